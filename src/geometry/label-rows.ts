/** Part of a line: where it begins and how wide it is. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** True when the two come nearer than `gap` px. */
export function spansMeet(a: Span, b: Span, gap: number): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap;
}

/**
 * The line each label takes, counted upwards from 0: in the given order, the first line where it meets no other.
 * `taken` stands on line 0 already.
 */
export function labelRows(labels: readonly Span[], taken: readonly Span[] = [], gap = 10): number[] {
  const rows: Span[][] = [[...taken]];
  return labels.map((label) => {
    let row = 0;
    while (rows[row]?.some((other) => spansMeet(label, other, gap))) row++;
    rows[row] = [...(rows[row] ?? []), label];
    return row;
  });
}
