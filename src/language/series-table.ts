import type { SeriesReading } from '../assessment/reading.ts';
import type { Observation } from '../contract/document.ts';
import { readPeriod } from '../contract/period.ts';
import { own } from './create.ts';
import { decimalsOf } from './digits.ts';
import type { Language } from './language.ts';
import { shownDecimals, whenOf } from './series-facts.ts';
import { nameOf } from './series-words.ts';

/** The number of the planned path at a place in time; undefined outside it, or where there is no path. */
export function pathAt({ assessment }: SeriesReading, at: number | undefined): number | undefined {
  const { baseline, target, quantities } = assessment;
  if (at === undefined || baseline?.at === undefined || target?.at === undefined) return undefined;
  const slope = quantities.planLinear.value;
  const expected = quantities.expectedLinear.value;
  if (at < baseline.at - 1e-9 || expected === null) return undefined;
  // Without a slope the baseline meets the target already, and the path is to hold it.
  return slope === null ? expected : baseline.value + slope * (Math.min(at, target.at) - baseline.at);
}

/** The same data as a table: baseline, every value, the targets; figures as published. */
export function tableOf(reading: SeriesReading, language: Language) {
  const { words } = language;
  const { series, document } = reading;
  const columns = [
    { label: words.period },
    { label: words.value, numeric: true },
    { label: words.path, numeric: true },
    { label: words.target, numeric: true },
    { label: words.note },
  ];
  const { baseline } = series;
  const stands = series.observations.some(
    (entry) => entry.period !== undefined && entry.period === baseline?.period,
  );
  const points = baseline && !stands ? [baseline, ...series.observations] : series.observations;
  const rows = points.map((point) =>
    pointRow(point, point === baseline || (stands && point.period === baseline?.period), reading, language),
  );
  for (const target of series.targets) {
    const counts = reading.assessment.target?.target === target;
    const shown = counts
      ? language.target(reading)?.figure
      : target.text || language.figure(target, series.unit);
    const when = language.period(target.period, document.plans);
    const revised =
      target.revised && words.revised(target.revised.on ? language.period(target.revised.on) : '');
    rows.push([
      when,
      '',
      '',
      shown ?? '',
      noteOf([revised, target.scope, language.text(target.note)], language),
    ]);
  }
  const dropped = rows.some((row) => row[2]) ? -1 : 2;
  const keep = (_: unknown, index: number): boolean => index !== dropped;
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
  const { series, document, assessment } = reading;
  const { words } = language;
  const at = point.period === undefined ? undefined : readPeriod(point.period, document.plans)?.at;
  const expected = assessment.target?.index ? undefined : pathAt(reading, at);
  const printed = language.figureParts(point, series.unit).number;
  const state = point.state && own(language.catalogue.observed, point.state);
  const bound = point.comparator && /^[gl]/.test(point.comparator);
  return [
    whenOf(point, reading, language),
    language.figure(point, series.unit) || words.noValue,
    expected === undefined
      ? ''
      : language.value(
          expected,
          assessment.target!.target.unit ?? series.unit,
          shownDecimals(expected, decimalsOf(printed), true),
        ),
    '',
    noteOf(
      [
        isBaseline && words.isBaseline,
        state,
        bound && (point.comparator![0] === 'l' ? words.upperBound : words.lowerBound),
        point.break && words.break,
        point.scope,
        language.text(point.note),
      ],
      language,
    ),
  ];
}

function noteOf(notes: readonly (string | false | undefined)[], language: Language): string {
  const said = notes.filter((note): note is string => !!note);
  return language.words.joined(said.filter((note, index) => said.indexOf(note) === index));
}
