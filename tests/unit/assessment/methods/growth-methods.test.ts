import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/assessment/assess.ts';
import { arr } from '../../../../src/assessment/methods/arr.ts';
import { escapApi } from '../../../../src/assessment/methods/escap-api.ts';
import { escapCsi } from '../../../../src/assessment/methods/escap-csi.ts';
import { eurostatNoTarget } from '../../../../src/assessment/methods/eurostat-no-target.ts';
import { eurostatTarget } from '../../../../src/assessment/methods/eurostat-target.ts';
import { healthyPeople2020 } from '../../../../src/assessment/methods/healthy-people-2020.ts';
import type { PlainInput, PlainPoint } from '../../../../src/assessment/methods/input.ts';
import { openSdg, openSdgMethod, openSdgOfSeveral } from '../../../../src/assessment/methods/open-sdg.ts';
import { unProgressChart } from '../../../../src/assessment/methods/un-progress-chart.ts';
import { registerMethod } from '../../../../src/assessment/register.ts';

const at = (year: number, value: number | null, more: Partial<PlainPoint> = {}): PlainPoint => ({
  year,
  value,
  ...more,
});
const rise = (b: number, v: number, T?: number, more: Partial<PlainInput> = {}): PlainInput => ({
  direction: 'higher',
  baseline: at(2015, b),
  observations: [at(2020, v)],
  target: T === undefined ? undefined : { value: T, year: 2025 },
  ...more,
});
const fall = (b: number, v: number, T?: number): PlainInput => ({ ...rise(b, v, T), direction: 'lower' });
/** The value of 2020 after five years of growth at this rate. */
const grown = (rate: number): number => 100 * (1 + rate) ** 5;

