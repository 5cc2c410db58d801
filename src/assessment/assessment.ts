import type { Comparator, Direction, Observation, Plan, Target, Unit } from '../contract/document.ts';

export type Status = 'met' | 'on-track' | 'behind' | 'moving-away' | 'missed' | 'not-assessable';

/** Why a status was given, or why a quantity is null. Codes are those of the published method description. */
export type Reason =
  // why a verdict
  | 'method-class'
  | 'target-met'
  | 'at-or-ahead-of-path'
  | 'below-path'
  | 'no-change'
  | 'worse-than-baseline'
  | 'lost-baseline-equals-target'
  | 'lost-baseline-beyond-target'
  | 'lost-baseline-within-target'
  | 'target-year-reached'
  // why no verdict, or no number
  | 'no-target'
  | 'target-in-words'
  | 'no-direction'
  | 'wrong-way-target'
  | 'undated'
  | 'missing-reference-value'
  | 'no-observation'
  | 'unit-mismatch'
  | 'invalid-ratio'
  | 'value-is-bound'
  | 'missing-baseline'
  | 'bound-baseline'
  | 'no-target-year'
  | 'break-in-series'
  | 'no-observation-after-baseline'
  | 'baseline-equals-target'
  | 'baseline-beyond-target'
  | 'baseline-within-target'
  | 'before-baseline'
  | 'zero-value'
  | 'sign-change'
  | 'zero-target'
  | 'undetermined'
  | 'band-target'
  | 'not-toward-target'
  | 'too-few-points'
  | 'zero-width-interval'
  | 'count-at-limit'
  | 'no-interval'
  | 'no-benchmark'
  | 'unknown-method'
  | 'unknown-setting';

export type QuantityName =
  | 'progress'
  | 'progressDisplay'
  | 'timeShare'
  | 'pace'
  | 'expectedLinear'
  | 'expectedGrowth'
  | 'gap'
  | 'shortfall'
  | 'gapRelative'
  | 'aheadOfPath'
  | 'change'
  | 'changePerYear'
  | 'observedLinear'
  | 'observedGrowth'
  | 'projectionLinear'
  | 'projectionGrowth'
  | 'projectedMet'
  | 'projectionOls'
  | 'requiredLinear'
  | 'requiredGrowth'
  | 'planLinear'
  | 'yearReached';

/** A number, or null with the reason why there is none. `projectedMet` is 1 or 0. */
export interface Quantified {
  readonly value: number | null;
  readonly reason?: Reason;
}

/** A point as a page may write it: the value a number or published text, the period a string or a year. */
export type Loose<T extends Observation | Target> = Partial<Omit<T, 'value' | 'period' | 'form'>> & {
  readonly value?: number | string | null;
  readonly form?: string;
  readonly period?: string | number;
  /** The same as `period`. */
  readonly year?: number;
  /** The printed bound of a value, `ge gt le lt`; the same as `comparator`. */
  readonly bound?: Comparator;
};

/** What is assessed: a series of the document, or the same written by hand. Values may be published text. */
export interface AssessInput {
  readonly direction?: Direction;
  readonly unit?: Unit;
  readonly limits?: readonly [number | null, number | null];
  readonly baseline?: Loose<Observation>;
  /** One target; or `targets`, of which the last period's latest version counts. */
  readonly target?: Loose<Target>;
  readonly targets?: readonly Loose<Target>[];
  readonly observations?: readonly Loose<Observation>[];
}

export interface AssessOptions {
  /** Last period to look at; default: all. */
  readonly asOf?: string;
  /** Default `linear-path`. A method that can be set has its setting behind its name: `cn-plan-review 0.1`. */
  readonly method?: string;
  readonly excludeProvisional?: boolean;
  /** Pace from which a series counts as on track; default 1. */
  readonly onTrackThreshold?: number;
  /** Compare at the target's printed digits; default false. A page that turns it on must say so. */
  readonly compareAtPrecision?: boolean;
  /** Plans whose ids may stand as periods. */
  readonly plans?: readonly Plan[];
  /** The indicator's exact value of a period in another area, by id or label; default the area above. */
  readonly valueIn?: (period: string, area?: string) => number | undefined;
}

