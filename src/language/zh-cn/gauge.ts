/** Words of `<indicator-gauge>` in Chinese; the keys and parameters that every language gives. */
export const gauge = {
  /**
   * Beside the baseline tick; `period` is '' when the source states none. `earlier`: a value that is no plan's
   * baseline; `worded`: its period is the source's own words (“十三五”初), which say it all.
   */
  baseline: (figure: string, period: string, earlier?: boolean, worded?: boolean): string =>
    worded ? `${period} ${figure}` : `${earlier ? '' : '基期 '}${figure}${period && `（${period}）`}`,
  /** Period of a value that is published as a bound. */
  bound: (period: string, upper: boolean): string => `${period}（公布值为${upper ? '上' : '下'}限）`,
  noScale: '没有可画的数值与刻度',
  scale: (low: string, high: string): string => `刻度${low}—${high}，不从0起`,
  /** The same in a compact row, behind the target. */
  rowScale: (low: string, high: string): string => `（刻度${low}—${high}）`,
  change: (period: string): string => `刻度为${period && `较${period}`}的变化`,
  /** The picture for a voice: indicator and area, value, period, target. Empty parts are left out. */
  picture: (name: string, value: string, period: string, target: string): string =>
    [name, period + value, target].filter(Boolean).join('，'),
};
