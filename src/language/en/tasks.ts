import type { Section } from '../catalogue.ts';

/** Words of `<task-board>` in English. */
export const tasks: Section<'tasks'> = {
  heading: 'Key tasks{year? of {year}}',
  standings: {
    done: 'Done',
    'in-progress': 'In progress',
    planned: 'Not started',
    delayed: 'Delayed',
    overdue: 'Overdue',
    unstated: 'Not stated',
  },
  statedOn: 'As of {date}',
  countedTo: 'Counted to {date}',
  count: '{count} {_word}',
  _some: '{total} {total#one=task|tasks}',
  sentence: '{>tasks._some}: {counts+, }.',
  noneStated: '{>tasks._some}; the source states how none of them stands.',
  passed: '{count} came due {date?after {date}|since}; nothing newer is published.',
  none: 'There are no tasks.',
  _days: '{days} {days#one=day|days}',
  late: '{>tasks._days} late',
  over: 'due {>tasks._days} ago',
  due: '{kind:year=end of {year?{year}|year}|month=end of {>tasks._month}{year? {year}}|day={day} {>tasks._month}{year? {year}}|{date}}',
  _month:
    '{month:1=January|2=February|3=March|4=April|5=May|6=June|7=July|8=August|9=September|10=October|11=November|12=December}',
  dueIn: 'Due in {year}',
  serves: 'Indicator: {indicator}',
  columns: {
    task: 'Task',
    group: 'Group',
    lead: 'Lead',
    due: 'Due',
    state: 'State',
    serves: 'Indicator',
  },
};
