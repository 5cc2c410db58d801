import type { Observation, Plan, Target, Unit } from '../contract/document.ts';
import { isoPlace, readPeriod } from '../contract/period.ts';
import { readQuantity } from '../contract/quantity.ts';
import { convertUnit } from '../contract/unit.ts';
import type { Loose } from './assessment.ts';

type LooseFigure = Loose<Observation> & Loose<Target>;
export type Figure = Pick<
  Observation,
  'value' | 'comparator' | 'change' | 'referencePeriod' | 'range' | 'unit' | 'text'
> & { readonly form?: string; readonly invalid?: 'invalid-ratio' };

/** The figure of a point, read from its published text where no number was read before. */
export function figureOf(point: LooseFigure): Figure {
  const { value, text, form, unit } = point;
  const printed = typeof value === 'string' ? value : text;
  if (typeof value !== 'number' && printed !== undefined && !form) {
    const read = readQuantity(printed, { unit });
    const { lower, upper, change } = read;
    return {
      ...read,
      value: read.value ?? null,
      range: lower === undefined ? undefined : [lower, upper!],
      unit: change ? undefined : (read.unit ?? unit),
    };
  }
  const number = Number.isFinite(value) ? (value as number) : null;
  // A point that is a figure already is not copied: long series have many.
  if (number === value && !point.bound) return point as Figure;
  return { ...(point as Figure), value: number, comparator: point.comparator ?? point.bound };
}

/** Place of a point in time; undefined when the source states none. */
export function placeOf(point: LooseFigure, plans?: readonly Plan[]): { period?: string; at?: number } {
  const stated = point.period ?? point.year;
  if (stated == null) return {};
  const iso = isoPlace(String(stated), plans);
  if (iso !== undefined) return { period: String(stated), at: iso };
  const { id = String(stated), at } = readPeriod(stated, plans) ?? {};
  return { period: id, at };
}

/** A number in the wanted unit; null when the units do not convert. An unstated unit is taken to be the wanted one. */
export function inUnit(value: number, own: Unit | undefined, wanted: Unit | undefined): number | null {
  return own === undefined || wanted === undefined ? value : convertUnit(value, own, wanted);
}

/** Digits printed after the point. */
export function digitsOf(printed: string | number | null = ''): number {
  return /\.(\d+)/.exec(String(printed))?.[1]!.length ?? 0;
}
