import type { Direction } from '../../contract/document.ts';
import type { Status } from '../../assessment/assessment.ts';

/** What the figure shows, in words and numbers that are ready: no px yet, no more words to find. */
export interface CompareFacts {
  /** Areas that may be compared, in the order asked for. */
  readonly rows: readonly CompareRow[];
  /** Areas with a value that may not: listed, not ranked. */
  readonly listed: readonly ListedRow[];
  /** Areas without a value. */
  readonly empty: readonly ListedRow[];
  readonly direction: Direction;
  readonly limits?: readonly [number | null, number | null];
  /** Bars from zero; otherwise dots. */
  readonly bars: boolean;
  readonly target?: TargetMark & { readonly labels: readonly string[] };
  readonly city?: LineMark;
  readonly benchmark?: LineMark;
  readonly heads: {
    readonly area: string;
    readonly value: string;
    /** Longest first. */
    readonly distance: readonly string[];
    readonly listed: string;
    readonly empty: string;
  };
  /** What is written beside the chosen dot of a strip; its lines may be broken. */
  readonly callout?: { readonly name: string; readonly value: string; readonly note: string };
  /** The nearest two values can come: 0.1 for figures with one decimal. */
  readonly step: number;
  /** Text of a number on the scale, `step` being the distance to the next one. */
  tick(value: number, step: number): string;
}

export interface CompareRow {
  readonly id: string;
  readonly name: string;
  /** `3`, or `5=` when shared; empty when nothing is ranked. */
  readonly rank: string;
  readonly chosen: boolean;
  readonly value: number;
  /** As published, without a unit that the head already says. */
  readonly text: string;
  /** Which way the true value lies when only a bound was published: −1 lower, 1 higher. */
  readonly bound?: -1 | 1;
  readonly provisional: boolean;
  /** The baseline's value, with `from="baseline"`. */
  readonly from?: number;
  /** Only where it differs from the city's. */
  readonly own?: TargetMark;
  readonly distance: string;
  readonly status?: Status;
  readonly word: string;
  readonly binding: boolean;
}

export interface ListedRow {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
  readonly reason: string;
  readonly text: string;
  /** Present when its place on the scale means something. */
  readonly value?: number;
}

/** The allowed interval; ±Infinity on an open side. */
export interface TargetMark {
  readonly lower: number;
  readonly upper: number;
  /** 左右: the value itself, its edges being soft. */
  readonly about?: number;
  readonly binding: boolean;
}

/** A value drawn as a line through all rows. Labels: longest first. */
export interface LineMark {
  readonly value: number;
  readonly labels: readonly string[];
}
