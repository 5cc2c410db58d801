import { describe, expect, it } from 'vitest';
import { arr } from '../../../../src/assessment/methods/arr.ts';
import { escapApi } from '../../../../src/assessment/methods/escap-api.ts';
import { escapCsi } from '../../../../src/assessment/methods/escap-csi.ts';
import { eurostatNoTarget } from '../../../../src/assessment/methods/eurostat-no-target.ts';
import { eurostatTarget } from '../../../../src/assessment/methods/eurostat-target.ts';
import { healthyPeople2020 } from '../../../../src/assessment/methods/healthy-people-2020.ts';
import type { PlainInput } from '../../../../src/assessment/methods/input.ts';
import { openSdg } from '../../../../src/assessment/methods/open-sdg.ts';
import { unProgressChart } from '../../../../src/assessment/methods/un-progress-chart.ts';

type Pair = readonly [year: number, value: number];

function series(direction: 'higher' | 'lower', from: Pair, to: Pair, target?: Pair) {
  const point = ([year, value]: Pair) => ({ year, value });
  return { direction, baseline: point(from), observations: [point(to)], target: target && point(target) };
}

const life = series('higher', [2015, 81.33], [2020, 81.91], [2025, 82.38]);
const literacy = series('higher', [2015, 17.42], [2020, 28.52], [2025, 31]);
const mortality = series('lower', [2015, 100], [2020, 89.63], [2025, 80]);
/** The value of 2023 is invented. */
const infant = series('lower', [2020, 6], [2023, 5.6], [2025, 5]);

const near = (found: number | null | undefined, expected: number): void =>
  expect(found).toBeCloseTo(expected, 6);

describe('worked numbers of the published methods', () => {
  it('Open SDG: life expectancy of the city', () => {
    const found = openSdg(life);
    near(found.value, 1.108009);
    near(found.score, 3.628697);
    expect(found.growth).toBeCloseTo(0.00142224, 8);
    expect(found.requiredGrowth).toBeCloseTo(0.0012836, 8);
    expect(found).toMatchObject({ category: 'substantial_progress', reason: null, coefficient: 1 });
  });

  it('Open SDG: health literacy of the city, infant mortality', () => {
    const found = openSdg(literacy);
    near(found.value, 1.746527);
    expect(found).toMatchObject({ category: 'substantial_progress', score: 5 });
    near(openSdg(infant).value, 0.634928);
    expect(openSdg(infant).category).toBe('moderate_progress');
  });

  it('Eurostat with target: premature mortality, health literacy, infant mortality', () => {
    const found = eurostatTarget(mortality);
    expect(found.growth).toBeCloseTo(-0.021658, 7);
    expect(found.requiredGrowth).toBeCloseTo(-0.0220672, 7);
    near(found.value, 0.981457);
    expect(found.category).toBe('significant-progress');
    near(eurostatTarget(literacy).value, 1.746527);
    expect(eurostatTarget(literacy).category).toBe('significant-progress');
    near(eurostatTarget(infant).value, 0.634928);
    expect(eurostatTarget(infant).category).toBe('moderate-progress');
  });

  it('Eurostat without target: life expectancy and health literacy of Dongli', () => {
    const dongli = eurostatNoTarget(series('higher', [2020, 81.15], [2024, 82.32]));
    expect(dongli.value).toBeCloseTo(0.00358511, 8);
    expect(dongli.category).toBe('moderate-progress');
    const literate = eurostatNoTarget(series('higher', [2020, 23.7], [2025, 30.33]));
    expect(literate.value).toBeCloseTo(0.05056956, 8);
    expect(literate.category).toBe('significant-progress');
  });

  it('Healthy People 2020: health literacy of the city, without standard errors', () => {
    const found = healthyPeople2020(literacy);
    near(found.value, 81.73785);
    expect(found).toMatchObject({ category: 'improved', z: null, reason: null });
  });

  it('UN Progress Chart: infant mortality and health literacy', () => {
    const found = unProgressChart(infant);
    near(found.expected, 5.34826);
    near(found.value, 0.65174);
    expect(found).toMatchObject({ score: 2, category: 'fair-progress' });
    near(unProgressChart(literacy).value, 2.155589);
    expect(unProgressChart(literacy).score).toBe(3);
  });

  it('ESCAP: Current Status Index of life expectancy, infant mortality and health literacy', () => {
    near(escapCsi(life).value, 5.52381);
    expect(escapCsi(life)).toMatchObject({ expected: 5, onTrack: true, category: null });
    near(escapCsi(infant).value, 4);
    near(escapCsi(infant).expected, 6);
    expect(escapCsi(infant).onTrack).toBe(false);
    near(escapCsi(literacy).value, 8.173785);
  });

  it('ESCAP: Anticipated Progress Index of life expectancy and infant mortality', () => {
    expect(escapApi(life)).toMatchObject({ value: 0, category: 'maintain' });
    near(escapApi(life).predicted, 82.49);
    near(escapApi(infant).predicted, 5.333333);
    expect(escapApi(infant).value).toBeCloseTo(33.333333, 5);
    expect(escapApi(infant).category).toBe('accelerate');
  });

  it('annual rate of reduction: infant mortality in both forms, and the published headlines', () => {
    const needed = (from: Pair, to: Pair, form?: 'log' | 'geometric') =>
      arr({ ...series('lower', from, from, to), observations: [], form } as PlainInput).required;
    near(needed([2020, 6], [2025, 5]), 3.646431);
    near(needed([2020, 6], [2025, 5], 'geometric'), 100 * (1 - (5 / 6) ** 0.2));
    expect(needed([2012, 48], [2015, 30])).toBeCloseTo(15.67, 2);
    expect(needed([1990, 90], [2015, 30])).toBeCloseTo(4.39, 2);
  });
});
