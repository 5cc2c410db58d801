import { describe, expect, test } from 'vitest';
import { sparkView } from '../../../src/widgets/indicator-spark/indicator-spark.view.ts';
import { GAUGE_STATES } from '../../fixtures/gauge-states.ts';
import { TREND_STATES } from '../../fixtures/trend-states.ts';
import { viewInputOf } from '../../fixtures/view-input.ts';

const STATES = { ...TREND_STATES, ...GAUGE_STATES };
const pathsOf = (name: string) => sparkView(viewInputOf(STATES[name]!.document)).paths;
const numbers = (path = ''): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

/** An invented share with a target of 50 % in 2025. */
const series = (values: Readonly<Record<string, number>>, target = '≥50%') => ({
  sample: true,
  label: '甲项',
  unit: 'percent',
  direction: target[0] === '≤' ? 'lower' : 'higher',
  target: { period: '2025', value: target },
  observations: values,
});

describe('sparkView()', () => {
  test('two values are two dots on the dashed path, the baseline hollow, and no line', () => {
    const paths = pathsOf('dot-life');
    expect(Object.keys(paths).sort()).toEqual(['act', 'hollow', 'path', 'wall']);
    // 2015, 2020 and 2025 stand at 5, 29 and 53.
    expect(numbers(paths.path).filter((_, index) => index % 2 === 0)).toEqual([5, 53]);
    expect(numbers(paths.act)[0]).toBeCloseTo(29 - 3.1, 1);
  });

  test('three values or more are a line that ends where a period is left out', () => {
    const { line } = sparkView(viewInputOf(series({ 2018: 30, 2019: 32, 2021: 38, 2022: 41 }))).paths;
    expect(line!.match(/M/g)).toHaveLength(2);
    const { line: dots } = sparkView(viewInputOf(series({ 2010: 30, 2015: 32, 2020: 38 }))).paths;
    expect(dots!.match(/h0/g)).toHaveLength(3);
  });

  test('the gate opens upwards over a floor and downwards under a ceiling', () => {
    const gate = (target: string): number[] =>
      numbers(sparkView(viewInputOf(series({ 2020: 55, 2021: 60 }, target))).paths.wall);
    const [, floorMouth, floor] = gate('≥90%') as [number, number, number];
    const [, ceilingMouth, ceiling] = gate('≤30%') as [number, number, number];
    expect(floorMouth).toBeLessThan(floor);
    expect(ceilingMouth).toBeGreaterThan(ceiling);
  });

  test('binding targets have the heavy gate; a range has a line at each end, 左右 dotted ones', () => {
    expect(pathsOf('arc-keep-binding')['wall binding']).toBeDefined();
    expect(pathsOf('range').wall!.match(/M/g)).toHaveLength(2);
    expect(pathsOf('dot-about')['wall soft']).toBeDefined();
  });

  test('without a value there is an empty dashed track, without a target no gate', () => {
    expect(Object.keys(pathsOf('no-value')).sort()).toEqual(['none', 'wall']);
    expect(Object.keys(pathsOf('no-target')).some((name) => name.startsWith('wall'))).toBe(false);
  });

  test('a provisional or bounded last value is hollow', () => {
    expect(pathsOf('provisional').act).toBeUndefined();
    expect(pathsOf('arc-bound').act).toBeUndefined();
  });

  test('every state fits in the picture of 60 × 20', () => {
    for (const name of Object.keys(STATES)) {
      const paths = pathsOf(name);
      expect(JSON.stringify(paths), name).not.toMatch(/NaN|Infinity|undefined/);
      for (const kind of Object.keys(paths).filter((key) => /wall|path|line/.test(key)))
        for (const number of numbers(paths[kind])) {
          expect(number, `${name} ${kind}`).toBeGreaterThanOrEqual(0);
          expect(number, `${name} ${kind}`).toBeLessThanOrEqual(60);
        }
    }
  });
});
