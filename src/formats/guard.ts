import type { Problem } from '../contract/document.ts';
import { problem } from './table.ts';
import type { Cell } from './table.ts';

/**
 * The bounds of trust. A reader asks here before it reads: what is too much for a page is refused in a sentence, and
 * columns of people's identity-card or telephone numbers are never read into a document.
 */
export const LIMITS = {
  /** Characters of a text. */
  characters: 200e6,
  /** Rows of a table, observations of a cube. */
  records: 1e6,
  /** Columns of a table. */
  columns: 5000,
} as const;

/** A problem when the text is longer than is read. */
export function checkLength(text: string): Problem | undefined {
  if (text.length <= LIMITS.characters) return undefined;
  return problem('too-large', '', {
    given: Math.ceil(text.length / 1e6),
    limit: LIMITS.characters / 1e6,
  });
}

/** A problem when a text of lines and cells is longer than is read, or would fall into more of them than a table has. */
export function checkSize(text: string): Problem | undefined {
  const tooLong = checkLength(text);
  if (tooLong) return tooLong;
  let lines = 1;
  let marks = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10) {
      lines += 1;
      marks = 0;
    } else if (code === 44 || code === 59 || code === 9) marks += 1;
    // A cell may hold line breaks and commas of its own.
    if (lines > 2 * LIMITS.records) return checkCount(lines);
    if (marks > 100 * LIMITS.columns) return checkCount(0, marks);
  }
  return undefined;
}

/** A problem when there are more records or columns than are read. */
export function checkCount(rows: number, columns = 0): Problem | undefined {
  if (rows > LIMITS.records) return problem('too-many-records', '', { given: rows, limit: LIMITS.records });
  if (columns > LIMITS.columns)
    return problem('too-many-columns', '', { given: columns, limit: LIMITS.columns });
  return undefined;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CARD = /(?:^|\D)(\d{6})((?:18|19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d{3})([\dXx])(?!\d)/;
const MOBILE = /(?:^|\D)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/;
const CONTACT = /电话|手机|联系方式|身份证|证件号|\b(?:phone|mobile|tel(?:ephone)?|id ?card)\b/i;

/** True when the text holds a resident identity-card number whose check digit is right (GB 11643). */
export function holdsIdentityNumber(text: string): boolean {
  const match = text.length >= 18 && CARD.exec(text);
  if (!match) return false;
  const digits = match.slice(1, 6).join('');
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * +digits[index]!, 0);
  return '10X98765432'[sum % 11] === match[6]!.toUpperCase();
}

/**
 * True when a column holds personal numbers: a single valid identity-card number is enough; mobile numbers when they
 * are at least half of the printed cells. A figure may have eleven digits, so in a column of figures (`isFigure`)
 * numbers count as telephone numbers only where the head says so.
 */
export function isPersonal(name: string, cells: Iterable<Cell>, isFigure: boolean): boolean {
  const said = CONTACT.test(name);
  let printed = 0;
  let mobiles = 0;
  for (const cell of cells) {
    if (cell == null || cell === '') continue;
    printed += 1;
    const text = typeof cell === 'string' ? cell : String(cell);
    if (text.length < 11) continue;
    if (holdsIdentityNumber(text)) return true;
    if ((said || !isFigure) && MOBILE.test(text)) mobiles += 1;
  }
  return mobiles > 0 && (said || mobiles * 2 >= printed);
}
