import type { SeriesReading } from '../../assessment/reading.ts';
import type { Observation, Target, Unit } from '../../contract/document.ts';
import type { Period } from '../../contract/period.ts';

/** What a trend shows before it has a place: numbers in one unit, periods in years, words ready. */
export interface TrendFacts {
  /** The chosen area's line first. */
  readonly lines: readonly TrendLine[];
  readonly unit: Unit | undefined;
  /** Values are changes, drawn as an index with this period = 100; '' for plain values. */
  readonly indexSince: string;
  readonly plans: readonly PlanBand[];
  /** Kind of the finest period, for the ticks of the axis. */
  readonly step: 'month' | 'quarter' | 'half' | 'year';
  /** Why areas that were asked for are not drawn, or should not be compared. */
  readonly remarks: readonly string[];
}

export interface PlanBand {
  readonly label: string;
  /** Ends in years: the plan 2021–2025 runs from 2020.5 to 2025.5 on the axis. */
  readonly from: number;
  readonly to: number;
}

/** One area's series. */
export interface TrendLine {
  readonly reading: SeriesReading;
  readonly name: string;
  readonly points: readonly TrendPoint[];
  readonly gaps: readonly TrendGap[];
  readonly gates: readonly TrendGate[];
  /** The target that the assessment counts to. */
  readonly main?: TrendGate;
  /** The planned path: straight from the baseline to the target. */
  readonly path?: TrendPath;
  /** The latest value against the path, `0.055`, as the finding says it; '' when it cannot be told. */
  readonly fromPath: string;
  readonly projection?: { readonly at: number; readonly value: number; readonly met: boolean };
  /** Published values without a place on the axis, with their period: a whole plan, or no date at all. */
  readonly undated: readonly string[];
  /** Words of a point, made when they are asked for: a series may have hundreds. */
  say(point: TrendPoint): PointTexts;
}

export interface TrendPoint {
  readonly at: number;
  /** In the figure's unit, or as an index. */
  readonly value: number;
  readonly period: Period;
  readonly observation: Partial<Observation>;
  /** True when a line leads here from the point before: the periods follow each other and nothing was redefined. */
  readonly joined: boolean;
  readonly provisional: boolean;
  readonly bound: boolean;
  readonly baseline: boolean;
}

export interface PointTexts {
  /** `2020年` */
  readonly when: string;
  /** As published, short: `28.52%`, `81.91`. */
  readonly label: string;
  /** As published, with its unit: `81.91岁`. */
  readonly full: string;
  /** For a voice. */
  readonly spoken: string;
  /** Digits after the point as printed. */
  readonly decimals: number;
}

/** Periods without a value. */
export interface TrendGap {
  /** First and last period without a value, as places; a year has so many `parts`. */
  readonly from: number;
  readonly to: number;
  readonly parts: number;
  /** Stated in the document; '' when simply nothing was published. */
  readonly reason: string;
}

export interface TrendGate {
  readonly target: Target;
  readonly at: number;
  /** Allowed interval; ±Infinity on an open side. */
  readonly lower: number;
  readonly upper: number;
  /** 左右: the printed number, its edges being soft. */
  readonly about?: number;
  readonly binding: boolean;
  /** Number the path leads to. */
  readonly goal: number;
  /** `目标 ≥31%` and `≥31%` */
  readonly label: string;
  readonly figure: string;
  /** `2025年` */
  readonly due: string;
  /** True for the target that the assessment counts to. */
  readonly main: boolean;
  /** A target of the same period that this one replaced. */
  readonly former?: TrendGate;
}

type Place = readonly [at: number, value: number];
export type TrendPath = readonly [from: Place, to: Place];

/** Value of the path at a time; after its end it stays, before its beginning there is none. */
export function onPath(path: TrendPath | undefined, at: number): number | undefined {
  if (!path || at < path[0][0] - 1e-9) return undefined;
  const [[start, low], [end, high]] = path;
  return low + (high - low) * Math.min(1, (at - start) / (end - start));
}
