import type { Area, LocalizedText, Plan } from '../contract/document.ts';

/** What the readers of published tables and cubes may be told about a file. Everything is optional. */
export interface ReadOptions {
  /** The area of rows that name none: its id (which is then also its name) or the area itself. */
  readonly area?: string | Area;
  /** Areas that are known already; a row names one by its `id` or by its `label` in any language. */
  readonly areas?: readonly Area[];
  /** A plan that periods of the file may name by its `id`. */
  readonly plan?: Plan;
  /** Language of the file's words; without it zh-CN where the words hold Chinese characters, otherwise en. */
  readonly language?: string;
  readonly title?: LocalizedText;
  readonly map?: Mapping;
}

/** What a column or dimension of a file can mean. */
export const ROLES = [
  'indicator',
  'indicatorName',
  'area',
  'areaName',
  'areaLevel',
  'areaParent',
  'period',
  'value',
  'target',
  'targetPeriod',
  'baseline',
  'baselinePeriod',
  'unit',
  'multiplier',
  'direction',
  'nature',
  'domain',
  'population',
  'lower',
  'upper',
  'count',
  'denominator',
  'note',
  'status',
] as const;

export type Role = (typeof ROLES)[number];

/**
 * Which column or dimension means what, by its name in the file: `{ indicator: 'topic', period: 'year' }`. `indicator`
 * and `area` are codes or names; where a file has both, `indicatorName` and `areaName` are the words beside the code.
 */
export type Mapping = { readonly [role in Exclude<Role, 'value'>]?: string } & {
  /** Several columns, or `metrics.*` for all whose names begin so: then each of them is an indicator of its own. */
  readonly value?: string | readonly string[];
  /** One category of each dimension that is read: `{ Sex: 'Persons' }`, by its code or its name. */
  readonly fix?: Readonly<Record<string, string>>;
  /** Where the records of a JSON file stand, e.g. `data.list`. */
  readonly path?: string;
};
