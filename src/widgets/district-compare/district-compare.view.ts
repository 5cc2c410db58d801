import type { SeriesReading } from '../../assessment/reading.ts';
import { commonView } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { sourceOf } from '../../language/series-words.ts';
import type { CommonView } from '../../marks/view.ts';
import type { Findable, SearchWords } from './area-search.ts';
import { idOf, joined, linesOf, nameOf } from './area-words.ts';
import { compareContext } from './compare-context.ts';
import type { AreaEntry, CompareOptions, Context } from './compare-context.ts';
import type { CompareFigure } from './compare-figure.ts';
import { drawsBars } from './compare-plot.ts';
import { rowsFigure } from './compare-rows.ts';
import { stripFigure } from './compare-strip.ts';
import { findingOf, headingOf, legendOf, metaOf, notesOf, tableOf } from './compare-words.ts';
import type { LegendEntry } from './compare-words.ts';

export type { CompareOptions };

/** An area as the reader meets it: in the figure, in the search, in speech. */
export interface AreaView extends Findable {
  /** Lines of the box beside the mark. */
  readonly lines: readonly string[];
  readonly sentence: string;
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

/** Document, width and language in; everything a comparison shows out. */
export function compareView(input: ViewInput, options: CompareOptions = {}): CompareView {
  const { language } = input;
  const c = compareContext(input, options);
  const { words, ranked, strip, chosen } = c;
  const bars = drawsBars(c);
  const figure = strip ? stripFigure(c) : rowsFigure(c, bars);
  const subject = subjectOf(c, input.reading, options.subject);
  const common = commonView({ ...input, reading: subject });
  const isKnown = subject.series.area === chosen || ranked.length === 1;
  const heading = input.options.heading ?? headingOf(c);
  const finding = findingOf(c);
  const areas = areasOf(c, figure);
  const isJudged = ranked.some((row) => row.reading.assessment.reason !== 'no-target');
  const name = nameOf(c, { reading: subject });
  return {
    ...common,
    heading,
    meta: metaOf(c, bars),
    // With several rows it is said whose status it is.
    status:
      isJudged && isKnown && common.status
        ? { ...common.status, word: subject.area ? words.of(name, common.status.word) : common.status.word }
        : undefined,
    quiet: undefined,
    targetLabel: c.targetWords?.dated ?? language.target(subject)?.dated,
    why: undefined,
    finding,
    name: heading,
    summary: language.words.summary(heading, '', finding),
    notes: notesOf(c, figure.group),
    // A comparison rests on the whole document, not on one area's page of it.
    source: sourceOf(
      { ...subject, series: { ...subject.series, source: input.document.source ?? subject.series.source } },
      language,
    ),
    table: tableOf(c, heading),
    arithmetic: isJudged ? common.arithmetic : undefined,
    figure,
    areas,
    start: Math.max(
      0,
      areas.findIndex(({ id }) => id === chosen),
    ),
    legend: strip ? [] : legendOf(c),
    strip: strip
      ? {
          label: words.search(c.noun),
          found: (count) => words.found(count ? language.number(count) : ''),
        }
      : undefined,
    opener: isJudged && !isKnown && common.arithmetic ? words.arithmetic(name) : undefined,
    indicator: c.lead.indicator.id,
    period: c.comparison.period,
  };
}

/** Whose arithmetic is shown: the chosen area's, else the first one's. */
function subjectOf(
  { ranked, chosen, reference }: Context,
  reading: SeriesReading,
  wanted?: string,
): SeriesReading {
  const of = (id?: string) => ranked.find((row) => id !== undefined && idOf(row) === id);
  const found = (of(wanted) ?? of(chosen) ?? ranked[0])?.reading ?? reading;
  const { series } = found;
  // An area judged by the reference's target shows the arithmetic with that target.
  return series.targets.length || !reference
    ? found
    : { ...found, series: { ...series, targets: reference.series.targets } };
}

/** Words are made when they are needed: of thousands of areas a reader meets a few. */
function areasOf(c: Context, { marks }: CompareFigure): AreaView[] {
  const { ranked, listed, empty } = c.comparison;
  const all = [...ranked, ...listed, ...empty].map((entry: AreaEntry) => [idOf(entry), entry] as const);
  const entries = new Map(all);
  return marks.map(({ id }) => {
    const entry = entries.get(id)!;
    return {
      id,
      name: nameOf(c, entry),
      get lines() {
        return linesOf(c, entry);
      },
      get sentence() {
        return c.words.sentence([joined(c, linesOf(c, entry))]);
      },
    };
  });
}
