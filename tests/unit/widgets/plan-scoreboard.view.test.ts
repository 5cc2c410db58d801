import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/contract/parse.ts';
import { planOf } from '../../../src/element/plan-of.ts';
import { languageFor, registerWords } from '../../../src/language/register.ts';
import { scoreboardWords } from '../../../src/language/scoreboard-words.ts';
import '../../../src/entries/languages/zh-cn.ts';
import '../../../src/entries/languages/en.ts';
import '../../../src/entries/define/methods/cn-plan-review.ts';
import { scoreboardView } from '../../../src/widgets/plan-scoreboard/plan-scoreboard.view.ts';
import { moveOf } from '../../../src/widgets/plan-scoreboard/board-keys.ts';
import { samplePlan } from '../../fixtures/sample-plan.ts';

registerWords(scoreboardWords);

interface Asked {
  readonly lang?: string;
  readonly width?: number;
  readonly area?: string;
  readonly indicator?: string;
  readonly method?: string;
  readonly periods?: readonly string[];
}

function viewOf(given: unknown, { lang = 'zh-CN', width = 560, periods, ...options }: Asked = {}) {
  const { document } = parseDocument(given);
  const input = {
    document: document!,
    width,
    language: languageFor(lang)!,
    options: { areas: [], compact: false, ...options },
  };
  const boards = (periods ?? [undefined]).map((period) => ({
    ...planOf(input, { targetPeriod: period }),
    period,
  }));
  return scoreboardView({ ...boards[0]!, boards });
}

const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));
const city = (asked: Asked = {}) => viewOf(file('tianjin'), { area: '120000', ...asked });

