import { readUnit } from '../contract/unit.ts';

/** A cell as it is read from the page. */
export interface Cell {
  readonly text: string;
  /** `data-field` of a header cell: `indicator`, `unit`, `target:2025`, `value:2020`, `baseline:2015` … */
  readonly field?: string;
}

/** A row with its cells and the `data-…` of its `<tr>` (indicator, direction, unit, nature, area …). */
export interface Row {
  readonly cells: readonly Cell[];
  readonly data?: Readonly<Record<string, string | undefined>>;
}

interface Column {
  readonly field: string;
  readonly period?: string;
}

const FIELDS: readonly (readonly [field: string, header: RegExp])[] = [
  ['baseline', /基期|基线|基数|baseline/i],
  ['target', /目标|规划值|target/i],
  ['nature', /性质|属性|nature/i],
  ['domain', /领域|类别|分类|一级指标|domain|category/i],
  ['direction', /方向|direction/i],
  ['area', /地区|区域|区县|^区$|area|district/i],
  ['unit', /^单位$|计量单位|^unit/i],
  ['note', /备注|^注$|note/i],
  ['value', /(?:19|20)\d\d|现状|实际|完成值|当前|^数?值$|指标值|value|actual/i],
  ['label', /指标|名称|项目|indicator|measure|name/i],
];
const NATURES: Readonly<Record<string, string>> = {
  约束性: 'binding',
  预期性: 'anticipatory',
  指导性: 'guiding',
  强制性: 'mandatory',
};
const YEAR = /(?:19|20)\d\d(?:-(?:\d\d|[QH]\d))?/g;

/**
 * Reads a plan's table into a document in its short form. The header row says what a column is, by its words
 * (指标, 2020年指标值, 2025年目标, 指标性质 …) or by `data-field`. Where no column is called a target but several
 * hold 指标值, the last is the target and a single one before it the baseline: so are plan tables made.
 */
export function recordsFromTable(rows: readonly Row[], caption = ''): unknown {
  if (isList(rows)) return recordsFromTable(turned(rows, caption.trim()));
  const columns = markTarget(rows[0]?.cells.map(readColumn) ?? [], rows[0]?.cells ?? []);
  const year = last(caption.match(YEAR));
  const found = new Map<string, Record<string, unknown>>();
  let domain = '';
  for (const row of rows.slice(1)) {
    const read = readRow(row, columns, year);
    if (!read) continue;
    domain = read.domain || domain;
    const id = String(read.id);
    const indicator = found.get(id) ?? { ...read.indicator, id, domain: domain || undefined, series: [] };
    (indicator.series as unknown[]).push(read.series);
    found.set(id, indicator);
  }
  const areas = new Map<string, unknown>();
  for (const indicator of found.values())
    for (const { area } of indicator.series as { area?: string }[])
      if (area) areas.set(area, { id: area, label: area });
  return {
    version: 1,
    ...(caption.trim() && { title: caption.trim() }),
    areas: [...areas.values()],
    indicators: [...found.values()],
  };
}

/** Two cells a row, a field's name and its value: 2015年 | 17.42%, 2025年目标 | 31%. The caption is the name. */
function isList(rows: readonly Row[]): boolean {
  const fieldOf = (row: Row) => readColumn(row.cells[0]!).field;
  return (
    rows.length > 0 &&
    rows.every((row) => row.cells.length === 2 && !!fieldOf(row)) &&
    fieldOf(rows[0]!) !== 'label' &&
    readColumn(rows[0]!.cells[1]!).field !== 'label'
  );
}

function turned(rows: readonly Row[], caption: string): Row[] {
  return [
    { cells: [{ text: '', field: 'label' }, ...rows.map((row) => row.cells[0]!)] },
    { cells: [{ text: caption || '—' }, ...rows.map((row) => row.cells[1]!)] },
  ];
}

function readColumn(cell: Cell): Column {
  const [field, given] = (cell.field ?? '').split(':');
  const known = FIELDS.find(([, header]) => header.test(cell.text));
  return {
    field: (field === 'indicator' ? 'label' : field) || known?.[0] || '',
    period: given || last(cell.text.match(YEAR)),
  };
}

/** Columns headed 指标值 and nothing else become target (the last) and baseline (one alone before it). */
function markTarget(columns: readonly Column[], cells: readonly Cell[]): readonly Column[] {
  const is = (field: string) => columns.some((column) => column.field === field);
  const plan = columns.filter((column, index) => column.field === 'value' && isPlanValue(cells[index]!));
  const target = !is('target') && plan.length > 1 ? plan.pop() : undefined;
  const baseline = !is('baseline') && (target || is('target')) && plan.length === 1 ? plan[0] : undefined;
  return columns.map((column) => {
    if (column === target) return { ...column, field: 'target' };
    return column === baseline ? { ...column, field: 'baseline' } : column;
  });
}

function isPlanValue(cell: Cell): boolean {
  return !cell.field && /指标值/.test(cell.text);
}

function readRow(row: Row, columns: readonly Column[], year: string | undefined) {
  const text: Record<string, string | undefined> = { ...row.data };
  const observations: unknown[] = [];
  const targets: unknown[] = [];
  let baseline: unknown;
  columns.forEach(({ field, period }, index) => {
    const cell = row.cells[index]?.text ?? '';
    if (field === 'value') observations.push({ period, value: cell });
    else if (field === 'target') targets.push({ period: period ?? year, value: cell });
    else if (field === 'baseline') baseline = { period, value: cell };
    else if (field && cell) text[field] = cell;
  });
  const printed = text.label ?? '';
  if (!printed) return undefined;
  const inside = /^(.+?)[(（]([^()（）]+)[)）]$/.exec(printed);
  const unit = inside && readUnit(inside[2]!) ? inside[2] : undefined;
  return {
    id: text.indicator ?? text.id ?? (unit ? inside![1] : printed),
    domain: text.domain?.replace(/ /g, ''),
    indicator: {
      label: unit ? inside![1]!.trim() : printed,
      unit: text.unit ?? unit,
      direction: text.direction,
    },
    series: {
      area: text.area,
      nature: text.nature && (NATURES[text.nature] ?? text.nature),
      note: text.note,
      baseline,
      target: targets,
      observations,
    },
  };
}

function last<T>(list: readonly T[] | null | undefined): T | undefined {
  return list?.[list.length - 1];
}
