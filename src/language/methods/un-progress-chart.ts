import type { MethodWords } from '../../assessment/method.ts';
import { growthEn, growthZh } from './growth.ts';

export const unProgressChartWords: Readonly<Record<string, MethodWords>> = {
  'zh-CN': {
    name: '联合国进展图',
    categories: {
      'met-or-on-track': '已达标或可如期达标',
      'fair-progress': '有进展，需加快',
      'stagnation-or-regression': '停滞或倒退',
    },
    quantities: {
      ...growthZh,
      wishedGrowth: '向好方向的年均增速',
      expected: '按实际增速推算的目标年份值',
      expectedShare: '届时完成进度',
      e: '推算值',
    },
    source: '评估方法出处：联合国统计司《2023年可持续发展目标进展图技术说明》',
  },
  en: {
    name: 'UN Progress Chart',
    categories: {
      'met-or-on-track': 'Target met or on track',
      'fair-progress': 'Fair progress, but acceleration needed',
      'stagnation-or-regression': 'Stagnation or regression',
    },
    quantities: {
      ...growthEn,
      wishedGrowth: 'Growth a year in the wished direction',
      expected: 'Value in the target year at this growth',
      expectedShare: 'Share done by then',
      e: 'expected',
    },
    source: 'Method published in: SDG Progress Chart 2023, Technical Note, UN Statistics Division',
  },
};
