import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/contract/parse.ts';
import { findIndicator, seriesOf } from '../../../src/contract/select.ts';

const { document } = parseDocument({
  version: 1,
  source: { title: '示例' },
  areas: [
    { id: 'city', label: { 'zh-CN': '某市', en: 'A city' } },
    { id: 'a', label: '甲区' },
  ],
  indicators: [
    {
      id: 'x',
      label: '示例率',
      unit: 'percent',
      direction: 'higher',
      nature: 'binding',
      decimals: 1,
      series: [
        { area: 'city', observations: { 2020: 80 } },
        {
          area: 'a',
          nature: 'guiding',
          unit: 'permille',
          population: '户籍人口',
          observations: { 2020: 81 },
        },
      ],
    },
    { id: 'y', value: 1 },
  ],
});

describe('a series', () => {
  it('inherits what it does not say itself', () => {
    expect(seriesOf(document, 'x', 'city')).toMatchObject({
      unit: 'percent',
      direction: 'higher',
      nature: 'binding',
      limits: [0, 100],
      decimals: 1,
      source: { title: '示例' },
    });
    expect(seriesOf(document, 'x', 'a')).toMatchObject({
      unit: 'permille',
      nature: 'guiding',
      limits: [0, null],
    });
  });

  it('is found by id, by label, and as the first one', () => {
    expect(seriesOf(document, 'x', '甲区')?.area).toBe('a');
    expect(seriesOf(document, '示例率', 'A city')?.area).toBe('city');
    expect(seriesOf(document, 'x')?.area).toBe('city');
    expect(seriesOf(document, 'x', 'elsewhere')).toBe(undefined);
  });

  it('without an indicator is the only one’s', () => {
    expect(findIndicator(document)).toBe(undefined);
    expect(seriesOf(parseDocument({ value: 5 }).document)?.observations).toHaveLength(1);
  });
});
