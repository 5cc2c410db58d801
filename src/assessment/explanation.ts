import type { Point, QuantityName, Step } from './assessment.ts';
import type { Evidence, Verdict } from './method.ts';
import { nearestEdge } from './quantities.ts';

type Inputs = Record<string, number | string>;

/** The formulas in the letters of the method: b at t₀ the baseline, v at t the latest value, T at t₁ the target. */
const FORMULAS: Partial<Record<QuantityName, readonly [formula: string, letters: string]>> = {
  progress: ['(v − b) ÷ (T − b)', 'vbT'],
  timeShare: ['(t − t₀) ÷ (t₁ − t₀)', 'txy'],
  pace: ['p ÷ τ', 'pτ'],
  expectedLinear: ['b + (T − b) × τ', 'bTτ'],
  aheadOfPath: ['v − E', 'vE'],
  gap: ['v − T', 'vT'],
  projectionLinear: ['v + (v − b) ÷ (t − t₀) × (t₁ − t)', 'vbtxy'],
  requiredLinear: ['(T − v) ÷ (t₁ − t)', 'Tvty'],
};

/** Letters of the list above that stand for more than one character. */
const LONG: Readonly<Record<string, string>> = { x: 't₀', y: 't₁' };

/** The ordered steps from the numbers put in to the verdict. */
export function explain(
  { prepared, met, quantities }: Evidence,
  verdict: Verdict,
  asked: Inputs = {},
): Step[] {
  const { target, latest, baseline } = prepared;
  const steps: Step[] = [];
  const inputs = inputsOf(prepared.baseline, latest);
  if (target) {
    inputs.T = target.value ?? nearestEdge(target, baseline?.value ?? latest?.value ?? 0);
    if (target.at !== undefined) inputs['t₁'] = target.at;
    const { change, reference } = target;
    if (change)
      steps.push({
        quantity: 'target',
        formula: change.kind === 'points' ? 'B + Δ' : 'B × (1 + Δ)',
        inputs: { B: reference!, Δ: change.by },
        result: target.value,
      });
    const sign = { comparator: target.comparator, lower: target.lower, upper: target.upper };
    if (latest)
      steps.push({
        quantity: 'met',
        formula: 'v ? T',
        inputs: { ...pick(inputs, 'vT'), ...sign },
        result: met === null ? null : met ? 'yes' : 'no',
      });
  }
  inputs.p = quantities.progress.value ?? '';
  inputs.τ = Math.min(1, quantities.timeShare.value ?? 1);
  inputs.E = quantities.expectedLinear.value ?? '';
  for (const name of Object.keys(FORMULAS) as QuantityName[]) {
    const [usual, letters] = FORMULAS[name]!;
    // Ahead is positive on the good side, whichever that is.
    const formula = name === 'aheadOfPath' && prepared.sign < 0 ? 'E − v' : usual;
    const { value, reason } = quantities[name];
    const step = {
      quantity: name,
      formula,
      inputs: value === null ? {} : pick(inputs, letters),
      result: value,
    };
    if (target) steps.push(reason ? { ...step, reason } : step);
  }
  steps.push({
    quantity: 'status',
    formula: '',
    inputs: asked,
    result: verdict.status,
    reason: verdict.reason,
  });
  return steps;
}

function inputsOf(baseline: Point | undefined, latest: Point | undefined): Inputs {
  const inputs: Inputs = {};
  if (baseline) inputs.b = baseline.value;
  if (baseline?.at !== undefined) inputs['t₀'] = baseline.at;
  if (latest) inputs.v = latest.value;
  if (latest?.at !== undefined) inputs.t = latest.at;
  return inputs;
}

function pick(inputs: Inputs, letters: string): Inputs {
  const picked: Inputs = {};
  for (const letter of letters) {
    const name = LONG[letter] ?? letter;
    const value = inputs[name];
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}
