import type { Catalogue } from '../catalogue.ts';

export const reasons: Catalogue['reasons'] = {
  'no-target': 'no target is set',
  'target-in-words': 'the target is in words, without a figure to compare with',
  'no-direction': 'higher or lower, which is better is not stated',
  'wrong-way-target': 'the target’s sign contradicts the direction',
  'missing-reference-value': 'no reference value for the target',
  'no-observation': 'no value is published',
  'unit-mismatch': 'value and target have units that do not convert',
  'invalid-ratio': 'the ratio cannot be read',
  'value-is-bound': 'the value is a bound and may or may not meet the target',
  'missing-baseline': 'no baseline',
  'bound-baseline': 'the baseline is a bound',
  'no-target-year': 'the target has no year',
  undated: 'the source states no year',
  'break-in-series': 'the definition changed after the baseline',
  'no-observation-after-baseline': 'baseline only',
  baseline: 'the baseline reached the target, no share is given',
  undetermined: 'cannot be told',
  'unknown-method': 'no such method of assessment',
};
