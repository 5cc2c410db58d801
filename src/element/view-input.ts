import type { IndicatorDocument } from '../contract/document.ts';
import type { SeriesReading } from '../assessment/reading.ts';
import type { Language } from '../language/language.ts';

/** What the page asked for in the common attributes. */
export interface ViewOptions {
  readonly indicator?: string;
  readonly area?: string;
  /** Ids of the areas asked for, in the page's order; empty = not stated. */
  readonly areas: readonly string[];
  /** As of: the last period to look at. */
  readonly period?: string;
  readonly method?: string;
  /** Replaces the indicator's own name. */
  readonly heading?: string;
  readonly compact: boolean;
}

/** Everything a pure `<tag>.view.ts` of a whole plan is given; the widget adds its own attributes. */
export interface PlanInput {
  readonly document: IndicatorDocument;
  /** Width of the widget in design px: 16 to the em of the widget. */
  readonly width: number;
  readonly language: Language;
  readonly options: ViewOptions;
}

/** The same for a widget on one indicator. */
export interface ViewInput extends PlanInput {
  /** The series asked for with its assessment. */
  readonly reading: SeriesReading;
}

/** Width used where there is no page to measure: `toText()` and `toCSV()`. */
export const DEFAULT_WIDTH = 480;
