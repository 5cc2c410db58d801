import type { Status } from '../../assessment/assessment.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import { groupsOf } from './matrix-cells.ts';
import type { Group } from './matrix-cells.ts';
import { areaName, areasWords, indicatorName } from './matrix-words.ts';
import type { MatrixContext } from './matrix-words.ts';

/** States that are not on the way to the target. */
const OFF: readonly Status[] = ['behind', 'moving-away', 'missed'];
/** More names than these say nothing in a sentence. */
const MOST_NAMES = 4;
/** Two sentences: how many results have which word; which indicators and areas stand out. No cause, no blame. */
export function findingOf(c: MatrixContext): string {
  const { language, areas, rows } = c;
  const { matrix } = language.catalogue;
  const isMixed = areas.some(({ isAbove }) => !isAbove);
  const own = areas.map(({ isAbove }) => !isAbove || !isMixed);
  const results = rows.map((row) => row.readings.map((reading, index) => (own[index] ? reading : undefined)));
  const all = results.flatMap((row) => row.flatMap((entry) => entry ?? []));
  const groups = groupsOf(all, language);
  const several = own.filter(Boolean).length > 1;
  const indicators = rows.length > 1 ? matrix.indicators(language.number(rows.length)) : '';
  // One area among those above it is named.
  const where = several || !rows[1] ? areasWords(c) : areas[1] ? areaName(c, areas[own.indexOf(true)]!) : '';
  const counts = matrix.counts(
    language.number(all.length),
    indicators,
    where,
    groups.map(({ word, readings }) =>
      matrix.share(language.number(readings.length), word, !!indicators && !where),
    ),
  );
  const off = groups.filter(({ status }) => OFF.includes(status));
  const words = off.map(({ word }) => word);
  const clauses = several
    ? [everywhere(c, results), most(c, results, words)]
    : [off.length ? which(c, off, words) : ''];
  return counts + (rows.length > 1 ? matrix.sentence(clauses.filter(Boolean)) : '');
}

type Results = readonly (readonly (SeriesReading | undefined)[])[];

/** Indicators that every area which can be judged has met; two areas at least. */
function everywhere(c: MatrixContext, results: Results): string {
  const names = c.rows
    .filter((_, index) => {
      const judged = results[index]!.filter((entry) => entry && entry.assessment.status !== 'not-assessable');
      return judged.length > 1 && judged.every((entry) => entry!.assessment.status === 'met');
    })
    .map((row) => indicatorName(c, row));
  return names[0] ? c.language.catalogue.matrix.everywhere(names) : '';
}

/** The areas with most results off the way, unless they are many, or have one each. */
function most(c: MatrixContext, results: Results, words: readonly string[]): string {
  const counts = c.areas.map(
    (_, index) => results.filter((row) => row[index] && OFF.includes(row[index].assessment.status)).length,
  );
  const highest = Math.max(...counts);
  const areas = c.areas.filter((_, index) => counts[index] === highest);
  return highest > 1 && areas.length <= MOST_NAMES
    ? c.language.catalogue.matrix.most(
        words,
        areas.map((area) => areaName(c, area)),
        c.language.number(highest),
      )
    : '';
}

function which(c: MatrixContext, off: readonly Group[], words: readonly string[]): string {
  const names = off.flatMap(({ readings }) =>
    readings.map(({ indicator }) => c.language.text(indicator.label)),
  );
  return names.length <= MOST_NAMES ? c.language.catalogue.matrix.which(words, names) : '';
}
