import type { Reason, Status } from '../assessment/assessment.ts';

/** A difference, ready in the forms that sentences need. */
export interface Amount {
  /** Which way it goes: 1 up or above, −1 down or below, 0 none. */
  readonly sign: -1 | 0 | 1;
  /** Digits alone: `0.58`. */
  readonly plain: string;
  /** With its unit: `0.58岁`, `11.10个百分点`, `0.58 years`. */
  readonly full: string;
  /** True where the unit is a share, whose differences are points. */
  readonly points: boolean;
}

export interface TargetFacts {
  /** `floor`: at least; `ceiling`: at most. `change`: counted from a reference period. */
  readonly kind: 'floor' | 'ceiling' | 'about' | 'band' | 'change' | 'words';
  /** The target without a comparator: `82.38岁`, `1:1.15`, `降低20%`; printed words as they are. */
  readonly text: string;
  /** The same without a unit that is a word: `82.38`, `31%`. */
  readonly bare: string;
  /** `2025年`; '' when not stated. */
  readonly due: string;
  /** Half-width of 左右, `0.5个百分点`, where it was assumed. */
  readonly tolerance?: Amount;
  /** Period that a change is counted from; '' when not stated. */
  readonly reference: string;
}

/** Everything a sentence on one series may say, in words and digits of the language. */
export interface Facts {
  readonly form: 'gauge' | 'trend' | 'short';
  readonly status: Status;
  readonly reason: Reason;
  /** Judged by another method than the default one. */
  readonly classed: boolean;
  readonly area: string;
  /** `2020年`; '' when the source states none. */
  readonly period: string;
  /** True when the value stands for a whole plan and the baseline for its beginning. */
  readonly during: boolean;
  /** True when `period` is the name of a plan. */
  readonly plan: boolean;
  /** As published, `28.52%`; '' when there is none. For a change `下降10.37%`. */
  readonly value: string;
  readonly bound: boolean;
  /** Values are printed as changes from `since`. */
  readonly index: boolean;
  readonly provisional: boolean;
  readonly since: string;
  /** The baseline as published. */
  readonly from: string;
  readonly change?: Amount;
  readonly target?: TargetFacts;
  /** Value against target, or the nearest edge of its band. */
  readonly gap?: Amount;
  /** Value against the planned path. */
  readonly path?: Amount;
  /** Of values printed as changes: the target is a fall. */
  readonly falling?: boolean;
  readonly met: boolean | null;
  readonly keep: boolean;
  /** The baseline met the target already, so no share of progress is given. */
  readonly beyond: boolean;
  readonly late: boolean;
  /**
   * How a target is met: `tolerance` (a 左右 whose width is assumed), `ceiling` or `bound` (the value is a bound), `keep`,
   * `band`, `beyond` (as the baseline did already), `margin`; or why there is no verdict: `reference` (nothing to count
   * the target from), `only` (the baseline is all there is). '' where none of these.
   */
  readonly case: string;
}
