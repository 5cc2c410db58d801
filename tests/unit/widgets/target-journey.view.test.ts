import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journeyWords } from '../../../src/language/journey-words.ts';
import { journeyView } from '../../../src/widgets/target-journey/target-journey.view.ts';
import { GAUGE_STATES } from '../../fixtures/gauge-states.ts';
import { TREND_STATES } from '../../fixtures/trend-states.ts';
import { viewInputOf } from '../../fixtures/view-input.ts';

const STATES = { ...TREND_STATES, ...GAUGE_STATES };
const viewOf = (document: unknown, lang = 'zh-CN', width = 364) =>
  journeyView(viewInputOf(document, journeyWords, lang, width));
const stateOf = (name: string, lang?: string, width?: number) => viewOf(STATES[name]!.document, lang, width);
const numbers = (path = ''): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);
const texts = (name: string, lang?: string) => stateOf(name, lang).figure.texts.map(({ text }) => text);

/** An invented series of two values and a target. */
const two = (baseline: number, value: number, target: string, direction: string, period = '2023') => ({
  sample: true,
  label: '甲项',
  unit: 'percent',
  direction,
  limits: [null, null],
  baseline: { period: '2020', value: baseline },
  target: { period: '2025', value: target },
  observations: [{ period, value }],
});

describe('journeyView(): the way', () => {
  test('runs from the baseline on the left to the wall on the right, whatever the direction', () => {
    for (const [target, direction, value] of [
      ['≥50%', 'higher', 45],
      ['≤30%', 'lower', 35],
    ] as const) {
      const { paths } = viewOf(two(40, value, target, direction)).figure;
      expect(numbers(paths.way)).toEqual([52, 34, 182]);
      expect(numbers(paths.wall)[0]).toBe(312);
    }
  });

  test('puts the dot at its share of the way and the triangle at its share of the time', () => {
    const { paths } = stateOf('dot-life').figure;
    expect(numbers(paths.way)[2]).toBeCloseTo(52 + (260 * 0.58) / 1.05, 0);
    expect(numbers(paths.time)[0]).toBe(182);
  });

  test('draws a value beyond the target beyond the wall, and one that moved back before the baseline', () => {
    expect(numbers(viewOf(two(2.6, 4.71, '≥4.5%', 'higher')).figure.paths.way)[2]).toBeCloseTo(340.7, 0);
    expect(numbers(viewOf(two(42, 41.2, '≥50%', 'higher')).figure.paths['way back'])[2]).toBe(26);
  });

  test('breaks the line to a value that is too far away to be drawn in its place, and says so', () => {
    const { figure, notes } = viewOf(two(40, 95, '≥50%', 'higher'));
    expect(figure.paths.way).toMatch(/m8 0H/);
    expect(notes.join()).toContain('断开处未按比例');
  });

  test('counts a change from its reference year, which is 0', () => {
    expect(texts('change-index')).toEqual(
      expect.arrayContaining(['0', '下降10.37%', '降低20%', '2015年', '2025年']),
    );
    expect(stateOf('change-index').meta.map(({ text }) => text)).toContain('较2015年');
    expect(stateOf('change-index').line).toBe('走过51.9%，时间用去50%');
  });

  test('shows both walls of a range with the allowed side between them', () => {
    const { paths } = stateOf('range').figure;
    expect(paths.wall!.match(/M/g)).toHaveLength(2);
    expect(paths.allowed).toBeTruthy();
  });

  test('shows a baseline that is all there is as the hollow start, with no way done and no time used', () => {
    const { paths, texts: words } = stateOf('dot-ratio').figure;
    expect([paths.way, paths.time, paths.actdot]).toEqual(['', '', '']);
    expect(words.map(({ text }) => text)).toEqual(['1:0.9', '≥1:1.15', '2020年', '2025年']);
  });
});

