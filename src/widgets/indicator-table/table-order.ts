import type { Arrangement, TableOrder } from './table-groups.ts';
import type { RowView } from './table-rows.ts';

/** Shares that differ by less differ by the rounding of double arithmetic. */
const NOTHING = 1e-9;

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
    return Math.abs(a.key - b.key) < NOTHING ? a.place - b.place : a.key > b.key !== reversed ? -1 : 1;
  });
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

/** Larger is better; null where the row has none, and in an order that nobody knows. Unlike measures are laid side by side as shares of their targets. */
function keyOf({ rank, reading: { assessment } }: RowView, order: TableOrder): number | null {
  const { status, quantities, target } = assessment;
  if (order === 'status') return target || status !== 'not-assessable' ? -rank : null;
  if (order === 'progress') return quantities.progress.value;
  const missing = quantities.gapRelative.value;
  return order !== 'gap' || missing === null ? null : -missing;
}
