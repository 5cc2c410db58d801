import { STATUS_ORDER } from '../../assessment/plan.ts';
import { near } from '../../assessment/order.ts';
import type { RowView } from './table-rows.ts';

/** `gap`: nearest to the target first; `progress`: most done first; `status`: best first. */
export type TableOrder = 'document' | 'name' | 'status' | 'progress' | 'gap';

export const ORDERS: readonly TableOrder[] = ['document', 'name', 'status', 'progress', 'gap'];

/** What the reader asked for; '' = everything. */
export interface Arrangement {
  readonly order: TableOrder;
  readonly reversed: boolean;
  readonly domain: string;
  readonly nature: string;
  /** The word of a status. */
  readonly status: string;
  readonly text: string;
}

export interface RowGroup {
  readonly domain: string;
  readonly rows: readonly RowView[];
}

/** The rows that fit, in the order asked for. What cannot be ordered stands last either way, in published order. */
export function arrange(rows: readonly RowView[], asked: Arrangement, tag: string): RowView[] {
  const { order, reversed } = asked;
  const kept = rows.filter((row) => fits(row, asked));
  if (order === 'document') return reversed ? kept.reverse() : kept;
  if (order === 'name') {
    const turn = reversed ? -1 : 1;
    return kept.sort((a, b) => turn * a.name.localeCompare(b.name, tag));
  }
  const keys = new Map(kept.map((row, place) => [row, { key: keyOf(row, order), place }] as const));
  return kept.sort((one, other) => {
    const [a, b] = [keys.get(one)!, keys.get(other)!];
    if (a.key === null || b.key === null) return +(a.key === null) - +(b.key === null) || a.place - b.place;
    return near(a.key, b.key) ? a.place - b.place : a.key > b.key !== reversed ? -1 : 1;
  });
}

/** Rows under their domain: neighbours of one domain, or (`gathered`) all of them. */
export function groupRows(rows: readonly RowView[], gathered: boolean): RowGroup[] {
  const groups: { domain: string; rows: RowView[] }[] = [];
  for (const row of rows) {
    const known = gathered
      ? groups.find(({ domain }) => domain === row.domain)
      : groups.slice(-1).find(({ domain }) => domain === row.domain);
    if (known) known.rows.push(row);
    else groups.push({ domain: row.domain, rows: [row] });
  }
  return groups;
}

function fits(row: RowView, { domain, nature, status, text }: Arrangement): boolean {
  const words = plain(text).split(/\s+/);
  const said = plain(`${row.name} ${row.domain}`);
  return (
    (!domain || row.domain === domain) &&
    (!nature || row.nature === nature) &&
    (!status || row.status?.word === status) &&
    words.every((word) => said.indexOf(word) >= 0)
  );
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Larger is better; null where the row has none. Unlike measures are laid side by side as shares of their targets. */
function keyOf({ reading: { assessment } }: RowView, order: TableOrder): number | null {
  const { status, quantities, target } = assessment;
  if (order === 'status') return target || status !== 'not-assessable' ? -STATUS_ORDER.indexOf(status) : null;
  if (order === 'progress') return quantities.progress.value;
  const missing = quantities.gapRelative.value;
  return missing === null ? null : -missing;
}
