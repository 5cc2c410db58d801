import type { MethodWords } from '../../assessment/method.ts';

export const escapApiWords: Readonly<Record<string, MethodWords>> = {
  'zh-CN': {
    name: '亚太经社会预期进展指数',
    categories: {
      maintain: '保持进度',
      accelerate: '需要加快',
      reverse: '需要扭转',
    },
    quantities: { predicted: '直线推算的目标年份值', gapToTarget: '届时差距占全程（%）', P: '推算值' },
    source: '评估方法出处：联合国亚太经社会《进展评估方法技术说明》',
  },
  en: {
    name: 'ESCAP Anticipated Progress Index',
    categories: {
      maintain: 'Maintain progress',
      accelerate: 'Accelerate progress',
      reverse: 'Reverse trend',
    },
    quantities: {
      predicted: 'Value in the target year by a straight line',
      gapToTarget: 'Share of the way missing then (%)',
      P: 'predicted',
    },
    source: 'Method published in: Progress Assessment Methodology, technical notes, UN ESCAP',
  },
};
