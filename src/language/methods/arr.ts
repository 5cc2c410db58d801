import type { MethodWords } from '../../assessment/method.ts';

export const arrWords: Readonly<Record<string, MethodWords>> = {
  'zh-CN': {
    name: '年均下降率',
    quantities: { arr: '实际年均下降率', arrRequired: '达标所需年均下降率' },
    source: '评估方法出处：联合国儿童死亡率估算机构间小组《儿童死亡率水平与趋势》2013年报告',
  },
  en: {
    name: 'Annual rate of reduction',
    quantities: { arr: 'Observed rate of reduction a year', arrRequired: 'Rate needed for the target' },
    source: 'Method published in: Levels and Trends in Child Mortality, Report 2013, UN Inter-agency Group',
  },
};
