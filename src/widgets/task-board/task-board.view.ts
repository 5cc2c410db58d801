import type { SeriesReading } from '../../assessment/reading.ts';
import { STANDINGS, readTasks } from '../../assessment/tasks.ts';
import type { TaskReading, TaskStanding } from '../../assessment/tasks.ts';
import type { Period } from '../../contract/period.ts';
import { findIndicator } from '../../contract/select.ts';
import { commonView } from '../../element/common-view.ts';
import type { PlanInput } from '../../element/view-input.ts';
import { documentSample, documentSource } from '../../language/document-words.ts';
import type { Language } from '../../language/language.ts';
import { said } from '../../language/series-words.ts';
import type { CommonView, TableView } from '../../marks/view.ts';

export interface TaskView {
  readonly name: string;
  readonly lead: string;
  readonly due: string;
  /** The same without the year where the head of the column says it. */
  readonly dueShort: string;
  readonly standing: TaskStanding;
  readonly word: string;
  /** `比期限晚23天`; '' where no due has passed. */
  readonly days: string;
  /** The indicator that the task is to move. */
  readonly serves?: { readonly id: string; readonly name: string; readonly text: string };
  /** True where the task serves the chosen indicator. */
  readonly chosen: boolean;
}

export interface TaskGroup {
  /** '' where the tasks have no groups. */
  readonly label: string;
  readonly tasks: readonly TaskView[];
}

export interface TaskBoardView extends CommonView {
  readonly groups: readonly TaskGroup[];
  /** Heads of the table; '' where no task has a lead, or a due. */
  readonly heads: {
    readonly task: string;
    readonly lead: string;
    readonly due: string;
    readonly state: string;
  };
  /** True where the tasks stand as a list. */
  readonly list: boolean;
  /** What is said of the chosen indicator, and with which task it is shown. */
  readonly detail?: CommonView;
  readonly at?: TaskView;
}

export interface TaskBoardInput extends PlanInput {
  /** Of the indicator that the page or the reader chose. */
  readonly reading?: SeriesReading;
}

export interface TaskBoardOptions {
  /** The day that dues are counted to, as the page wrote it. */
  readonly asked?: string;
  /** The reader's day, `2026-11-22`. */
  readonly today: string;
}

/** Least width of the table. */
const TABLE = 480;

/** Document, width, language and a day in; the tasks in words out. */
export function taskBoardView(input: TaskBoardInput, { asked, today }: TaskBoardOptions): TaskBoardView {
  const { document, language, options, width, reading } = input;
  const words = language.catalogue.tasks;
  const readings = readTasks(document, { asked: asked || options.period, today });
  const years = said(...readings.map(({ due }) => due?.id.slice(0, 4)));
  const year = years.length === 1 ? years[0]! : '';
  // The year stands once, in the head of the column, where all tasks have the same.
  const shared = readings.every(({ due, task }) => due || !task.due) ? year : '';
  const heading = options.heading ?? words.heading(shared);
  const day = language.period(asked || options.period || document.updated);
  const finding = findingOf(readings, language, day);
  const groups = groupsOf(readings, input, shared);
  const all = groups.flatMap(({ tasks }) => tasks);
  const names = words.columns;
  return {
    heading,
    sample: documentSample(document, language),
    meta: said(
      language.text(document.source?.publisher),
      day ? words.statedOn(day) : years[0] && words.countedTo(language.period(today)),
    ).map((text) => ({ text })),
    finding,
    lines: all.map(({ name, due, word, days }) => said(name, due, word, days).join(' · ')),
    notes: [],
    source: documentSource(document, language),
    table: tableOf(heading, groups, language),
    name: heading,
    summary: language.words.summary(heading, '', finding),
    groups,
    heads: {
      task: names.task,
      lead: all.some(({ lead }) => lead) ? names.lead : '',
      due: all.some(({ due }) => due) ? (shared ? words.dueIn(shared) : names.due) : '',
      state: names.state,
    },
    list: width < TABLE,
    detail: reading && commonView({ ...input, options: { ...options, heading: undefined }, reading }),
    at: all.find(({ chosen }) => chosen),
  };
}

/** `5项：1项已完成，2项进行中，1项未开始，1项逾期。` */
function findingOf(readings: readonly TaskReading[], language: Language, day: string): string {
  const { tasks: words, format } = language.catalogue;
  const total = readings.length;
  if (!total) return words.none;
  const counts = STANDINGS.map((standing) => ({
    word: words.standings[standing]!,
    count: readings.filter((reading) => reading.standing === standing).length,
  })).filter(({ count }) => count);
  if (readings.every(({ standing }) => standing === 'unstated')) return words.noneStated(total);
  const passed = readings.filter(({ standing, days }) => days && standing !== 'overdue').length;
  const told = words.sentence(
    total,
    counts.map(({ count, word }) => words.count(count, word)),
  );
  return passed ? told + format.blank + words.passed(passed, day) : told;
}

function groupsOf(readings: readonly TaskReading[], input: PlanInput, year: string): TaskGroup[] {
  const groups = new Map<string, TaskView[]>();
  for (const reading of readings) {
    const label = input.language.text(reading.task.group);
    groups.set(label, [...(groups.get(label) ?? []), taskView(reading, input, year)]);
  }
  return Array.from(groups, ([label, tasks]) => ({ label, tasks }));
}

function taskView(
  { task, standing, due, days = 0 }: TaskReading,
  { document, language, options }: PlanInput,
  year: string,
): TaskView {
  const words = language.catalogue.tasks;
  const served = task.serves ? findIndicator(document, task.serves) : undefined;
  const name = served && language.text(served.label);
  // A due that stands as words (6月底前) is shown as it was printed.
  const dueWords = (withYear: boolean): string =>
    due && /^[\d-]+$/.test(task.due!) ? dueOf(due, withYear, language) : (task.due ?? '');
  return {
    name: language.text(task.label),
    lead: language.text(task.lead),
    due: dueWords(true),
    dueShort: dueWords(!year),
    standing,
    word: words.standings[standing]!,
    days: days ? (standing === 'overdue' ? words.late(days) : words.over(days)) : '',
    serves: served && { id: served.id, name: name!, text: words.serves(name!) },
    chosen: !!options.indicator && (task.id === options.indicator || task.serves === options.indicator),
  };
}

/** `6月底`, `2025年6月底`. */
function dueOf({ id, kind }: Period, withYear: boolean, { catalogue, period }: Language): string {
  const [year = '', month, day] = id.split('-');
  return catalogue.tasks.due(period(id), kind, withYear ? year : '', Number(month), Number(day));
}

/** Everything in rows; columns without a word are left out. */
function tableOf(caption: string, groups: readonly TaskGroup[], language: Language): TableView {
  const names = language.catalogue.tasks.columns;
  const columns = [names.task, names.group, names.lead, names.due, names.state, names.serves];
  const rows = groups.flatMap(({ label, tasks }) =>
    tasks.map((task) => [
      task.name,
      label,
      task.lead,
      task.due,
      language.words.joined(said(task.word, task.days)),
      task.serves?.name ?? '',
    ]),
  );
  const keep = (_: unknown, column: number): boolean => rows.some((row) => row[column]);
  return {
    caption,
    columns: columns.filter(keep).map((label) => ({ label })),
    rows: rows.map((row) => row.filter(keep)),
  };
}
