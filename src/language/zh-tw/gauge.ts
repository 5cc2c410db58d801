import type { Section } from '../catalogue.ts';
export const gauge: Section<'gauge'> = {
  baseline: '{worded?{period} {figure}|{earlier?|基期 }{figure}{period?（{period}）}}',
  bound: '{period}（公布值為{upper?上|下}限）',
  noScale: '沒有可畫的數值與刻度',
  scale: '刻度{low}—{high}，不從0起',
  rowScale: '（刻度{low}—{high}）',
  change: '刻度為{period?較{period}}的變化',
  picture: '{name}{period?，{period}{value}|{value?，{value}}}{goal?，{goal}}',
};
