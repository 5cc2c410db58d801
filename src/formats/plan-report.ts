import type { Figure, IndicatorDocument, Problem } from '../contract/document.ts';
import { readPeriod } from '../contract/period.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Outcome, ReportLine } from './reading.ts';
import { brief, cellName } from './table.ts';

/** A printed figure and the place it was given in the document that is read. */
export interface PlacedFigure {
  readonly cell: GridCell;
  readonly field: 'baseline' | 'target' | 'value';
  readonly indicator: number;
  readonly series: number;
  /** Its number in the list of that field. */
  readonly index: number;
  readonly period: string | undefined;
  /** True when a mark that points to a note was read past. */
  readonly isMarked: boolean;
}

export interface Said {
  readonly field?: string;
  readonly path?: string;
  readonly code?: string;
  readonly parts?: Problem['parts'];
}

/** What became of each cell; the first word on a cell counts, so that a merged one has one line. */
export interface PlanReport {
  readonly say: (cell: GridCell | undefined, outcome: Outcome, said?: Said) => void;
  readonly figures: PlacedFigure[];
  readonly lines: (document: IndicatorDocument, problems: readonly Problem[]) => readonly ReportLine[];
}

const LISTS = { target: 'targets', value: 'observations' } as const;

export function planReport({ rows, sheet }: Grid): PlanReport {
  const said = new Map<GridCell, ReportLine>();
  const figures: PlacedFigure[] = [];
  const say: PlanReport['say'] = (cell, outcome, more) => {
    if (!cell || said.has(cell)) return;
    const { text, row, column } = cell;
    const place = { row, column, ...(sheet !== undefined && { sheet }), text };
    if (/\S/.test(text)) said.set(cell, { ...place, outcome, ...more });
    // Nothing is printed, so there is nothing to explain.
    else said.set(cell, { ...place, outcome: 'empty', ...(more?.field && { field: more.field }) });
  };
  return {
    say,
    figures,
    lines(document, problems) {
      const refusals = new Map(problems.map((problem) => [pointPath(problem.path), problem]));
      for (const figure of figures) sayFigure(say, figure, document, refusals.get(givenPath(figure)));
      for (const row of rows) for (const cell of row) say(cell, 'ignored', { code: 'outside-table' });
      return Array.from(said.values()).sort((a, b) => a.row - b.row || a.column - b.column);
    },
  };
}

/** What became of a figure stands in the document: where it is, and what form it was read to have. */
function sayFigure(
  say: PlanReport['say'],
  figure: PlacedFigure,
  document: IndicatorDocument,
  refusal: Problem | undefined,
): void {
  const { cell, field, isMarked } = figure;
  const { path, point } = placeIn(document, figure);
  if (!point) {
    const {
      code = 'duplicate-observation',
      parts = { given: brief(cell.text), period: figure.period ?? '' },
    } = refusal ?? {};
    say(cell, 'refused', { field, code, parts });
  } else if (point.form !== 'words')
    say(cell, 'read', { field, path, ...(isMarked && { code: 'note-mark' }) });
  else if (refusal) say(cell, 'refused', { field, path, code: refusal.code, parts: refusal.parts });
  else say(cell, 'words', { field, path, code: 'no-figure' });
}

function placeIn(document: IndicatorDocument, figure: PlacedFigure): { path: string; point?: Figure } {
  const { field, indicator, series: number, period, cell } = figure;
  const series = document.indicators[indicator]?.series[number];
  const path = `indicators[${indicator}].series[${number}]`;
  if (field === 'baseline')
    return { path: `${path}.baseline`, ...(series?.baseline && { point: series.baseline }) };
  const list = series?.[LISTS[field]] ?? [];
  const id = period === undefined ? undefined : readPeriod(period, document.plans)?.id;
  const index = list.findIndex((point) => point.period === id && (point.text ?? '') === cell.text);
  return { path: `${path}.${LISTS[field]}[${index}]`, ...(index >= 0 && { point: list[index]! }) };
}

/** Where a figure stands in the document as it was given to be read. */
function givenPath({ field, indicator, series, index }: PlacedFigure): string {
  const list = field === 'baseline' ? field : `${LISTS[field]}[${index}]`;
  return `indicators[${indicator}].series[${series}].${list}`;
}

/** The point that a problem speaks of: `indicators[0].series[0].targets[1].value` is of `…targets[1]`. */
function pointPath(path: string): string {
  return /^indicators\[\d+\]\.series\[\d+\]\.(?:baseline|\w+\[\d+\])/.exec(path)?.[0] ?? '';
}

/** Problems with the place in the table, for those that belong to a cell. */
export function placeProblems(
  problems: readonly Problem[],
  figures: readonly PlacedFigure[],
): readonly Problem[] {
  if (!problems.length) return problems;
  const cells = new Map(figures.map((figure) => [givenPath(figure), figure.cell]));
  return problems.map((problem) => {
    const cell = cells.get(pointPath(problem.path));
    return cell ? { ...problem, path: cellName(cell.row, cell.column) } : problem;
  });
}
