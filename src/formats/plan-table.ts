import type { LocalizedText, Problem } from '../contract/document.ts';
import { parseDocument } from '../contract/parse.ts';
import { draftOf } from './plan-draft.ts';
import { distinct, findHead, withColumns } from './plan-head.ts';
import type { PlanHead } from './plan-head.ts';
import { planGrid } from './plan-input.ts';
import type { PlanTableInput } from './plan-input.ts';
import { placeProblems, planReport } from './plan-report.ts';
import type { PlanReport } from './plan-report.ts';
import { oneLine } from './plan-rows.ts';
import type { Grid } from './grid.ts';
import type { ReadOptions } from './read-options.ts';
import type { FormatReading } from './reading.ts';
import { brief, problem } from './table.ts';

export type { PlanTableInput };

/** What `readPlanTable` may be told. Everything is optional. */
export interface PlanTableOptions extends Pick<
  ReadOptions,
  'area' | 'areas' | 'plan' | 'language' | 'title'
> {
  /**
   * What the columns are, in order, where the words of the head do not say it: `domain`, `label`, `unit`, `area`,
   * `nature`, `direction`, `note`, `baseline:2020`, `value:2023`, `target:2025`, `ignore`; '' leaves it to the head.
   */
  readonly columns?: readonly string[];
}

/**
 * Reads the table of indicators of a plan (领域 指标 2020年指标值 2025年指标值 指标性质 …) into a document, with a report
 * of every cell. The table is pasted text (TSV, CSV, HTML of a page or a clipboard), texts in rows, or a grid. Merged or
 * blank domain cells, heads of several rows, titles, notes, sums and units in the name or in the figure are understood;
 * a target without a year takes the plan's last year, or the year of the title. The direction, which no plan prints, is
 * taken from the names that are known, and the report says so. Never throws on data.
 */
export function readPlanTable(input: PlanTableInput, options: PlanTableOptions = {}): FormatReading {
  const { grid, problems } = planGrid(input);
  const report = planReport(grid);
  const found = findHead(grid);
  const head = options.columns?.length ? withColumns(found, options.columns) : found;
  const above = head ? readAbove(grid, head, report) : {};
  const title = options.title ?? above.title;
  const draft =
    head && draftOf(grid, head, { ...options, ...(title !== undefined && { title }) }, above.unit, report);
  const parsed = parseDocument({
    version: 1,
    language: options.language ?? (/[\u4e00-\u9fff]/.test(JSON.stringify(grid.rows)) ? 'zh-CN' : 'en'),
    ...(title !== undefined && { title }),
    ...(options.plan && { plans: [options.plan] }),
    areas: draft?.areas ?? [],
    indicators: draft?.indicators ?? [],
  });
  const own = draft?.problems ?? [noHead(grid, problems)];
  return {
    document: parsed.document,
    report: report.lines(parsed.document, parsed.problems),
    problems: [...problems, ...own.flat(), ...placeProblems(parsed.problems, report.figures)],
  };
}

/** Why nothing could be read, unless another problem has said it already. */
function noHead({ rows }: Grid, problems: readonly Problem[]): readonly Problem[] {
  if (problems.some(({ severity }) => severity === 'error')) return [];
  const first = rows.flatMap(distinct)[0];
  return [problem('no-head', '', { given: brief(oneLine(first?.text ?? '')) })];
}

/** Title and unit of the table stand in the rows above the head, a cell alone in its row. */
function readAbove(
  { rows, caption }: Grid,
  head: PlanHead,
  report: PlanReport,
): { title?: LocalizedText; unit?: string } {
  let title = caption && oneLine(caption);
  let unit: string | undefined;
  for (const row of rows.slice(0, head.from)) {
    for (const cell of distinct(row)) {
      const text = oneLine(cell.text);
      const printed = /^[(（]?(?:计量)?(?:单位|units?)[:：]\s*([^\s,，;；()（）]+)/i.exec(text);
      if (printed && unit === undefined) {
        unit = printed[1]!;
        report.say(cell, 'read', { field: 'unit' });
      } else if (!title && !/^[附续]?表\s*[\d一二三四五六七八九十-]*$/.test(text)) {
        title = text;
        report.say(cell, 'read', { field: 'title', path: 'title' });
      } else report.say(cell, 'ignored', { code: 'outside-table' });
    }
  }
  for (const row of rows.slice(head.from, head.to)) {
    row.forEach((cell, column) => {
      const isKnown = head.columns[column]?.field;
      report.say(cell, isKnown ? 'read' : 'ignored', {
        field: 'header',
        ...(!isKnown && cell && { code: 'unused-column', parts: { given: brief(oneLine(cell.text)) } }),
      });
    });
  }
  return { ...(title && { title }), ...(unit !== undefined && { unit }) };
}
