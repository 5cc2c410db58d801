import type { Point } from '../assessment/assessment.ts';
import { limitsOf, unitOf } from '../assessment/reading.ts';
import type { SeriesReading } from '../assessment/reading.ts';
import { defaultLimits, unitCode } from '../contract/unit.ts';
import { valueScale } from '../geometry/value-scale.ts';
import type { ScaleNeeds } from '../geometry/value-scale.ts';
import type { Language } from '../language/language.ts';
import { isBinding } from '../language/series-words.ts';
import type { ValuePlaces } from '../marks/value-track.ts';

/** What the page may say of the scale: ends, and `arc` or `bar` (anything else: the measure decides). */
export type AskedScale = Pick<ScaleNeeds, 'min' | 'max' | 'shape'>;

/** Value, baseline and target of a series on one scale. `drawnBase`: the baseline that stands on it. Pure. */
export function valuePlaces(
  reading: SeriesReading,
  language: Language,
  asked: AskedScale = {},
): ValuePlaces & { readonly drawnBase?: Point } {
  const { assessment } = reading;
  const { latest, baseline, target } = assessment;
  const unit = unitOf(reading);
  // A series of changes is computed on an index of 100; the figure shows the change itself.
  const shift = target?.index ? 100 : 0;
  const drawnBase =
    latest && !shift && baseline !== latest && baseline?.at !== latest.at ? baseline : undefined;
  const goal = target && {
    ...target,
    value: target.value === null ? null : target.value - shift,
    lower: target.lower - shift,
    upper: target.upper - shift,
  };
  const needs = {
    ...asked,
    value: latest && latest.value - shift,
    baseline: drawnBase?.value,
    target: goal,
    limits: shift ? undefined : (limitsOf(reading) ?? defaultLimits(unit)),
    ratio: unitCode(unit) === 'ratio' || latest?.observation.form === 'ratio',
  };
  return {
    drawnBase,
    about: target?.comparator === 'approx',
    open: latest?.bound ? (latest.bound[0] === 'l' ? -1 : 1) : 0,
    heavy: isBinding(reading),
    ...placesOf(needs, (number) => (number ? language.tick(number, unit) : '0')),
  };
}

/** The numbers as places on their scale. */
function placesOf(needs: ScaleNeeds, tick: (number: number) => string): ValuePlaces {
  const scale = valueScale(needs);
  if (!scale) return {};
  const { value, baseline, target } = needs;
  const { low, high } = scale;
  const on = (number: number): number => Math.min(1, Math.max(0, (number - low) / (high - low)));
  const edges = target && (target.comparator === 'approx' ? [target.value!] : [target.lower, target.upper]);
  return {
    ...scale,
    ends: [tick(low), tick(high)],
    zero: on(0),
    at: value === undefined ? undefined : on(value),
    base: baseline === undefined ? undefined : on(baseline),
    allowed: target && [on(target.lower), on(target.upper)],
    walls: edges?.filter((edge, index) => Number.isFinite(edge) && edge !== edges[index - 1]).map(on),
  };
}
