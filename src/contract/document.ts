/**
 * The indicator document, version 1, as the rest of the house sees it: already read, checked and complete.
 * It has the same shape as a written document with every short form resolved, so a document that was read
 * once is itself a valid document, and reading it again changes nothing.
 */

/** Text in the document's language, or one text per language tag. */
export type LocalizedText = string | Readonly<Record<string, string>>;

/** Which way is better. `none`: no judgement is made. */
export type Direction = 'higher' | 'lower' | 'near' | 'range' | 'none';

/** Printed or implied comparison. `ge` ≥, `gt` >, `le` ≤, `lt` <, `eq` =, `approx` 左右, `range` both ends. */
export type Comparator = 'ge' | 'gt' | 'le' | 'lt' | 'eq' | 'approx' | 'range';

/** A known unit code (see `unit.ts`) or a unit of the document's own. */
export type Unit = string | { readonly symbol: LocalizedText; readonly label?: LocalizedText };

/** An open list; the four known ones have words in every language: binding, anticipatory, guiding, mandatory. */
export type Nature = string;

export interface Source {
  readonly title?: LocalizedText;
  readonly publisher?: LocalizedText;
  readonly url?: string;
  readonly published?: string;
}

export interface Plan {
  readonly id: string;
  readonly label?: LocalizedText;
  /** First and last period of the plan, both included. */
  readonly from: string;
  readonly to: string;
}

export interface Area {
  readonly id: string;
  readonly label: LocalizedText;
  readonly level?: string;
  /** `id` of the area this one belongs to. */
  readonly parent?: string;
}

/** What a published cell was read to be. `words`: text without a figure. `empty`: nothing was printed. */
export type Form = 'exact' | 'bound' | 'approx' | 'range' | 'change' | 'ratio' | 'words' | 'empty';

/** A published figure: the characters as printed beside the number read from them. */
export interface Figure {
  /** Number in `unit`, or in the series' unit when `unit` is absent; null when there is none. Falls are negative. */
  readonly value: number | null;
  /** The characters as printed. Absent when the document gave a bare number. */
  readonly text?: string;
  readonly form: Form;
  /** The printed sign. On an observation `ge gt le lt` make the value a bound; absent = exact. */
  readonly comparator?: Comparator;
  /** Ends of a printed range such as 3-5个 (`value` is then null). */
  readonly range?: readonly [number, number];
  /** Present when the figure is a change: `relative` −0.2 is a fall by 20 %; `points` is in points of the unit. */
  readonly change?: { readonly kind: 'relative' | 'points'; readonly by: number };
  /** The period a change is counted from, e.g. 2015 in 较2015年降低20%. */
  readonly referencePeriod?: string;
  /** A condition printed in the same cell, e.g. 二级以上综合医院住院患者. */
  readonly scope?: string;
  /** Only where it differs from the series' unit. */
  readonly unit?: Unit;
}

export type ObservationState =
  'provisional' | 'estimated' | 'suppressed' | 'not-collected' | 'not-applicable';

/** A value at a period. */
export interface Observation extends Figure {
  /** ISO period (`2025`, `2025-06`, `2025-Q2`, `2025-H1`, `2021/2025`) or a plan's id; absent when not stated. */
  readonly period?: string;
  /** The source's own words for a period without a date (“十三五”初); printed in place of `period`. */
  readonly periodText?: LocalizedText;
  readonly state?: ObservationState;
  /** True on the first value of a new series: earlier values are not comparable with it. */
  readonly break?: boolean;
  /** Confidence limits, in the value's unit. */
  readonly lower?: number;
  readonly upper?: number;
  readonly count?: number;
  readonly denominator?: number;
  readonly note?: LocalizedText;
  readonly source?: Source;
}

export interface Target extends Figure {
  readonly period?: string;
  /** Band ends for `near`/`range` targets in numbers (`range` holds what was printed). */
  readonly lower?: number;
  readonly upper?: number;
  /** Half-width for `approx`, in the unit; absent = half of the last printed digit, and then it is said. */
  readonly tolerance?: number;
  /** Present on a target that replaced another one of the same period. */
  readonly revised?: { readonly on?: string; readonly reason?: LocalizedText };
  readonly note?: LocalizedText;
}

/** One indicator in one area. */
export interface Series {
  readonly area?: string;
  readonly nature?: Nature;
  readonly unit?: Unit;
  readonly direction?: Direction;
  readonly population?: LocalizedText;
  readonly source?: Source;
  readonly baseline?: Observation;
  /** In document order; interim targets and revised versions stand side by side. */
  readonly targets: readonly Target[];
  /** Sorted by period; those without a dated period last, in document order. */
  readonly observations: readonly Observation[];
  readonly note?: LocalizedText;
}

export type TaskState = 'planned' | 'in-progress' | 'done' | 'delayed';

export interface Indicator {
  readonly id: string;
  readonly kind: 'measure' | 'task';
  readonly label: LocalizedText;
  readonly shortLabel?: LocalizedText;
  /** The name as the plan's own table prints it, with its unit: 婴儿死亡率（‰）. Only where it differs from `label`. */
  readonly printedLabel?: LocalizedText;
  readonly description?: LocalizedText;
  readonly domain?: LocalizedText;
  readonly nature?: Nature;
  readonly unit?: Unit;
  readonly direction?: Direction;
  /** Digits after the point for computed numbers; published figures keep their own. */
  readonly decimals?: number;
  /** The measure's natural limits, e.g. [0, 100]. Percent has [0, 100] by default, rates and counts [0, +∞). */
  readonly limits?: readonly [number | null, number | null];
  readonly population?: LocalizedText;
  /** Groups of populations that the document declares comparable although their words differ. */
  readonly comparable?: readonly (readonly string[])[];
  readonly series: readonly Series[];
  /** True when figures are invented: 示例数据 is printed on the widget and in every export. */
  readonly sample?: boolean;
  // Tasks (work points without figures)
  readonly state?: TaskState;
  readonly due?: string;
  readonly lead?: LocalizedText;
  readonly group?: LocalizedText;
  /** `id` of the indicator that the task is to move. */
  readonly serves?: string;
}

export interface IndicatorDocument {
  readonly version: 1;
  readonly id?: string;
  /** Language of the plain strings in the document. */
  readonly language: string;
  readonly title?: LocalizedText;
  readonly source?: Source;
  readonly updated?: string;
  readonly sample?: boolean;
  readonly plans: readonly Plan[];
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
}

/** Something that could not be read. One bad point costs that point, never the document. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** The place, e.g. `indicators[3].series[0].targets[0].value`; '' for the whole document. */
  readonly path: string;
  /** What was given and what would be right, for the catalogue's sentence of this `code`. */
  readonly parts: Readonly<Record<string, string | number>>;
}
