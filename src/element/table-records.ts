import { closeUp, lastYear, readColumn, readColumns, splitUnit } from '../formats/plan-columns.ts';
import type { HeaderCell, PlanColumn } from '../formats/plan-columns.ts';

/** A row with its cells and the `data-…` of its `<tr>` (indicator, direction, unit, nature, area …). */
export interface Row {
  readonly cells: readonly HeaderCell[];
  readonly data?: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads a plan's table into a document in its short form. The header row says what the columns are, and the year of a
 * target may stand in the caption.
 */
export function recordsFromTable(rows: readonly Row[], caption = ''): unknown {
  const title = caption.trim();
  const [head, ...body] = isList(rows) ? turned(rows, title) : rows;
  const columns = readColumns(head ? head.cells : []);
  const year = lastYear(title);
  const indicators = new Map<string, { series: unknown[] }>();
  const areas = new Map<string, unknown>();
  let domain: string | undefined;
  for (const row of body) {
    const { text, points } = readRow(row, columns, year);
    const { label = '', area, nature } = text;
    if (!label) continue;
    const [name, unit] = splitUnit(closeUp(label));
    domain = closeUp(text.domain || '') || domain;
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
      nature,
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
  const row = (first: HeaderCell, index: number): Row => ({
    cells: [first].concat(rows.map(({ cells }) => cells[index]!)),
  });
  return [row({ text: '', field: 'label' }, 0), row({ text: title || '—' }, 1)];
}

function readRow(row: Row, columns: readonly PlanColumn[], year: string | undefined) {
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
