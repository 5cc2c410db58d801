import type { SeriesReading } from '../assessment/reading.ts';
import type { Observation } from '../contract/document.ts';
import { readPeriod } from '../contract/period.ts';
import { own } from './create.ts';
import { decimalsOf } from './digits.ts';
import type { Language } from './language.ts';
import { shownDecimals, whenOf } from './series-facts.ts';
import { nameOf, said } from './series-words.ts';

/** Index of the column that is left out where there is no path. */
const PATH = 2;

/**
 * The same data as a table: baseline, every value, the targets; figures as published. A table of one series has a
 * column for its planned path where there is one; `always`: also where there is none.
 */
export function tableOf(reading: SeriesReading, language: Language, always = false) {
  const { words } = language;
  const { series, document, assessment } = reading;
  const { baseline, observations } = series;
  const isBaseline = (point: Observation): boolean =>
    point === baseline || (point.period !== undefined && point.period === baseline?.period);
  const points = baseline && !observations.some(isBaseline) ? [baseline, ...observations] : observations;
  const rows = points.map((point) => pointRow(point, isBaseline(point), reading, language));
  for (const target of series.targets) {
    const { revised } = target;
    const shown =
      assessment.target?.target === target
        ? language.target(reading)?.figure
        : target.text || language.figure(target, series.unit);
    rows.push([
      language.period(target.period, document.plans),
      '',
      '',
      shown ?? '',
      words.joined(
        said(revised && words.revised(language.period(revised.on)), target.scope, language.text(target.note)),
      ),
    ]);
  }
  const columns = [words.period, words.value, words.path, words.target, words.note].map((label, index) =>
    index % 4 ? { label, numeric: true } : { label },
  );
  const hasPath = always || rows.some((row) => row[PATH]);
  const keep = (_: unknown, index: number): boolean => hasPath || index !== PATH;
  return {
    caption: nameOf(reading, language),
    columns: columns.filter(keep),
    rows: rows.map((row) => row.filter(keep)),
  };
}

function pointRow(
  point: Observation,
  isBaseline: boolean,
  reading: SeriesReading,
  language: Language,
): string[] {
  const { series } = reading;
  const { words, catalogue } = language;
  const bound = /^[gl]/.exec(point.comparator ?? '')?.[0];
  return [
    whenOf(point, reading, language),
    language.figure(point, series.unit) || words.noValue,
    pathWords(point, reading, language),
    '',
    words.joined(
      said(
        isBaseline && words.isBaseline,
        point.state && own(catalogue.observed, point.state),
        bound && (bound === 'l' ? words.upperBound : words.lowerBound),
        point.break && words.break,
        point.scope,
        language.text(point.note),
      ),
    ),
  ];
}

/** The number of the planned path at the period of a value; '' outside the path, or where there is none. */
function pathWords(
  point: Observation,
  { assessment, series, document }: SeriesReading,
  language: Language,
): string {
  const { baseline, target, quantities } = assessment;
  const at = point.period === undefined ? undefined : readPeriod(point.period, document.plans)?.at;
  const level = quantities.expectedLinear.value;
  if (at === undefined || baseline?.at === undefined || target?.at === undefined || target.index) return '';
  if (at < baseline.at - 1e-9 || level === null) return '';
  const slope = quantities.planLinear.value;
  // Without a slope the baseline meets the target already, and the path is to hold it.
  const expected = slope === null ? level : baseline.value + slope * (Math.min(at, target.at) - baseline.at);
  const printed = decimalsOf(language.figureParts(point, series.unit).number);
  return language.value(expected, target.target.unit ?? series.unit, shownDecimals(expected, printed, true));
}