describe('openSdg', () => {
  it.each([
    [0.95, 'substantial_progress'],
    [0.949999, 'moderate_progress'],
    [0.6, 'moderate_progress'],
    [0.599999, 'limited_progress'],
    [0, 'limited_progress'],
    [-0.000001, 'deterioration'],
  ])('at %s of the growth required it is %s', (ratio, category) => {
    const required = 2 ** 0.1 - 1;
    const found = openSdg(rise(100, 100 * (1 + ratio * required) ** 5, 200));
    expect(found.value).toBeCloseTo(ratio, 9);
    expect(found.category).toBe(category);
  });

  it.each([
    [0.0151, 'substantial_progress', 2.55],
    [0.014, 'moderate_progress', 2.25],
    [0.0051, 'moderate_progress', 0.025],
    [0.004, 'limited_progress', -0.5],
    [-0.001, 'deterioration', -2.625],
    [-0.5, 'deterioration', -5],
    [0.5, 'substantial_progress', 5],
  ])('without a target a growth of %s is %s, score %s', (rate, category, score) => {
    const found = openSdg(rise(100, grown(rate)));
    expect(found.value).toBeCloseTo(rate, 9);
    expect(found.score).toBeCloseTo(score, 6);
    expect(found).toMatchObject({ category, requiredGrowth: null });
  });

  it('scores progress towards a target on both sides of 0.6', () => {
    const score = (ratio: number) => openSdg(rise(100, 100 * (1 + ratio * (2 ** 0.1 - 1)) ** 5, 200)).score;
    expect(score(0.7)).toBeCloseTo(7.1429 * 0.7 - 4.2857, 9);
    expect(score(0.5)).toBeCloseTo(4.1667 * 0.5 - 2.5, 9);
    expect(score(-9)).toBe(-5);
  });

  it('near a natural limit less growth is asked for, and none at the limit', () => {
    const limit = { direction: 'higher' as const, limit: 100, baseline: at(2015, 80) };
    const c = 1 - 0.8 ** 4.44;
    const found = openSdg({ ...limit, observations: [at(2020, 80 * (1 + 0.016 * c) ** 5)] });
    expect(found.coefficient).toBeCloseTo(c, 12);
    expect(found).toMatchObject({ category: 'substantial_progress' });
    expect(found.score).toBeCloseTo(500 * 0.016 - 5, 6);
    const there = openSdg({ ...limit, baseline: at(2015, 100), observations: [at(2020, 100)] });
    expect(there).toMatchObject({ coefficient: 0, score: 5, category: 'substantial_progress' });
    expect(openSdg({ ...limit, baseline: at(2015, 250), observations: [at(2020, 250)] }).coefficient).toBe(1);
    expect(
      openSdg({ ...limit, baseline: at(2015, 150), observations: [at(2020, 150)] }).coefficient,
    ).toBeCloseTo(1 - 0.5 ** 4.44, 12);
    // With a target the limit does not count.
    expect(openSdg({ ...limit, observations: [at(2020, 81)], target: { value: 90 } }).coefficient).toBe(1);
  });

  it('begins in 2015 or the first later year with data, and aims at 2030', () => {
    const observations = [at(2010, 10), at(2016, 50), at(2020, 60)];
    const found = openSdg({ direction: 'higher', observations, target: { value: 90 } });
    expect(found.growth).toBeCloseTo(1.2 ** 0.25 - 1, 12);
    expect(found.requiredGrowth).toBeCloseTo(1.8 ** (1 / 14) - 1, 12);
    const earlier = openSdg({ direction: 'higher', observations, target: { value: 90 }, baseYear: 2010 });
    expect(earlier.growth).toBeCloseTo(6 ** 0.1 - 1, 12);
  });

  it('of a document: a range of years counts by its first, and without a target its natural limit counts', () => {
    registerMethod(openSdgMethod);
    const series = {
      direction: 'higher' as const,
      unit: 'percent' as const,
      baseline: { period: '2014/2016', value: 80 },
      observations: [{ period: '2019/2021', value: 82 }],
    };
    const dated = assess({ ...series, targets: [{ period: '2025', value: 90 }] }, { method: 'open-sdg' });
    const growthOf = (to: number, years: number) => (to / 80) ** (1 / years) - 1;
    expect(dated.value).toBeCloseTo(growthOf(82, 5) / growthOf(90, 11), 9);
    const open = assess(series, { method: 'open-sdg' });
    expect(open).toMatchObject({ category: 'moderate_progress', status: 'behind' });
    const coefficient = open.explanation.find(({ quantity }) => quantity === 'coefficient');
    expect(coefficient?.result).toBeCloseTo(1 - 0.8 ** 4.44, 12);
  });

  it('takes 0.001 for a baseline or a target of zero', () => {
    expect(openSdg(rise(0, 5, 10)).growth).toBeCloseTo(5000 ** 0.2 - 1, 9);
    expect(openSdg(fall(8, 4, 0)).requiredGrowth).toBeCloseTo((0.001 / 8) ** 0.1 - 1, 12);
    expect(openSdg(fall(8, 0, 0)).category).toBe('target_achieved');
    expect(openSdg(fall(8, 0)).growth).toBe(-1);
  });

  it('of negative values the size has to shrink where higher is better', () => {
    expect(openSdg(rise(-10, -8, -5)).category).toBe('moderate_progress');
    expect(openSdg(rise(-10, -12, -5)).category).toBe('deterioration');
  });

  it('is not available over zero, for a single point, and where a value is a bound', () => {
    const none = { category: 'not_available', value: null, score: null };
    expect(openSdg(rise(-1, 2, 5))).toMatchObject({ ...none, reason: 'sign-change' });
    expect(openSdg({ direction: 'higher', observations: [at(2020, 5)] })).toMatchObject({
      ...none,
      reason: 'no-observation-after-baseline',
    });
    expect(openSdg({ ...rise(1, 2, 5), observations: [at(2020, 2, { bound: 'le' })] })).toMatchObject({
      ...none,
      reason: 'value-is-bound',
    });
    expect(openSdg({ direction: 'higher', observations: [] })).toMatchObject({
      ...none,
      reason: 'no-observation',
    });
  });

  it('a target achieved is achieved whatever the growth; what only had to be kept and is lost is deterioration', () => {
    expect(openSdg(rise(90, 85, 80))).toMatchObject({ category: 'target_achieved', score: 5 });
    expect(openSdg(rise(80, 79, 80))).toMatchObject({
      category: 'deterioration',
      value: null,
      reason: 'baseline-equals-target',
      score: -5,
    });
    expect(openSdg(rise(90, 79, 80))).toMatchObject({ category: 'deterioration', reason: null });
  });

  it('of several series the mean of the scores counts, and all have to be achieved', () => {
    const met = openSdg(rise(50, 90, 80));
    const slow = openSdg(rise(100, grown(0.004)));
    const none = openSdg(rise(-1, 2, 5));
    expect(openSdgOfSeveral([met, met, none])).toMatchObject({ value: 5, category: 'target_achieved' });
    expect(openSdgOfSeveral([met, slow]).value).toBeCloseTo(2.25, 6);
    expect(openSdgOfSeveral([met, slow]).category).toBe('moderate_progress');
    expect(openSdgOfSeveral([slow]).category).toBe('limited_progress');
    expect(openSdgOfSeveral([openSdg(rise(100, 60))]).category).toBe('deterioration');
    expect(openSdgOfSeveral([none])).toMatchObject({ value: null, category: 'not_available' });
  });
});

