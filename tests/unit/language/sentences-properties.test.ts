import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSeries } from '../../../src/assessment/reading.ts';
import type { SeriesReading } from '../../../src/assessment/reading.ts';
import { parseDocument } from '../../../src/contract/parse.ts';
import { arithmeticOf } from '../../../src/language/arithmetic.ts';
import { languageFor } from '../../../src/language/register.ts';
import { sentenceText } from '../../../src/language/sentence-text.ts';
import { factsOf } from '../../../src/language/series-facts.ts';
import { tableOf } from '../../../src/language/series-table.ts';
import { finding, metaOf, statusView, summaryOf } from '../../../src/language/series-words.ts';
import { TAGS, registerAll } from './whole-languages.ts';

registerAll();

const printed = fc.constantFrom(
  '≤40',
  '95%以上',
  '29%左右',
  '5‰',
  '1:1.15',
  '全覆盖',
  '',
  '3-5个',
  '降低20%',
  '较2015年下降10.37%',
  '8.5/10万',
  '-3',
  '1.04万',
);
const value = fc.oneof(
  fc.integer({ min: -2000, max: 9999999 }),
  fc.double({ min: -500, max: 500, noNaN: true }),
  printed,
  fc.constant(null),
);
const period = fc.constantFrom('2015', '2020', '2024', '2025', '2025-06', '2021/2025', '13fyp', undefined);
const state = fc.constantFrom(undefined, 'provisional', 'suppressed', 'not-collected');
const point = fc.record({ period, value, state, break: fc.constantFrom(undefined, true) });
const indicator = fc.record({
  unit: fc.constantFrom('percent', 'permille', 'per100k', 'years', 'ratio', 'DDDs', '个', undefined),
  direction: fc.constantFrom('higher', 'lower', 'near', 'range', 'none', undefined),
  nature: fc.constantFrom('binding', 'anticipatory', 'other', undefined),
  baseline: fc.option(fc.record({ period, value }), { nil: undefined }),
  target: fc.option(fc.record({ period, value }), { nil: undefined }),
  observations: fc.array(point, { maxLength: 4 }),
});

function balanced(text: string): boolean {
  return ['（）', '()', '“”', '「」', '«»'].every(
    (pair) => text.split(pair[0]!).length === text.split(pair[1]!).length,
  );
}

it('no sentence, label, cell or sum holds undefined, NaN, double blanks, double stops or open brackets', () => {
  fc.assert(
    fc.property(indicator, (given) => {
      const { document } = parseDocument({
        version: 1,
        language: 'zh-CN',
        plans: [{ id: '13fyp', label: '“十三五”', from: '2016', to: '2020' }],
        indicators: [{ id: 'i', label: 'x', ...given }],
      });
      const reading = readSeries(document!) as SeriesReading;
      for (const tag of TAGS) {
        const language = languageFor(tag)!;
        const texts = (['gauge', 'trend', 'short'] as const).flatMap((form) => {
          const { text, why = '' } = finding(reading, language, form);
          expect((text + why).split(/[。]|\. |\.$/).filter(Boolean).length).toBeLessThanOrEqual(2);
          return [text, why, summaryOf(reading, language, form)];
        });
        const facts = factsOf(reading, language);
        const said = { name: 'x', verdict: statusView(reading, language)?.word ?? '', why: '' };
        for (const template of ['report', 'short', 'change'])
          texts.push(sentenceText(facts, said, language.catalogue, template));
        const target = language.target(reading);
        texts.push(target?.label ?? '', target?.dated ?? '', statusView(reading, language)?.reason ?? '');
        texts.push(...metaOf(reading, language).map((part) => part.text));
        texts.push(...tableOf(reading, language).rows.flat());
        for (const step of arithmeticOf(reading, language)?.steps ?? [])
          texts.push(step.formula, step.numbers, step.result);
        for (const text of texts) {
          expect(text).not.toMatch(
            /undefined|NaN|null|\[object|[{|}]| {2}|。。|，，|，。|；。|\.\.|،،|، ؛|؛\.|، ?\.|^[，；،؛]|e[-+]\d/,
          );
          expect(balanced(text), text).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});
