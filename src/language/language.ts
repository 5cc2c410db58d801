import type { Assessment, Reason, Status } from '../assessment/assessment.ts';
import type { MethodWords } from '../assessment/method.ts';
import type { SeriesReading } from '../assessment/reading.ts';
import type { Figure, LocalizedText, Nature, Plan, Problem, Unit } from '../contract/document.ts';
import type { Catalogue } from './catalogue.ts';

/** A figure in parts of different size: sign, digits, unit, 左右. */
export interface FigureParts {
  /** `≤`, or a word before the digits (`about `). */
  readonly sign?: string;
  /** Digits as published (4.0 stays 4.0; 1:1.15), or the words of a figure without a number; '' when empty. */
  readonly number: string;
  readonly unit: string;
  /** True for % and ‰, which touch the digits and stand smaller; false for a word. */
  readonly symbol: boolean;
  /** 左右, 以上, 以下 … as printed. */
  readonly after?: string;
}

export interface UnitWords {
  /** What stands behind digits, without a blank: `%`, `岁`, `/10万`, `years`; '' for a ratio. */
  readonly symbol: string;
  /** True when the sign touches the digits in every language (% ‰ ‱ /10万). */
  readonly touches: boolean;
  /** Name of the unit for a meta line or a column head. */
  readonly label: string;
  /** Unit of a difference: 个百分点, 个千分点, 岁; `percentage points`, `years`. */
  readonly points: string;
}

/** Labels of a target: word, sign, number, unit; target first, year second. */
export interface TargetWords {
  /** `目标 ≥31%`, `保持 ≥90%`, `目标 29%左右`, `目标 减少15%（原文）`. */
  readonly label: string;
  /** The same without a unit that is a word, where value or axis say it. */
  readonly short: string;
  /** `2025年目标 ≥31%`, the same as `label` when there is no period. */
  readonly dated: string;
  /** `≥31%` alone. */
  readonly figure: string;
  /** The same without a unit that is a word: `≥82.38`. */
  readonly bare: string;
  /** `2025年`; '' when not stated. */
  readonly period: string;
}

/** A problem in words; structure of the notice that shows it. */
export interface ProblemWords {
  readonly title: string;
  readonly text?: string;
  readonly path?: string;
}

/** A catalogue with its formatters. Whole sentences are made in `finding.ts` and `series-words.ts`. */
export interface Language {
  readonly tag: string;
  /** Common words and short phrases: loading, retry, table … */
  readonly words: Catalogue['words'];
  readonly gauge: Catalogue['gauge'];
  readonly trend: Catalogue['trend'];
  readonly compare: Catalogue['compare'];
  readonly catalogue: Catalogue;
  /** The text of this language, else of the nearest one; '' for undefined. */
  text(text: LocalizedText | undefined): string;
  /** Digits with thousands separators and `−`; `decimals` digits after the point, or as many as needed. Not for years. */
  number(value: number, decimals?: number): string;
  /** Large numbers shortened as the language does: 1.04万, 1.41亿; English stays with separators. */
  large(value: number): string;
  /** A number of a scale: `82.5`, `40%`, `1:1.2`, `250万`; a unit that is a word stands elsewhere. */
  tick(value: number, unit: Unit | undefined, decimals?: number): string;
  /** A figure as published, `≤40`, `28.52%`, `29%左右`; `unit` is the series' unit. `plain` leaves the unit out. */
  figure(figure: Partial<Figure> | undefined, unit?: Unit, options?: { readonly plain?: boolean }): string;
  figureParts(figure: Partial<Figure> | undefined, unit?: Unit): FigureParts;
  /** A computed number in the unit, `24.21%`, `1:1.05`, `81.855岁`. */
  value(value: number, unit: Unit | undefined, decimals?: number): string;
  /** The same as words for a voice: 千分之1.90, 十万分之8.5, `5 per thousand`. */
  spoken(figure: Partial<Figure> | undefined, unit?: Unit): string;
  /** The size of a difference (its sign is dropped) with its unit: `0.58岁`, `11.10个百分点`, `0.58 years`. */
  difference(value: number, unit: Unit | undefined, decimals: number): string;
  /** `2020年`, `2025年6月`, `2021—2025年`, a plan's label; '' for undefined. Unreadable text comes back as it is. */
  period(period: string | number | undefined, plans?: readonly Plan[]): string;
  /** With the printed digits that it stands behind, in the form of their number. */
  unit(unit: Unit | undefined, count?: string): UnitWords;
  target(reading: SeriesReading): TargetWords | undefined;
  status(status: Status): string;
  /** What the method calls its verdict: the word of its category, else that of the status. */
  verdict(assessment: Pick<Assessment, 'method' | 'category' | 'status'>): string;
  /** The words of a registered method; undefined for the default one and for a method without words. */
  method(name: string): MethodWords | undefined;
  /** Why there is no verdict or no number, as a clause; a reason of a page's own method comes back as it is. */
  reason(reason: Reason): string;
  /** 约束性 …; an unknown nature comes back as it is. */
  nature(nature: Nature | undefined): string;
  problem(problem: Problem): ProblemWords;
}
