/** Words of `<target-trend>` in Chinese; the keys that every language gives. */
export const trend = {
  /** Instructions for a voice. */
  keys: '用方向键逐点查看',
  area: '地区',
  baseline: '基期',
  unpublished: '无公布值',
  /** Behind a period or a span of them: 2016—2019年无公布值. */
  missing: '{span}{reason}',
  fromPath: '{above?高于|低于}计划路径{distance}',
  /** Heads of the rows in the box beside a point. */
  fromPathHead: '{above?高于|低于}路径',
  toTargetHead: '距{due}目标',
  change: '{distance?比{since}{rising?提高|下降}{distance}|与{since}持平}',
  toTarget: '距{due}目标{goal}还差{distance}',
  onTarget: '达到{due}目标{goal}',
  /** Under the name at the gate; either part may be ''. */
  gate: '{due}{due?{distance?，}}{distance}',
  /** `goal`: 目标 ≥3.9; `figure` is its figure alone. */
  formerTarget: '原{goal}',
  pathNote: '虚线为计划路径',
  revisedNote: '{due}目标原为{former}{date?，{date}调整}{reason?（{reason}）}',
  projected: '外推值{figure}',
  projection: '趋势外推',
  /** A sentence that follows the finding. */
  projectionFinding: '按{since}以来的速度，{due}约为{figure}，{met?可|不能}达到目标。',
  projectionNote: '点线为线性外推，不是预测结论',
  level: '{since}水平',
  index: '指数100',
  changesSince: '较{since}的变化',
  /** Beside the line of a break, in two lines. */
  break: '{period}起口径调整，\n前后不可比',
  breakNote: '竖虚线：{periods}口径调整',
  missingNote: '斜线区：{what}',
  undatedNote: '未标在时间轴上：{area?{area} }{figures+、}',
  /** Below a figure without any value. */
  noPoints: '没有可标在时间轴上的公布值',
  areasHeading: '{indicator}：{areas}',
  areasJoined: '{names.2?{names+、}|{names+与}}',
  ofArea: '{area}{sentence}',
  /** The area above another one, as a place to compare with; '' for a level without such a word. */
  whole: '{level:country=全国|province=全省|city=全市|district=全区|county=全县}',
  /** Two areas at one period; `one` is its name and value. `pace`: both ahead of their paths (1), both behind (−1), or neither (0). */
  beside:
    '{period}{one.0}为{one.1}，{distance?比{other}{above?高|低}{distance}|与{other}相同}{pace:1=；两者都快于各自的计划路径|-1=；两者都慢于各自的计划路径}。',
  /** Areas in another unit, and those beyond the sixth. */
  notDrawn: '单位不同或超过6个地区，未画入图中：{names}',
  otherPopulation: '各地统计口径不同，不宜直接比较',
  ownTargets: '各地目标值各自确定',
  half: '{year}年{part:2=下|上}半年',
  quarter: '{year}年{part}季度',
  month: '{year}年{part}月',
};
