/** Something of a height that would like to stand with its middle at `at`. */
export interface Standing {
  readonly at: number;
  readonly height: number;
}

/**
 * Middles of things that stand one above the other without meeting, as near as can be to where they would like to
 * be, between `low` and `high`; in the order of their wishes. Where the room is too small they are packed evenly.
 */
export function spread(items: readonly Standing[], low: number, high: number): number[] {
  const order = items.map((_, index) => index).sort((a, b) => items[a]!.at - items[b]!.at || a - b);
  const total = items.reduce((sum, item) => sum + item.height, 0);
  const shrink = total > high - low ? (high - low) / total : 1;
  const result: number[] = [];
  let groups: { members: number[]; top: number; height: number; wish: number }[] = [];
  for (const index of order) {
    const height = items[index]!.height * shrink;
    const top = hold(items[index]!.at - height / 2, height, low, high);
    groups.push({ members: [index], top, height, wish: top });
    // Neighbours that meet become one group around the mean of their wishes.
    while (groups.length > 1) {
      const [upper, lower] = groups.slice(-2) as [(typeof groups)[0], (typeof groups)[0]];
      if (upper.top + upper.height <= lower.top + 1e-9) break;
      const size = upper.members.length + lower.members.length;
      const wish =
        (upper.wish * upper.members.length + (lower.wish - upper.height) * lower.members.length) / size;
      const joined = upper.height + lower.height;
      groups = groups.slice(0, -2);
      groups.push({
        members: [...upper.members, ...lower.members],
        height: joined,
        wish,
        top: hold(wish, joined, low, high),
      });
    }
  }
  for (const group of groups) {
    let top = group.top;
    for (const index of group.members) {
      const height = items[index]!.height * shrink;
      result[index] = top + height / 2;
      top += height;
    }
  }
  return result;
}

function hold(top: number, height: number, low: number, high: number): number {
  return Math.max(low, Math.min(top, high - height));
}
