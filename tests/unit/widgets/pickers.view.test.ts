import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/contract/parse.ts';
import { groupsOf } from '../../../src/element/picker-view.ts';
import '../../../src/entries/languages/en.ts';
import '../../../src/entries/languages/zh-cn.ts';
import { pickerWords } from '../../../src/language/picker-words.ts';
import { languageFor, registerWords } from '../../../src/language/register.ts';
import { areaList } from '../../../src/widgets/area-picker/area-picker.view.ts';
import { indicatorList } from '../../../src/widgets/indicator-picker/indicator-picker.view.ts';
import { periodList } from '../../../src/widgets/period-picker/period-picker.view.ts';
import { sampleDocument } from '../../elements/sample-document.ts';

registerWords(pickerWords);
const { document } = parseDocument(sampleDocument());
const input = (selection = {}, lang = 'zh-CN', given: unknown = undefined) => ({
  document: given ? parseDocument(given).document : document,
  language: languageFor(lang)!,
  selection,
});
const labels = (options: readonly { readonly label: string }[]) => options.map(({ label }) => label);

describe('areaList', () => {
  it('offers the areas in their order, in the language of the place', () => {
    expect(labels(areaList(input()).options)).toEqual(['某市', '甲区', '乙区', '丙区']);
    expect(labels(areaList(input({}, 'en')).options)[1]).toBe('District A');
  });
  it.each([
    [{ area: 'b' }, 'b'],
    [{ area: '乙区' }, 'b'],
    [{ indicator: 'literacy' }, 'city'],
    [{ area: 'zz', indicator: 'literacy' }, ''],
    [{}, ''],
  ])('%o holds %s', (selection, chosen) => {
    expect(areaList(input(selection)).chosen).toBe(chosen);
  });
});

describe('indicatorList', () => {
  it('puts neighbours of one domain together, in published order, without tasks', () => {
    const measure = (id: string, domain: string) => ({ id, label: id, domain, unit: 'percent' });
    const indicators = [
      measure('a', '甲'),
      measure('b', '甲'),
      { id: 't', label: 't', kind: 'task' },
      measure('c', '乙'),
      measure('d', '甲'),
    ];
    const { options } = indicatorList(input({}, 'zh-CN', { version: 1, indicators }));
    expect(groupsOf(options).map(({ name, options: inside }) => [name, labels(inside).join('')])).toEqual([
      ['甲', 'ab'],
      ['乙', 'c'],
      ['甲', 'd'],
    ]);
  });
  it('holds the only indicator of a document, and none of several until one is chosen', () => {
    expect(indicatorList(input()).chosen).toBe('');
    expect(indicatorList(input({ indicator: 'literacy' })).chosen).toBe('literacy');
    const one = { label: '甲项', unit: 'percent', value: 3 };
    expect(indicatorList(input({}, 'zh-CN', one)).chosen).not.toBe('');
  });
});

describe('periodList', () => {
  it('offers the latest value, then the periods with a value, newest first', () => {
    const { options, chosen } = periodList(input({ indicator: 'literacy' }));
    expect(labels(options)).toEqual(['最新公布值', '2023年', '2022年', '2021年', '2020年']);
    expect(chosen).toBe('');
  });
  it('offers the periods of the chosen indicator only', () => {
    expect(labels(periodList(input({ indicator: 'worded' }, 'en')).options)).toEqual([
      'Latest published',
      '2020',
    ]);
  });
  it('offers a date of the page that lies between two values, and the span of a plan', () => {
    const { options, chosen } = periodList(input({ period: '2025', indicator: 'literacy' }));
    expect([labels(options).pop(), chosen]).toEqual(['2025年', '2025']);
    expect(labels(periodList(input({ period: 'plan' })).options).pop()).toBe('“某五”');
  });
});
