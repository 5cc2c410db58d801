import type { Section } from '../catalogue.ts';
export const card: Section<'card'> = {
  since: '比{period?{period}|基期}',
  change: '{by.sign:0=持平|-1=下降{by.full}|提高{by.full}}',
  against: '與目標方向相反',
  target: '{period}目標{printed?（原文）}',
  distance: '距目標',
  within: '在目標範圍內',
  reached: '達到目標',
};
