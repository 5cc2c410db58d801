import { parseDocument } from '../contract/parse.ts';
import type { IndicatorDocument, Observation, Problem } from '../contract/document.ts';
import { fixedRows } from './dimensions.ts';
import { gather } from './gather.ts';
import type { Gathered } from './gather.ts';
import type { DraftIndicator, Facts } from './indicator-draft.ts';
import { checkCount } from './guard.ts';
import { isMelted } from './melt.ts';
import type { ReadOptions } from './read-options.ts';
import type { FormatReading, Outcome, ReportLine } from './reading.ts';
import { columnNamed, mappedRoles, namesakes, rolesOf, withoutPersonal } from './roles.ts';
import type { Roles } from './roles.ts';
import { brief, listed, problem, warning } from './table.ts';
import type { Table } from './table.ts';

/** More lines than a person checks; problems have their own places. */
const LONGEST_REPORT = 50_000;
/** Problems of one kind that are told one by one. */
const MOST_ALIKE = 50;

/**
 * The document of a table of observations. Which column means what is taken from the mapping, then from the names of
 * the columns. `amend` may add what a format says of its indicators outside of the rows.
 */
export function readLongTable(
  given: Table,
  options: ReadOptions,
  facts: Facts = {},
  amend?: (gathered: Gathered) => void,
): FormatReading {
  const problems: Problem[] = [];
  const tooMany = checkCount(given.rows.length, given.columns.length);
  if (tooMany) return refused(tooMany, options);
  const { map = {} } = options;
  const fixed = new Set(Object.keys(map.fix ?? {}).map((name) => columnNamed(given, name)));
  const mapped = mappedRoles(given, map, problems);
  const roles = rolesOf(given, mapped, fixed, facts.vocabulary ?? {});
  problems.push(...namesakes(given, roles));
  const table = withoutPersonal(given, roles, problems);
  for (const role of ['period', 'value'] as const) {
    if (roles.has(role)) continue;
    const known = listed(table.columns.map(({ name }) => name));
    problems.push(problem('missing-column', '', { expected: role, known }));
  }
  const unmapped = problems.some(({ severity }) => severity === 'error');
  const rows = unmapped ? undefined : fixedRows(table, map.fix ?? {}, problems);
  if (!rows) return refused(problems, options, headLines(table, roles, fixed));
  const { title } = options;
  // A table that names no indicator is about what its title says.
  const named = title === undefined ? facts : { ...facts, indicator: { label: title, ...facts.indicator } };
  const gathered = gather(table, roles, rows, fixed, options, named, problems);
  amend?.(gathered);
  if (!gathered.indicators.length && !problems.length) problems.push(problem('no-rows', ''));
  return finish(table, roles, fixed, gathered, options, facts, problems);
}

/** A reading without any indicator, and why. */
export function refused(
  why: Problem | readonly Problem[],
  options: ReadOptions,
  report: readonly ReportLine[] = [],
): FormatReading {
  const { document } = parseDocument({
    version: 1,
    language: options.language ?? 'zh-CN',
    ...(options.title !== undefined && { title: options.title }),
    indicators: [],
  });
  return { document, report, problems: ([] as Problem[]).concat(why) };
}

function finish(
  table: Table,
  roles: Roles,
  fixed: ReadonlySet<number>,
  gathered: Gathered,
  options: ReadOptions,
  facts: Facts,
  problems: Problem[],
): FormatReading {
  const { indicators, areas } = gathered;
  const title = options.title ?? facts.title;
  const parsed = parseDocument({
    version: 1,
    language: options.language ?? languageOf(table, indicators),
    ...(title !== undefined && { title }),
    ...(facts.source && { source: facts.source }),
    ...(facts.updated && { updated: facts.updated }),
    ...(options.plan && { plans: [options.plan] }),
    areas,
    indicators,
  });
  const column = roles.get('value')!;
  for (const found of parsed.problems)
    problems.push({ ...found, path: placeInFile(table, column, gathered, found.path) });
  const lines = valueLines(table, column, gathered, parsed.document);
  const report = headLines(table, roles, fixed).concat(lines);
  if (report.length > LONGEST_REPORT)
    problems.push(warning('report-shortened', '', { given: report.length, limit: LONGEST_REPORT }));
  return {
    document: parsed.document,
    report: report.slice(0, LONGEST_REPORT),
    problems: withoutRepeats(problems),
  };
}

