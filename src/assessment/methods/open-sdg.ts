import { readPeriod } from '../../contract/period.ts';
import type { Point, Status, Step, Threshold } from '../assessment.ts';
import type { Evidence, Method, Verdict } from '../method.ts';
import { growth, observedStep, requiredStep } from './growth.ts';
import type { Ends, Known, PlainInput, PlainResult, PlainTarget } from './input.ts';
import { endsOf, plainInput, targetOf, usablePoints } from './input.ts';
import { classOf, refused, step, verdictOf } from './verdict.ts';

/** The published codes, from best to worst. */
export type OpenSdgCategory =
  | 'target_achieved'
  | 'substantial_progress'
  | 'moderate_progress'
  | 'limited_progress'
  | 'deterioration'
  | 'not_available';

export interface OpenSdgInput extends PlainInput {
  /** Year to begin with where no `baseline` is given, or the first later one with data; default 2015. */
  readonly baseYear?: number;
  /** Natural limit of the measure, e.g. 100 for a percentage; counts only where there is no target. */
  readonly limit?: number;
}

export interface OpenSdgResult extends PlainResult<OpenSdgCategory> {
  /** −5 (worst) to 5; null where there is no number and the target is not achieved. */
  readonly score: number | null;
  /** Observed compound growth a year, as a share. */
  readonly growth: number | null;
  /** Growth a year that would have led to the target in time, as a share; null without a target. */
  readonly requiredGrowth: number | null;
  /** What the thresholds are multiplied with near a natural limit, 0 to 1; 1 where there is none. */
  readonly coefficient: number;
}

type Goal = PlainTarget & { readonly year: number };
type Class = Threshold & { readonly category: OpenSdgCategory };

const BASE_YEAR = 2015;
const TARGET_YEAR = 2030;
/** The method's own stand-in for a baseline or a target of zero. */
const ALMOST_ZERO = 0.001;
/** How fast thresholds shrink towards a natural limit. */
const EXPONENT = 4.44;

/** Of the ratio to the growth required; without a target of the growth a year itself. */
function classesOf(hasTarget: boolean, coefficient: number): readonly Class[] {
  return [
    { sign: '≥', at: hasTarget ? 0.95 : 0.015 * coefficient, category: 'substantial_progress' },
    { sign: '≥', at: hasTarget ? 0.6 : 0.005 * coefficient, category: 'moderate_progress' },
    { sign: '≥', at: 0, category: 'limited_progress' },
    { sign: '<', at: 0, category: 'deterioration' },
  ];
}
const OF_SCORES: readonly Class[] = [
  { sign: '≥', at: 2.5, category: 'substantial_progress' },
  { sign: '≥', at: 0, category: 'moderate_progress' },
  { sign: '≥', at: -2.5, category: 'limited_progress' },
  { sign: '<', at: -2.5, category: 'deterioration' },
];

/**
 * Progress as Open SDG sites and Statistics Canada publish it. With a target, `value` is observed growth ÷ required
 * growth; without one it is the growth a year in the wished direction, as a share.
 *
 * `baseline` is the first value to compare; without it the value of `baseYear`, or the first later one, is taken. A
 * target without a year is one for 2030. A baseline or target of 0 counts as 0.001. Values on both sides of zero, or
 * fewer than two, give `not_available`; a latest value at or beyond the target gives `target_achieved` always.
 *
 * @see Progress Measurement Methodology for the Sustainable Development Goals, Open SDG / Statistics Canada, 2025,
 * https://open-sdg.readthedocs.io/en/latest/progress-methodology/ , and sdg-build 2.4, `ProgressMeasure.py`.
 */
export function openSdg(input: OpenSdgInput): OpenSdgResult {
  const { limit } = input;
  const target = goalOf(input.target);
  const ends = endsOf({ ...input, target }, input.baseline ?? beginning(input));
  const coefficient = target || limit === undefined ? 1 : coefficientOf(ends.baseline?.value ?? 0, limit);
  const found = ends.reason ?? compared(ends, target);
  const isAchieved = ends.met === true;
  if (typeof found === 'string') {
    const result = refused<OpenSdgCategory>(found, isAchieved ? 'target_achieved' : 'not_available');
    return { ...result, score: isAchieved ? 5 : null, growth: null, requiredGrowth: null, coefficient };
  }
  const { value } = found;
  // Nothing had to change: there is no share of nothing, but what was lost is lost.
  const isEndless = !Number.isFinite(value);
  return {
    ...found,
    value: isEndless ? null : value,
    category: isAchieved ? 'target_achieved' : classOf(value, classesOf(!!target, coefficient)),
    reason: isEndless ? 'baseline-equals-target' : null,
    score: isAchieved ? 5 : target ? scoreToTarget(value) : scoreOfGrowth(value, coefficient),
    coefficient,
  };
}

