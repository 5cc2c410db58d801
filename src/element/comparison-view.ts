import type { Assessment } from '../assessment/assessment.ts';
import { idOf, nameOf } from '../language/area-words.ts';
import type { Context } from '../language/comparison.ts';
import { findingOf, headingOf, notesOf, othersOf, tableOf } from '../language/comparison-words.ts';
import type { Others } from '../language/comparison-words.ts';
import { sourceOf } from '../language/series-words.ts';
import type { CommonView } from '../marks/view.ts';
import { commonView, extended, once } from './common-view.ts';
import type { ViewInput } from './view-input.ts';

/** The part of a view that every widget on the areas of one indicator has. */
export interface ComparisonView extends CommonView {
  /** Areas that are not compared. */
  readonly others: readonly Others[];
  /** Of the chosen area; of the reference where none is chosen. */
  readonly assessment: Assessment;
  readonly indicator: string;
  readonly period?: string;
}

/** Heading, status of the chosen area, finding, notes and table of a comparison; its meta line is the widget's. */
export function comparisonView(input: ViewInput, c: Context): ComparisonView {
  const { language } = input;
  const { words, ranked, chosen, lead, reference } = c;
  const own = ranked.find((row) => idOf(row) === chosen)?.reading ?? lead;
  const { series, assessment } = own;
  // An area judged by the reference's target shows the arithmetic with that target.
  const targets = series.targets.length || !reference ? series.targets : reference.series.targets;
  const reading = { ...own, series: { ...series, targets, source: input.document.source ?? series.source } };
  const common = commonView({ ...input, reading });
  const heading = input.options.heading ?? headingOf(c);
  const status = assessment.latest && ranked[0] ? common.status : undefined;
  const found = once(() => findingOf(c));
  const table = once(() => tableOf(c, heading));
  return extended(common, {
    heading,
    // It is said whose status it is.
    status: status && {
      ...status,
      word: own.area ? words.of(nameOf(c, { reading }), status.word) : status.word,
    },
    quiet: undefined,
    targetLabel: c.targetWords?.dated,
    why: undefined,
    get finding() {
      return found();
    },
    name: heading,
    get summary() {
      return language.words.summary(heading, '', found());
    },
    get notes() {
      return notesOf(c);
    },
    // A comparison rests on the whole document, not on one area's page of it.
    source: sourceOf(reading, language),
    get table() {
      return table();
    },
    arithmetic: status && common.arithmetic,
    get others() {
      return othersOf(c);
    },
    assessment,
    indicator: lead.indicator.id,
    period: c.period,
  });
}