/** Chinese characters in the head or in the names of indicators tell the language. */
function languageOf(table: Table, indicators: readonly DraftIndicator[]): string {
  const words =
    table.columns.map(({ name }) => name).join() +
    JSON.stringify(indicators.map(({ id, label }) => [id, label]));
  return /[\u4e00-\u9fff]/.test(words) ? 'zh-CN' : 'en';
}

const POINT = /^indicators\[(\d+)\]\.series\[(\d+)\]\.observations\[(\d+)\]/;

/** The contract speaks of the document that was made; the reader of a file looks for a cell. */
function placeInFile(table: Table, column: number, { rows }: Gathered, path: string): string {
  const match = POINT.exec(path);
  const row = match && rows[+match[1]!]?.[+match[2]!]?.[+match[3]!];
  return row == null ? path : table.place(row, column).path;
}

/** What became of each column. */
function headLines(table: Table, roles: Roles, fixed: ReadonlySet<number>): ReportLine[] {
  const meant = new Map(Array.from(roles, ([role, column]) => [column, role]));
  return table.columns.flatMap(({ name, dimension }, index): ReportLine[] => {
    // What a melted table adds has no head in the file.
    if (isMelted(name)) return [];
    const { row, column } = table.place(-1, index);
    const role = meant.get(index) ?? (dimension || fixed.has(index) ? 'dimension' : undefined);
    const text = brief(name);
    if (role) return [{ row, column, text, field: role, outcome: 'read' }];
    return [{ row, column, text, outcome: 'ignored', code: 'unused-column', parts: { given: text } }];
  });
}

/** What became of each value. */
function valueLines(
  table: Table,
  column: number,
  gathered: Gathered,
  document: IndicatorDocument,
): ReportLine[] {
  const lines: ReportLine[] = [];
  gathered.rows.forEach((byArea, i) =>
    byArea.forEach((rows, s) => {
      const drafts = gathered.indicators[i]!.series[s]!.observations;
      const read = document.indicators[i]?.series[s]?.observations ?? [];
      const places = new Map(read.map(({ period }, index) => [period, index]));
      rows.forEach((row, index) => {
        if (lines.length > LONGEST_REPORT) return;
        const place = table.place(row, column);
        const at = places.get(drafts[index]!.period as string);
        const found = at === undefined ? undefined : read[at];
        lines.push({
          row: place.row,
          column: place.column,
          field: 'value',
          text: String(table.rows[row]![column] ?? ''),
          outcome: outcomeOf(found),
          ...(found
            ? { path: `indicators[${i}].series[${s}].observations[${at}]` }
            : { code: 'duplicate-observation', parts: { given: '', period: String(drafts[index]!.period) } }),
        });
      });
    }),
  );
  return lines.sort((a, b) => a.row - b.row || a.column - b.column);
}

function outcomeOf(found: Observation | undefined): Outcome {
  if (!found) return 'refused';
  return found.form === 'words' ? 'words' : found.form === 'empty' ? 'empty' : 'read';
}

/** Each problem once, and of many alike the first ones and their number. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const kept = problems.filter((each) => {
    const text = JSON.stringify([each.code, each.path, each.parts]);
    if (seen.has(text)) return false;
    const count = (counts.get(each.code) ?? 0) + 1;
    counts.set(each.code, count);
    if (count <= MOST_ALIKE) seen.add(text);
    return count <= MOST_ALIKE;
  });
  for (const [code, count] of counts)
    if (count > MOST_ALIKE) kept.push(warning('more-alike', '', { code, given: count - MOST_ALIKE }));
  return kept;
}
