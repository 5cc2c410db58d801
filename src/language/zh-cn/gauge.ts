/** Words of `<indicator-gauge>` in Chinese; the keys that every language gives. */
export const gauge = {
  /**
   * Beside the baseline tick; `period` is '' when the source states none. `earlier`: a value that is no plan's
   * baseline; `worded`: its period is the source's own words (“十三五”初), which say it all.
   */
  baseline: '{worded?{period} {figure}|{earlier?|基期 }{figure}{period?（{period}）}}',
  /** Period of a value that is published as a bound. */
  bound: '{period}（公布值为{upper?上|下}限）',
  noScale: '没有可画的数值与刻度',
  scale: '刻度{low}—{high}，不从0起',
  /** The same in a compact row, behind the target. */
  rowScale: '（刻度{low}—{high}）',
  change: '刻度为{period?较{period}}的变化',
  /** The picture for a voice: indicator and area, value, period, target. Empty parts are left out. */
  picture: '{name}{period?，{period}{value}|{value?，{value}}}{goal?，{goal}}',
};
