import type { MethodWords } from '../../assessment/method.ts';

export const spcMdcWords: Readonly<Record<string, MethodWords>> = {
  'zh-CN': {
    name: 'Making Data Count控制图',
    categories: {
      common_cause: '正常波动',
      special_cause_improvement: '特殊原因：向好',
      special_cause_concern: '特殊原因：须关注',
      special_cause_neutral_high: '特殊原因：偏高',
      special_cause_neutral_low: '特殊原因：偏低',
    },
    quantities: {
      mean: '均值',
      meanRange: '平均移动极差',
      upperLimit: '控制上限',
      lowerLimit: '控制下限',
      m: '均值',
      R: '平均移动极差',
      consistent_pass: '目标值在控制限之外：可稳定达标',
      consistent_fail: '目标值在控制限之外：难以达标',
      inconsistent: '目标值在控制限之内：时达时不达',
    },
    source: '评估方法出处：英格兰国民保健服务体系《Making data count》（2019）',
  },
  en: {
    name: 'Making Data Count chart',
    categories: {
      common_cause: 'Common cause variation',
      special_cause_improvement: 'Special cause: improvement',
      special_cause_concern: 'Special cause: concern',
      special_cause_neutral_high: 'Special cause: high',
      special_cause_neutral_low: 'Special cause: low',
    },
    quantities: {
      mean: 'Mean',
      meanRange: 'Mean moving range',
      upperLimit: 'Upper process limit',
      lowerLimit: 'Lower process limit',
      m: 'mean',
      R: 'mean moving range',
      consistent_pass: 'Target outside the limits: consistently passing',
      consistent_fail: 'Target outside the limits: consistently failing',
      inconsistent: 'Target inside the limits: hit and miss',
    },
    source: 'Method published in: Making data count, NHS England and NHS Improvement, 2019',
  },
};