describe('eurostatTarget and eurostatNoTarget', () => {
  it.each([
    [0.96, 'significant-progress'],
    [0.61, 'moderate-progress'],
    [0.01, 'insufficient-progress'],
    [-0.01, 'movement-away'],
  ])('%s of the growth required is %s', (ratio, category) => {
    expect(eurostatTarget(rise(100, 100 * (1 + ratio * (2 ** 0.1 - 1)) ** 5, 200)).category).toBe(category);
  });

  it.each([
    [0.011, 'significant-progress'],
    [0.001, 'moderate-progress'],
    [0, 'moderate-progress'],
    [-0.009, 'moderate-movement-away'],
    [-0.011, 'significant-movement-away'],
  ])('without a target a growth of %s is %s, and mirrored for what should fall', (rate, category) => {
    expect(eurostatNoTarget(rise(100, grown(rate))).category).toBe(category);
    expect(eurostatNoTarget(fall(100, grown(-rate))).category).toBe(category);
  });

  it('names why nothing is said', () => {
    expect(eurostatTarget(rise(1, 2)).reason).toBe('no-target');
    expect(eurostatTarget(rise(0, 2, 5)).reason).toBe('zero-value');
    expect(eurostatTarget(rise(-1, 2, 5)).reason).toBe('sign-change');
    expect(eurostatTarget(rise(90, 79, 80)).reason).toBe('baseline-beyond-target');
    expect(eurostatTarget(rise(80, 79, 80)).reason).toBe('baseline-equals-target');
    expect(eurostatTarget({ ...rise(70, 75), target: { value: 80 } }).reason).toBe('no-target-year');
    expect(eurostatTarget({ ...rise(70, 75, 80), baseline: undefined }).reason).toBe('missing-baseline');
    expect(
      eurostatTarget({ ...rise(70, 75, 80), observations: [at(2020, 75, { break: true })] }).reason,
    ).toBe('break-in-series');
    expect(eurostatNoTarget({ direction: 'higher', observations: [at(2020, 5)] }).reason).toBe(
      'too-few-points',
    );
    expect(eurostatNoTarget({ ...rise(1, 2), direction: undefined }).reason).toBe('no-direction');
  });

  it('a target that is reached is achieved, also where growth has no number', () => {
    expect(eurostatTarget(rise(0, 5, 5))).toMatchObject({
      category: 'target-achieved',
      reason: 'zero-value',
    });
  });

  it('looks back over as many years as asked', () => {
    const observations = [at(2005, 10), at(2012, 40), at(2015, 50), at(2020, 60)];
    const short = eurostatNoTarget({ direction: 'higher', observations, years: 5 });
    expect(short.value).toBeCloseTo(1.2 ** 0.2 - 1, 12);
    expect(eurostatNoTarget({ direction: 'higher', observations, years: 15 }).value).toBeCloseTo(
      6 ** (1 / 15) - 1,
      12,
    );
    expect(eurostatNoTarget({ direction: 'higher', observations, years: 10 }).value).toBeCloseTo(
      1.5 ** (1 / 8) - 1,
      12,
    );
  });
});

