import type { MethodWords } from '../../assessment/method.ts';

export const fingertipsBenchmarkWords: Readonly<Record<string, MethodWords>> = {
  'zh-CN': {
    name: 'Fingertips对照比较',
    categories: {
      better: '优于对照',
      similar: '与对照相近',
      worse: '差于对照',
      higher: '高于对照',
      lower: '低于对照',
      'not-compared': '未作比较',
    },
    quantities: {
      aboveBenchmark: '现状值与对照值之差',
      K: '对照值',
      lower: '95%置信下限',
      upper: '95%置信上限',
    },
    source: '评估方法出处：英格兰公共卫生署Fingertips，对照值在置信区间之内为相近',
  },
  en: {
    name: 'Fingertips benchmark',
    categories: {
      better: 'Better than the benchmark',
      similar: 'Similar to the benchmark',
      worse: 'Worse than the benchmark',
      higher: 'Higher than the benchmark',
      lower: 'Lower than the benchmark',
      'not-compared': 'Not compared',
    },
    quantities: {
      aboveBenchmark: 'Latest value less the benchmark',
      K: 'benchmark',
      lower: 'Lower 95% confidence limit',
      upper: 'Upper 95% confidence limit',
    },
    source:
      'Method published by: Fingertips, Public Health England; similar where the benchmark lies within the confidence limits',
  },
};
