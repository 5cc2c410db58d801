/** Words of `<target-journey>` in Chinese; the keys that every language gives. */
export const journey = {
  /** Under the triangle that marks the time used. */
  time: '时间{share}',
  /** How much of the way is done and, where it is known, of the time: 走过55.2%，时间用去50% */
  progress: '走过{done}{time?，时间用去{time}}',
  /** A distance as a clause of its own: 高于目标0.21个. */
  gap: '{met?{ceiling?低于上限|高于目标}|{ceiling?高于上限|距目标还差}}{distance}',
  kept: '基期等于目标，不计算进度',
  beyond: '基期已优于目标，不计算进度',
  early: '提前{years}年',
  allowed: '允许一侧',
  since: '较{period}',
  /** A value with its period, either of which may be ''. */
  dated: '{figure}{period?（{period}）}',
  baseline: '基期 {figure}{period?（{period}）}',
  scale: '刻度{low}—{high}，不从0起',
  cut: '现状超出图幅，断开处未按比例画出',
  /** The picture for a voice; the last three may be ''. */
  picture: '{name}{from?，{from}}{value?，{value}}{goal?，{goal}}',
};
