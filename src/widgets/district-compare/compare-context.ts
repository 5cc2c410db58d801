import type { ComparedArea, Comparison } from '../../assessment/compare.ts';
import type { Point, ResolvedTarget } from '../../assessment/assessment.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { Area, Direction, Figure, Unit } from '../../contract/document.ts';
import type { Language } from '../../language/language.ts';

/** What the words of a comparison are made of. */
export interface CompareContext {
  readonly language: Language;
  readonly comparison: Comparison;
  /** The reading of the area above; else of the first one compared. */
  readonly lead: SeriesReading;
  readonly unit: Unit | undefined;
  /** `%`, `‰`; '' for units that are words: those stand in a head, not behind every number. */
  readonly sign: string;
  readonly direction: Direction;
  /** Counted noun of the areas (区县), their own pronoun (本区), and the area above (全市). */
  readonly noun: string;
  readonly own: string;
  readonly whole: string;
  /** `2024年`; '' when nothing is dated. */
  readonly period: string;
  /** Areas are drawn from their baseline. */
  readonly from: boolean;
  readonly chosen?: string;
}

export interface ContextOptions {
  readonly language: Language;
  readonly comparison: Comparison;
  readonly lead: SeriesReading;
  readonly areas: readonly (Area | undefined)[];
  readonly above?: Area;
  readonly from: boolean;
  readonly chosen?: string;
}

export function compareContext(options: ContextOptions): CompareContext {
  const { language, comparison, lead, areas, above } = options;
  const { symbol, touches } = language.unit(lead.series.unit);
  const level = areas.find((area) => area?.level)?.level;
  const words = language.compare;
  return {
    language,
    comparison,
    lead,
    unit: lead.series.unit,
    sign: touches && symbol.length === 1 ? symbol : '',
    direction: lead.series.direction ?? 'none',
    noun: words.noun(level),
    own: words.own(level),
    whole: words.whole(above?.level, language.text(above?.label)),
    period: language.period(comparison.period, lead.document.plans),
    from: options.from,
    chosen: options.chosen,
  };
}

/** A figure without a unit that is a word: `82.72`, `34.6%`, `1:1.15`. */
export function shortFigure(context: CompareContext, figure: Partial<Figure>): string {
  const { language, unit, sign } = context;
  const plain = language.figure(figure, unit, { plain: true });
  return sign && !plain.includes(sign) ? plain + sign : plain;
}

/** A whole figure: `82.72岁`. */
export function fullFigure({ language, unit }: CompareContext, figure: Partial<Figure>): string {
  return language.figure(figure, unit);
}

/** Digits after the point of a published figure. */
export function decimalsOf(figure: Partial<Figure> | undefined): number {
  const printed = figure?.text ?? (typeof figure?.value === 'number' ? String(figure.value) : '');
  return /\.(\d+)/.exec(printed.replace(/．/g, '.'))?.[1]?.length ?? 0;
}

/** The size of a difference of two figures with its unit; it keeps their decimals. */
export function differenceOf(
  { language, unit }: CompareContext,
  by: number,
  figures: readonly (Partial<Figure> | undefined)[],
): string {
  return language.difference(by, unit, Math.max(...figures.map(decimalsOf)));
}

/** +1: a floor; −1: a ceiling; 0: a range or 左右. */
export function sideOf(target: ResolvedTarget): 1 | 0 | -1 {
  return target.upper === Infinity ? 1 : target.lower === -Infinity ? -1 : 0;
}

/** The point of the baseline where it is drawn. */
export function baselineOf(row: ComparedArea, context: CompareContext): Point | undefined {
  const { baseline } = row.reading.assessment;
  return context.from && baseline && !baseline.bound && baseline.at !== row.point.at ? baseline : undefined;
}
