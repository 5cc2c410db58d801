import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countStatuses, readPlan } from '../../../src/assessment/plan.ts';
import { parseDocument } from '../../../src/contract/parse.ts';

const city = parseDocument(
  JSON.parse(readFileSync(new URL('../../../demo/data/tianjin.json', import.meta.url), 'utf8')),
).document!;

describe('readPlan', () => {
  it('reads the 21 indicators of the city in the order of the plan', () => {
    const rows = readPlan(city, { area: '120000' });
    expect(rows).toHaveLength(21);
    expect(rows.map(({ indicator }) => indicator.id)).toEqual(city.indicators.map(({ id }) => id));
    expect(rows.every(({ reading }) => reading)).toBe(true);
  });

  it('counts nine met, three on track and nine that cannot be judged', () => {
    expect(countStatuses(readPlan(city, { area: '120000' }))).toEqual({
      met: 9,
      'on-track': 3,
      behind: 0,
      'moving-away': 0,
      missed: 0,
      'not-assessable': 9,
    });
  });

  it('reads the indicators asked for, in that order, and leaves out what is not there', () => {
    const rows = readPlan(city, { indicators: ['beds', 'none', 'life-expectancy'] });
    expect(rows.map(({ indicator }) => indicator.id)).toEqual(['beds', 'life-expectancy']);
  });

  it('keeps an indicator that the area has no series of, without a reading', () => {
    const rows = readPlan(city, { area: 'nowhere', indicators: ['beds'] });
    expect(rows[0]!.reading).toBeUndefined();
    expect(countStatuses(rows)['not-assessable']).toBe(1);
  });

  it('leaves out tasks', () => {
    const { document } = parseDocument({
      version: 1,
      indicators: [{ id: 'task', kind: 'task', label: '任务' }],
    });
    expect(readPlan(document!)).toEqual([]);
  });

  it('judges against the targets of one period only, when asked', () => {
    const { document } = parseDocument({
      version: 1,
      sample: true,
      plans: [{ id: 'fyp', from: '2021', to: '2025' }],
      indicators: [
        {
          id: 'share',
          unit: 'percent',
          direction: 'higher',
          baseline: { period: '2020', value: 20 },
          targets: [
            { period: '2025', value: 30 },
            { period: '2030', value: 40 },
          ],
          observations: [{ period: '2025', value: 33 }],
        },
      ],
    });
    const status = (targetPeriod?: string) =>
      readPlan(document!, { targetPeriod })[0]!.reading!.assessment.status;
    expect(status()).toBe('on-track');
    expect(status('2025')).toBe('met');
    expect(status('fyp')).toBe('met');
    expect(status('2030')).toBe('on-track');
    const [row] = readPlan(document!, { targetPeriod: '2035' });
    expect(row!.reading!.assessment.reason).toBe('no-target');
    expect(row!.reading!.series.targets).toEqual([]);
  });
});
