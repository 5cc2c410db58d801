/** Words of the methods that compare rates of growth. */
export const growthZh = {
  observedGrowth: '实际年均增速',
  plannedGrowth: '达标所需年均增速',
  D: '方向',
  g: '实际年均增速',
  r: '所需年均增速',
};

export const growthEn = {
  observedGrowth: 'Observed growth a year',
  plannedGrowth: 'Growth a year needed for the target',
  D: 'direction',
  g: 'observed growth',
  r: 'required growth',
};
