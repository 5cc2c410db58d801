import type { Indicator, IndicatorDocument, TaskState } from '../contract/document.ts';
import { readPeriod } from '../contract/period.ts';
import type { Period } from '../contract/period.ts';

/** How a task stands: as published, or past its due by the day of the states, or not said at all. */
export type TaskStanding = TaskState | 'overdue' | 'unstated';

/** The order in which standings are counted. */
export const STANDINGS: readonly TaskStanding[] = [
  'done',
  'in-progress',
  'planned',
  'delayed',
  'overdue',
  'unstated',
];

export interface TaskReading {
  readonly task: Indicator;
  readonly standing: TaskStanding;
  /** Present where a day can be read from `due`. */
  readonly due?: Period;
  /** Days from the end of the due to the day that counts; with `overdue`, and where the due passed since the states. */
  readonly days?: number;
}

export interface TaskDays {
  /** The day the page asks for, as a period; its last day counts, for the states and for the dues. */
  readonly asked?: string;
  /** The reader's day, `2026-11-22`. */
  readonly today: string;
}

/** The tasks of a document in published order. */
export function readTasks(document: IndicatorDocument, { asked, today }: TaskDays): readonly TaskReading[] {
  const now = lastDay(asked) ?? lastDay(today) ?? NaN;
  // What the source said of a task is true of its own day: what became due later may have been done since.
  const said = lastDay(asked) ?? lastDay(document.updated) ?? now;
  return document.indicators.filter(({ kind }) => kind === 'task').map((task) => readTask(task, said, now));
}

function readTask(task: Indicator, said: number, now: number): TaskReading {
  const { state } = task;
  const due = readDue(task.due);
  const reading = { task, due, standing: state ?? ('unstated' as const) };
  const day = lastDay(due?.id);
  if (day === undefined || state === 'done') return reading;
  if (state && said > day) return { ...reading, standing: 'overdue', days: said - day };
  return now > day ? { ...reading, days: now - day } : reading;
}

/** 2025-06, 2025年6月底前: a due that has a day. */
function readDue(due: string | undefined): Period | undefined {
  return readPeriod((due ?? '').replace(/(?:之?前|[底末])+$/, ''));
}

const DAY = 864e5;

/** The last day of a period, in days since 1970; undefined when it is none. */
function lastDay(period: string | undefined): number | undefined {
  const id = readPeriod(period ?? '')
    ?.id.split('/')
    .pop();
  if (!id) return undefined;
  const [year, part = '12', day] = id.split('-') as [string, string?, string?];
  const months = part[0] === 'H' ? 6 : part[0] === 'Q' ? 3 : 1;
  const month = Number(part.replace(/\D/, '')) * months;
  return (day ? Date.UTC(Number(year), month - 1, Number(day)) : Date.UTC(Number(year), month, 0)) / DAY;
}
