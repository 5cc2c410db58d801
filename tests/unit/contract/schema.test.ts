import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { fieldWords } from '../../../src/contract/field-words.ts';
import { parseDocument } from '../../../src/contract/parse.ts';
import { documentSchema } from '../../../src/contract/schema.ts';
import { SHAPES } from '../../../src/contract/shape.ts';
import { sampleDocument } from '../../elements/sample-document.ts';
import { fourDistricts, mortality, sixteen, townships } from '../../fixtures/compare-states.ts';
import { GAUGE_STATES } from '../../fixtures/gauge-states.ts';
import { TREND_STATES } from '../../fixtures/trend-states.ts';

const text = JSON.stringify(documentSchema());
const schema = JSON.parse(text) as { $defs: Record<string, { properties?: object }> };
const accepts = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTuples: false }).compile(schema);

/** Problems of the schema, in short. */
const faults = (data: unknown): string[] => {
  accepts(data);
  return (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const demo = new URL('../../../demo/data/', import.meta.url);
const documents: readonly (readonly [name: string, data: unknown])[] = [
  ...readdirSync(demo)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, demo), 'utf8'))] as const),
  ...Object.entries({ ...GAUGE_STATES, ...TREND_STATES }).map(
    ([name, { document }]) => [name, document] as const,
  ),
  ['four districts', fourDistricts],
  ['sixteen districts', sixteen],
  ['mortality', mortality],
  ['townships', townships(40, 3)],
  ['sample', sampleDocument()],
];

/** A document with `value` as the field `key` of one `shape`, and nothing else that matters. */
function documentWith(shape: string, key: string, value: unknown): Record<string, unknown> {
  const own = { [key]: value };
  const series = (content: object) => ({ indicators: [{ id: 'a', series: [content] }] });
  switch (shape) {
    case 'document':
      return { version: 1, indicators: [], ...own };
    case 'source':
      return { indicators: [], source: own };
    case 'plan':
      return { indicators: [], plans: [{ id: 'p', from: '2021', to: '2025', ...own }] };
    case 'area':
      return { indicators: [], areas: [{ id: 'x', ...own }] };
    case 'indicator':
      return { indicators: [{ id: 'a', ...own }] };
    case 'series':
      return series(own);
    case 'observation':
      return series({ observations: [{ period: '2020', value: 1, ...own }] });
    case 'target':
      return series({ targets: [{ period: '2025', value: 1, ...own }] });
    case 'change':
      return series({ targets: [{ change: { kind: 'relative', by: -0.2, ...own } }] });
    default:
      return series({ targets: [{ value: 1, revised: own }] });
  }
}

/** By the first sign of a type or by its whole name: values that are right, and values that are wrong. */
const RIGHT: Readonly<Record<string, readonly unknown[]>> = {
  string: ['words'],
  number: [0.5],
  boolean: [true],
  text: ['words', { en: 'words' }],
  period: ['2025', 2025, '2025-H1', '2021/2025'],
  unit: ['percent', '张', { symbol: '张' }],
  value: [1, '≤40', null],
  pair: [[1, 2]],
  limits: [
    [0, null],
    [null, 5],
  ],
  groups: [[['a', 'b']]],
};
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  string: [true, {}],
  number: ['many', true],
  boolean: ['yes', 1],
  text: [true, {}],
  period: [true, {}],
  unit: [true, { label: 'x' }],
  value: [true, {}],
  pair: ['1-2', [1], ['a', 'b']],
  limits: [7, [1]],
  groups: ['a'],
  version: [2],
  '=': ['sideways', 5],
  '@': [true, 'words'],
  '[': ['words', [5]],
  '*': [true, [true]],
};

const fields = Object.entries(SHAPES).flatMap(([shape, content]) =>
  Object.entries(content).map(([key, declared]) => [shape, key, declared.replace('!', '')] as const),
);
/** An indicator without a usable id is named by the reader. */
const named = (shape: string, key: string): boolean => shape === 'indicator' && key === 'id';
const cases = (table: Readonly<Record<string, readonly unknown[]>>) =>
  fields.flatMap(([shape, key, type]) =>
    (table[type] ?? table[type[0]!] ?? []).map((value) => [shape, key, value] as const),
  );

describe('the JSON Schema', () => {
  it('names every field the reader knows', () => {
    for (const [name, shape] of Object.entries(SHAPES)) {
      expect(Object.keys(schema.$defs[name]!.properties!)).toEqual(Object.keys(shape));
    }
  });

  it.each(fields)('says what %s.%s is, in both languages', (shape, key) => {
    const [zh, en] = fieldWords(shape, key)!;
    expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(en).toMatch(/^[^\u3002]+\.$/);
  });

  it('refers only to what it defines', () => {
    for (const [, name] of text.matchAll(/"#\/\$defs\/(\w+)"/g)) expect(schema.$defs).toHaveProperty(name!);
  });

  it.each(documents)('accepts %s as it is written, and as the reader gives it back', (_name, data) => {
    expect(faults(data)).toEqual([]);
    expect(faults(JSON.parse(JSON.stringify(parseDocument(data).document)))).toEqual([]);
  });

  it('accepts a document that names its schema, and the reader says nothing of it', () => {
    const given = { $schema: './indicator-document.v1.json', version: 1, indicators: [] };
    expect(faults(given)).toEqual([]);
    expect(parseDocument(given).problems).toEqual([]);
  });

  it.each([
    [{ 2015: 17.42, 2020: '28.52%' }],
    [
      [
        [2015, 17.42],
        [2020, 28.52],
      ],
    ],
    [[2015, 17.42]],
    [{ 2015: { value: 17.42, state: 'provisional' } }],
    [17.42],
  ])('accepts the short form %j', (observations) => {
    const given = documentWith('series', 'observations', observations);
    expect(faults(given)).toEqual([]);
    expect(parseDocument(given).problems).toEqual([]);
  });

  it.each(cases(RIGHT))('accepts %s.%s: %j, as the reader does', (shape, key, value) => {
    const given = documentWith(shape, key, value);
    expect(faults(given)).toEqual([]);
    const refused = parseDocument(given).problems.filter(({ code }) => /^(?:invalid|missing)/.test(code));
    expect(refused).toEqual([]);
  });

  it.each(cases(WRONG))('refuses %s.%s: %j, as the reader does', (shape, key, value) => {
    const given = documentWith(shape, key, value);
    expect(faults(given)).not.toEqual([]);
    if (!named(shape, key)) expect(parseDocument(given).problems).not.toEqual([]);
  });

  it.each([
    ['plan', 'id'],
    ['plan', 'from'],
    ['area', 'id'],
    ['change', 'by'],
  ])('misses %s.%s, as the reader does', (shape, key) => {
    const given = documentWith(shape, key, undefined);
    expect(parseDocument(given).problems).not.toEqual([]);
    expect(faults(JSON.parse(JSON.stringify(given)))).not.toEqual([]);
  });

  it('refuses a list of indicators that is absent, as the reader does', () => {
    expect(faults({ version: 1 })).not.toEqual([]);
    expect(parseDocument({ version: 1 }).problems).not.toEqual([]);
  });
});
