import { textWidth } from './text.ts';

/** Signs that may not begin a line, and those that may not end one. */
const NO_START = '，。、；：！？）》”’·％%‰,.;:!?)]';
const NO_END = '（《“‘([';

/**
 * Breaks `text` into lines no wider than `width` px at `size` px: between words, and between any two 汉字 but not
 * before a closing sign or after an opening one. A word wider than the line stands on a line of its own, uncut.
 */
export function textLines(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const longer = line + piece;
    if (line && textWidth(longer.trim(), size, bold) > width) {
      lines.push(line.trim());
      line = piece;
    } else line = longer;
  }
  if (line.trim()) lines.push(line.trim());
  return lines;
}

/** The first `count` lines; what does not fit ends in … so that nothing overlaps. */
export function clampLines(lines: readonly string[], count: number): string[] {
  if (lines.length <= count) return [...lines];
  const kept = lines.slice(0, count);
  return kept.map((line, index) => (index === count - 1 ? `${line.slice(0, -1)}…` : line));
}

function pieces(text: string): string[] {
  const result: string[] = [];
  let piece = '';
  let before = '';
  for (const character of text) {
    const wide = isWide(character) || isWide(before);
    const breaks = before === ' ' || (wide && !NO_START.includes(character) && !NO_END.includes(before));
    if (piece && breaks) {
      result.push(piece);
      piece = '';
    }
    piece += character;
    before = character;
  }
  if (piece) result.push(piece);
  return result;
}

function isWide(character: string): boolean {
  const code = character ? character.codePointAt(0)! : 0;
  return code >= 0x2e80 && code < 0xfb00;
}
