import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDINGS, readTasks } from '../../../src/assessment/tasks.ts';
import { parseDocument } from '../../../src/contract/parse.ts';

const read = (
  task: Record<string, unknown>,
  days: { asked?: string; today?: string; updated?: string } = {},
) => {
  const { document } = parseDocument({
    version: 1,
    sample: true,
    updated: days.updated,
    indicators: [{ id: 'task', kind: 'task', ...task }],
  });
  const [reading] = readTasks(document!, { asked: days.asked, today: days.today ?? '2025-07-23' });
  return { standing: reading!.standing, days: reading!.days };
};

describe('readTasks', () => {
  it.each([
    ['2025-06', 23],
    ['2025-06-30', 23],
    ['2025-H1', 23],
    ['2025-Q2', 23],
    ['2024', 204],
    ['2025年6月底前', 23],
    ['2025年6月30日', 23],
    ['2024/2025-06', 23],
  ])('a task due %s is %i days late on 23 July 2025', (due, days) => {
    expect(read({ state: 'planned', due })).toEqual({ standing: 'overdue', days });
  });

  it.each(['2025', '2025-07-23', '2025-07', '年内', '6月底', undefined])(
    'a task due %s is not overdue then',
    (due) =>
      expect(read({ state: 'in-progress', due })).toEqual({ standing: 'in-progress', days: undefined }),
  );

  it('a task that is done is never late', () => {
    expect(read({ state: 'done', due: '2020' })).toEqual({ standing: 'done', days: undefined });
  });

  it('a task without a stated state is never called overdue; it is said how long ago it was due', () => {
    expect(read({ due: '2025-06' })).toEqual({ standing: 'unstated', days: 23 });
  });

  it('what became due after the day of the states may have been done since: it keeps its state', () => {
    const days = { updated: '2025-06-15', today: '2025-07-23' };
    expect(read({ state: 'in-progress', due: '2025-06' }, days)).toEqual({
      standing: 'in-progress',
      days: 23,
    });
    expect(read({ state: 'in-progress', due: '2025-05' }, days)).toEqual({ standing: 'overdue', days: 15 });
  });

  it('the day the page asks for counts before all others', () => {
    const days = { updated: '2025-06-15', today: '2030-01-01', asked: '2025-06-01' };
    expect(read({ state: 'in-progress', due: '2025-05' }, days)).toEqual({ standing: 'overdue', days: 1 });
    expect(read({ state: 'in-progress', due: '2025-06' }, days).days).toBeUndefined();
  });

  it('never throws, and gives whole days above zero or none, whatever is written', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('2025', '2025-02-30', '2025-13', '2021/2025', 'H1'));
    fc.assert(
      fc.property(text, text, fc.constantFrom('planned', 'done', undefined), (due, updated, state) => {
        const { standing, days } = read({ due, state }, { updated });
        expect(STANDINGS).toContain(standing);
        if (days !== undefined) expect(Number.isInteger(days) && days > 0).toBe(true);
      }),
    );
  });
});