describe('healthyPeople2020', () => {
  const sure = (year: number, value: number, standardError: number) => at(year, value, { standardError });
  const tested = (v: number, error: number) =>
    healthyPeople2020({
      ...rise(50, v, 60),
      baseline: sure(2015, 50, error),
      observations: [sure(2020, v, error)],
    });

  it('goes through its classes in order', () => {
    expect(healthyPeople2020(rise(50, 55))).toMatchObject({ category: 'informational', value: null });
    expect(healthyPeople2020({ ...rise(50, 70, 60), observations: [] }).category).toBe('baseline-only');
    expect(healthyPeople2020(rise(50, 61, 60))).toMatchObject({
      category: 'target-met-or-exceeded',
      reason: null,
    });
    expect(healthyPeople2020(rise(50, 61, 60)).value).toBeCloseTo(110, 9);
    expect(healthyPeople2020(rise(65, 61, 60))).toMatchObject({
      category: 'target-met-or-exceeded',
      value: null,
      reason: 'baseline-beyond-target',
    });
    expect(healthyPeople2020(rise(50, 50, 60)).category).toBe('little-or-no-detectable-change');
  });

  it('without standard errors a change counts from 10 percent on', () => {
    expect(healthyPeople2020(rise(50, 51, 60))).toMatchObject({ category: 'improved' });
    expect(healthyPeople2020(rise(50, 50.9, 60)).category).toBe('little-or-no-detectable-change');
    expect(healthyPeople2020(rise(50, 45, 60))).toMatchObject({
      category: 'got-worse',
      percentChangeAway: 10,
    });
    expect(healthyPeople2020(rise(50, 45.1, 60)).category).toBe('little-or-no-detectable-change');
    expect(healthyPeople2020(fall(50, 55, 40)).category).toBe('got-worse');
    expect(healthyPeople2020(fall(0, 55, -10))).toMatchObject({ category: null, reason: 'zero-value' });
    expect(healthyPeople2020(rise(65, 45, 60))).toMatchObject({ category: 'got-worse' });
  });

  it('with standard errors, or limits, it has to be significant', () => {
    expect(tested(55, 1)).toMatchObject({ category: 'improved' });
    expect(tested(55, 1).z).toBeCloseTo(5 / Math.SQRT2, 12);
    expect(tested(55, 3).category).toBe('little-or-no-detectable-change');
    expect(tested(45, 1).category).toBe('got-worse');
    expect(tested(49, 3).category).toBe('little-or-no-detectable-change');
    const limits = (value: number) => ({ lower: value - 1.959963985, upper: value + 1.959963985 });
    const found = healthyPeople2020({
      ...rise(50, 55, 60),
      baseline: at(2015, 50, limits(50)),
      observations: [at(2020, 55, limits(55))],
    });
    expect(found.z).toBeCloseTo(5 / Math.SQRT2, 9);
  });
});

