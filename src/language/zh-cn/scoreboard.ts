/** How many of the targets that are met were so already at the baseline, and how many before their year. */
export interface MetFacts {
  readonly count: number;
  readonly keep: number;
  readonly early: number;
  /** `2030年`, where all have a target of one period; else ''. */
  readonly due: string;
}

/** Words of `<plan-scoreboard>` in Chinese; the keys and parameters that every language gives. */
export const scoreboard = {
  heading: (total: number) => `${total}项主要指标进展`,
  /** Area and plan; either may be ''. */
  plan: (area: string, plan: string) => area + plan + (plan && !/规划/.test(plan) ? '规划' : ''),
  until: (period: string) => `截至${period}公布值`,
  targets: (period: string) => `${period}目标`,
  total: (count: number) => `${count}项`,
  count: (count: number, word: string) => `${count}项${word}`,
  /** `word` is the method's word for a target that is met. */
  met: ({ count, keep, early, due }: MetFacts, word: string) => {
    if (keep === count) return `${count}项${word}（均为“保持”类）`;
    if (early === count && due) return `${count}项已提前达到${due}目标`;
    const parts = [keep && `${keep}项为“保持”类`, early && `${early}项提前`].filter(Boolean);
    return `${count}项${word}${parts.length ? `（其中${parts.join('，')}）` : ''}`;
  },
  /** Of one nature; `word` where all have the same verdict, else `counts`. */
  bound: (nature: string, total: number, allMet: boolean, word: string, counts: readonly string[]) => {
    if (allMet) return `${nature}${total}项全部达标`;
    return `${nature}${total}项${word ? `${total > 1 ? '均' : ''}${word}` : `中，${counts.join('，')}`}`;
  },
  sentence: (counts: readonly string[], bound: readonly string[]) =>
    `${[counts.join('，'), ...bound].filter(Boolean).join('；')}。`,
  /** A sentence on the targets of the period that the page asked for. */
  against: (period: string, sentence: string) => `对照${period}目标，${sentence}`,
  /** A line of the text export: all indicators of one verdict. */
  listed: (word: string, names: readonly string[]) => `${word}：${names.join('、')}`,
  framed: (natures: readonly string[]) => `方框为${natures.join('、')}指标`,
  notMixed: '不同指标不合并成一个百分比',
  without: (count: number, period: string) => `另有${count}项未设${period}目标`,
  noneSet: (period: string) => `没有指标设有${period}目标。`,
  otherDomain: '其他',
  columns: { indicator: '指标', domain: '领域', nature: '性质', status: '状态' },
};
