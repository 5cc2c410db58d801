import type { Numeral } from './numerals.ts';
import { DESCRIBES, REFERENCE_BEFORE } from './quantity-words.ts';
import { readUnit } from './unit.ts';

/** Which number of a cell is the figure, and what the others are. */
export interface Parts {
  readonly main: Numeral;
  /** First number of a range or ratio that ends in `main`. */
  readonly range?: Numeral;
  readonly ratio?: Numeral;
  /** Where the text before the figure ends, and where the text after it ends (a remark in brackets follows). */
  readonly start: number;
  readonly end: number;
  /** The year a change is counted from. */
  readonly reference?: string;
  /** A unit printed in brackets behind the figure. */
  readonly unit?: string;
}

type Role = 'year' | 'below' | 'figure';

/** Undefined when the text has no figure, or more numbers than it is clear about. */
export function findParts(text: string, all: readonly Numeral[]): Parts | undefined {
  const remark = findRemark(text);
  const end = remark ? remark.start : text.length;
  const numerals = all.filter((entry) => entry.start < end);
  const roles = numerals.map((entry) => roleOf(text, entry, numerals.length));
  const index = roles.lastIndexOf('figure');
  const main = numerals[index];
  if (!main || /^\.\d/.test(text.slice(main.end))) return undefined;
  const reference = all.find(
    (entry, i) => (roles[i] ?? roleOf(text, entry, 2)) === 'year' && isReference(text, entry),
  );
  const shared = {
    main,
    end,
    ...(reference && { reference: String(reference.value) }),
    ...(remark?.unit && { unit: remark.unit }),
  };
  const pair = joined(text, numerals, roles, index, end);
  const first = pair ? index - 1 : index;
  for (let i = 0; i < first; i++)
    if (roles[i] === 'figure' && !describes(text, numerals, i)) return undefined;
  return { ...shared, start: numerals[first]!.start, ...(pair && { [pair]: numerals[first] }) };
}

function findRemark(text: string): { start: number; unit?: string } | undefined {
  const bare = text.trimEnd();
  const start = bare.lastIndexOf('(');
  if (start <= 0 || bare.indexOf(')', start) !== bare.length - 1) return undefined;
  const inside = bare.slice(start + 1, -1).trim();
  const unit = readUnit(inside);
  // Only a known code is surely a unit; anything else in brackets is a remark.
  return unit !== undefined && unit !== inside ? { start, unit } : { start };
}

function roleOf(text: string, entry: Numeral, count: number): Role {
  const before = text.slice(Math.max(0, entry.start - 16), entry.start);
  const after = text.slice(entry.end, entry.end + 4);
  if (/(?:\/|每|(?:^|[^a-z])per) ?$/.test(before)) return 'below';
  const isYear =
    entry.decimals === 0 && entry.value >= 1900 && entry.value < 2200 && entry.end - entry.start === 4;
  if (isYear && /^ ?年/.test(after)) return 'year';
  const told = REFERENCE_BEFORE.test(before) || /(?:^|[^a-z])by $/.test(before);
  return isYear && count > 1 && told && !/^ ?[%‰\d万亿]/.test(after) ? 'year' : 'figure';
}

function isReference(text: string, entry: Numeral): boolean {
  return REFERENCE_BEFORE.test(text.slice(Math.max(0, entry.start - 16), entry.start));
}

/** Whether the figure and the number before it are one range or one ratio. */
function joined(
  text: string,
  numerals: readonly Numeral[],
  roles: readonly Role[],
  index: number,
  end: number,
): 'range' | 'ratio' | undefined {
  const main = numerals[index]!;
  const first = numerals[index - 1];
  if (!first || roles[index - 1] !== 'figure') return undefined;
  const between = text.slice(first.end, main.start).trim();
  const before = text.slice(0, first.start).trimEnd();
  if (/[:\d]$/.test(before) && between === ':') return undefined;
  if (between === ':' || between === '比') return 'ratio';
  const link = /^(.{0,4}?) ?(-|~|至|到|to|and)$/.exec(between);
  if (!link || /(?:从|由|from)$/.test(before) || (link[2] === 'and' && !/between$/.test(before)))
    return undefined;
  const unit = link[1]!;
  return text.slice(main.end, end).trim().indexOf(unit) === 0 ? 'range' : undefined;
}

/** 65岁及以上…, 0-6岁…, 每10万人…: the number belongs to a description. */
function describes(text: string, numerals: readonly Numeral[], index: number): boolean {
  const entry = numerals[index]!;
  if (DESCRIBES.test(text.slice(entry.end, entry.end + 4))) return true;
  const next = numerals[index + 1];
  if (!next || !/^ ?[-~至] ?$/.test(text.slice(entry.end, next.start))) return false;
  return DESCRIBES.test(text.slice(next.end, next.end + 4));
}
