import type { Box } from './labels.ts';
import { bestPlace } from './place-labels.ts';
import type { Obstacle } from './place-labels.ts';
import { round1 } from './scale.ts';
import { textWidth } from './text.ts';

/** Kinds of text by their class: small, value, bold value, target; `halo` where lines may run below. */
export type TextName = 's' | 's halo' | 'd halo' | 'db halo' | 'tl halo';
export type Anchor = 'start' | 'middle' | 'end';
export type Words = readonly [name: TextName, text: string];
/** A place for words, from the mark that they belong to. */
export type Spot = readonly [dx: number, dy: number, anchor?: Anchor];

/** A placed text with the room it takes, and a quieter word behind it where there is one. */
export interface Lettering extends Box {
  readonly name: TextName;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly tail: string;
}

/** What a figure is made of, in the order of its first mark of each kind. */
export interface Sheet {
  /** One path for each kind of mark by its class, and all texts of a kind by theirs. */
  readonly paths: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, readonly Lettering[]>>;
  /** What words must not meet, and what they should rather not cover. */
  readonly taken: Box[];
  readonly obstacles: Obstacle[];
  /** What found no place in the figure. */
  readonly unsaid: string[];
  draw(name: string, path: string): void;
  write(words: Words, x: number, y: number, anchor?: Anchor): void;
  /**
   * Writes lines of words at the best of some spots around a place, where they meet nothing written before; gives the
   * distance they had to move down. Without any spot left they go to `unsaid` as `otherwise`. The most important words
   * have to be said first.
   */
  say(
    lines: readonly Words[],
    x: number,
    y: number,
    spots: readonly Spot[],
    otherwise?: string,
    tail?: string,
  ): number | undefined;
}

/** From one line of words to the next. */
const LINE = 16;

/** Estimated width of words and of the quieter word behind them. */
export function wordsWidth([name, text]: Words, tail = ''): number {
  const size = name[0] === 's' ? 12 : 13;
  return textWidth(text, size, /^(db|tl)/.test(name)) + (tail ? 6 + textWidth(tail, 12) : 0);
}

function lettering(
  [name, text]: Words,
  width: number,
  x: number,
  y: number,
  anchor: Anchor = 'start',
  tail = '',
): Lettering {
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  const box = { left, right: left + width, top: y - 11, bottom: y + 3 };
  return { name, text, x: round1(x), y: round1(y), anchor, tail, ...box };
}

/** An empty sheet whose words stay inside `bounds`. */
export function sheetOf(bounds: Box): Sheet {
  const paths: Record<string, string> = {};
  const texts: Record<string, Lettering[]> = {};
  const taken: Box[] = [];
  const obstacles: Obstacle[] = [];
  const unsaid: string[] = [];
  const put = (label: Lettering): void => {
    (texts[label.name] = texts[label.name] ?? []).push(label);
    taken.push(label);
  };
  return {
    paths,
    texts,
    taken,
    obstacles,
    unsaid,
    draw(name, path) {
      // One decimal for every number of a path.
      const rounded = path.replace(/-?\d+\.\d[\de-]+/g, (number) => String(round1(+number)));
      paths[name] = (paths[name] ?? '') + rounded;
    },
    write: (words, x, y, anchor) => put(lettering(words, wordsWidth(words), x, y, anchor)),
    say(lines, x, y, spots, otherwise, tail) {
      const widths = lines.map((words) => wordsWidth(words, tail));
      const at = (index: number): Lettering[] => {
        const [dx, dy, anchor] = spots[index]!;
        return lines.map((words, row) =>
          lettering(words, widths[row]!, x + dx, y + dy + LINE * row, anchor, tail),
        );
      };
      const found = bestPlace(spots.length, at, bounds, taken, obstacles);
      if (found) found.forEach(put);
      else if (otherwise) unsaid.push(otherwise);
      return found && found[0]!.y - y;
    },
  };
}
