import { chooseAreas } from '../assessment/choose-areas.ts';
import { compareAreas } from '../assessment/compare.ts';
import type { AreaOrder, ComparedArea, Comparison } from '../assessment/compare.ts';
import type { Point } from '../assessment/assessment.ts';
import { digitsOf } from '../assessment/figure.ts';
import { isFailure, limitsOf, readSeries, unitOf } from '../assessment/reading.ts';
import type { SeriesReading } from '../assessment/reading.ts';
import type { Area, Figure, IndicatorDocument } from '../contract/document.ts';
import { sameUnit } from '../contract/unit.ts';
import { findArea } from '../contract/select.ts';
import type { Language } from './language.ts';

/** What is compared: a document, the indicator that was read, and what the page asked for. */
export interface ComparisonInput {
  readonly document: IndicatorDocument;
  readonly reading: SeriesReading;
  readonly language: Language;
  /** In design px. */
  readonly width: number;
  readonly options: {
    readonly areas: readonly string[];
    readonly area?: string;
    readonly period?: string;
    readonly method?: string;
    readonly heading?: string;
  };
}

export interface CompareOptions {
  readonly highlight?: string;
  readonly order?: string;
  readonly from?: string;
  readonly reference?: string;
  readonly benchmark?: string;
  readonly shape?: string;
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
const STRIP_FROM = 60;
/** From this width on an area takes one line. */
export const ONE_LINE = 440;

export function compareContext(input: ComparisonInput, asked: CompareOptions) {
  const { document, reading, language, width } = input;
  const { areas, area, method, period: stated } = input.options;
  const { text, compare: words } = language;
  const { indicator } = reading;
  const chosenAreas = chooseAreas(document, indicator, { areas, area, reference: asked.reference });
  const order = (['gap', 'name', 'document'].includes(asked.order!) ? asked.order : 'value') as AreaOrder;
  const comparison = compareAreas(document, {
    ...chosenAreas,
    indicator: indicator.id,
    period: stated,
    order,
    method,
    compareNames: (a, b) => text(a?.label).localeCompare(text(b?.label), language.tag),
  }) as Comparison;
  const { ranked, listed, reference, period } = comparison;
  const lead = reference ?? ranked[0]?.reading ?? reading;
  const { direction = 'none' } = lead.series;
  const unit = unitOf(lead);
  const { symbol, touches, label: unitLabel } = language.unit(unit);
  // The unit stands in the meta line; on a label only a sign that touches the digits is kept.
  const sign = touches && symbol.length === 1 ? symbol : '';
  const level = chosenAreas.areas.map((id) => findArea(document, id)?.level).find(Boolean);
  const above = findArea(document, chosenAreas.reference);
  const whole = words.whole(above?.level ?? '', text(above?.label));
  const targetWords = language.target(lead);
  const target = targetWords && reference?.assessment.target;
  const short = (label: string): string =>
    label.replace(targetWords!.figure, targetWords!.figure.replace(symbol, sign).trim());
  /** A value that runs through all rows, of the period compared and in the unit compared. */
  const lineOf = (own?: SeriesReading): AreaEntry[] => {
    const point = own?.assessment.latest;
    const isHere = ranked[0] && point && (!period || point.period === period);
    return isHere && sameUnit(unitOf(own!), unit) ? [{ reading: own, point }] : [];
  };
  const benchmark = asked.benchmark
    ? readSeries(document, { indicator: indicator.id, area: asked.benchmark, asOf: period })
    : undefined;
  const city = lineOf(reference);
  return {
    ...comparison,
    language,
    words,
    width,
    document,
    order,
    /** Two lines a row: name and value, then the plot over the whole width. */
    narrow: width < ONE_LINE,
    /** The reading of the area above; else of the first one compared. */
    lead,
    unit,
    /** Natural limits, as far as they are known in that unit. */
    limits: limitsOf(lead),
    /** `%`, `‰`; '' for units that are words: those stand in a head, not behind every number. */
    sign,
    unitLabel: sign ? '' : unitLabel,
    direction,
    /** Level of the areas, which messages name (区县); their own pronoun (本区), and the area above (全市). */
    noun: level ?? '',
    own: words.own(level ?? ''),
    whole,
    /** `2024年`; '' when nothing is dated. */
    when: language.period(period, document.plans),
    /** Areas are drawn from their baseline. */
    from: asked.from === 'baseline',
    chosen: findArea(document, asked.highlight)?.id ?? asked.highlight,
    shape: asked.shape,
    strip: ranked.length >= STRIP_FROM,
    targetWords,
    /** The target that runs through all rows; its labels: longest first. */
    target,
    targetLabels: target
      ? [words.targetOf(whole, short(targetWords.dated)), short(targetWords.dated), short(targetWords.label)]
      : [],
    city: city[0],
    /** Areas of another population that have a place on the scale: shown below the rows, not ranked. */
    placed:
      width < ONE_LINE || ranked.length >= STRIP_FROM
        ? []
        : listed.filter(({ reason }) => reason === 'population'),
    /** Values that run through all rows. */
    lines: city.concat(lineOf(benchmark && !isFailure(benchmark) ? benchmark : undefined)),
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