describe('journeyView(): where there is no way', () => {
  test('a value to be kept stands on its wall, with the allowed side to the right and no scale', () => {
    const { paths } = stateOf('arc-keep-binding').figure;
    expect(numbers(paths['wall binding'])[0]).toBe(52);
    expect(numbers(paths.actdot)[0]).toBe(45.5);
    expect(numbers(paths.rail)).toEqual([52, 27, 312]);
    expect(texts('arc-keep-binding')).toEqual(['保持 ≥90%', '90%', '2020年', '允许一侧']);
    expect(stateOf('arc-keep-binding').line).toBe('基期等于目标，不计算进度');
  });

  test('without a baseline nothing starts anywhere: value and wall stand on a scale whose ends are printed', () => {
    const { figure, line } = stateOf('no-baseline');
    expect(figure.paths.basedot).toBeUndefined();
    expect(figure.texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['0', '5', '3.58', '目标 ≥4.0']),
    );
    expect(line).toBe('缺少基期值');
  });

  test('the allowed side of a ceiling is on the right too', () => {
    const { figure } = stateOf('bar-infant');
    const at = (words: string) => figure.texts.find(({ text }) => text === words)!.x;
    expect(at('6‰')).toBeLessThan(at('0'));
    expect(numbers(figure.paths.wall)[0]).toBeLessThan(at('1.90‰'));
  });

  test('a printed bound is hatched and has no dot', () => {
    const { paths } = stateOf('arc-bound').figure;
    expect(paths.bound).toBeTruthy();
    expect(paths.actdot).toBe('');
  });

  test('a target in words is printed as it stands, below an empty track', () => {
    const { figure, targetLine } = stateOf('target-in-words');
    expect(figure.paths.emptytrack).toBeTruthy();
    expect(targetLine).toContain('应签尽签（原文）');
  });

  test('a baseline of another definition is no start', () => {
    const broken = {
      ...two(40, 45, '≥50%', 'higher'),
      observations: [{ period: '2023', value: 45, break: true }],
    };
    const { figure, line } = viewOf(broken);
    expect(figure.paths.way).toBeUndefined();
    expect(line).toBe('基期之后口径有调整，前后不可比');
  });
});

describe('journeyView(): the name of the picture', () => {
  test('says baseline, value and target, and of a value that is kept the value once', () => {
    expect(stateOf('dot-life', 'en').picture).toBe(
      'Life expectancy, Tianjin, Baseline 81.33 (2015), 81.91 years (2020), 2025 target ≥82.38 years',
    );
    expect(stateOf('arc-keep-binding').picture).toBe(
      '孕产妇系统管理率，天津市，90%（2020年），2025年保持 ≥90%',
    );
    expect(stateOf('dot-ratio').picture.match(/1:0\.9/g)).toHaveLength(1);
  });
});

describe('journeyView(): the half line', () => {
  test('says how far a value is beyond its target and how early', () => {
    expect(viewOf(two(2.6, 4.71, '≥4.5%', 'higher', '2024')).line).toBe('高于目标0.21个百分点，提前1年');
    expect(viewOf(two(2.6, 4.71, '≥4.5%', 'higher', '2024'), 'en').line).toBe(
      '0.21 percentage points above the target, 1 year early',
    );
  });

  test('says what is left when the target was missed, and how far back a value went', () => {
    expect(stateOf('missed').line).toBe('走过90.8%，距目标还差0.67个百分点');
    expect(stateOf('moving-away').line).toBe('比基期低0.8个百分点');
  });

  test('rounding never makes a series that is behind look level with the time, or one that is not there arrive', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), (part) => {
        const view = viewOf(two(0, part / 1000, '≥100%', 'higher'));
        const [done, time] = numbers(view.line) as [number, number];
        expect(done).toBeLessThan(100);
        expect(Math.sign(done - time)).toBe(Math.sign(part / 1000 - 60));
      }),
    );
  });
});

describe('journeyView(): whatever is published', () => {
  test('every place is a number, in every state, width and language', () => {
    for (const lang of ['zh-CN', 'en'])
      for (const width of [160, 280, 480, 1200])
        for (const name of Object.keys(STATES)) {
          const { figure } = stateOf(name, lang, width);
          expect(JSON.stringify(figure), name).not.toMatch(/NaN|Infinity|undefined/);
        }
  });

  test('any three numbers give a figure whose texts stay inside', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, number, fc.constantFrom('higher', 'lower'), (b, v, t, direction) => {
        const { figure } = viewOf(two(b, v, String(t), direction));
        for (const { x } of figure.texts) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(364);
        }
        expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity|null/);
      }),
    );
  });
});

describe('journeyView(): the marks that a reader can stand on', () => {
  test.each(['zh-CN', 'en'])('stand from left to right, each with words (%s)', (lang) => {
    for (const name of Object.keys(STATES)) {
      const { figure, say } = stateOf(name, lang);
      const places = figure.marks.map(({ x }) => x);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(new Set(figure.marks.map(({ kind }) => kind)).size).toBe(places.length);
      places.forEach((x, index) => {
        const { lines, sentence } = say(index);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(figure.width);
        expect(lines.every(Boolean)).toBe(true);
        expect(`${lines.join()} ${sentence}`).not.toMatch(/undefined|NaN|null|Infinity|\{/);
      });
    }
  });

  test('stand on what is drawn', () => {
    const { marks, paths } = stateOf('dot-life').figure;
    expect(marks.map(({ kind }) => kind)).toEqual(['baseline', 'value', 'target']);
    expect(marks[1]!.x).toBe(numbers(paths.way)[2]);
    expect(marks[2]!.x).toBe(numbers(paths.wall)[0]);
  });
});
