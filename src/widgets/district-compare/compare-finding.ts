import type { Status } from '../../assessment/assessment.ts';
import type { ComparedArea } from '../../assessment/compare.ts';
import {
  againstClause,
  areaName,
  distanceClause,
  goalFigure,
  placeClause,
  statusClause,
  valueClause,
} from './area-words.ts';
import { fullFigure } from './compare-context.ts';
import type { CompareContext } from './compare-context.ts';

/** Below this width the sentence keeps to the chosen area. */
const SHORT = 440;
const ORDER: readonly Status[] = ['met', 'on-track', 'behind', 'moving-away', 'missed', 'not-assessable'];

/** One sentence: how all stand, where the chosen area stands, who is left out. */
export function compareFinding(context: CompareContext, width: number, strip: boolean): string {
  const { comparison, language } = context;
  const { ranked, listed, empty } = comparison;
  const words = language.compare;
  const chosen =
    ranked.find((row) => row.reading.series.area === context.chosen) ??
    (ranked.length === 1 ? ranked[0] : undefined);
  const several = ranked.length > 2;
  const short = width < SHORT && chosen !== undefined;
  const all = several && !short ? sharesClause(context, strip) : '';
  const ends = several && !chosen && !short ? endsClause(context) : '';
  const few = listed.length + empty.length <= 4 && (!several || !chosen);
  const others =
    few && !short
      ? words.others(
          listed.map(({ reading }) => areaName(context, reading.area, reading.series.area)),
          empty.map(({ area, id }) => areaName(context, area, id)),
        )
      : '';
  const one = chosen ? chosenClause(context, chosen, short && several) : several ? '' : pairClause(context);
  return words.sentence([all, one, ends, others].filter(Boolean));
}

/** 红桥区为82.72岁，高于全市0.81岁，距本区2025年目标82.8岁还差0.08岁 */
function chosenClause(context: CompareContext, row: ComparedArea, ranked: boolean): string {
  const moved = context.from && row.reading.assessment.baseline;
  const parts = [
    valueClause(context, row),
    ranked
      ? placeClause(context, row)
      : moved || !context.comparison.reference
        ? ''
        : againstClause(context, row),
    distanceClause(context, row),
  ];
  return context.language.compare.parts(parts.filter(Boolean));
}

function pairClause(context: CompareContext): string {
  return context.comparison.ranked.map((row) => valueClause(context, row)).join(context.language.compare.and);
}

/** How many stand where; in a strip only how many have met it. */
function sharesClause(context: CompareContext, strip: boolean): string {
  const { comparison, language, noun } = context;
  const words = language.compare;
  const judged = comparison.ranked.filter((row) => row.reading.assessment.reason !== 'no-target');
  if (!judged.length) return '';
  const counts = ORDER.map((status) => {
    const count = judged.filter((row) => row.reading.assessment.status === status).length;
    return { status, count, text: language.number(count) };
  }).filter((share) => share.count);
  const total = language.number(comparison.ranked.length);
  const met = counts.find((share) => share.status === 'met');
  const rest = counts.find((share) => share.status === 'not-assessable');
  const target = comparison.reference?.assessment.target;
  if ((strip || (rest && rest.count > judged.length / 2)) && target) {
    const due = language.period(target.period, context.lead.document.plans);
    const goal = words.goalOfAll(due, goalFigure(context, target));
    return words.metOf(total, noun, met?.text ?? language.number(0), goal);
  }
  return words.shares(total, noun, comparison.empty.length + comparison.listed.length > 0, counts);
}

function endsClause(context: CompareContext): string {
  const rows = context.comparison.ranked.slice().sort((a, b) => b.point.value - a.point.value);
  const [high, low] = [rows[0]!, rows[rows.length - 1]!];
  const name = (row: ComparedArea): string => areaName(context, row.reading.area, row.reading.series.area);
  const value = (row: ComparedArea): string => fullFigure(context, row.point.observation);
  return context.language.compare.ends(name(high), value(high), name(low), value(low));
}

/** Everything about one area in one sentence, and the same as the lines of a box. */
export function areaLines(context: CompareContext, row: ComparedArea): string[] {
  return [
    valueClause(context, row),
    placeClause(context, row),
    againstClause(context, row),
    distanceClause(context, row),
    statusClause(context, row.reading.assessment),
  ].filter(Boolean);
}
