import type { RowView } from './table-rows.ts';

/** `gap`: nearest to the target first; `progress`: most done first; `status`: best first. */
export type TableOrder = 'document' | 'name' | 'status' | 'progress' | 'gap';

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

/** As published: what a table shows unless somebody asks for something else. */
export const PUBLISHED: Arrangement = {
  order: 'document',
  reversed: false,
  domain: '',
  nature: '',
  status: '',
  text: '',
};

/** True where rows are left out, or stand in another order than the published one. */
export function isArranged({ order, ...asked }: Arrangement): boolean {
  return order !== 'document' || Object.values(asked).some(Boolean);
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
