import type { MethodWords } from '../../assessment/method.ts';

export const healthyPeople2020Words: Readonly<Record<string, MethodWords>> = {
  'zh-CN': {
    name: '美国“健康国民2020”',
    categories: {
      'target-met-or-exceeded': '达到或超过目标',
      improved: '有改善',
      'little-or-no-detectable-change': '变化很小或无可测变化',
      'got-worse': '有恶化',
      'baseline-only': '仅有基期值',
      informational: '仅供参考',
    },
    quantities: {
      targetedChange: '完成目标变化的比例',
      changeAway: '背离目标的变化幅度',
      z: '变化与标准误之比',
      SE: '标准误',
    },
    source: '评估方法出处：美国国家卫生统计中心《健康国民2020统计说明》第27号（2016）、最终进展表（2022）',
  },
  en: {
    name: 'Healthy People 2020',
    categories: {
      'target-met-or-exceeded': 'Target met or exceeded',
      improved: 'Improved',
      'little-or-no-detectable-change': 'Little or no detectable change',
      'got-worse': 'Got worse',
      'baseline-only': 'Baseline only',
      informational: 'Informational',
    },
    quantities: {
      targetedChange: 'Share of the targeted change',
      changeAway: 'Change away from the target',
      z: 'Change against its standard error',
      SE: 'standard error',
    },
    source:
      'Method published in: Healthy People Statistical Notes 27, NCHS, 2016; Healthy People 2020 Final Progress Table, NCHS, 2022',
  },
};