describe('unProgressChart', () => {
  it.each([
    [0.021, 3],
    [0.006, 2],
    [0.004, 1],
    [-0.1, 1],
  ])('without a target a growth of %s scores %s', (rate, score) => {
    expect(unProgressChart(rise(100, grown(rate))).score).toBe(score);
    expect(unProgressChart(fall(100, grown(-rate))).score).toBe(score);
  });

  it('scores by what will be done in the target year, and 3 once it is met', () => {
    expect(unProgressChart(rise(100, 101, 200)).score).toBe(1);
    expect(unProgressChart(rise(100, 120, 200)).score).toBe(2);
    expect(unProgressChart(rise(100, 145, 200)).score).toBe(3);
    expect(unProgressChart(rise(0, 5, 5))).toMatchObject({ score: 3, reason: 'zero-value' });
  });

  it('extrapolates nothing once the target year has come', () => {
    const found = unProgressChart({ ...rise(100, 150, 200), observations: [at(2026, 150)] });
    expect(found).toMatchObject({ expected: 150, value: 0.5, score: 2 });
  });

  it('names why nothing is said', () => {
    expect(unProgressChart(rise(90, 79, 80))).toMatchObject({
      category: null,
      reason: 'baseline-beyond-target',
    });
    expect(unProgressChart(rise(80, 79, 80)).reason).toBe('baseline-equals-target');
    expect(unProgressChart({ ...rise(70, 75), target: { value: 80 } }).reason).toBe('no-target-year');
  });
});

describe('escapCsi and escapApi', () => {
  it('the index is 10 at the target, 0 at the baseline, negative when worse', () => {
    expect(escapCsi(rise(50, 60, 60)).value).toBe(10);
    expect(escapCsi(rise(50, 50, 60)).value).toBe(0);
    expect(escapCsi(fall(50, 60, 40)).value).toBe(-10);
    expect(escapCsi({ ...rise(50, 55), target: { value: 60 } })).toMatchObject({
      expected: null,
      onTrack: null,
    });
    expect(escapCsi(rise(60, 55, 60)).reason).toBe('baseline-equals-target');
    expect(escapCsi(rise(50, 55)).reason).toBe('no-target');
  });

  it('parity counts from both sides', () => {
    const parity = (v: number) => escapCsi({ ...rise(0.8, v, 1), direction: 'near' }).value;
    expect(parity(0.9)).toBeCloseTo(5, 9);
    expect(parity(1.1)).toBeCloseTo(5, 9);
    expect(parity(1)).toBe(10);
    expect(parity(1.3)).toBeCloseTo(-5, 9);
  });

  it('a prediction may be handed over, and is cut at 10 and 100 percent of the way', () => {
    const gap = (predicted: number) => escapApi({ ...rise(50, 55, 60), predicted });
    expect(gap(61)).toMatchObject({ value: 0, category: 'maintain', predicted: 61 });
    expect(gap(59)).toMatchObject({ category: 'maintain' });
    expect(gap(58.9).category).toBe('accelerate');
    expect(gap(50).category).toBe('accelerate');
    expect(gap(49.9).category).toBe('reverse');
  });

  it('names why nothing is said', () => {
    expect(escapApi(rise(50, 55)).reason).toBe('no-target');
    expect(escapApi({ ...rise(50, 55), target: { value: 60 } }).reason).toBe('no-target-year');
    expect(escapApi(rise(60, 55, 60))).toMatchObject({ category: null, reason: 'baseline-equals-target' });
    expect(escapApi(rise(60, 62, 60)).category).toBe('maintain');
  });
});

describe('arr', () => {
  it('is positive for a fall, and on track from the required rate on', () => {
    expect(arr(fall(100, 80, 64))).toMatchObject({ onTrack: true, category: null, reason: null });
    expect(arr(fall(100, 80.1, 64)).onTrack).toBe(false);
    expect(arr(fall(100, 80, 64)).value).toBeCloseTo((100 * Math.log(1.25)) / 5, 12);
    expect(arr(rise(100, 120, 140))).toMatchObject({ onTrack: true });
    expect(arr(rise(100, 110, 140))).toMatchObject({ onTrack: false });
    expect(arr(rise(100, 120)).value).toBeLessThan(0);
  });

  it('names why nothing is said', () => {
    expect(arr(fall(100, 0, 50)).reason).toBe('zero-value');
    expect(arr(fall(-1, 1, 2)).reason).toBe('sign-change');
    expect(arr({ direction: 'lower', observations: [at(2020, 5)] }).reason).toBe('too-few-points');
    expect(arr(fall(100, 80))).toMatchObject({ required: null, onTrack: null, reason: null });
  });
});
