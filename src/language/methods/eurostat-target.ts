import type { MethodWords } from '../../assessment/method.ts';
import { growthEn, growthZh } from './growth.ts';

export const eurostatTargetWords: Readonly<Record<string, MethodWords>> = {
  'zh-CN': {
    name: '欧盟统计局（有目标）',
    categories: {
      'target-achieved': '目标已实现',
      'significant-progress': '进展显著',
      'moderate-progress': '进展中等',
      'insufficient-progress': '进展不足',
      'movement-away': '背离目标',
    },
    quantities: { ...growthZh, ratio: '实际增速占所需增速' },
    source: '评估方法出处：欧盟统计局《欧盟可持续发展监测报告》2023年版，方法附录（doi:10.2785/403194）',
  },
  en: {
    name: 'Eurostat, with target',
    categories: {
      'target-achieved': 'Target achieved',
      'significant-progress': 'Significant progress',
      'moderate-progress': 'Moderate progress',
      'insufficient-progress': 'Insufficient progress',
      'movement-away': 'Movement away from the target',
    },
    quantities: { ...growthEn, ratio: 'Observed growth against required growth' },
    source:
      'Method published in: Sustainable development in the European Union, monitoring report, 2023 edition, Eurostat, annex on methods (doi:10.2785/403194)',
  },
};
