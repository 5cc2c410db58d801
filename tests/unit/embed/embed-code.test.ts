import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { TAGS } from '../../../src/embed/tags.ts';
import { embedCode } from '../../../src/entries/embed-code.ts';
import type { Embed, EmbedTag } from '../../../src/entries/embed-code.ts';

const plan = JSON.parse(
  readFileSync(new URL('../../../demo/data/hongqiao.json', import.meta.url), 'utf8'),
) as unknown;
const beds: Embed = {
  tag: 'indicator-gauge',
  attributes: { src: 'plan.json', indicator: 'life-expectancy', area: '120106' },
  document: plan,
};
const HOSTILE = '"\'><script>alert(1)</script><!--&amp;{{x}}`${y}`</iframe>';

/** Elements of a piece of markup in order, as a browser finds them. */
function elements(html: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const found: (readonly [string, Readonly<Record<string, string>>])[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => found.push([name, attributes]) });
  parser.write(html);
  parser.end();
  return found;
}
const names = (html: string) => elements(html).map(([name]) => name);
function textIn(html: string): string {
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) }, { decodeEntities: true });
  parser.write(html);
  parser.end();
  return text;
}

describe('code for a page', () => {
  it('with scripts: the classic file and the tag, words between its tags', () => {
    expect(embedCode(beds).script).toBe(`<script src="indicator-widgets.js" defer></script>
<indicator-gauge src="plan.json" indicator="life-expectancy" area="120106">
  人均期望寿命，红桥区。进度正常。2020年为82.72岁，比2015年提高0.11岁；距2025年目标82.8岁还差0.08岁，快于计划路径。
</indicator-gauge>`);
  });

  it('with frames: the name, a fixed height, loaded late; no script and no style inside', () => {
    const [[name, attributes], [helper, { src }]] = elements(embedCode(beds).frame) as ReturnType<
      typeof elements
    > &
      [readonly [string, Record<string, string>], readonly [string, Record<string, string>]];
    expect([name, helper, src]).toEqual(['iframe', 'script', 'embed/parent.js']);
    expect(attributes).toEqual({
      src: 'embed/embed.html?tag=indicator-gauge&src=plan.json&indicator=life-expectancy&area=120106',
      title: '人均期望寿命，红桥区',
      width: '100%',
      height: String(TAGS['indicator-gauge']),
      loading: 'lazy',
      frameborder: '0',
      'data-indicator-frame': '',
    });
  });

  it('names the folder of the files and the height that it is given', () => {
    const { script, frame } = embedCode({ ...beds, folder: '/lib/iw/', height: 333 });
    expect(script).toContain('src="/lib/iw/indicator-widgets.js"');
    expect(frame).toContain('src="/lib/iw/embed/embed.html?');
    expect(frame).toContain('src="/lib/iw/embed/parent.js"');
    expect(frame).toContain('height="333"');
  });

  it.each(Object.keys(TAGS) as EmbedTag[])(
    'with neither: the words of <%s>, in Chinese and English',
    (tag) => {
      for (const lang of ['zh-CN', 'en']) {
        const data =
          tag === 'task-board'
            ? {
                sample: true,
                indicators: [{ id: 't', kind: 'task', label: '任务一', due: '2025-06', state: 'done' }],
              }
            : undefined;
        const { text } = embedCode({ ...beds, tag, data, attributes: { ...beds.attributes, lang } });
        expect(new Set(names(text))).not.toContain('script');
        expect(text).toMatch(lang === 'en' ? /On track|Done|State/i : /进度正常|已完成/);
        expect(text).not.toMatch(/undefined|NaN|null|\[object/);
      }
    },
  );

  it('says the value, the target, the status and the source of what is assessed', () => {
    const lines = textIn(embedCode(beds).text).split('\n').filter(Boolean);
    expect(lines).toEqual([
      '人均期望寿命，红桥区',
      '现状值：82.72岁（2020年）',
      '目标：≥82.8岁（2025年）',
      '进展：进度正常',
      '2020年为82.72岁，比2015年提高0.11岁；距2025年目标82.8岁还差0.08岁，快于计划路径。',
      '来源：红桥区“十四五”卫生健康规划',
    ]);
  });

  it('says why there is no verdict, and that figures are invented', () => {
    const attributes = { label: '某指标', value: '12%', target: '20%', direction: 'higher', sample: true };
    const text = textIn(embedCode({ tag: 'indicator-gauge', attributes }).text);
    expect(text).toMatch(/进展：暂无法评估，缺少基期值/);
    expect(text).toContain('示例数据');
  });

  it('has no words where no figures are known, and a frame with a name all the same', () => {
    const { text, frame } = embedCode({
      tag: 'indicator-gauge',
      attributes: { src: 'plan.json', lang: 'en' },
    });
    expect(text).toBe('');
    expect(frame).toContain('title="Indicator figure"');
  });

  it('carries a document in the address, where no server sees it', () => {
    const { frame, script } = embedCode({ ...beds, data: { label: HOSTILE, value: 1 }, attributes: {} });
    const address = new URL(elements(frame)[0]![1].src!, 'https://example.org');
    expect(JSON.parse(new URLSearchParams(address.hash.slice(1)).get('data')!)).toEqual({
      label: HOSTILE,
      value: 1,
    });
    expect(names(script)).toEqual(['script', 'indicator-gauge', 'script']);
  });

  it('lets nothing out of its place, whatever names and texts are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant(HOSTILE)), (text) => {
        const data = { label: text, note: text, source: { title: text }, observations: [[2020, '12%']] };
        const made = embedCode({ tag: 'indicator-gauge', data, attributes: { heading: text, label: text } });
        expect(names(made.script)).toEqual(['script', 'indicator-gauge', 'script']);
        expect(names(made.frame)).toEqual(['iframe', 'script']);
        expect(new Set(names(made.text))).toEqual(new Set(['div', 'p', 'strong', 'ul', 'li']));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [{ tag: 'indicator-data' as EmbedTag }, /tag: "indicator-data", must be one of indicator-gauge/],
    [{ ...beds, attributes: { onclick: 'x' } }, /attributes: "onclick"/],
    [{ ...beds, attributes: { 'a b': 'x' } }, /attributes: "a b"/],
    [{ ...beds, attributes: { style: 'x' } }, /attributes: "style"/],
  ])('refuses %j', (embed, message) => {
    expect(() => embedCode(embed)).toThrow(message);
  });
});
