import { levelWords } from './levels.ts';

/** Words of `<district-matrix>` in Chinese; the keys and parameters that every language gives. */
export const matrix = {
  heading: '指标×地区',
  indicator: '指标',
  area: '地区',
  direction: '方向',
  nature: '性质',
  verdict: '评价',
  noun: (level?: string) => levelWords(level)[0],
  indicators: (count: string) => `${count}项指标`,
  /** `above`: name of the area above them, where it is a column too. */
  areas: (count: string, noun: string, above: string) => `${above && `${above}与`}${count}个${noun}`,
  directions: {
    higher: '越高越好',
    lower: '越低越好',
    near: '接近目标为好',
    range: '在范围内为好',
    none: '',
  },
  /** An arrow and what it means. */
  arrow: (sign: string, direction: string) => `${sign} ${direction}`,
  /** Of a cell without a series, in the legend and for a voice. */
  absent: '没有此项',
  of: (name: string, verdict: string) => `${name}：${verdict}`,
  because: (verdict: string, reason: string) => (reason ? `${verdict}：${reason}` : verdict),
  /** A value and the period it is of; '' when not stated. */
  dated: (value: string, period: string) => (period ? `${value}（${period}）` : value),
  binding: (natures: readonly string[]) => `粗体为${natures.join('、')}指标`,
  borrowed: (above: string) => `未设目标的地区按${above || '上级地区'}的目标评价`,
  /** `天津市2025年目标 ≥38%`. */
  targetOf: (above: string, target: string) => above + target,
  byTarget: (above: string) => `按${above}的目标评价。`,
  /** How many results there are and how many of each word. '' for the one indicator or the one area. */
  counts: (
    total: string,
    indicators: string,
    areas: string,
    shares: readonly (readonly [string, string])[],
  ) =>
    `${indicators && areas ? `${indicators}、${areas}共${total}个结果：` : `${indicators || areas}中，`}${shares
      .map(([count, word]) => `${count}${indicators && !areas ? '项' : '个'}${word}`)
      .join('，')}。`,
  /** Indicators that are met everywhere. */
  everywhere: (names: readonly string[]) =>
    `${names.length > 3 ? `${names.slice(0, 2).join('、')}等${names.length}项指标` : names.join('、')}在可评价的各地区均已达标`,
  /** Where most results have one of these words. */
  most: (words: readonly string[], areas: readonly string[], count: string) =>
    `${words.join('、')}的结果以${areas.join('、')}最多（${areas.length > 1 ? '各' : ''}${count}项）`,
  /** In one area: the indicators with one of these words. */
  which: (words: readonly string[], names: readonly string[]) => `${words.join('、')}的是${names.join('、')}`,
  /** One indicator as a line of text: which areas have which word. */
  line: (name: string, groups: readonly (readonly [word: string, areas: readonly string[]])[]) =>
    `${name}：${groups.map(([word, areas]) => `${word}${areas.length ? `（${areas.join('、')}）` : ''}`).join('，')}`,
  sentence: (clauses: readonly string[]) => (clauses.length ? `${clauses.join('；')}。` : ''),
};
