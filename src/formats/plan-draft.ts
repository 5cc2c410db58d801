import type { Area, Direction, Problem, Unit } from '../contract/document.ts';
import { readQuantity } from '../contract/quantity.ts';
import { areaList } from './areas.ts';
import type { AreaList } from './areas.ts';
import type { Grid, GridCell } from './grid.ts';
import { knownDirection } from './known-directions.ts';
import { lastYear, splitUnit } from './plan-columns.ts';
import type { PlanColumn } from './plan-columns.ts';
import { isFigures } from './plan-head.ts';
import type { PlanHead } from './plan-head.ts';
import type { PlanReport } from './plan-report.ts';
import { oneLine, planRows } from './plan-rows.ts';
import type { PlanTableOptions } from './plan-table.ts';
import { brief, cellName, problem, warning } from './table.ts';

interface DraftPoint {
  readonly period?: string;
  readonly periodText?: string;
  readonly value: string | number;
  readonly text?: string;
  readonly unit?: Unit;
}

interface DraftSeries {
  area?: string;
  nature?: string;
  note?: string;
  baseline?: DraftPoint;
  readonly targets: DraftPoint[];
  readonly observations: DraftPoint[];
}

interface DraftIndicator {
  readonly id: string;
  readonly label: string;
  readonly printedLabel?: string;
  readonly unit?: string;
  readonly direction?: Direction;
  readonly domain?: string;
  readonly series: DraftSeries[];
}

/** A document in the making: the meaning of each cell is found, the figures are not read yet. */
export interface PlanDraft {
  readonly indicators: readonly DraftIndicator[];
  readonly areas: readonly Area[];
  readonly problems: readonly Problem[];
}

interface PlacedIndicator {
  readonly place: number;
  readonly indicator: DraftIndicator;
  /** Areas that have a row already. */
  readonly areas: Set<string | undefined>;
}

interface Making {
  readonly head: PlanHead;
  readonly options: PlanTableOptions;
  readonly report: PlanReport;
  readonly areas: AreaList;
  /** Unit of the whole table, from the lines above it. */
  readonly unit: string | undefined;
  readonly indicators: Map<string, PlacedIndicator>;
  readonly problems: Problem[];
  domain?: string;
  label?: string;
}

type Cells = Grid['rows'][number];

export function draftOf(
  grid: Grid,
  head: PlanHead,
  options: PlanTableOptions,
  unit: string | undefined,
  report: PlanReport,
): PlanDraft {
  const making: Making = {
    head: { ...head, columns: head.columns.map((column) => withYear(column, options)) },
    options,
    report,
    areas: areaList(options),
    unit,
    indicators: new Map(),
    problems: [],
  };
  warnOfYears(making, grid);
  for (const found of planRows(grid, head)) {
    const cells = grid.rows[found.row]!;
    if (found.kind === 'figures') readRow(making, cells);
    else if (found.kind === 'domain') {
      making.domain = found.domain;
      report.say(found.cell, 'read', { field: 'domain' });
    } else for (const cell of cells) report.say(cell, 'ignored', { code: found.code });
  }
  if (!making.indicators.size && !making.problems.length) making.problems.push(problem('no-rows', ''));
  const indicators = Array.from(making.indicators.values(), ({ indicator }) => indicator);
  return { indicators, areas: making.areas.all(), problems: making.problems };
}

/** A target belongs to the end of the plan, or to the year in the title, where its own head names none. */
function withYear(column: PlanColumn, { plan, title }: PlanTableOptions): PlanColumn {
  if (column.field !== 'target' || column.period !== undefined) return column;
  const words = typeof title === 'string' ? title : JSON.stringify(title ?? '');
  const period = plan?.to ?? lastYear(words);
  return period === undefined ? column : { ...column, period };
}

function warnOfYears({ head, problems }: Making, { rows }: Grid): void {
  head.columns.forEach(({ field, period, text }, column) => {
    if (!isFigures(field) || period !== undefined) return;
    const cell = rows[head.to - 1]?.[column];
    const code = field === 'target' ? 'target-without-year' : 'value-without-year';
    problems.push(warning(code, cell ? cellName(cell.row, cell.column) : '', { given: brief(text) }));
  });
}

