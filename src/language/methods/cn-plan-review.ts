import type { MethodWords } from '../../assessment/method.ts';

export const cnPlanReviewWords: Readonly<Record<string, MethodWords>> = {
  'zh-CN': {
    name: '规划实施评估',
    categories: {
      'achieved-early': '提前实现',
      achieved: '已实现',
      'not-achieved': '未实现',
      ahead: '快于预期',
      'in-line': '基本符合预期',
      lagging: '滞后',
    },
    quantities: { lead: '进度差' },
    source:
      '评估方法参照：国家发展改革委“十四五”规划纲要中期评估（2023年，据新华社报道）；容许差距未见公布，为默认值或网页所定',
  },
  en: {
    name: 'Plan review',
    categories: {
      'achieved-early': 'Achieved early',
      achieved: 'Achieved',
      'not-achieved': 'Not achieved',
      ahead: 'Ahead of expectation',
      'in-line': 'In line with expectation',
      lagging: 'Lagging',
    },
    quantities: { lead: 'Lead over time' },
    source:
      'Method after: National Development and Reform Commission, mid-term evaluation of the 14th Five-Year Plan, 2023 (as reported by Xinhua); it publishes no tolerance, this one is a default or set by the page',
  },
};
