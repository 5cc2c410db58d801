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
  /** Words of the header; '' where `data-field` speaks. */
  readonly text: string;
  field: string;
  readonly period?: string;
}

/** What a column is, by the words of its header; the first that fits. */
const FIELDS: Readonly<Record<string, RegExp>> = {
  baseline: /基期|基线|基数|baseline/i,
  target: /目标|规划值|target/i,
  nature: /性质|属性|nature/i,
  domain: /领域|类别|分类|一级指标|domain|category/i,
  direction: /方向|direction/i,
  area: /地区|区域|区县|^区$|area|district/i,
  unit: /^单位$|计量单位|^unit/i,
  note: /备注|^注$|note/i,
  value: /(?:19|20)\d\d|现状|实际|完成值|当前|^数?值$|指标值|value|actual/i,
  label: /指标|名称|项目|indicator|measure|name/i,
};
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
  const title = caption.trim();
  const [head, ...body] = isList(rows) ? turned(rows, title) : rows;
  const columns = markTarget(head ? head.cells.map(readColumn) : []);
  const year = lastYear(title);
  const indicators = new Map<string, { series: unknown[] }>();
  const areas = new Map<string, unknown>();
  let domain: string | undefined;
  for (const row of body) {
    const { text, points } = readRow(row, columns, year);
    const { label = '', area, nature } = text;
    if (!label) continue;
    const inside = /^(.+?)[(（]([^()（）]+)[)）]$/.exec(label);
    const unit = inside && readUnit(inside[2]!) ? inside[2] : undefined;
    const name = unit ? inside![1]!.trim() : label;
    domain = (text.domain || '').replace(/ /g, '') || domain;
    const id = text.indicator || text.id || name;
    let indicator = indicators.get(id);
    if (!indicator) {
      const { direction } = text;
      const made = { id, label: name, unit: text.unit || unit, direction, domain, series: [] };
      indicators.set(id, (indicator = made));
    }
    if (area) areas.set(area, { id: area, label: area });
    indicator.series.push({
      area,
      nature: nature && (NATURES[nature] || nature),
      note: text.note,
      baseline: points.baseline.pop(),
      target: points.target,
      observations: points.value,
    });
  }
  return {
    version: 1,
    title: title || undefined,
    areas: Array.from(areas.values()),
    indicators: Array.from(indicators.values()),
  };
}

/** Two cells a row, a field's name and its value: 2015年 | 17.42%, 2025年目标 | 31%. The caption is the name. */
function isList(rows: readonly Row[]): boolean {
  return (
    !!rows.length &&
    rows.every(({ cells }, index) => {
      const [name, value] = cells.map((cell) => readColumn(cell).field);
      return cells.length === 2 && name && (index || (name !== 'label' && value !== 'label'));
    })
  );
}

function turned(rows: readonly Row[], title: string): Row[] {
  const row = (first: Cell, index: number): Row => ({
    cells: [first].concat(rows.map(({ cells }) => cells[index]!)),
  });
  return [row({ text: '', field: 'label' }, 0), row({ text: title || '—' }, 1)];
}

function readColumn({ text, field = '' }: Cell): Column {
  const [name, period] = field.split(':');
  return {
    text: field ? '' : text,
    field:
      name === 'indicator'
        ? 'label'
        : name || Object.keys(FIELDS).find((key) => FIELDS[key]!.test(text)) || '',
    period: period || lastYear(text),
  };
}

/** Columns headed 指标值 and nothing else become target (the last) and baseline (one alone before it). */
function markTarget(columns: Column[]): readonly Column[] {
  const is = (field: string) => columns.some((column) => column.field === field);
  const plan = columns.filter(({ field, text }) => field === 'value' && /指标值/.test(text));
  if (!is('target') && plan.length > 1) plan.pop()!.field = 'target';
  if (!is('baseline') && is('target') && plan.length === 1) plan[0]!.field = 'baseline';
  return columns;
}

function readRow(row: Row, columns: readonly Column[], year: string | undefined) {
  const text: Record<string, string | undefined> = { ...row.data };
  const points = { value: [], target: [], baseline: [] } as Record<
    'value' | 'target' | 'baseline',
    unknown[]
  >;
  columns.forEach(({ field, period }, index) => {
    const cell = row.cells[index];
    const value = cell ? cell.text : '';
    const list = points[field as 'value'];
    if (list) list.push({ period: period || (field === 'target' ? year : undefined), value });
    else if (value) text[field] = value;
  });
  return { text, points };
}

function lastYear(text: string): string | undefined {
  return (text.match(YEAR) || []).pop();
}