/** Several series of one indicator: the mean of their scores; achieved only when the target of each is. */
export function openSdgOfSeveral(results: readonly OpenSdgResult[]): PlainResult<OpenSdgCategory> {
  const counted = results.filter(
    (result): result is OpenSdgResult & { score: number } => result.score !== null,
  );
  if (!counted.length) return refused<OpenSdgCategory>('too-few-points', 'not_available');
  const value = counted.reduce((sum, { score }) => sum + score, 0) / counted.length;
  const isAchieved = counted.every(({ category }) => category === 'target_achieved');
  return { value, category: isAchieved ? 'target_achieved' : classOf(value, OF_SCORES), reason: null };
}

function goalOf(given: PlainTarget | undefined): Goal | undefined {
  const target = targetOf(given);
  return target && { ...target, value: target.value || ALMOST_ZERO, year: target.year ?? TARGET_YEAR };
}

/** The value of the base year, or the first later one. */
function beginning(input: OpenSdgInput): Known | undefined {
  return usablePoints(input).filter(({ year }) => year >= (input.baseYear ?? BASE_YEAR))[0];
}

function compared({ sign, latest, baseline }: Ends, target: Goal | undefined) {
  const b = baseline!.value || ALMOST_ZERO;
  const v = latest!.value;
  const observed = v ? growth(b, v, latest!.year - baseline!.year) : -1;
  if (typeof observed === 'string') return observed;
  // Of negative values the size has to shrink where higher is better.
  const wished = (b < 0 ? -sign : sign) * observed;
  if (!target) return { value: wished, growth: observed, requiredGrowth: null };
  if (target.year <= baseline!.year) return 'no-target-year';
  const required = growth(b, target.value, target.year - baseline!.year);
  if (typeof required === 'string') return required;
  return { value: wished / Math.abs(required), growth: observed, requiredGrowth: required };
}

/** Near a natural limit less growth is possible: the thresholds shrink with the distance. */
function coefficientOf(baseline: number, limit: number): number {
  const b = Math.abs(baseline);
  const l = Math.abs(limit);
  if (b >= 2 * l) return 1;
  return 1 - ((b <= l ? b : 2 * l - b) / l) ** EXPONENT;
}

function scoreToTarget(ratio: number): number {
  return ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
}

function scoreOfGrowth(x: number, coefficient: number): number {
  if (x < 0) return Math.max(125 * x - 2.5, -5);
  if (!coefficient) return 5;
  if (x >= 0.015 * coefficient) return Math.min((500 * x) / coefficient - 5, 5);
  return x >= 0.005 * coefficient ? (250 * x) / coefficient - 1.25 : (500 * x) / coefficient - 2.5;
}

const STATES: Readonly<Record<OpenSdgCategory, Status>> = {
  target_achieved: 'met',
  substantial_progress: 'on-track',
  moderate_progress: 'behind',
  limited_progress: 'behind',
  deterioration: 'moving-away',
  not_available: 'not-assessable',
};

/** `openSdg` for the widgets: base year, target year and natural limit of the document, else 2015, 2030 and none. */
export const openSdgMethod: Method = {
  name: 'open-sdg',
  judge(evidence: Evidence): Verdict {
    const { options, limits, sign } = evidence.prepared;
    // A range of years counts by its first.
    const yearOf = ({ period, at }: Point): number =>
      Math.floor((readPeriod(period!, options.plans)?.from ?? at! - 1) + 1);
    const plain = plainInput(evidence, { needsTarget: false, yearOf });
    if (typeof plain === 'string') return verdictOf(refused(plain, 'not_available'), STATES, []);
    const input = { ...plain, limit: limits[sign > 0 ? 1 : 0] ?? undefined };
    const result = openSdg(input);
    return verdictOf(result, STATES, stepsOf(input, result));
  },
};

function stepsOf(input: OpenSdgInput, result: OpenSdgResult): Step[] {
  const { value, reason, growth: g, requiredGrowth: r, coefficient } = result;
  const target = goalOf(input.target);
  const ends = endsOf({ ...input, target }, input.baseline ?? beginning(input));
  const b = ends.baseline?.value ?? 0;
  const letters = { D: b < 0 ? -ends.sign : ends.sign, g, r };
  const thresholds = classesOf(!!target, coefficient);
  const observed = observedStep(ends, g ?? reason);
  const found = value ?? reason;
  if (target)
    return [
      observed,
      requiredStep(ends, target, r ?? reason),
      step('ratio', 'D × g ÷ |r|', letters, found, { as: 'number', thresholds }),
    ];
  const L = Math.abs(input.limit ?? 0);
  const formula = Math.abs(b) <= L ? '1 − (b ÷ L)^4.44' : '1 − ((2 × L − b) ÷ L)^4.44';
  const inputs = { b: Math.abs(b), L };
  return [
    observed,
    ...(coefficient < 1 ? [step('coefficient', formula, inputs, coefficient, { as: 'number' })] : []),
    step('wishedGrowth', 'D × g', letters, found, { as: 'share', thresholds }),
  ];
}