/** A line of the table: one indicator in one area. */
function readRow(making: Making, cells: Cells): void {
  const { head, report } = making;
  const cellOf = (field: string): GridCell | undefined => {
    const all = cells.filter(
      (cell, column) => head.columns[column]?.field === field && /\S/.test(cell?.text ?? ''),
    );
    return all[all.length - 1];
  };
  const textOf = (field: string): string => oneLine(cellOf(field)?.text ?? '');
  making.domain = textOf('domain') || making.domain;
  const name = textOf('label') || (textOf('area') && making.label);
  if (!name) return refuse(making, cells, 'no-name', {});
  making.label = name;

  const { indicator, place, areas } = indicatorOf(making, name, textOf);
  const area = making.areas.idOf('', textOf('area'));
  if (areas.size === areas.add(area).size)
    return refuse(making, cells, 'duplicate-row', { given: brief(name) });
  const path = `indicators[${place}].series[${indicator.series.length}]`;
  const say = (field: string, at: string, more = {}): void =>
    report.say(cellOf(field), 'read', { field, path: at, ...more });
  say('domain', `indicators[${place}].domain`);
  say('unit', `indicators[${place}].unit`);
  for (const field of ['area', 'nature', 'note']) say(field, `${path}.${field}`);
  sayDirection(making, indicator, cellOf, `indicators[${place}]`);

  const [nature, note] = [textOf('nature'), textOf('note')];
  const series: DraftSeries = {
    ...(area !== undefined && { area }),
    ...(nature && { nature }),
    ...(note && { note }),
    targets: [],
    observations: [],
  };
  indicator.series.push(series);
  addFigures(making, series, cells, [place, indicator.series.length - 1]);
}

interface FigureColumn {
  readonly field: 'baseline' | 'target' | 'value';
  readonly period: string | undefined;
  readonly text: string;
  readonly cell: GridCell | undefined;
}

function addFigures(
  { head, report }: Making,
  series: DraftSeries,
  cells: Cells,
  [indicator, number]: readonly [number, number],
): void {
  for (const column of placed(figureColumns(head, cells, report))) {
    const { field, period, text, cell } = column;
    const point = {
      ...(period !== undefined && { period }),
      ...(period === undefined && field !== 'target' && text && { periodText: text }),
      ...withoutMark(cell?.text ?? ''),
    };
    const list = field === 'target' ? series.targets : series.observations;
    const index = field === 'baseline' ? 0 : list.length;
    if (field === 'baseline') series.baseline = point;
    else list.push(point);
    if (cell)
      report.figures.push({
        cell,
        field,
        indicator,
        series: number,
        index,
        period,
        isMarked: point.text !== undefined,
      });
  }
}

/** 77.93* is 77.93 with a note: the number is given beside the characters as printed. */
function withoutMark(text: string): Pick<DraftPoint, 'value' | 'text' | 'unit'> {
  const marked = /^(.*[\d%％‰])\s*(?:[*＊※†‡]+|[①-⑳⁰¹²³⁴-⁹]+|[[(（〔]注?\d{0,2}[\])）〕])\s*$/s.exec(text);
  const { form, value, unit } = readQuantity(marked?.[1] ?? '');
  return form === 'exact' ? { value: value!, text, ...(unit !== undefined && { unit }) } : { value: text };
}

/** The cells of a row that hold figures; what is left over has no meaning, and is said. */
function figureColumns({ columns }: PlanHead, cells: Cells, report: PlanReport): FigureColumn[] {
  const figures: FigureColumn[] = [];
  columns.forEach(({ field, period, text }, column) => {
    const cell = cells[column];
    if (isFigures(field)) return figures.push({ field, period, text, cell });
    const code = field && field !== 'ignore' ? 'column-twice' : 'unused-column';
    return report.say(cell, 'ignored', { ...(field && { field }), code, parts: { given: brief(text) } });
  });
  return figures;
}

