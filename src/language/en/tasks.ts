import type { tasks as chinese } from '../zh-cn/tasks.ts';

/** Words of `<task-board>` in English. */
export const tasks: typeof chinese = {
  heading: (year) => `Key tasks${year && ` of ${year}`}`,
  standings: {
    done: 'Done',
    'in-progress': 'In progress',
    planned: 'Not started',
    delayed: 'Delayed',
    overdue: 'Overdue',
    unstated: 'Not stated',
  },
  statedOn: (date) => `As of ${date}`,
  countedTo: (date) => `Counted to ${date}`,
  count: (count, word) => `${count} ${word.toLowerCase()}`,
  sentence: (total, counts) => `${some(total)}: ${counts.join(', ')}.`,
  noneStated: (total) => `${some(total)}; the source states how none of them stands.`,
  passed: (count, date) =>
    `${count} came due ${date ? `after ${date}` : 'since'}; nothing newer is published.`,
  none: 'There are no tasks.',
  late: (days) => `${inDays(days)} late`,
  over: (days) => `due ${inDays(days)} ago`,
  due: (date, kind, withYear) => {
    if (kind === 'year') return withYear ? `end of ${date}` : 'end of year';
    if (kind !== 'month' && kind !== 'day') return date;
    const short = withYear ? date : date.replace(/ \d{4}$/, '');
    return kind === 'month' ? `end of ${short}` : short;
  },
  dueIn: (year) => `Due in ${year}`,
  serves: (indicator) => `Indicator: ${indicator}`,
  columns: {
    task: 'Task',
    group: 'Group',
    lead: 'Lead',
    due: 'Due',
    state: 'State',
    serves: 'Indicator',
  },
};

function some(count: number): string {
  return `${count} task${count === 1 ? '' : 's'}`;
}

function inDays(days: number): string {
  return `${days} day${days === 1 ? '' : 's'}`;
}
