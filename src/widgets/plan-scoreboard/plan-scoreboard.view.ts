import type { SeriesReading } from '../../assessment/reading.ts';
import { readPeriod } from '../../contract/period.ts';
import { commonView } from '../../element/common-view.ts';
import type { PlanRowsInput } from '../../element/plan-of.ts';
import { documentSample, documentSource } from '../../language/document-words.ts';
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
  /** True where a board is too narrow for its words in one line. */
  readonly narrow: boolean;
  /** What a frame means; absent where no target is binding. */
  readonly framed?: string;
  /** `id` of the chosen indicator, and what is said of it. */
  readonly chosen?: string;
  readonly detail?: CommonView;
  readonly period?: string;
  readonly area?: string;
}

/** Least width of a board beside another one, and of one whose counts stand in one line. */
const BESIDE = 300;
const WIDE = 440;

/** The whole plan in; counts, marks, sentence and table out. */
export function scoreboardView(input: ScoreboardInput): ScoreboardView {
  const { document, language, options, width, rows, reading } = input;
  const words = language.catalogue.scoreboard;
  const boards = input.boards.map((board) => ({ ...board, rows: judgedRows(board) }));
  const several = boards.length > 1;
  const heading = options.heading ?? words.heading(rows.length);
  const natures = naturesOf(rows).map((nature) => language.nature(nature));
  const split = several && width / boards.length >= BESIDE;
  const finding = boards
    .map(({ period, rows: judged }) =>
      several
        ? words.against(language.period(period, document.plans), sentenceOf(judged, language))
        : sentenceOf(judged, language),
    )
    .join(language.catalogue.format.blank);
  const detail = reading && commonView({ ...input, options: { ...options, heading: undefined }, reading });
  return {
    heading,
    sample: documentSample(document, language),
    meta: metaOf(input),
    finding,
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
    boards: boards.map(({ period, rows: judged }) => ({
      label: several ? words.targets(language.period(period, document.plans)) : undefined,
      total: words.total(judged.length),
      counts: countsOf(judged, language),
      domains: domainsOf(judged, language),
    })),
    split,
    narrow: (split ? width / boards.length : width) < WIDE,
    framed: natures[0] && words.framed(natures),
    chosen: reading?.indicator.id,
    detail,
    area: options.area,
    period: options.period,
  };
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
  const place = words.plan(areas.length === 1 ? areas[0]! : '', language.text(plan?.label));
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
