import type { MethodWords } from '../../assessment/method.ts';

export const escapCsiWords: Readonly<Record<string, MethodWords>> = {
  'zh-CN': {
    name: '亚太经社会现状指数',
    quantities: { csi: '现状指数（目标=10）', csiExpected: '匀速推进应达到的指数', D: '方向' },
    source: '评估方法出处：联合国亚太经社会《进展评估方法技术说明》',
  },
  en: {
    name: 'ESCAP Current Status Index',
    quantities: {
      csi: 'Current Status Index (target = 10)',
      csiExpected: 'Index on an even way',
      D: 'direction',
    },
    source: 'Method published in: Progress Assessment Methodology, technical notes, UN ESCAP',
  },
};
