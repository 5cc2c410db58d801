/** Words of `<indicator-card>` in Chinese: labels of its rows, and what stands behind them. */
export const card = {
  /** The row of the change; `period` is that of the baseline, '' when the source states none. */
  since: '比{period?{period}|基期}',
  change: '{by.sign:0=持平|-1=下降{by.full}|提高{by.full}}',
  /** Said of a change that leads away from the side of the target. */
  against: '与目标方向相反',
  /** The row of the target; `printed`: it is shown in the words of the source. */
  target: '{period}目标{printed?（原文）}',
  distance: '距目标',
  /** In place of a distance where the target is met and none is given. */
  within: '在目标范围内',
  reached: '达到目标',
};
