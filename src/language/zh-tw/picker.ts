import type { Section } from '../catalogue.ts';
export const picker: Section<'picker'> = {
  area: '地區',
  indicator: '指標',
  period: '截至',
  latest: '最新公布值',
  choose: '請選擇',
};