/**
 * Of several baselines the last printed one counts, and the earlier ones are values of their time. A blank beside a
 * printed figure of the same kind says that the table has the column for other rows; a row's only baseline or target
 * that is blank is a figure that was not published.
 */
function placed(figures: readonly FigureColumn[]): readonly FigureColumn[] {
  const isPrinted = ({ cell }: FigureColumn): boolean => /\S/.test(cell?.text ?? '');
  const baselines = figures.filter(({ field }) => field === 'baseline');
  const baseline = baselines.filter(isPrinted).pop() ?? baselines.pop();
  const hasTarget = figures.some((figure) => figure.field === 'target' && isPrinted(figure));
  return figures.flatMap((figure) => {
    if (figure === baseline || isPrinted(figure))
      return figure.field === 'baseline' && figure !== baseline ? { ...figure, field: 'value' } : figure;
    return figure.field === 'baseline' || (figure.field === 'target' && hasTarget) ? [] : figure;
  });
}

/** The indicator of this name, made when the table names it for the first time. */
function indicatorOf(making: Making, printed: string, textOf: (field: string) => string): PlacedIndicator {
  const numbered = /^[(（]?\d{1,2}[)）.、．]\s*(?=\D)/;
  const [label, inName] = splitUnit(printed.replace(numbered, '').replace(/([(（])单位[:：]\s*/, '$1'));
  const known = making.indicators.get(label);
  if (known) return known;
  const unit = textOf('unit') || inName || making.unit;
  const direction = textOf('direction') ? directionOf(textOf('direction')) : knownDirection(label);
  const indicator: DraftIndicator = {
    id: label,
    label,
    ...(label !== printed && { printedLabel: printed }),
    ...(unit && { unit }),
    ...(direction && { direction }),
    ...(making.domain && { domain: making.domain }),
    series: [],
  };
  const made = { indicator, place: making.indicators.size, areas: new Set<string | undefined>() };
  making.indicators.set(label, made);
  return made;
}

const DIRECTIONS: readonly (readonly [Direction, RegExp])[] = [
  ['higher', /^(?:越[高大多]越好|正向|正指标|高优|higher|increase|up)/i],
  ['lower', /^(?:越[低小少]越好|逆向|负向|反向|逆指标|低优|lower|decrease|down)/i],
  ['near', /^(?:适度|适中|near)/i],
  ['range', /^(?:区间|range)/i],
  ['none', /^(?:无|none)/i],
];

function directionOf(words: string): Direction | undefined {
  return DIRECTIONS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The name's line says where the direction comes from; words for one that cannot be read are refused. */
function sayDirection(
  { report, problems }: Making,
  { label, direction }: DraftIndicator,
  cellOf: (field: string) => GridCell | undefined,
  path: string,
): void {
  const printed = cellOf('direction');
  if (printed && !direction) {
    const parts = { given: brief(oneLine(printed.text)) };
    report.say(printed, 'refused', { field: 'direction', code: 'unknown-direction', parts });
    problems.push(problem('unknown-direction', cellName(printed.row, printed.column), parts));
  }
  report.say(printed, 'read', { field: 'direction', path: `${path}.direction` });
  const added = { code: `direction-${direction ?? 'unknown'}`, parts: { given: brief(label) } };
  report.say(cellOf('label'), 'read', { field: 'label', path: `${path}.label`, ...(!printed && added) });
}

/** A row that cannot be placed: each of its figures is refused, and the row is named once. */
function refuse(
  { head, report, problems }: Making,
  cells: Cells,
  code: string,
  parts: Problem['parts'],
): void {
  const figures = cells.filter((cell, column) => cell && isFigures(head.columns[column]?.field ?? ''));
  const first = cells.find((cell) => /\S/.test(cell?.text ?? ''));
  cells.forEach((cell, column) => {
    const field = head.columns[column]?.field;
    report.say(cell, figures.includes(cell) ? 'refused' : 'ignored', {
      ...(field && { field }),
      code,
      parts,
    });
  });
  if (first) problems.push(problem(code, cellName(first.row, first.column), parts));
}
