import type { Comparator, Observation, Plan, Target } from '../contract/document.ts';
import { readPeriod } from '../contract/period.ts';
import { readQuantity } from '../contract/quantity.ts';
import type { Loose } from './assessment.ts';

type LooseFigure = Loose<Observation> | Loose<Target>;
export type Figure = Pick<
  Observation,
  'value' | 'comparator' | 'change' | 'referencePeriod' | 'range' | 'unit' | 'text'
> & { readonly form?: string; readonly invalid?: 'invalid-ratio' };

/** The figure of a point, read from its published text where no number was read before. */
export function figureOf(point: LooseFigure): Figure {
  const given = point as { value?: number | string | null; text?: string; form?: string; bound?: Comparator };
  const text = typeof given.value === 'string' ? given.value : given.text;
  if (typeof given.value !== 'number' && text !== undefined && !given.form) {
    const { value, lower, upper, unit, ...read } = readQuantity(text, point.unit ? { unit: point.unit } : {});
    const range = lower !== undefined && upper !== undefined ? { range: [lower, upper] as const } : {};
    return { ...read, ...range, value: value ?? null, unit: read.change ? undefined : (point.unit ?? unit) };
  }
  const value = typeof given.value === 'number' && Number.isFinite(given.value) ? given.value : null;
  return { ...(point as Observation), value, comparator: point.comparator ?? given.bound };
}

/** Place of a point in time; undefined when the source states none. */
export function placeOf(point: LooseFigure, plans?: readonly Plan[]): { period?: string; at?: number } {
  const stated = point.period ?? (point as { year?: number }).year;
  if (stated === undefined || stated === null) return {};
  const period = readPeriod(stated, plans);
  return period ? { period: period.id, at: period.at } : { period: String(stated) };
}
