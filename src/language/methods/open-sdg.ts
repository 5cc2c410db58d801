import type { MethodWords } from '../../assessment/method.ts';
import { growthEn, growthZh } from './growth.ts';

export const openSdgWords: Readonly<Record<string, MethodWords>> = {
  'zh-CN': {
    name: 'Open SDG',
    categories: {
      target_achieved: '目标已实现',
      substantial_progress: '进展显著',
      moderate_progress: '进展中等',
      limited_progress: '进展有限',
      deterioration: '出现倒退',
      not_available: '无法评估',
    },
    quantities: {
      ...growthZh,
      ratio: '实际增速与所需增速之比',
      wishedGrowth: '向好方向的年均增速',
      coefficient: '接近自然上限时的界值系数',
      L: '自然上限',
    },
    source: '评估方法出处：Open SDG、加拿大统计局《可持续发展目标进展衡量方法》（2025）',
  },
  en: {
    name: 'Open SDG',
    categories: {
      target_achieved: 'Target achieved',
      substantial_progress: 'Substantial progress',
      moderate_progress: 'Moderate progress',
      limited_progress: 'Limited progress',
      deterioration: 'Deterioration',
      not_available: 'Not available',
    },
    quantities: {
      ...growthEn,
      ratio: 'Observed growth against required growth',
      wishedGrowth: 'Growth a year in the wished direction',
      coefficient: 'Thresholds are multiplied near the natural limit',
      L: 'natural limit',
    },
    source:
      'Method published in: Progress Measurement Methodology for the Sustainable Development Goals, Open SDG / Statistics Canada, 2025',
  },
};
