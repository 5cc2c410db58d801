import type { Assessment, Point, ResolvedTarget } from '../../assessment/assessment.ts';
import type { ComparedArea, EmptyArea, ListedArea } from '../../assessment/compare.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { Area, Observation } from '../../contract/document.ts';
import { baselineOf, decimalsOf, differenceOf, fullFigure, sideOf } from './compare-context.ts';
import type { CompareContext } from './compare-context.ts';

/** Name of an area; its id where the document gives none; the indicator's name where nothing is stated. */
export function areaName({ language, lead }: CompareContext, area: Area | undefined, id?: string): string {
  return language.text(area?.label) || id || language.text(lead.indicator.label);
}

/** The distance as it stands in a column: 还差0.7, 超出2.2. */
export function distanceCell(context: CompareContext, row: ComparedArea): string {
  const { target } = row.reading.assessment;
  const { language } = context;
  const words = language.compare;
  if (!target || row.distance === null) return '';
  const side = sideOf(target);
  if (!side && row.distance >= 0) return words.inside;
  if (!row.distance) return words.even;
  const decimals = Math.max(...[row.point.observation, target.target].map(decimalsOf));
  const amount = language.number(Math.abs(row.distance), decimals);
  return row.distance < 0 ? words.short(amount) : side > 0 ? words.over(amount) : words.under(amount);
}

/** Distance to the target that counts, as a clause of a sentence. */
export function distanceClause(context: CompareContext, row: ComparedArea): string {
  const { target } = row.reading.assessment;
  const { language, lead } = context;
  const words = language.compare;
  if (!target || row.distance === null) return '';
  const side = sideOf(target);
  const figure = goalFigure(context, target);
  const due = language.period(target.period, lead.document.plans);
  const goal = words.goal(row.countsToOwn ? context.own : context.whole, due, figure, side);
  if (!side && row.distance >= 0) return words.within(goal);
  if (!row.distance) return words.exactly(goal);
  const amount = differenceOf(context, row.distance, [row.point.observation, target.target]);
  return words.gap(goal, amount, row.distance > 0, side);
}

/** The target's figure in a sentence: its side is said in words. */
export function goalFigure(context: CompareContext, target: ResolvedTarget): string {
  const figure = fullFigure(context, target.target);
  return sideOf(target) ? figure.replace(/^[≥≤><＞＜] ?/, '') : figure;
}

/** Against the area above: 高于全市0.81岁. */
export function againstClause(context: CompareContext, row: ComparedArea): string {
  const { reference } = context.comparison;
  const point = referencePoint(context);
  if (!reference || !point || point.bound || row.point.bound) return '';
  const by = row.point.value - point.value;
  const amount = differenceOf(context, by, [row.point.observation, point.observation]);
  return context.language.compare.against(context.whole, amount, Math.sign(Number(by.toFixed(9))));
}

/** The value of the area above in the period compared. */
export function referencePoint({ comparison }: CompareContext): Point | undefined {
  const point = comparison.reference?.assessment.latest;
  return point && (!comparison.period || point.period === comparison.period) ? point : undefined;
}

/** Name and value, or the way from the baseline to it. */
export function valueClause(context: CompareContext, row: ComparedArea): string {
  const words = context.language.compare;
  const name = areaName(context, row.reading.area, row.reading.series.area);
  const value = fullFigure(context, row.point.observation);
  const from = baselineOf(row, context);
  if (!from) return words.is(name, value);
  const way = Math.sign(row.point.value - from.value);
  return words.moved(name, fullFigure(context, from.observation), value, way);
}

export function placeClause({ comparison, language }: CompareContext, row: ComparedArea): string {
  if (!row.rank || comparison.ranked.length < 2) return '';
  return language.compare.place(language.number(row.rank), row.tied);
}

/** Status with its reason where there is no verdict. */
export function statusClause({ language }: CompareContext, assessment: Assessment): string {
  if (assessment.reason === 'no-target') return '';
  const word = language.status(assessment.status);
  if (assessment.status !== 'not-assessable') return language.compare.verdictClause(word);
  return language.compare.because(word, language.reason(assessment.reason));
}

/** Why an area with a value is not ranked. */
export function listedReason(context: CompareContext, { reading, reason }: ListedArea): string {
  const { language, lead } = context;
  const words = language.compare.reasons;
  return reason === 'unit'
    ? words.unit(language.unit(reading.series.unit).label)
    : words.population(language.text(reading.series.population), language.text(lead.series.population));
}

/** Why an area has no value, and the last one known. */
export function emptyReason(context: CompareContext, { reading, lastKnown }: EmptyArea): string {
  const { language, comparison, period, lead } = context;
  const words = language.compare.reasons;
  const stated = reading && statedAt(reading, comparison.period);
  const why = stated ? stateWords(context, stated) : words.none(period);
  const last =
    lastKnown &&
    words.last(
      language.period(lastKnown.period, lead.document.plans) ||
        language.text(lastKnown.observation.periodText),
      fullFigure(context, lastKnown.observation),
    );
  const noTarget = !reading?.series.targets.length && !stated && !last ? words.noTarget : '';
  return language.compare.parts([why, last || noTarget].filter((part): part is string => !!part));
}

/** What the source says of the period though it gives no number. */
function statedAt({ series }: SeriesReading, period: string | undefined): Observation | undefined {
  return series.observations.find(
    (entry) => entry.period === period && (entry.state || entry.note || entry.form === 'words'),
  );
}

function stateWords({ language, period }: CompareContext, observation: Observation): string {
  const words = language.compare.reasons;
  const { state, text, note } = observation;
  if (note) return language.text(note);
  if (state === 'suppressed') return words.suppressed;
  if (state === 'not-collected') return words.collected(period);
  if (state === 'not-applicable') return words.applicable;
  return text ? words.words(text) : words.none(period);
}
