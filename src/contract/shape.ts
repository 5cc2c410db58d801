/**
 * The document's shape, declared once: the reader checks with it and the JSON Schema is generated from it.
 *
 * A field is `type`, or `type!` when it must be there. Types: `text` (localized) · `string` · `number` · `boolean` ·
 * `period` · `unit` · `value` (number, published text or null) · `pair` · `limits` · `groups` (lists of strings) ·
 * `=name` one word of WORDS · `@shape` an object · `[shape` a list of objects · `*shape` a point or points in any
 * short form · `version`.
 */

export const WORDS: Readonly<Record<string, readonly string[]>> = {
  direction: ['higher', 'lower', 'near', 'range', 'none'],
  comparator: ['ge', 'gt', 'le', 'lt', 'eq', 'approx', 'range'],
  form: ['exact', 'bound', 'approx', 'range', 'change', 'ratio', 'words', 'empty'],
  change: ['relative', 'points'],
  kind: ['measure', 'task'],
  observed: ['provisional', 'estimated', 'suppressed', 'not-collected', 'not-applicable'],
  task: ['planned', 'in-progress', 'done', 'delayed'],
};

export type Shape = Readonly<Record<string, string>>;

const figure: Shape = {
  value: 'value',
  text: 'string',
  form: '=form',
  comparator: '=comparator',
  range: 'pair',
  change: '@change',
  referencePeriod: 'string',
  scope: 'string',
  unit: 'unit',
  period: 'period',
  lower: 'number',
  upper: 'number',
  note: 'text',
};

/** What an indicator states for all its series and a series may state for itself. */
const measured: Shape = {
  nature: 'string',
  unit: 'unit',
  direction: '=direction',
  population: 'text',
};

const points: Shape = {
  area: 'string',
  baseline: '*observation',
  target: '*target',
  targets: '*target',
  observations: '*observation',
};

export const SHAPES: Readonly<Record<string, Shape>> = {
  document: {
    version: 'version',
    id: 'string',
    language: 'string',
    title: 'text',
    source: '@source',
    updated: 'string',
    sample: 'boolean',
    plans: '[plan',
    areas: '[area',
    indicators: '[indicator!',
  },
  source: { title: 'text', publisher: 'text', url: 'string', published: 'string' },
  plan: { id: 'string!', label: 'text', from: 'period!', to: 'period!' },
  area: { id: 'string!', label: 'text', level: 'string', parent: 'string' },
  indicator: {
    id: 'string',
    kind: '=kind',
    label: 'text',
    shortLabel: 'text',
    description: 'text',
    domain: 'text',
    ...measured,
    decimals: 'number',
    limits: 'limits',
    comparable: 'groups',
    sample: 'boolean',
    series: '[series',
    state: '=task',
    due: 'string',
    lead: 'text',
    group: 'text',
    ...points,
    value: 'value',
    text: 'string',
    period: 'period',
  },
  series: { ...measured, source: '@source', note: 'text', ...points },
  observation: {
    ...figure,
    periodText: 'text',
    state: '=observed',
    break: 'boolean',
    count: 'number',
    denominator: 'number',
    source: '@source',
  },
  target: { ...figure, tolerance: 'number', revised: '@revised' },
  change: { kind: '=change!', by: 'number!' },
  revised: { on: 'string', reason: 'text' },
};

/** Names that would reach into the language itself; they are never copied. */
export const UNSAFE = /^(?:__proto__|constructor|prototype)$/;

export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}
