import type { Reason, Status, Step, Threshold } from '../assessment.ts';
import { near } from '../order.ts';
import type { Verdict } from '../method.ts';
import type { PlainResult } from './input.ts';

/** The first class that a number falls into. The classes are those that are shown beside the arithmetic. */
export function classOf<Category extends string>(
  value: number,
  classes: readonly (Threshold & { readonly category: Category })[],
): Category {
  const found = classes.find(({ sign, at }) => {
    if (near(value, at)) return sign === '≥' || sign === '≤';
    return sign === '≥' || sign === '>' ? value > at : value < at;
  });
  return (found ?? classes[classes.length - 1]!).category;
}

/** The result of a method among our states; the state that each category stands for is the method's to say. */
export function verdictOf<Category extends string>(
  { category, value, reason }: PlainResult<Category>,
  states: Readonly<Record<Category, Status>>,
  steps: readonly Step[],
): Verdict {
  const status = category === null ? 'not-assessable' : states[category];
  return {
    status,
    reason:
      status === 'met'
        ? 'target-met'
        : status === 'not-assessable'
          ? // Of a category that is neither good nor bad the reason says so.
            (reason ?? (category === null ? 'undetermined' : 'method-class'))
          : 'method-class',
    category: category ?? undefined,
    value,
    steps,
  };
}

/** The state of a change for the worse; what meets its target has not moved away from it. */
export const movedAway = (met: boolean | null): Status => (met ? 'behind' : 'moving-away');

/** A result that has neither number nor category, or the category that says so. */
export function refused<Category extends string = never>(
  reason: Reason,
  category: Category | null = null,
): PlainResult<Category> {
  return { value: null, category, reason };
}

/** One line of a method's arithmetic: a number with what was put in, or the reason why there is none. */
export function step(
  quantity: string,
  formula: string,
  inputs: Readonly<Record<string, number | null | undefined>>,
  result: number | Reason | null,
  more: Pick<Step, 'as' | 'thresholds'> = {},
): Step {
  if (typeof result !== 'number')
    return { quantity, formula, inputs: {}, result: null, reason: result ?? undefined };
  const given: Record<string, number> = {};
  for (const letter of Object.keys(inputs)) {
    const value = inputs[letter];
    if (typeof value === 'number') given[letter] = value;
  }
  return { quantity, formula, inputs: given, result, ...more };
}
