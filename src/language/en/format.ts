import { readPeriod } from '../../contract/period.ts';
import type { Catalogue } from '../catalogue.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);

/** `2025` → 2025, `2025-06` → June 2025, `2025-H1` → first half of 2025; years are never grouped. */
export function date(iso: string): string {
  const [year, part = '', day = ''] = iso.split('-');
  if (!part || !readPeriod(iso)) return iso;
  if (part[0] === 'H') return `${part === 'H1' ? 'first' : 'second'} half of ${year}`;
  if (part[0] === 'Q') return `${part} ${year}`;
  return `${day && `${Number(day)} `}${MONTHS[Number(part) - 1]} ${year}`;
}

/** Only signs need words: `per 100,000` is read as it stands. */
const RATES: Readonly<Record<string, string>> = {
  permille: 'thousand',
  permyriad: 'ten thousand',
};
const SPOKEN: Readonly<Record<string, string>> = {
  ge: 'at least ',
  gt: 'more than ',
  le: 'at most ',
  lt: 'less than ',
  approx: 'about ',
};

export const format: Catalogue['format'] = {
  date,
  span: (from, to) => `${date(from)}–${date(to)}`,
  range: (from, to) => `${from}–${to}`,
  large: [],
  about: ['about ', ''],
  keepsWords: false,
  change: (by, amount, target) =>
    target
      ? `${amount} ${by < 0 ? 'reduction' : 'increase'}`
      : by
        ? `${by < 0 ? 'down' : 'up'} ${amount}`
        : 'unchanged',
  blank: ' ',
  one: (unit) => (unit === 'people' ? 'person' : unit.replace(/s$/, '')),
  target: (period, figure, keep, words) =>
    `${keep ? 'Keep' : period ? `${period} target` : 'Target'} ${figure}${keep && period ? `, ${period}` : ''}${words ? ' (as printed)' : ''}`,
  spokenSign: SPOKEN,
  spokenRate: (number, code) => (RATES[code] ? `${number} per ${RATES[code]}` : number),
};

export const units: Catalogue['units'] = {
  percent: ['%', 'percentage points'],
  permille: ['‰', 'per-thousand points'],
  permyriad: ['‱', 'per-ten-thousand points'],
  per1000: ['per 1,000'],
  per10k: ['per 10,000'],
  per100k: ['per 100,000'],
  perMillion: ['per million'],
  fraction: ['', '', 'share'],
  ratio: ['', '', 'ratio'],
  years: ['years'],
  minutes: ['minutes'],
  persons: ['people'],
  'person-times': ['visits'],
  beds: ['beds'],
  DDDs: ['DDDs', ''],
  yuan: ['yuan'],
};
