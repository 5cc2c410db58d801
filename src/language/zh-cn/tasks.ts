/** Words of `<task-board>` in Chinese; the keys that every language gives. */
export const tasks = {
  heading: '{year?{year}年}重点任务',
  standings: {
    done: '已完成',
    'in-progress': '进行中',
    planned: '未开始',
    delayed: '延期',
    overdue: '逾期',
    unstated: '未说明',
  } as Readonly<Record<string, string>>,
  /** The day of the states; the day that dues are counted to where the source states none. */
  statedOn: '截至{date}',
  countedTo: '按{date}计',
  count: '{count}项{word}',
  sentence: '{total}项：{counts+，}。',
  noneStated: '{total}项任务，原文均未说明状态。',
  /** Behind the sentence: `date` is the day of the states, '' where the source states none. */
  passed: '{count}项在{date?{date}之后|此后}到期，尚未公布新的状态。',
  none: '没有任务。',
  late: '比期限晚{days}天',
  over: '期限已过{days}天',
  /** `6月底`, `2025年6月底`, `6月30日`; `kind` of the period; `year` is '' where the head says it. */
  due: '{kind:year={year?{year}年|年}底|month={year?{year}年}{month}月底|day={year?{year}年}{month}月{day}日|{date}}',
  dueIn: '期限（{year}年）',
  serves: '指标：{indicator}',
  columns: { task: '任务', group: '分组', lead: '牵头', due: '期限', state: '状态', serves: '指标' },
};
