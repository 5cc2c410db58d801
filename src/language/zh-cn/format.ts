import type { UnitEntry } from '../catalogue.ts';

export const format = {
  /** Periods; years are never grouped. `part`: number of the half, the quarter or the month. */
  year: '{year}年',
  half: '{year}年{part:1=上|下}半年',
  quarter: '{year}年第{part:1=一|2=二|3=三|4=四}季度',
  month: '{year}年{part}月',
  day: '{year}年{part}月{day}日',
  /** From one period to another; of two years where both are nothing but that. */
  span: '{from}—{to}',
  years: '{from}—{to}年',
  range: '{from}～{to}',
  /** Large numbers by 万 and 亿; without steps the digits stand. */
  large: [
    [1e8, '亿'],
    [1e4, '万'],
  ] as readonly (readonly [size: number, word: string])[],
  /** Before and after a figure that is published as 左右. */
  about: ['', '左右'] as readonly [before: string, after: string],
  /** True: printed 以上, 以下 stay behind the digits. */
  keepsWords: true,
  /** A change as it stands in a sentence or, for a target, in its label; `way`: 1 up, −1 down, 0 none. */
  change: '{way:-1={asTarget?降低|下降}{amount}|1=提高{amount}|持平}',
  /** Stands between digits and a unit that is a word, and between sentences. */
  blank: '',
  /** Stands before a sign (≥, −) so that it keeps its place in text that runs to the left. */
  mark: '',
  /** Words that stand only once in a sentence behind digits. */
  once: [] as readonly string[],
  /** `目标 ≥31%`, `2025年目标 ≥31%`; `words`: the target stays as printed. */
  target: '{period}{keep?保持|目标} {figure}{words?（原文）}',
  spokenSign: {
    ge: '不低于',
    gt: '高于',
    le: '不超过',
    lt: '低于',
    approx: '约',
  } as Readonly<Record<string, string>>,
  /** Digits with a rate as a voice says it; `code` is the unit's. */
  spokenRate:
    '{code:permille=千分之|permyriad=万分之|per1000=千分之|per10k=万分之|per100k=十万分之|perMillion=百万分之}{number}',
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
