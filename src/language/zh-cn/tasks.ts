/** Words of `<task-board>` in Chinese; the keys and parameters that every language gives. */
export const tasks = {
  heading: (year: string) => `${year && `${year}年`}重点任务`,
  standings: {
    done: '已完成',
    'in-progress': '进行中',
    planned: '未开始',
    delayed: '延期',
    overdue: '逾期',
    unstated: '未说明',
  } as Readonly<Record<string, string>>,
  /** The day of the states; the day that dues are counted to where the source states none. */
  statedOn: (date: string) => `截至${date}`,
  countedTo: (date: string) => `按${date}计`,
  count: (count: number, word: string) => `${count}项${word}`,
  sentence: (total: number, counts: readonly string[]) => `${total}项：${counts.join('，')}。`,
  noneStated: (total: number) => `${total}项任务，原文均未说明状态。`,
  /** Behind the sentence: `date` is the day of the states, '' where the source states none. */
  passed: (count: number, date: string) =>
    `${count}项在${date ? `${date}之后` : '此后'}到期，尚未公布新的状态。`,
  none: '没有任务。',
  late: (days: number) => `比期限晚${days}天`,
  over: (days: number) => `期限已过${days}天`,
  /** `6月底`, `2025年6月底`, `6月30日`; `kind` as of the period; `date` has its year or, where the head says it, not. */
  due: (date: string, kind: string, withYear: boolean) => {
    if (kind !== 'year' && kind !== 'month' && kind !== 'day') return date;
    const short = withYear ? date : date.replace(/^\d+年/, '');
    return kind === 'day' ? short : `${short || '年'}底`;
  },
  dueIn: (year: string) => `期限（${year}年）`,
  serves: (indicator: string) => `指标：${indicator}`,
  columns: { task: '任务', group: '分组', lead: '牵头', due: '期限', state: '状态', serves: '指标' },
};
