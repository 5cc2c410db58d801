/** Words of `<indicator-table>` in Chinese; the keys that every language gives. */
export const planTable = {
  heading: '主要指标',
  domain: '领域',
  indicator: '指标',
  nature: '指标性质',
  figure: '现状与目标',
  status: '进展',
  reason: '未评估的原因',
  /** Heads of the columns of figures; '' where the rows do not share a period. */
  base: '{period?{period}\n}基期值',
  value: '{period?{period}\n指标值|现状值}',
  target: '{period?{period}\n}目标值',
  /** What the figures of a list are, which has no heads. */
  figures: '{value?{value}指标值{goal?与}}{goal?{goal}目标值}',
  /** 21项，约束性4项、预期性17项. */
  count: '{count}项{natures?，{natures+、}}',
  natureCount: '{nature}{count}项',
  scales: '各行刻度不同，只在本行内比较',
  scale: '（刻度{low}—{high}）',
  /** A cell that was printed without anything in it. */
  empty: '（空）',
  noFigure: '没有可画的数值',
  /** A name with the unit that its figures leave out. */
  named: '{label}{unit?（{unit}）}',
  finding: '{count}项指标中，{shares+，}。',
  share: '{count}项{word}',
  noTarget: '未设目标',
  baseNote: '以{period}数值为基期（{figures+、}）。',
  changeNote: '公布值为较{period}的变化，{period}为0。',
  /** Why rows have no verdict. */
  reasons: '{word}：{clauses+；}。',
  /** `names` of few, none of the most. */
  reasonOf: '{reason}{names?（{names+、}）}',
  asPrinted: '表中文字与数字照原文。',
  /** A row as a line of text; empty parts are left out. */
  line: '{name}：{value?{value}，}{goal?目标{goal}，}{status}',
  controls: '筛选与排序',
  order: '排序',
  copy: '复制表格',
};
