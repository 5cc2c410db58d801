import { levelWords as of } from './levels.ts';

/** Words of `<district-compare>` in Chinese; the keys and parameters that every language gives. */
export const compare = {
  area: '地区',
  rank: '位次',
  verdict: '评价',
  noun: (level?: string) => of(level)[0],
  /** The area above, as a place to compare with: 全市. */
  whole: (level: string | undefined, name: string) => of(level)[1] || name,
  own: (level?: string) => of(level)[2] ?? '本地',
  /** `above`: name of the area above them, where it is said. */
  count: (count: string, noun: string, above: string) => `${above && `${above}与`}${count}个${noun}`,
  eachDot: (noun: string) => `每点一个${noun}`,
  ordered: (by: 'value' | 'gap' | 'name', period: string, rising: boolean) =>
    by === 'value'
      ? `按${period}数值由${rising ? '低到高' : '高到低'}`
      : by === 'gap'
        ? '按与目标的差距排列'
        : '按名称排列',
  /** Something with its unit or its date. */
  with: (text: string, more: string) => (more ? `${text}（${more}）` : text),
  /** 全市2025年目标 ≥38%. */
  targetOf: (whole: string, target: string) => whole + target,
  distanceHead: (whose: string, period: string) => `距${whose}${period}目标`,
  listed: '口径不同，只列出，不排序',
  empty: '无数值',
  /** Beside the chosen one of thousands. */
  above: (count: string, noun: string) => `高于${count}个${noun}`,
  tie: '=为并列',
  ownLegend: (whose: string, long: boolean) =>
    `${whose}目标${long ? '（未画出者与全市相同，或未设而按全市目标比较）' : ''}`,
  provisional: '空心为初步数据',
  comparable: (populations: readonly string[]) => `${populations.join('、')}：资料声明口径可比`,
  left: (count: string, why: string) => `另有${count}个${why}，见数据表`,
  population: (own: string, others: string) =>
    `${own || '口径未说明'}，${others ? `与${others}` : ''}口径不同`,
  unit: (own: string) => `单位不同（${own}）`,
  collected: (period: string) => `${period}未开展调查`,
  none: (period: string) => `资料中无${period}数值`,
  noTarget: '无目标',
  last: (period: string, value: string) => `最近一次为${period}${value}`,
  search: (noun: string) => `查找${noun}`,
  /** '' = none. */
  found: (count: string) => (count ? `找到${count}个` : '没有找到'),
  /** Name and value; with `from` the way from the baseline to it. */
  is: (name: string, value: string, from?: string, way = 0) =>
    from ? `${name}由${from}${way > 0 ? '升至' : way < 0 ? '降至' : '变为'}${value}` : `${name}为${value}`,
  place: (rank: string, shared: boolean) => `${shared ? '并列' : '列'}第${rank}位`,
  against: (whole: string, difference: string, way: number) =>
    way ? `${way > 0 ? '高' : '低'}于${whole}${difference}` : `与${whole}相同`,
  /** 本区2025年目标38%, 全市2025年目标上限5‰. `side`: 1 a floor, −1 a ceiling, 0 a range or 左右. */
  goal: (whose: string, period: string, target: string, side: number) =>
    `${whose}${period}目标${side < 0 ? '上限' : ''}${target}`,
  /** How far a value is from its goal; in a column `goal` is '' . No `difference`: it is just met. */
  gap: (goal: string, difference: string, met: boolean, side: number) => {
    if (met && !side) return `在${goal}范围内`;
    if (!difference) return `正好达到${goal}`;
    if (!met && (!goal || side >= 0)) return `${goal && `距${goal}`}还差${difference}`;
    const above = met === side > 0;
    return goal ? `比${goal}${above ? '高' : '低'}${difference}` : `${above ? '超出' : '低于'}${difference}`;
  },
  of: (name: string, text: string) => `${name}：${text}`,
  because: (word: string, reason: string) => (reason ? `${word}：${reason}` : word),
  sentence: (clauses: readonly string[]) => (clauses.length ? `${clauses.join('；')}。` : ''),
  /** `14个有数值的区县中，4个已达到目标，7个进度正常`. */
  among: (total: string, noun: string, partly: boolean, shares: readonly string[]) =>
    `${total}个${partly ? '有数值的' : ''}${noun}中，${shares.join('，')}`,
  /** `goal` for those that have met it. */
  share: (count: string, word: string, goal: string) => `${count}个${goal ? `已达到${goal}` : word}`,
  /** Name and value of the highest, then of the lowest. */
  ends: (ends: readonly string[]) => `最高为${ends[0]}${ends[1]}，最低为${ends[2]}${ends[3]}`,
  others: (listed: readonly string[], empty: readonly string[]) =>
    [listed[0] && `${named(listed)}口径不同`, empty[0] && `${named(empty)}无数值`].filter(Boolean).join('，'),
};

/** Up to three names, then a number. */
function named(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 2).join('、')}等${names.length}个` : names.join('、');
}
