import { round1 } from './scale.ts';

/** How many numbers each command takes, and which of them are places along x and y. */
const SHAPES: Readonly<Record<string, readonly [x: readonly number[], y: readonly number[], count: number]>> =
  {
    M: [[0], [1], 2],
    L: [[0], [1], 2],
    H: [[0], [], 1],
    V: [[], [0], 1],
    A: [[0, 5], [1, 6], 7],
  };

/**
 * A path drawn smaller at another place, so that many equal shapes become one path. Knows `M L H V A Z` and the
 * relative `a`; other commands are kept as they are.
 */
export function movePath(path: string, x: number, y: number, scale: number): string {
  return path.replace(/([A-Za-z])([^A-Za-z]*)/g, (_, command: string, tail: string) => {
    const shape = SHAPES[command.toUpperCase()];
    if (!shape) return command + tail;
    const [xs, ys, count] = shape;
    const relative = command === command.toLowerCase();
    const numbers = (tail.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const moved = numbers.map((number, index) => {
      const place = index % count;
      const radius = count === 7 && place < 2;
      if (!xs.includes(place) && !ys.includes(place)) return number;
      const shift = relative || radius ? 0 : xs.includes(place) ? x : y;
      return Math.round((number * scale + shift) * 100) / 100;
    });
    return command + moved.join(' ');
  });
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
