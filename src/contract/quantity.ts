import type { Comparator, Direction, Form, Unit } from './document.ts';

/** A published text, read. What cannot be read is `words` with its text: never a guess, never 0. */
export interface Quantity {
  /** The characters as printed. */
  readonly text: string;
  readonly form: Form;
  /** The number in `unit`; falls are negative (降低20% → −20). Absent for words, empty cells and ranges. */
  readonly value?: number;
  /** Ends of a range. */
  readonly lower?: number;
  readonly upper?: number;
  /** Printed, or implied for a plain number: `ge` for higher, `le` for lower, otherwise `eq`. */
  readonly comparator?: Comparator;
  readonly unit?: Unit;
  /** Present when the text states a change: `relative` −0.2 is a fall by 20 %; `points` is in the unit itself. */
  readonly change?: { readonly kind: 'relative' | 'points'; readonly by: number };
  readonly referencePeriod?: string;
  /** A condition printed in the same cell, e.g. 二级以上综合医院住院患者. */
  readonly scope?: string;
  /** Digits printed after the point. */
  readonly decimals?: number;
  /** Why a text that looks like a quantity is none: `0:3` has no ratio. */
  readonly invalid?: 'invalid-ratio';
}

export interface QuantityOptions {
  /** Settles the comparator of a plain number. */
  readonly direction?: Direction;
  /** The unit to take when the text prints none. */
  readonly unit?: Unit;
}

/** Reads a published text: `≤40`, `29%左右`, `较2015年降低20%`, `1:1.15`, `at least 95%`, `3-5个`, `全覆盖` … */
export function readQuantity(text: string, _options: QuantityOptions = {}): Quantity {
  return { text, form: 'words' };
}
