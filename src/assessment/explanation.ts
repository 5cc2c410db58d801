import type { QuantityName, Step } from './assessment.ts';
import type { Evidence, Verdict } from './method.ts';
import { nearestEdge } from './target.ts';

/** The formulas in the letters of the method: b at t₀ the baseline, v at t the latest value, T at t₁ the target. */
const FORMULAS: Partial<Record<QuantityName, string>> = {
  progress: '(v − b) ÷ (T − b)',
  timeShare: '(t − t₀) ÷ (t₁ − t₀)',
  pace: 'p ÷ τ',
  expectedLinear: 'b + (T − b) × τ',
  aheadOfPath: 'v − E',
  gap: 'v − T',
  projectionLinear: 'v + (v − b) ÷ (t − t₀) × (t₁ − t)',
  requiredLinear: '(T − v) ÷ (t₁ − t)',
};
const AS: Partial<Record<QuantityName, Step['as']>> = {
  progress: 'share',
  timeShare: 'share',
  pace: 'number',
};
const LETTERS = /t₀|t₁|[a-zτΔ]/gi;

/** The ordered steps from the numbers put in to the verdict. */
export function explain(
  { prepared, met, quantity }: Evidence,
  verdict: Verdict,
  asked?: Step['inputs'],
): Step[] {
  const { target, latest, baseline, sign } = prepared;
  const letters: Record<string, number | null | undefined> = {
    b: baseline?.value,
    't₀': baseline?.at,
    v: latest?.value,
    t: latest?.at,
    T: target && (target.value ?? nearestEdge(target, (baseline ?? latest)?.value ?? 0)),
    't₁': target?.at,
    B: target?.reference,
    Δ: target?.change?.by,
    p: quantity('progress').value,
    τ: Math.min(1, quantity('timeShare').value ?? 1),
    E: quantity('expectedLinear').value,
  };
  const step = (
    quantity: Step['quantity'],
    formula: string,
    result: Step['result'],
    reason?: Step['reason'],
    more?: Step['inputs'],
  ): Step => {
    const inputs: Record<string, number | string> = { ...more };
    // Without a result there is nothing to put in.
    for (const letter of (!reason && formula.match(LETTERS)) || []) {
      const value = letters[letter];
      if (value != null) inputs[letter] = value;
    }
    return { quantity, formula, inputs, result, reason };
  };
  const steps: Step[] = [];
  if (target) {
    const { change, comparator, lower, upper } = target;
    if (change) steps.push(step('target', change.kind === 'points' ? 'B + Δ' : 'B × (1 + Δ)', target.value));
    if (latest) {
      const answer = met === null ? null : met ? 'yes' : 'no';
      steps.push(step('met', 'v ? T', answer, undefined, { comparator, lower, upper }));
    }
    for (const name of verdict.steps || asked ? [] : (Object.keys(FORMULAS) as QuantityName[])) {
      // Ahead is positive on the good side, whichever that is.
      const formula = name === 'aheadOfPath' && sign < 0 ? 'E − v' : FORMULAS[name]!;
      const { value, reason } = quantity(name);
      const line = step(name, formula, value, reason);
      steps.push({ ...line, as: AS[name] });
    }
  }
  steps.push(...(verdict.steps ?? []), step('status', '', verdict.status, verdict.reason, asked));
  return steps;
}
