import { readQuantity } from '../contract/quantity.ts';
import type { Reader } from './row-reader.ts';
import type { Role } from './read-options.ts';
import { readStatus } from './statuses.ts';
import type { Status } from './statuses.ts';
import { brief, problem, textOf, warning } from './table.ts';
import type { Cell } from './table.ts';

/** An object of the document before the contract has read it. */
export type Draft = Record<string, unknown>;

const SCIENTIFIC = /^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,3}$/i;
const NUMBERS: readonly Role[] = ['lower', 'upper', 'count', 'denominator'];

/** The value of a cell as the document takes it: a number, the characters as printed, or null for a blank. */
function valueOf(cell: Cell): Draft {
  const text = textOf(cell);
  if (!text) return { value: null };
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : { value: null };
  return SCIENTIFIC.test(text) ? { value: Number(text), text } : { value: String(cell) };
}

/** The observation of a row. Undefined when it has none: an unreadable period, or nothing printed and `skipEmpty`. */
export function observationOf(reader: Reader, row: number, skipEmpty: boolean): Draft | undefined {
  const cell = reader.cell(row, 'value');
  const flag = reader.text(row, 'status');
  const empty = textOf(cell) === '';
  if (empty && skipEmpty && !flag) return undefined;
  const when = periodOf(reader, row, 'period');
  if (!when) return undefined;
  const observation = Object.assign(when, valueOf(cell));
  const status: Status = flag ? statusOf(reader, row, flag) : {};
  if (status.state) observation.state = status.state;
  if (status.break) observation.break = true;
  const printed = reader.text(row, 'note') && reader.words(row, 'note');
  const note = printed || status.note;
  if (note) observation.note = note;
  // A number that is held back is often said in words only.
  if (empty && !status.state && typeof printed === 'string' && /suppress|保密|隐去/i.test(printed))
    observation.state = 'suppressed';
  for (const role of NUMBERS) {
    const number = numberOf(reader, row, role);
    if (number !== undefined) observation[role] = number;
  }
  return observation;
}

function statusOf(reader: Reader, row: number, flag: string): Status {
  const words = reader.words(row, 'status');
  return readStatus(flag, typeof words === 'string' ? words : (words.en ?? flag));
}

/** A target or baseline of a row, with the period that its column names. */
export function pointOf(reader: Reader, row: number, role: Role, periodRole: Role): Draft | undefined {
  const cell = reader.cell(row, role);
  if (!textOf(cell)) return undefined;
  const printed = reader.text(row, periodRole);
  const when = printed ? periodOf(reader, row, periodRole) : {};
  return when && { ...when, ...valueOf(cell) };
}

function periodOf(reader: Reader, row: number, role: Role): Draft | undefined {
  const printed = reader.text(row, role);
  const found = reader.period(printed);
  const place = reader.place(row, role);
  if (!found) {
    reader.problems.push(problem('invalid-period', place, { given: brief(printed) }));
    return undefined;
  }
  if (found.ambiguous)
    reader.problems.push(warning('ambiguous-period', place, { given: printed, expected: found.period }));
  return found.periodText ? { period: found.period, periodText: found.periodText } : { period: found.period };
}

function numberOf(reader: Reader, row: number, role: Role): number | undefined {
  const cell = reader.cell(row, role);
  const text = textOf(cell);
  if (!text) return undefined;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  const read = readQuantity(text);
  if (read.form === 'exact' && read.value !== undefined) return read.value;
  if (read.form !== 'empty')
    reader.problems.push(problem('invalid-value', reader.place(row, role), { given: brief(text) }));
  return undefined;
}
