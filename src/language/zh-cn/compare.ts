import type { Status } from '../../assessment/assessment.ts';

/** What areas of a level are called when they are counted. */
const NOUNS: Readonly<Record<string, string>> = {
  province: '省份',
  city: '城市',
  district: '区县',
  county: '区县',
  township: '街镇',
  street: '街镇',
  hospital: '医院',
};
const WHOLE: Readonly<Record<string, string>> = {
  country: '全国',
  province: '全省',
  city: '全市',
  district: '全区',
  county: '全县',
};
const OWN: Readonly<Record<string, string>> = { district: '本区', county: '本县', township: '本街镇' };
const SHARES: Readonly<Record<Status, string>> = {
  met: '已达到目标',
  'on-track': '进度正常',
  behind: '进度滞后',
  'moving-away': '偏离目标',
  missed: '到期未达标',
  'not-assessable': '暂无法评估',
};

/** Words of `<district-compare>` in Chinese; the keys and parameters that every language gives. */
export const compare = {
  area: '地区',
  rank: '位次',
  verdict: '评价',
  note: '说明',
  distance: '距目标',
  target: '目标',
  noun: (level: string | undefined): string => NOUNS[level ?? ''] ?? '地区',
  /** The area above, as a place to compare with: 全市. */
  whole: (level: string | undefined, name: string): string => WHOLE[level ?? ''] ?? name,
  own: (level: string | undefined): string => OWN[level ?? ''] ?? '本地',
  heading: (label: string, period: string): string => (period ? `${label}，${period}` : label),
  count: (count: string, noun: string): string => `${count}个${noun}`,
  withWhole: (name: string, count: string, noun: string): string => `${name}与${count}个${noun}`,
  eachDot: (noun: string): string => `每点一个${noun}`,
  grouped: (width: string): string => `，按${width}归组堆叠`,
  ordered: {
    falling: (period: string): string => `按${period}数值由高到低`,
    rising: (period: string): string => `按${period}数值由低到高`,
    gap: '按与目标的差距排列',
    name: '按名称排列',
  },
  valueHead: (period: string, unit: string): string => (unit ? `${period}（${unit}）` : period),
  targetOf: (whole: string, target: string): string => `${whole}${target}`,
  distanceHead: (whose: string, period: string): string => `距${whose}${period}目标`,
  listed: '口径不同，只列出，不排序',
  empty: '无数值',
  short: (difference: string): string => `还差${difference}`,
  over: (difference: string): string => `超出${difference}`,
  under: (difference: string): string => `低于${difference}`,
  even: '正好达到',
  inside: '在范围内',
  tie: '=为并列',
  ownLegend: (whose: string): string => `${whose}目标（未画出者与全市相同，或未设而按全市目标比较）`,
  ownLegendShort: (whose: string): string => `${whose}目标`,
  provisional: '空心为初步数据',
  list: (names: readonly string[]): string => names.join('、'),
  and: '，',
  comparable: (populations: string): string => `${populations}：资料声明口径可比`,
  dated: (figure: string, period: string): string => (period ? `${figure}（${period}）` : figure),
  measuredBy: (whole: string): string => `按${whole}目标比较`,
  goalOfAll: (due: string, figure: string): string => `${due}目标${figure}`,
  left: (count: string, why: string): string => `另有${count}个${why}，见数据表`,
  targetText: (whole: string, text: string): string => `${whole}目标：${text}`,
  reasons: {
    population: (own: string, others: string): string =>
      others ? `${own || '口径未说明'}，与${others}口径不同` : `${own}，口径不同`,
    unit: (own: string): string => `单位不同（${own}）`,
    words: (text: string): string => `公布值为文字：${text}`,
    suppressed: '样本量不足，未公布',
    collected: (period: string): string => `${period}未开展调查`,
    applicable: '不适用',
    none: (period: string): string => `资料中无${period}数值`,
    noTarget: '无目标',
    last: (period: string, value: string): string => `最近一次为${period}${value}`,
  },
  search: (noun: string): string => `查找${noun}`,
  found: (count: number, text: string): string => (count ? `找到${text}个` : '没有找到'),
  higherThan: (count: string, noun: string): string => `高于${count}个${noun}`,
  lowerThan: (count: string, noun: string): string => `低于${count}个${noun}`,
  /** Parts of a sentence on one area; `parts` joins them. */
  is: (name: string, value: string): string => `${name}为${value}`,
  moved: (name: string, from: string, to: string, way: number): string =>
    `${name}由${from}${way > 0 ? '升至' : way < 0 ? '降至' : '变为'}${to}`,
  place: (rank: string, shared: boolean): string => (shared ? `并列第${rank}位` : `列第${rank}位`),
  against: (whole: string, difference: string, way: number): string =>
    way ? `${way > 0 ? '高于' : '低于'}${whole}${difference}` : `与${whole}相同`,
  /** How far a value is from a target. `side`: 1 a floor, −1 a ceiling, 0 a range or 左右. */
  gap: (goal: string, difference: string, met: boolean, side: number): string =>
    met
      ? `比${goal}${side > 0 ? '高' : '低'}${difference}`
      : side < 0
        ? `比${goal}高${difference}`
        : `距${goal}还差${difference}`,
  /** 本区2025年目标38%, 全市2025年目标上限5‰. */
  goal: (whose: string, period: string, target: string, side: number): string =>
    `${whose}${period}目标${side < 0 ? '上限' : ''}${target}`,
  exactly: (goal: string): string => `正好达到${goal}`,
  within: (goal: string): string => `在${goal}之内`,
  of: (name: string, text: string): string => `${name}：${text}`,
  verdictClause: (word: string): string => word,
  because: (word: string, reason: string): string => `${word}：${reason}`,
  parts: (parts: readonly string[]): string => parts.join('，'),
  sentence: (clauses: readonly string[]): string => (clauses.length ? `${clauses.join('；')}。` : ''),
  /** `14个有数值的区县中，4个已达到目标，7个进度正常`. */
  shares: (
    total: string,
    noun: string,
    someEmpty: boolean,
    shares: readonly { readonly status: Status; readonly count: number; readonly text: string }[],
  ): string =>
    `${total}个${someEmpty ? '有数值的' : ''}${noun}中，${shares.map((share) => `${share.text}个${SHARES[share.status]}`).join('，')}`,
  metOf: (total: string, noun: string, met: string, target: string): string =>
    `${total}个${noun}中，${met}个已达到${target}`,
  ends: (high: string, highValue: string, low: string, lowValue: string): string =>
    `最高为${high}${highValue}，最低为${low}${lowValue}`,
  others: (listed: readonly string[], empty: readonly string[]): string =>
    [listed.length && `${named(listed)}口径不同`, empty.length && `${named(empty)}无数值`]
      .filter(Boolean)
      .join('，'),
  arithmetic: (name: string): string => `${name}的评价是怎样算出的`,
};

/** Up to three names, then a number. */
function named(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 2).join('、')}等${names.length}个` : names.join('、');
}
