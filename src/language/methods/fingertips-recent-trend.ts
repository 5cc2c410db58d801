import type { MethodWords } from '../../assessment/method.ts';

export const fingertipsRecentTrendWords: Readonly<Record<string, MethodWords>> = {
  'zh-CN': {
    name: 'Fingertips近期趋势',
    categories: {
      increasing: '呈上升趋势',
      decreasing: '呈下降趋势',
      'no-significant-change': '无显著变化',
      'cannot-be-calculated': '无法计算',
    },
    quantities: {
      slope: '近5个年度值的加权斜率',
      slopeOfOdds: '近5个年度比例的对数优势斜率',
      weakestSlope: '逐一去掉一个年度后最弱的斜率，须保持正负',
      chi2: '趋势卡方值',
      P: 'Σ权重×年序离差×值',
      Q: 'Σ权重×年序离差²',
      S: '斜率',
      N: 'Σ总数',
      R: 'Σ计数',
      F: 'Σ计数×年序',
      G: 'Σ总数×年序',
      H: 'Σ总数×年序²',
    },
    source: '评估方法出处：英格兰公共卫生署Fingertips趋势标记，显著性水平99.8%',
  },
  en: {
    name: 'Fingertips recent trend',
    categories: {
      increasing: 'Increasing',
      decreasing: 'Decreasing',
      'no-significant-change': 'No significant change',
      'cannot-be-calculated': 'Cannot be calculated',
    },
    quantities: {
      slope: 'Weighted slope of the last five yearly values',
      slopeOfOdds: 'Slope of the log odds of the last five yearly proportions',
      weakestSlope: 'Weakest slope with one year left out; its sign must hold',
      chi2: 'Chi-square for trend',
      P: 'Σ weight × year’s distance × value',
      Q: 'Σ weight × year’s distance²',
      S: 'slope',
      N: 'Σ denominator',
      R: 'Σ count',
      F: 'Σ count × year',
      G: 'Σ denominator × year',
      H: 'Σ denominator × year²',
    },
    source: 'Method published in: Fingertips trend markers, Public Health England; significant at 99.8%',
  },
};
