import type { Language } from '../../language/language.ts';
import { methodName, said } from '../../language/series-words.ts';
import type { RowView } from './table-rows.ts';

/** What stands below the table, and the letters that lead there from a row. */
export interface Footnotes {
  /** Letters by the id of a row: `a`, `b`. */
  readonly marks: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

/** So many names are told of those without a verdict; more are a number of rows that the table shows anyway. */
const NAMES = 4;

/** Notes of single rows by letter, in the order of the rows; then what holds for many of them. */
export function footnotes(rows: readonly RowView[], hasBase: boolean, language: Language): Footnotes {
  const { planTable: words } = language.catalogue;
  const found = new Map<
    string,
    { readonly rows: RowView[]; readonly say: (rows: readonly RowView[]) => string }
  >();
  const add = (row: RowView, key: string, say: (rows: readonly RowView[]) => string): void => {
    const note = found.get(key) ?? { rows: [], say };
    note.rows.push(row);
    found.set(key, note);
  };
  for (const row of rows) {
    const { series, assessment, document } = row.reading;
    const { base } = row;
    if (base && !hasBase)
      add(row, `base ${base.period}`, (all) =>
        words.baseNote(
          base.period,
          all.map((other) => other.base!.text),
        ),
      );
    const since = language.period(assessment.latest?.observation.referencePeriod, document.plans);
    if (assessment.target?.index && since) add(row, `change ${since}`, () => words.changeNote(since));
    for (const note of said(language.text(series.note), language.text(assessment.latest?.observation.note)))
      add(row, `note ${note}`, () => note);
  }
  const marks = new Map<string, string>();
  const notes = Array.from(found.values()).map((note, index) => {
    const letter = index < 26 ? String.fromCharCode(97 + index) : String(index + 1);
    for (const { id } of note.rows) marks.set(id, [marks.get(id), letter].filter(Boolean).join(' '));
    return `${letter} ${note.say(note.rows)}`;
  });
  return { marks, notes: [...notes, ...refusals(rows, language), ...general(rows, language)] };
}

/** Why rows have no verdict: first the reason of the most, then those of the others with their names. */
function refusals(rows: readonly RowView[], language: Language): string[] {
  const { planTable: words, statuses } = language.catalogue;
  const groups = new Map<string, string[]>();
  for (const { status, name } of rows)
    if (status?.reason) groups.set(status.reason, [...(groups.get(status.reason) ?? []), name]);
  const sorted = Array.from(groups).sort(([, a], [, b]) => b.length - a.length);
  if (!sorted.length) return [];
  return [
    words.reasons(
      statuses['not-assessable'],
      sorted.map(([reason, names], index) =>
        words.reasonOf(reason, index && names.length <= NAMES ? names : []),
      ),
    ),
  ];
}

function general(rows: readonly RowView[], language: Language): string[] {
  const { words, catalogue } = language;
  const method = methodName(rows[0]!.reading.assessment, language);
  const isPrinted = rows.some(({ reading: { series } }) => series.targets.some(({ text }) => text));
  return said(method && words.method(method), isPrinted && catalogue.planTable.asPrinted);
}
