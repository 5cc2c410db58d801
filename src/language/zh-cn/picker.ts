/** Words of the pickers in Chinese; the keys and parameters that every language gives. */
export const picker = {
  area: '地区',
  indicator: '指标',
  period: '截至',
  latest: '最新公布值',
  choose: '请选择',
};
