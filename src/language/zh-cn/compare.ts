import { noun } from './levels.ts';

const whole = '{level:country=全国|province=全省|city=全市|district=全区|county=全县|{name}}';

/** Words of `<district-compare>` in Chinese; the keys that every language gives. A `noun` is the level of areas. */
export const compare = {
  _noun: noun,
  area: '地区',
  rank: '位次',
  verdict: '评价',
  /** The area above, as a place to compare with: 全市. */
  whole,
  own: '{level:district=本区|county=本县|township=本街镇|本地}',
  /** `above`: name of the area above them, where it is said. */
  count: '{above?{above}与}{count}个{>compare._noun}',
  eachDot: '每点一个{>compare._noun}',
  ordered: '{order:value=按{period}数值由{rising?低到高|高到低}|gap=按与目标的差距排列|按名称排列}',
  /** Something with its unit or its date. */
  with: '{text}{more?（{more}）}',
  /** 全市2025年目标 ≥38%. */
  targetOf: '{whole}{goal}',
  distanceHead: '距{whose}{period}目标',
  listed: '口径不同，只列出，不排序',
  empty: '无数值',
  /** Beside the chosen one of thousands. */
  above: '高于{count}个{>compare._noun}',
  tie: '=为并列',
  ownLegend: '{whose}目标{long?（未画出者与全市相同，或未设而按全市目标比较）}',
  provisional: '空心为初步数据',
  comparable: '{populations+、}：资料声明口径可比',
  left: '另有{count}个{why}，见数据表',
  population: '{population?{population}|口径未说明}，{others?与{others}}口径不同',
  unit: '单位不同（{unit}）',
  collected: '{period}未开展调查',
  none: '资料中无{period}数值',
  noTarget: '无目标',
  last: '最近一次为{period}{value}',
  search: '查找{>compare._noun}',
  /** '' = none. */
  found: '{count?找到{count}个|没有找到}',
  /** Name and value; with `from` the way from the baseline to it. */
  is: '{from?{name}由{from}{way:1=升至|-1=降至|变为}{value}|{name}为{value}}',
  place: '{shared?并列|列}第{rank}位',
  against: '{way:1=高于{whole}{difference}|-1=低于{whole}{difference}|与{whole}相同}',
  /** 本区2025年目标38%, 全市2025年目标上限5‰. `side`: 1 a floor, −1 a ceiling, 0 a range or 左右. */
  goal: '{whose}{period}目标{side:-1=上限}{goal}',
  /** How far a value is from its goal; in a column `goal` is ''. No `difference`: it is just met. */
  gap: '{met?{side:0=在{goal}范围内|{>compare._met}}|{>compare._short}}',
  _met: '{difference?{goal?比{goal}{side:1=高|低}{difference}|{side:1=超出|低于}{difference}}|正好达到{goal}}',
  _short:
    '{difference?{goal?{side:-1=比{goal}高{difference}|距{goal}还差{difference}}|还差{difference}}|正好达到{goal}}',
  of: '{name}：{text}',
  because: '{word}{reason?：{reason}}',
  sentence: '{clauses?{clauses+；}。}',
  /** `14个有数值的区县中，4个已达到目标，7个进度正常`. */
  among: '{total}个{partly?有数值的}{>compare._noun}中，{shares+，}',
  /** `goal` for those that have met it. */
  share: '{count}个{goal?已达到{goal}|{word}}',
  /** Name and value of the highest, then of the lowest. */
  ends: '最高为{ends.0}{ends.1}，最低为{ends.2}{ends.3}',
  others:
    '{listed?{listed.3?{listed.0}、{listed.1}等{listed-0}个|{listed+、}}口径不同}{empty?{listed?，}{empty.3?{empty.0}、{empty.1}等{empty-0}个|{empty+、}}无数值}',
};
