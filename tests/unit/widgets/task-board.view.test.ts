import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/contract/parse.ts';
import { languageFor, registerWords } from '../../../src/language/register.ts';
import { tasksWords } from '../../../src/language/tasks-words.ts';
import '../../../src/entries/languages/zh-cn.ts';
import '../../../src/entries/languages/en.ts';
import { taskBoardView } from '../../../src/widgets/task-board/task-board.view.ts';
import { sampleTasks } from '../../fixtures/sample-tasks.ts';

registerWords(tasksWords);

interface Asked {
  readonly lang?: string;
  readonly width?: number;
  readonly asked?: string;
  readonly period?: string;
  readonly indicator?: string;
}

function viewOf(given: unknown, { lang = 'zh-CN', width = 560, asked, ...options }: Asked = {}) {
  const { document, problems } = parseDocument(given);
  expect(problems).toEqual([]);
  const input = {
    document: document!,
    width,
    language: languageFor(lang)!,
    options: { areas: [], compact: false, ...options },
  };
  return taskBoardView(input, { asked, today: '2025-07-25' });
}
const board = (asked: Asked = {}) => viewOf(sampleTasks(), asked);

describe('taskBoardView', () => {
  it('counts the tasks by state in one sentence, zeros left out', () => {
    const view = board();
    expect(view.heading).toBe('2025年重点任务');
    expect(view.meta.map(({ text }) => text)).toEqual(['某区卫生健康委', '截至2025年7月23日']);
    expect(view.finding).toBe('5项：1项已完成，2项进行中，1项未开始，1项逾期。');
    expect(board({ lang: 'en' }).finding).toBe('5 tasks: 1 done, 2 in progress, 1 not started, 1 overdue.');
  });

  it('keeps groups and tasks in published order', () => {
    expect(board().groups.map(({ label, tasks }) => [label, tasks.length])).toEqual([
      ['健康服务', 3],
      ['公共卫生', 2],
    ]);
  });

  it('says the year once, in the head of the column, and in full in list and table twin', () => {
    const view = board();
    expect(view.heads.due).toBe('期限（2025年）');
    expect(view.groups[0]!.tasks[0]).toMatchObject({ dueShort: '6月底', due: '2025年6月底' });
    expect(board({ lang: 'en' }).groups[0]!.tasks[0]).toMatchObject({
      dueShort: 'end of June',
      due: 'end of June 2025',
    });
    expect(view.table.rows[0]).toContain('2025年6月底');
  });

  it('counts days from the due to the day the page asks for', () => {
    const late = board({ asked: '2025-10-01' }).groups.flatMap(({ tasks }) => tasks.map(({ days }) => days));
    expect(late).toEqual(['', '比期限晚1天', '比期限晚93天', '', '']);
    expect(board({ period: '2025-12' }).finding).toBe('5项：1项已完成，1项进行中，3项逾期。');
  });

  it('is a list where a table has no room', () => {
    expect(board({ width: 479 }).list).toBe(true);
    expect(board({ width: 480 }).list).toBe(false);
  });

  it('marks the tasks that serve the chosen indicator', () => {
    const chosen = board({ indicator: 'literacy' }).groups.flatMap(({ tasks }) =>
      tasks.filter((task) => task.chosen),
    );
    expect(chosen.map(({ name }) => name)).toEqual(['居民健康素养监测']);
  });

  it('invents no state, no lead and no due for work points whose document states none', () => {
    for (const name of ['nankai', 'hedong']) {
      const text = readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8');
      const view = viewOf(JSON.parse(text));
      expect(view.groups.flatMap(({ tasks }) => tasks).every(({ standing }) => standing === 'unstated')).toBe(
        true,
      );
      expect(view.finding).toMatch(/^\d+项任务，原文均未说明状态。$/);
      expect(view.heads.lead).toBe('');
    }
  });

  it('says that there are no tasks', () => {
    expect(viewOf({ version: 1, indicators: [{ id: 'a', value: 1 }] }).finding).toBe('没有任务。');
  });
});
