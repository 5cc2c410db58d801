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
  const shrink = Math.min(1, (high - low) / items.reduce((sum, item) => sum + item.height, 0));
  const held = ([top, height]: Group): number => Math.max(low, Math.min(top, high - height));
  const groups: Group[] = [];
  for (const index of order) {
    const height = items[index]!.height * shrink;
    let group: Group = [items[index]!.at - height / 2, height, 1];
    group[0] = held(group);
    // Neighbours that meet become one group around the mean of their wishes.
    for (let upper; (upper = groups.pop());) {
      if (held(upper) + upper[1] <= held(group) + 1e-9) {
        groups.push(upper);
        break;
      }
      const size = upper[2] + group[2];
      const wish = (upper[0] * upper[2] + (group[0] - upper[1]) * group[2]) / size;
      group = [wish, upper[1] + group[1], size];
    }
    groups.push(group);
  }
  const result: number[] = [];
  for (const group of groups) {
    let top = held(group);
    for (const index of order.splice(0, group[2])) {
      const height = items[index]!.height * shrink;
      result[index] = top + height / 2;
      top += height;
    }
  }
  return result;
}

type Group = [wish: number, height: number, count: number];
