import { readPeriod } from '../../contract/period.ts';
import type { UnitEntry } from '../catalogue.ts';

const ORDINALS = '一二三四';

/** `2025` → 2025年, `2025-06` → 2025年6月, `2025-H1` → 2025年上半年; years are never grouped. */
export function date(iso: string): string {
  const [year, part = '', day = ''] = iso.split('-');
  const number = Number(part.replace(/\D/g, ''));
  if (part[0] === 'H') return `${year}年${number === 1 ? '上' : '下'}半年`;
  if (part[0] === 'Q') return `${year}年第${ORDINALS[number - 1] ?? part}季度`;
  if (!readPeriod(iso)) return iso;
  return `${year}年${part && `${number}月`}${day && `${Number(day)}日`}`;
}

export const format = {
  date,
  span: (from: string, to: string) => `${date(from).replace(/^(\d+)年$/, '$1')}—${date(to)}`,
  range: (from: string, to: string) => `${from}～${to}`,
  /** Large numbers by 万 and 亿; '' keeps the digits. */
  large: [
    [1e8, '亿'],
    [1e4, '万'],
  ] as readonly (readonly [size: number, word: string])[],
  about: ['', '左右'] as readonly [before: string, after: string],
  /** True: printed 以上, 以下 stay behind the digits. */
  keepsWords: true,
  /** A change as it stands in a sentence or, for a target, in its label. */
  change: (by: number, amount: string, target: boolean) =>
    `${by < 0 ? (target ? '降低' : '下降') : by > 0 ? '提高' : '持平'}${by ? amount : ''}`,
  /** Stands between digits and a unit that is a word. */
  blank: '',
  /** A unit after a single 1. */
  one: (unit: string) => unit,
  /** `目标 ≥31%`, `2025年目标 ≥31%`; `words`: the target stays as printed. */
  target: (period: string, figure: string, keep: boolean, words: boolean) =>
    `${period}${keep ? '保持' : '目标'} ${figure}${words ? '（原文）' : ''}`,
  spokenSign: {
    ge: '不低于',
    gt: '高于',
    le: '不超过',
    lt: '低于',
    approx: '约',
  } as Record<string, string>,
  spokenRate: (number: string, code: string) =>
    `${({ permille: '千分之', permyriad: '万分之', per1000: '千分之', per10k: '万分之', per100k: '十万分之', perMillion: '百万分之' } as Record<string, string>)[code] ?? ''}${number}`,
};

export const units: Readonly<Record<string, UnitEntry>> = {
  percent: ['%', '个百分点'],
  permille: ['‰', '个千分点'],
  permyriad: ['‱', '个万分点'],
  per1000: ['/千', '/千', '每千人'],
  per10k: ['/万', '/万', '每万人'],
  per100k: ['/10万', '/10万', '1/10万'],
  perMillion: ['/100万', '/100万', '1/100万'],
  fraction: ['', '', '比例'],
  ratio: ['', '', '比值'],
  years: ['岁'],
  minutes: ['分钟'],
  persons: ['人'],
  'person-times': ['人次'],
  beds: ['张'],
  DDDs: ['DDDs', ''],
  yuan: ['元'],
};
