import type { MethodWords } from '../../assessment/method.ts';

export const fingertipsGoalWords: Readonly<Record<string, MethodWords>> = {
  'zh-CN': {
    name: 'Fingertips目标比较',
    categories: {
      better: '优于目标',
      similar: '与目标相近',
      worse: '差于目标',
      'not-compared': '未作比较',
    },
    quantities: { aboveGoal: '现状值与目标值之差', lower: '95%置信下限', upper: '95%置信上限' },
    source: '评估方法出处：英格兰公共卫生署《指标红黄绿评级技术指南》（2017）',
  },
  en: {
    name: 'Fingertips goal',
    categories: {
      better: 'Better than the goal',
      similar: 'Similar to the goal',
      worse: 'Worse than the goal',
      'not-compared': 'Not compared',
    },
    quantities: {
      aboveGoal: 'Latest value less the goal',
      lower: 'Lower 95% confidence limit',
      upper: 'Upper 95% confidence limit',
    },
    source: 'Method published in: Technical Guide, RAG Rating Indicator Values, Public Health England, 2017',
  },
};