/** A value with its place in time. `at`: end of the period in years, the whole year 2020 being 2020. */
export interface Point {
  readonly period?: string;
  readonly at?: number;
  readonly value: number;
  /** Present when the source printed a bound. */
  readonly bound?: 'ge' | 'gt' | 'le' | 'lt';
  readonly observation: Partial<Observation>;
}

/** The target as it is compared with: in the series' unit, with its comparator settled. */
export interface ResolvedTarget {
  readonly comparator: Comparator;
  readonly value: number | null;
  /** The allowed interval; ±Infinity on an open side. */
  readonly lower: number;
  readonly upper: number;
  readonly period?: string;
  readonly at?: number;
  readonly tolerance?: number;
  /** For a target given as a change: the change, and the value it counts from. */
  readonly change?: { readonly kind: 'relative' | 'points'; readonly by: number };
  readonly reference?: number;
  /** True when values are changes and everything is computed on an index, reference period = 100. */
  readonly index: boolean;
  readonly target: Partial<Target>;
}

export interface Flags {
  /** Met before the target's period. */
  readonly early: boolean;
  /** Met only after the target's period. */
  readonly late: boolean;
  /** Baseline equals target: the task is to keep. */
  readonly keep: boolean;
  readonly provisional: boolean;
  readonly toleranceAssumed: boolean;
  /** A projection was held inside the measure's natural limits. */
  readonly clamped: boolean;
  readonly progressBound?: 'at-least' | 'at-most';
}

/** Where a class of a method begins or ends: `≥ 0.95 substantial_progress`. */
export interface Threshold {
  readonly sign: '≥' | '>' | '≤' | '<';
  readonly at: number;
  readonly category: string;
}

/** One line of the arithmetic. */
export interface Step {
  /** A method may have quantities of its own; its words name them. */
  readonly quantity: QuantityName | 'target' | 'met' | 'status' | (string & Record<never, never>);
  /** The formula in the letters of the method, e.g. `(v − b) ÷ (T − b)`. */
  readonly formula: string;
  /** The numbers put in, by letter. */
  readonly inputs: Readonly<Record<string, number | string>>;
  readonly result: number | string | null;
  readonly reason?: Reason;
  /**
   * How the result is printed: as a percentage, as a difference of percentages, as a bare number, as a difference of
   * values, or (default) in the series' unit.
   */
  readonly as?: 'share' | 'points' | 'number' | 'difference' | 'value';
  /** The classes that the result is held against. */
  readonly thresholds?: readonly Threshold[];
}

/**
 * What was found of a series. Flags, points, quantities and explanation are worked out when they are read: `JSON.stringify`
 * writes them, a copy by `{ ...assessment }` does not have them.
 */
export interface Assessment {
  readonly status: Status;
  readonly reason: Reason;
  /** The method's own published code for its verdict; the default method has none. */
  readonly category?: string;
  /** The method's own number, e.g. the ratio of Open SDG; null when it has none for these data. */
  readonly value?: number | null;
  readonly flags: Flags;
  readonly method: string;
  readonly latest?: Point;
  readonly baseline?: Point;
  readonly target?: ResolvedTarget;
  /** Every target that can be compared with, interim and replaced ones too, in the order of the series. */
  readonly targets: readonly ResolvedTarget[];
  /** Usable values in order of time, in the target's unit (or as an index); those without a date last. */
  readonly points: readonly Point[];
  /** True, false, or null when it cannot be told. */
  readonly met: boolean | null;
  /** First period from which every later value meets the target. */
  readonly metPeriod?: string;
  readonly quantities: Readonly<Record<QuantityName, Quantified>>;
  readonly explanation: readonly Step[];
}
