import { compareAreas } from '../../assessment/compare.ts';
import type { AreaOrder, Comparison } from '../../assessment/compare.ts';
import { isFailure, readSeries } from '../../assessment/reading.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { Source } from '../../contract/document.ts';
import { findArea } from '../../contract/select.ts';
import { commonView } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { sourceOf } from '../../language/series-words.ts';
import type { CommonView } from '../../marks/view.ts';
import { areaName } from './area-words.ts';
import { areaViews } from './area-views.ts';
import type { AreaView } from './area-views.ts';
import type { SearchWords } from './area-search.ts';
import { chooseAreas, comparedPeriod } from './compare-areas.ts';
import { compareFacts } from './compare-content.ts';
import { compareContext, shortFigure } from './compare-context.ts';
import { headingOf, legendOf, metaOf, notesOf } from './compare-around.ts';
import type { LegendEntry } from './compare-around.ts';
import type { CompareContext } from './compare-context.ts';
import type { CompareFacts } from './compare-facts.ts';
import type { CompareFigure } from './compare-figure.ts';
import { compareFinding } from './compare-finding.ts';
import { rowsFigure } from './compare-rows.ts';
import { STRIP_FROM } from './compare-scale.ts';
import { stripFigure } from './compare-strip.ts';
import { compareTable } from './compare-table.ts';

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

export interface CompareView extends CommonView {
  readonly figure: CompareFigure;
  /** In the order of `figure.marks`. */
  readonly areas: readonly AreaView[];
  /** Where the keyboard enters. */
  readonly start: number;
  readonly legend: readonly LegendEntry[];
  /** Words of the search field; present when areas are a strip of dots. */
  readonly strip?: SearchWords;
  /** Name of the button that opens the arithmetic; absent when there is none. */
  readonly opener?: string;
  readonly indicator: string;
  readonly period?: string;
}

const ORDERS: readonly string[] = ['value', 'gap', 'name', 'document'];

/** Document, width and language in; everything a comparison shows out. */
export function compareView(input: ViewInput, options: CompareOptions = {}): CompareView {
  const { width, language } = input;
  const { context, order, benchmark } = prepare(input, options);
  const { comparison } = context;
  const facts = compareFacts(context, { shape: options.shape, benchmark });
  const strip = facts.rows.length >= STRIP_FROM;
  const figure = strip ? stripFigure(withCallout(context, facts), width) : rowsFigure(facts, width);
  const subject = subjectOf(context, input.reading, options.subject);
  const common = commonView({ ...input, reading: subject });
  const known = subject.series.area === context.chosen || facts.rows.length === 1;
  const heading = input.options.heading ?? headingOf(context);
  const finding = compareFinding(context, width, strip);
  const areas = areaViews(context, figure);
  const judged = facts.rows.some((row) => row.status);
  const name = language.text(subject.area?.label) || language.text(subject.indicator.label);
  return {
    ...common,
    heading,
    meta: metaOf(context, { facts, strip, order, width }),
    status:
      judged && known && common.status
        ? { ...common.status, word: badgeWord(context, subject, common.status.word) }
        : undefined,
    quiet: undefined,
    targetLabel: language.target(comparison.reference ?? subject)?.dated,
    why: undefined,
    finding,
    name: heading,
    summary: language.words.summary(heading, '', finding),
    notes: notesOf(context, facts, strip, figure),
    source: sourceOf(withSource(subject, input.document.source), language),
    table: compareTable(context, heading),
    arithmetic: judged ? common.arithmetic : undefined,
    figure,
    areas,
    start: Math.max(
      0,
      areas.findIndex((area) => area.id === context.chosen),
    ),
    legend: strip ? [] : legendOf(context, facts, width),
    strip: strip
      ? {
          label: language.compare.search(context.noun),
          found: (count) => language.compare.found(count, language.number(count)),
        }
      : undefined,
    opener: judged && !known && common.arithmetic ? language.compare.arithmetic(name) : undefined,
    indicator: context.lead.indicator.id,
    period: comparison.period,
  };
}

/** Who is compared with whom, in which period and order. */
function prepare(input: ViewInput, options: CompareOptions) {
  const { document, reading, language } = input;
  const { indicator } = reading;
  const { areas, area, method, period } = input.options;
  const chosenAreas = chooseAreas(document, indicator, { areas, area, reference: options.reference });
  const order: AreaOrder = ORDERS.includes(options.order ?? '') ? (options.order as AreaOrder) : 'value';
  const result = compareAreas(document, {
    indicator: indicator.id,
    areas: chosenAreas.ids,
    reference: chosenAreas.reference,
    period: period ?? comparedPeriod(document, indicator, chosenAreas),
    order,
    method,
    compareNames: (a, b) => language.text(a?.label).localeCompare(language.text(b?.label), language.tag),
  });
  const comparison: Comparison = isFailure(result)
    ? { ranked: [], listed: [], empty: [], declaredComparable: false }
    : result;
  const benchmark = options.benchmark
    ? readSeries(document, { indicator: indicator.id, area: options.benchmark, asOf: comparison.period })
    : undefined;
  const context = compareContext({
    language,
    comparison,
    lead: comparison.reference ?? comparison.ranked[0]?.reading ?? reading,
    // Areas of one comparison are of one level; the first few tell it.
    areas: chosenAreas.ids.slice(0, 9).map((id) => findArea(document, id)),
    above: findArea(document, chosenAreas.reference),
    from: options.from === 'baseline',
    chosen: findArea(document, options.highlight)?.id ?? options.highlight,
  });
  return { context, order, benchmark: benchmark && !isFailure(benchmark) ? benchmark : undefined };
}

/** Whose arithmetic is shown: the chosen area's, else the first one's. */
function subjectOf(
  { comparison, chosen }: CompareContext,
  reading: SeriesReading,
  wanted?: string,
): SeriesReading {
  const rows = comparison.ranked;
  const of = (id: string | undefined) =>
    rows.find((row) => id !== undefined && row.reading.series.area === id);
  const found = (of(wanted) ?? of(chosen) ?? rows[0])?.reading ?? reading;
  const { series } = found;
  // An area judged by the reference's target shows the arithmetic with that target.
  return series.targets.length || !comparison.reference
    ? found
    : { ...found, series: { ...series, targets: comparison.reference.series.targets } };
}

/** With several rows it is said whose status it is. */
function badgeWord(context: CompareContext, { area, series }: SeriesReading, word: string): string {
  return area ? context.language.compare.of(areaName(context, area, series.area), word) : word;
}

/** A comparison rests on the whole document, not on one area's page of it. */
function withSource(reading: SeriesReading, source: Source | undefined): SeriesReading {
  return source ? { ...reading, series: { ...reading.series, source } } : reading;
}

function withCallout(context: CompareContext, facts: CompareFacts): CompareFacts {
  const { comparison, language, noun, direction } = context;
  const words = language.compare;
  const row = comparison.ranked.find((entry) => entry.reading.series.area === context.chosen);
  if (!row) return facts;
  const lower = direction === 'lower';
  const passed = comparison.ranked.filter((entry) =>
    lower ? entry.point.value > row.point.value : entry.point.value < row.point.value,
  ).length;
  return {
    ...facts,
    callout: {
      name: areaName(context, row.reading.area, row.reading.series.area),
      value: shortFigure(context, row.point.observation),
      note: (lower ? words.lowerThan : words.higherThan)(language.number(passed), noun),
    },
  };
}
