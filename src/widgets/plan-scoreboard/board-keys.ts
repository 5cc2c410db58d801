import type { Board } from './plan-scoreboard.view.ts';

const ROWS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
const MARKS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Where a key leads from a mark: along all marks of all boards, up and down by domain; undefined when nowhere. */
export function moveOf(boards: readonly Board[], from: string, key: string): string | undefined {
  const rows = boards.flatMap(({ domains }, board) =>
    domains.map(({ marks }, domain) => marks.map((_, mark) => `${board},${domain},${mark}`)),
  );
  const all = rows.flatMap((row) => row);
  if (key === 'Home') return all[0];
  if (key === 'End') return all[all.length - 1];
  if (MARKS[key]) return all[all.indexOf(from) + MARKS[key]] ?? from;
  const step = ROWS[key];
  if (!step) return undefined;
  const place = rows.findIndex((row) => row.indexOf(from) >= 0);
  const row = rows[place + step] ?? rows[place]!;
  return row[Math.min(rows[place]!.indexOf(from), row.length - 1)];
}
