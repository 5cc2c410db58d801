/** Words of a plan's table as it is written. Every one of them is read back by the same meaning. */
export interface PlanWords {
  readonly domain: string;
  readonly label: string;
  readonly area: string;
  readonly unit: string;
  readonly nature: string;
  readonly direction: string;
  readonly note: string;
  /** Heads of columns with figures; a period that is no year is written for the machine, `target:2021/2025`. */
  readonly baseline: (period: string) => string;
  readonly value: (period: string) => string;
  readonly target: (period: string) => string;
  readonly natures: Readonly<Record<string, string>>;
  /** Signs of the known unit codes. */
  readonly units: Readonly<Record<string, string>>;
}

const YEAR = /^(?:19|20)\d\d$/;

function head(kind: string, undated: string, dated: (year: string) => string): (period: string) => string {
  return (period) => (YEAR.test(period) ? dated(period) : period ? `${kind}:${period}` : undated);
}

export const PLAN_WORDS: Readonly<Record<'zh' | 'en', PlanWords>> = {
  zh: {
    domain: '领域',
    label: '指标',
    area: '地区',
    unit: '单位',
    nature: '指标性质',
    direction: '方向',
    note: '备注',
    baseline: head('baseline', '基期值', (year) => `${year}年基期值`),
    value: head('value', '现状值', (year) => `${year}年完成值`),
    target: head('target', '目标值', (year) => `${year}年目标值`),
    natures: { binding: '约束性', anticipatory: '预期性', guiding: '指导性', mandatory: '强制性' },
    units: {
      percent: '%',
      permille: '‰',
      permyriad: '‱',
      per1000: '1/千',
      per10k: '1/万',
      per100k: '1/10万',
      perMillion: '1/100万',
      years: '岁',
      minutes: '分钟',
      persons: '人',
      'person-times': '人次',
      beds: '张',
      yuan: '元',
    },
  },
  en: {
    domain: 'Domain',
    label: 'Indicator',
    area: 'Area',
    unit: 'Unit',
    nature: 'Nature',
    direction: 'Direction',
    note: 'Note',
    baseline: head('baseline', 'Baseline', (year) => `${year} baseline`),
    value: head('value', 'Actual', (year) => `${year} actual`),
    target: head('target', 'Target', (year) => `${year} target`),
    natures: {},
    units: {
      percent: '%',
      permille: '‰',
      permyriad: '‱',
      per1000: 'per 1,000',
      per10k: 'per 10,000',
      per100k: 'per 100,000',
      perMillion: 'per million',
    },
  },
};
