import type { Assessment } from '../../assessment/assessment.ts';
import { commonView } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { sourceOf } from '../../language/series-words.ts';
import type { CommonView } from '../../marks/view.ts';
import type { Findable, SearchWords } from './area-search.ts';
import { idOf, joined, linesOf, nameOf } from './area-words.ts';
import { compareContext } from './compare-context.ts';
import type { CompareOptions, Context } from './compare-context.ts';
import { drawsBars } from './compare-plot.ts';
import { rowsFigure } from './compare-rows.ts';
import type { CompareFigure } from './compare-sheet.ts';
import { stripFigure } from './compare-strip.ts';
import { findingOf, headingOf, legendOf, metaOf, notesOf, othersOf, tableOf } from './compare-words.ts';
import type { LegendEntry, Others } from './compare-words.ts';

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
  /** Below the figure; of a strip the notes say how many they are. */
  readonly others: readonly Others[];
  /** Words of the search field; present when areas are a strip of dots. */
  readonly strip?: SearchWords;
  /** Of the chosen area; of the reference where none is chosen. */
  readonly assessment: Assessment;
  readonly indicator: string;
  readonly period?: string;
}

/** Document, width and language in; everything a comparison shows out. */
export function compareView(input: ViewInput, options: CompareOptions = {}): CompareView {
  const { language } = input;
  const c = compareContext(input, options);
  const { words, ranked, strip, chosen, lead, reference } = c;
  const bars = drawsBars(c);
  const figure = strip ? stripFigure(c) : rowsFigure(c, bars);
  const own = ranked.find((row) => idOf(row) === chosen)?.reading ?? lead;
  const { series, assessment } = own;
  // An area judged by the reference's target shows the arithmetic with that target.
  const targets = series.targets.length || !reference ? series.targets : reference.series.targets;
  const reading = { ...own, series: { ...series, targets, source: input.document.source ?? series.source } };
  const common = commonView({ ...input, reading });
  const heading = input.options.heading ?? headingOf(c);
  const finding = findingOf(c);
  const areas = areasOf(c, figure);
  const status = assessment.latest && ranked[0] ? common.status : undefined;
  return {
    ...common,
    heading,
    meta: metaOf(c, bars),
    // It is said whose status it is.
    status: status && {
      ...status,
      word: own.area ? words.of(nameOf(c, { reading }), status.word) : status.word,
    },
    quiet: undefined,
    targetLabel: c.targetWords?.dated,
    why: undefined,
    finding,
    name: heading,
    summary: language.words.summary(heading, '', finding),
    notes: notesOf(c),
    // A comparison rests on the whole document, not on one area's page of it.
    source: sourceOf(reading, language),
    table: tableOf(c, heading),
    arithmetic: status && common.arithmetic,
    assessment,
    figure,
    areas,
    start: Math.max(
      0,
      areas.findIndex(({ id }) => id === chosen),
    ),
    others: strip ? [] : othersOf(c),
    legend: strip ? [] : legendOf(c),
    strip: strip
      ? {
          label: words.search(c.noun),
          found: (count) => words.found(count ? language.number(count) : ''),
        }
      : undefined,
    indicator: lead.indicator.id,
    period: c.period,
  };
}

/** Words are made when they are needed: of thousands of areas a reader meets a few. */
function areasOf(c: Context, { marks }: CompareFigure): AreaView[] {
  return marks.map(({ row }) => ({
    id: idOf(row),
    name: nameOf(c, row),
    get lines() {
      return linesOf(c, row);
    },
    get sentence() {
      return c.words.sentence([joined(c, linesOf(c, row))]);
    },
  }));
}