describe('scoreboardView', () => {
  it('says of the city what its plan says, by count and never as a percentage', () => {
    const view = city();
    expect(view.heading).toBe('21项主要指标进展');
    expect(view.meta.map(({ text }) => text)).toEqual(['天津市“十四五”规划', '截至2020年公布值']);
    expect(view.finding).toBe('9项已达标（均为“保持”类），3项进度正常，9项暂无法评估；约束性4项全部达标。');
    expect(view.notes).toEqual(['不同指标不合并成一个百分比']);
    expect(view.framed).toBe('方框为约束性指标');
  });

  it('says the same in English', () => {
    const view = city({ lang: 'en' });
    expect(view.heading).toBe('Progress of 21 main indicators');
    expect(view.meta[0]!.text).toBe('Tianjin, 14th Five-Year Plan');
    expect(view.finding).toBe(
      '9 met (all targets to keep), 3 on track, 9 not assessable; all 4 binding targets are met.',
    );
  });

  it('counts all six statuses, zeros too, and every indicator once', () => {
    const [board] = city().boards;
    expect(board!.counts.map(({ count }) => count)).toEqual([9, 3, 0, 0, 0, 9]);
    expect(board!.domains.map(({ label, marks }) => `${label} ${marks.length}`)).toEqual([
      '健康水平 4',
      '健康服务资源 7',
      '健康服务过程 6',
      '健康服务结果 4',
    ]);
  });

  it('puts marks of one verdict together, binding ones first', () => {
    const marks = city().boards[0]!.domains[2]!.marks;
    expect(marks.map(({ status }) => status.binding)).toEqual([true, true, true, false, false, false]);
  });

  it('keeps the published order in its table, with value, target, verdict and reason', () => {
    const { table } = city();
    expect(table.rows).toHaveLength(21);
    expect(table.columns.map(({ label }) => label)).toEqual([
      '指标',
      '领域',
      '性质',
      '公布值',
      '时间',
      '目标',
      '状态',
    ]);
    expect(table.rows[0]).toEqual([
      '人均期望寿命',
      '健康水平',
      '预期性',
      '81.91岁',
      '2020年',
      '≥82.38岁 · 2025年',
      '进度正常',
    ]);
    expect(table.rows[1]!.at(-1)).toBe('暂无法评估，基期之后尚无公布值');
  });

  it('lists in its text which indicators have which verdict', () => {
    expect(city().lines).toHaveLength(3);
    expect(city().lines![1]).toMatch(/^进度正常：人均期望寿命、居民健康素养水平、/);
  });

  it('speaks of mandatory and binding targets apart', () => {
    const { finding, framed } = viewOf(file('hongqiao'), { area: '120106' });
    expect(finding).toContain('约束性1项暂无法评估；强制性1项全部达标。');
    expect(framed).toBe('方框为约束性、强制性指标');
  });

  it('shows the chosen indicator with its own target and finding', () => {
    const { chosen, detail } = city({ indicator: 'life-expectancy' });
    expect(chosen).toBe('life-expectancy');
    expect(detail!.heading).toBe('人均期望寿命');
    expect(detail!.finding).toContain('还差0.47岁');
    expect(city().detail).toBeUndefined();
  });

  it('makes a board of each target period, and counts what has no target of it', () => {
    const view = viewOf(samplePlan(), { periods: ['2025', '2030'], width: 720 });
    expect(view.boards.map(({ label, total }) => [label, total])).toEqual([
      ['2025年目标', '5项'],
      ['2030年目标', '4项'],
    ]);
    expect(view.finding).toBe(
      '对照2025年目标，3项已提前达到2025年目标，1项进度滞后，1项偏离目标；约束性2项中，1项已达标，1项进度滞后。' +
        '对照2030年目标，1项已提前达到2030年目标，2项进度正常，1项进度滞后；约束性2项中，1项已达标，1项进度滞后。',
    );
    expect(view.notes).toContain('另有1项未设2030年目标');
    expect(view.table.columns).toHaveLength(9);
    expect(view.split).toBe(true);
    expect(viewOf(samplePlan(), { periods: ['2025', '2030'], width: 480 }).split).toBe(false);
  });

  it('counts by the words of another method, those that occur, and names it', () => {
    const view = viewOf(samplePlan(), { method: 'cn-plan-review', periods: ['2025'] });
    expect(view.boards[0]!.counts.every(({ count }) => count > 0)).toBe(true);
    expect(view.boards[0]!.counts[0]!.word).toBe('提前实现');
    expect(view.meta.map(({ text }) => text)).toContain('规划实施评估');
  });

  it('has no share of unlike indicators in any word', () => {
    for (const lang of ['zh-CN', 'en']) {
      const { finding, notes, lines } = city({ lang });
      expect([finding, ...notes, ...lines!].join('')).not.toMatch(/\d%/);
    }
  });

  it.each([
    [160, 2],
    [280, 3],
    [556, 6],
    [1200, 6],
  ])('at %i px %i counts stand in a row', (width, columns) => {
    expect(city({ width }).columns).toBe(columns);
  });

  it('counts and draws every indicator once, whatever its figures are', () => {
    const figure = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom('≤40', '29%左右', '全覆盖', '1:1.15', '较2015年降低20%', '', null),
    );
    const indicator = fc.record({
      domain: fc.constantFrom('甲', '乙', undefined),
      nature: fc.constantFrom('binding', 'mandatory', 'guiding', undefined),
      direction: fc.constantFrom('higher', 'lower', 'near', 'none', undefined),
      baseline: fc.option(fc.record({ period: fc.constant('2015'), value: figure }), { nil: undefined }),
      target: fc.option(fc.record({ period: fc.constantFrom('2025', '2030'), value: figure }), {
        nil: undefined,
      }),
      observations: fc.array(fc.record({ period: fc.constantFrom('2020', '2024'), value: figure }), {
        maxLength: 2,
      }),
    });
    fc.assert(
      fc.property(
        fc.array(indicator, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(undefined, ['2025', '2030']),
        fc.constantFrom('zh-CN', 'en'),
        (list, periods, lang) => {
          const indicators = list.map((one, index) => ({ id: `i${index}`, label: `指标${index}`, ...one }));
          const view = viewOf({ version: 1, sample: true, indicators }, { periods, lang });
          expect(view.table.rows).toHaveLength(list.length);
          for (const { counts, domains } of view.boards) {
            const marks = domains.flatMap((domain) => domain.marks);
            expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(marks.length);
            if (!periods) expect(marks).toHaveLength(list.length);
          }
          expect([view.finding, ...view.lines!].join('')).not.toMatch(/undefined|NaN|null|Infinity/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses an area or an indicator that is not there, by name', () => {
    const problem = (asked: Asked) => {
      try {
        city(asked);
        return undefined;
      } catch (error) {
        return (error as { problem: { code: string; parts: object } }).problem;
      }
    };
    expect(problem({ area: 'zz' })).toMatchObject({ code: 'unknown-area', parts: { given: 'zz' } });
    expect(problem({ indicator: 'zz' })).toMatchObject({ code: 'unknown-indicator', parts: { given: 'zz' } });
  });
});

describe('moveOf', () => {
  const { boards } = viewOf(samplePlan(), { periods: ['2025', '2030'], width: 720 });

  it('leads along all marks, from one board into the next', () => {
    const path = ['0,0,0'];
    for (let index = 0; index < 12; index++) path.push(moveOf(boards, path[index]!, 'ArrowRight')!);
    expect(new Set(path).size).toBe(9);
    expect(path[12]).toBe('1,1,1');
  });

  it('keeps its place in the row when it goes up or down, and stays at the ends', () => {
    expect(moveOf(boards, '0,1,2', 'ArrowUp')).toBe('0,0,1');
    expect(moveOf(boards, '0,0,0', 'ArrowUp')).toBe('0,0,0');
    expect(moveOf(boards, '1,1,0', 'ArrowDown')).toBe('1,1,0');
    expect(moveOf(boards, '0,0,0', 'Tab')).toBeUndefined();
  });
});
