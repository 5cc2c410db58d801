import type { MethodWords } from '../../assessment/method.ts';
import { growthEn, growthZh } from './growth.ts';

export const eurostatNoTargetWords: Readonly<Record<string, MethodWords>> = {
  'zh-CN': {
    name: '欧盟统计局（无目标）',
    categories: {
      'significant-progress': '进展显著',
      'moderate-progress': '进展中等',
      'moderate-movement-away': '中等倒退',
      'significant-movement-away': '显著倒退',
    },
    quantities: { ...growthZh, wishedGrowth: '向好方向的年均增速' },
    source: '评估方法出处：欧盟统计局《欧盟可持续发展监测报告》2023年版，方法附录（doi:10.2785/403194）',
  },
  en: {
    name: 'Eurostat, without target',
    categories: {
      'significant-progress': 'Significant progress',
      'moderate-progress': 'Moderate progress',
      'moderate-movement-away': 'Moderate movement away',
      'significant-movement-away': 'Significant movement away',
    },
    quantities: { ...growthEn, wishedGrowth: 'Growth a year in the wished direction' },
    source:
      'Method published in: Sustainable development in the European Union, monitoring report, 2023 edition, Eurostat, annex on methods (doi:10.2785/403194)',
  },
};
