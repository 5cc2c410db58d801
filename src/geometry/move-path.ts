import type { Place } from './decimate.ts';
import { round1 } from './scale.ts';

/** What the numbers of each command are: places along x and y, a radius, a flag. */
const NUMBERS: Readonly<Record<string, string>> = { M: 'xy', L: 'xy', H: 'x', V: 'y', A: 'rr---xy' };

/**
 * A path drawn smaller at another place, so that many equal shapes become one path. Knows `M L H V A Z` and their
 * relative forms; other commands are kept as they are.
 */
export function movePath(path: string, x: number, y: number, scale: number): string {
  return path.replace(/([a-z])([^a-z]*)/gi, (whole, command: string, tail: string) => {
    const kinds = NUMBERS[command.toUpperCase()];
    if (!kinds) return whole;
    const moved = (tail.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map((number, index) => {
      const kind = kinds[index % kinds.length];
      const shift = command > 'Z' ? 0 : kind === 'x' ? x : kind === 'y' ? y : 0;
      return kind === '-' ? number : Math.round((Number(number) * scale + shift) * 100) / 100;
    });
    return command + moved.join(' ');
  });
}

/** A line through places. */
export function linePath(places: readonly Place[]): string {
  return `M${places.map(({ x, y }) => `${x} ${y}`).join('L')}`;
}

/** A circle as a path. */
export function circlePath(x: number, y: number, radius: number): string {
  const width = 2 * radius;
  return `M${round1(x - radius)} ${round1(y)}a${radius} ${radius} 0 1 0 ${width} 0a${radius} ${radius} 0 1 0 ${-width} 0Z`;
}

/** Vertical lines at `x` from `top` to `bottom`, left out where a text stands in the way. */
export function verticalPath(
  x: number,
  top: number,
  bottom: number,
  obstacles: readonly { left: number; right: number; top: number; bottom: number }[] = [],
): string {
  const gaps = obstacles
    .filter((box) => box.left < x && x < box.right && box.bottom > top && box.top < bottom)
    .sort((a, b) => a.top - b.top);
  let path = '';
  let from = top;
  for (const gap of gaps) {
    if (gap.top > from) path += `M${round1(x)} ${round1(from)}V${round1(gap.top)}`;
    from = Math.max(from, gap.bottom);
  }
  return bottom > from ? `${path}M${round1(x)} ${round1(from)}V${round1(bottom)}` : path;
}
