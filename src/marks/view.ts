/**
 * The part of a view that every widget has. A view holds words and numbers that are ready to be shown: figure,
 * table twin, sentence, tooltip, `toText()` and `toCSV()` all read the same view, so they cannot disagree.
 */
import type { Status } from '../assessment/assessment.ts';
import type { SeriesReading } from '../assessment/reading.ts';

export interface StatusView {
  readonly status: Status;
  readonly word: string;
  /** Words of the flags, e.g. 提前, 保持, 初步数据, 约. */
  readonly flags: readonly string[];
  /** Binding and mandatory targets: bold word, heavy wall. */
  readonly binding: boolean;
  /** Why there is no verdict, one clause; only with `not-assessable`. */
  readonly reason?: string;
}

/** The value as it is printed, in parts of different size; those of a figure in the language. */
export interface ValueView {
  readonly sign?: string;
  /** Digits as published; or words, where there is no number. */
  readonly number: string;
  readonly unit: string;
  /** True for % and ‰, which touch the digits and stand smaller; false for a word. */
  readonly symbol: boolean;
  readonly after?: string;
  /** There is no number: `number` holds words that stand for it. */
  readonly missing?: boolean;
}

export interface MetaPart {
  readonly text: string;
  readonly strong?: boolean;
}

export interface TableView {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[];
}

export interface ArithmeticView {
  readonly title: string;
  /** e.g. 完成进度 · (现状值 − 基期值) ÷ (目标值 − 基期值) · (81.91 − 81.33) ÷ (82.38 − 81.33) · 0.552 */
  readonly steps: readonly {
    readonly label: string;
    readonly formula: string;
    readonly numbers: string;
    readonly result: string;
  }[];
  /** Name of the method and how the verdict follows. */
  readonly notes: readonly string[];
}

export interface CommonView {
  readonly heading: string;
  /** The word printed beside the heading when figures are invented. */
  readonly sample?: string;
  readonly meta: readonly MetaPart[];
  readonly status?: StatusView;
  /** Said instead of a status when no target is set. */
  readonly quiet?: string;
  readonly finding: string;
  /** Second part of the finding in a quieter ink: why no verdict can be given. */
  readonly why?: string;
  /** Further lines of the text export, where a whole plan is shown: what stands where. */
  readonly lines?: readonly string[];
  /** `2025年目标 ≥31%` as a line of the text export; figures print it in their own way. */
  readonly targetLabel?: string;
  readonly notes: readonly string[];
  readonly source: readonly string[];
  readonly table: TableView;
  /** The reading behind the verdict, when there are numbers and formulas to show. */
  readonly arithmetic?: SeriesReading;
  /** Accessible name of the figure, and everything in one sentence. */
  readonly name: string;
  readonly summary: string;
}
