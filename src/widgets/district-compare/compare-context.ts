import { compareAreas } from '../../assessment/compare.ts';
import type { AreaOrder, ComparedArea, Comparison } from '../../assessment/compare.ts';
import type { Point } from '../../assessment/assessment.ts';
import { digitsOf } from '../../assessment/figure.ts';
import { isFailure, readSeries } from '../../assessment/reading.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { Area, Figure } from '../../contract/document.ts';
import { sameUnit } from '../../contract/unit.ts';
import { findArea } from '../../contract/select.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { chooseAreas } from './compare-areas.ts';

export interface CompareOptions {
  readonly highlight?: string;
  readonly order?: string;
  readonly from?: string;
  readonly reference?: string;
  readonly benchmark?: string;
  readonly shape?: string;
  /** Whose arithmetic is wanted; default the highlighted area's, else the first one's. */
  readonly subject?: string;
}

/**
 * Any area of a comparison: one that may be compared has a `point` and no `reason`, one that is only listed has
 * both, one without a value has no `point`.
 */
export interface AreaEntry extends Partial<ComparedArea> {
  readonly id?: string;
  readonly area?: Area;
  readonly reason?: 'population' | 'unit';
  readonly lastKnown?: Point;
}

/** Who is compared with whom, and the words that all of it shares. */
export type Context = ReturnType<typeof compareContext>;

/** Areas from which on rows give way to a strip of dots. */
export const STRIP_FROM = 60;

export function compareContext(input: ViewInput, asked: CompareOptions) {
  const { document, reading, language, width } = input;
  const { indicator } = reading;
  const { areas, area, method, period: stated } = input.options;
  const chosenAreas = chooseAreas(document, indicator, { areas, area, reference: asked.reference });
  const order = (['gap', 'name', 'document'].includes(asked.order!) ? asked.order : 'value') as AreaOrder;
  const result = compareAreas(document, {
    ...chosenAreas,
    indicator: indicator.id,
    period: stated,
    order,
    method,
    compareNames: (a, b) => language.text(a?.label).localeCompare(language.text(b?.label), language.tag),
  });
  const comparison: Comparison = isFailure(result)
    ? { ranked: [], listed: [], empty: [], declaredComparable: false }
    : result;
  const { ranked, reference } = comparison;
  const lead = reference ?? ranked[0]?.reading ?? reading;
  const { series } = lead;
  const { unit } = series;
  const unitWords = language.unit(unit);
  const benchmark = asked.benchmark
    ? readSeries(document, { indicator: indicator.id, area: asked.benchmark, asOf: comparison.period })
    : undefined;
  const words = language.compare;
  // Areas of one comparison are of one level; the first few tell it.
  const level = chosenAreas.areas
    .slice(0, 9)
    .map((id) => findArea(document, id)?.level)
    .find(Boolean);
  const above = findArea(document, chosenAreas.reference);
  const label = language.target(reference ?? lead);
  // The unit stands in the meta line; on a label only a sign that touches the digits is kept.
  const sign = unitWords.touches && unitWords.symbol.length === 1 ? unitWords.symbol : '';
  const whole = words.whole(above?.level, language.text(above?.label));
  const isOfPeriod = (point?: Point): boolean =>
    !!point && (!comparison.period || point.period === comparison.period);
  const lineOf = (own?: SeriesReading): { reading: SeriesReading; point: Point } | undefined =>
    own && ranked.length && isOfPeriod(own.assessment.latest)
      ? { reading: own, point: own.assessment.latest! }
      : undefined;
  const short = (text: string): string =>
    text.replace(label!.figure, label!.figure.replace(unitWords.symbol, sign).trim());
  const target = reference && label && reference.assessment.target;
  return {
    language,
    words,
    width,
    document,
    comparison,
    ranked,
    order,
    /** The reading of the area above; else of the first one compared. */
    lead,
    reference,
    unit,
    unitWords,
    /** `%`, `‰`; '' for units that are words: those stand in a head, not behind every number. */
    sign,
    direction: series.direction ?? 'none',
    /** Counted noun of the areas (区县), their own pronoun (本区), and the area above (全市). */
    noun: words.noun(level),
    own: words.own(level),
    whole,
    /** `2024年`; '' when nothing is dated. */
    period: language.period(comparison.period, document.plans),
    /** Areas are drawn from their baseline. */
    from: asked.from === 'baseline',
    chosen: findArea(document, asked.highlight)?.id ?? asked.highlight,
    shape: asked.shape,
    strip: ranked.length >= STRIP_FROM,
    /** The target that runs through all rows; its labels: longest first. */
    target,
    targetLabels: target
      ? [words.targetOf(whole, short(label!.dated)), short(label!.dated), short(label!.label)]
      : [],
    targetWords: label,
    /** Values that run through all rows. */
    city: lineOf(reference),
    benchmark:
      benchmark && !isFailure(benchmark) && sameUnit(benchmark.series.unit, unit)
        ? lineOf(benchmark)
        : undefined,
  };
}

/** Digits after the point of a published figure. */
export function decimalsOf({ text, value }: Partial<Figure>): number {
  return digitsOf(text ?? value);
}

/** The point of the baseline where it is drawn. */
export function baselineOf({ from }: Context, { reading, point }: AreaEntry): Point | undefined {
  const base = reading?.assessment.baseline;
  return from && base && !base.bound && base.at !== point?.at ? base : undefined;
}
