import type { SeriesReading } from '../../assessment/reading.ts';
import { readPeriod } from '../../contract/period.ts';
import { commonView } from '../../element/common-view.ts';
import type { PlanRowsInput } from '../../element/plan-of.ts';
import { textWidth } from '../../geometry/text.ts';
import { documentSample, documentSource } from '../../language/document-words.ts';
import type { Language } from '../../language/language.ts';
import { methodName, said } from '../../language/series-words.ts';
import type { CommonView, MetaPart } from '../../marks/view.ts';
import { countsOf, naturesOf, sentenceOf } from './board-counts.ts';
import type { Count } from './board-counts.ts';
import { domainsOf } from './board-marks.ts';
import type { BoardRows, Domain } from './board-marks.ts';
import { tableOf } from './board-table.ts';

export interface ScoreboardInput extends PlanRowsInput {
  /** At least one. */
  readonly boards: readonly BoardRows[];
}

export interface Board {
  /** `2025年目标` and how many they are; absent where the board stands alone. */
  readonly label?: string;
  readonly total: string;
  readonly counts: readonly Count[];
  readonly domains: readonly Domain[];
}

export interface ScoreboardView extends CommonView {
  readonly boards: readonly Board[];
  /** True where the boards stand beside each other. */
  readonly split: boolean;
  /** True where the name of a domain stands above its marks. */
  readonly narrow: boolean;
  /** How many counts stand in a row; 6 = all. */
  readonly columns: 2 | 3 | 6;
  /** What a frame means; absent where no target is binding. */
  readonly framed?: string;
  /** `id` of the chosen indicator, and what is said of it. */
  readonly chosen?: string;
  readonly detail?: CommonView;
}

/** Least width of a board beside another one, and of one whose domains have their names beside the marks. */
const BESIDE = 300;
const WIDE = 440;
/** Size of the words below the counts; their shape and the space behind it, and between two counts. */
const WORD = 13;
const SHAPE = 20;
const BETWEEN = 6;

/** The whole plan in; counts, marks, sentence and table out. */
export function scoreboardView(input: ScoreboardInput): ScoreboardView {
  const { document, language, options, width, rows, reading } = input;
  const words = language.catalogue.scoreboard;
  const boards = input.boards.map((board) => ({ ...board, rows: judgedRows(board) }));
  const several = boards.length > 1;
  const heading = options.heading ?? words.heading(rows.length);
  const natures = naturesOf(rows).map((nature) => language.nature(nature));
  const split = several && width / boards.length >= BESIDE;
  const each = split ? width / boards.length - 2 * WORD : width;
  const counts = boards.map(({ rows: judged }) => countsOf(judged, language));
  const finding = boards
    .map(({ period, rows: judged }) => {
      const when = language.period(period, document.plans);
      if (!judged[0]) return words.noneSet(when);
      const sentence = sentenceOf(judged, language);
      return period ? words.against(when, sentence) : sentence;
    })
    .join(language.catalogue.format.blank);
  const shown = boards.map(({ period, rows: judged }, index) => ({
    label: several ? words.targets(language.period(period, document.plans)) : undefined,
    total: words.total(judged.length),
    counts: counts[index]!,
    domains: domainsOf(judged, language),
  }));
  const detail = reading && commonView({ ...input, options: { ...options, heading: undefined }, reading });
  return {
    heading,
    sample: documentSample(document, language),
    meta: metaOf(input),
    finding,
    lines: shown.flatMap(linesOf(language)),
    notes: [
      words.notMixed,
      ...boards.flatMap(({ period, rows: { length } }) =>
        period && length < rows.length
          ? [words.without(rows.length - length, language.period(period, document.plans))]
          : [],
      ),
    ],
    source: documentSource(document, language),
    table: tableOf({ caption: heading, rows, boards: input.boards, language }),
    name: heading,
    summary: language.words.summary(heading, '', finding),
    boards: shown,
    split,
    narrow: each < WIDE,
    columns: columnsOf(counts[0]!, each),
    framed: natures[0] && words.framed(natures),
    chosen: reading?.indicator.id,
    detail,
  };
}

/** Text export: which indicators have which verdict. */
const linesOf =
  ({ catalogue }: Language) =>
  ({ label, counts, domains }: Board): string[] =>
    counts.flatMap(({ word, count }) => {
      const marks = domains.flatMap((domain) => domain.marks.filter(({ status }) => status.word === word));
      const line = catalogue.scoreboard.listed(
        word,
        marks.map(({ name }) => name),
      );
      return count ? [said(label, line).join(' · ')] : [];
    });

/** As many counts in a row as have room for their words; words may break at their blanks. */
function columnsOf(counts: readonly Count[], width: number): ScoreboardView['columns'] {
  const widths = counts.map(({ word }) => {
    const pieces = word.split(' ').map((piece) => textWidth(piece, WORD));
    return SHAPE + BETWEEN + Math.max(...pieces);
  });
  const all = widths.reduce((sum, one) => sum + one, -BETWEEN);
  return all <= width ? 6 : Math.max(...widths) * 3 - BETWEEN <= width ? 3 : 2;
}

/** On a board of one target period an indicator without a target of that period has no place. */
function judgedRows({ period, rows }: BoardRows): BoardRows['rows'] {
  return period ? rows.filter(({ reading }) => reading?.series.targets.length) : rows;
}

/** Area and plan, up to when values are published, and whose method it is where it is not the default one. */
function metaOf({ rows, document, language }: ScoreboardInput): MetaPart[] {
  const words = language.catalogue.scoreboard;
  const readings = rows.flatMap(({ reading }) => reading ?? []);
  const areas = said(...readings.map(({ area }) => language.text(area?.label)));
  const last = lastOf(readings, ({ assessment }) => assessment.latest);
  const goal = lastOf(readings, ({ assessment }) => assessment.target);
  const plan = document.plans.find(({ to }) => goal !== undefined && readPeriod(to)?.at === goal.at);
  const name = language.text(plan?.label);
  const isBare = !!name && name.indexOf(words.planWord) < 0;
  const place = words.plan(areas.length === 1 ? areas[0]! : '', name, isBare);
  const until = language.period(last?.period, document.plans);
  const method = readings[0] && methodName(readings[0].assessment, language);
  return said(place, until && words.until(until), method).map((text) => ({ text }));
}

interface Placed {
  readonly period?: string;
  readonly at?: number;
}

function lastOf(
  readings: readonly SeriesReading[],
  pick: (reading: SeriesReading) => Placed | undefined,
): Placed | undefined {
  let last: Placed | undefined;
  for (const reading of readings) {
    const found = pick(reading);
    if (found?.at !== undefined && found.at > (last?.at ?? -Infinity)) last = found;
  }
  return last;
}
