import { textWidth } from './text.ts';

/** What the ticks of a time axis stand for. */
export type AxisUnit = 'year' | 'half' | 'quarter' | 'month';

export interface AxisTick {
  /** Place in years; the whole year 2020 is 2020, June 2025 is 2024.5. */
  readonly at: number;
  /** '' on a tick without name. */
  readonly label: string;
}

export interface AxisOptions {
  /** First and last place to be ticked. */
  readonly from: number;
  readonly to: number;
  readonly unit: AxisUnit;
  readonly pxPerYear: number;
  /** Name of the tick at a place. */
  label(at: number): string;
  readonly size?: number;
  /** No ticks between the named ones. */
  readonly sparse?: boolean;
}

/** Periods of a year. */
export const PARTS: Readonly<Record<string, number>> = { year: 1, half: 2, quarter: 4, month: 12 };
/** How many years stand between two names. */
const YEARS = [1, 5, 10, 20, 25, 50, 100, 200, 500];
/** Up to so many years each is named; beyond, round years read faster. */
const EACH = 7;
/** Nearest two ticks without names may come. */
const LEAST_TICK = 14;
const LABEL_GAP = 12;

/**
 * Ticks of an axis that thins itself: every period while the names have room, else round steps (each fifth year, each
 * quarter of a year …). Unnamed ticks stand between as long as they can be told apart.
 */
export function timeTicks({ from, to, unit, pxPerYear, label, size = 12, sparse }: AxisOptions): AxisTick[] {
  const parts = PARTS[unit]!;
  const first = Math.ceil(from * parts - 1e-6);
  const last = Math.floor(to * parts + 1e-6);
  const widest = Math.max(
    ...[from, (from + to) / 2, to].map((at) => textWidth(label(round(at, parts)), size)),
  );
  const fits = (step: number, room: number): boolean => (step / parts) * pxPerYear >= room;
  const each = to - from <= EACH || unit !== 'year';
  const named =
    steps(parts).find((step) => fits(step, widest + LABEL_GAP) && (each || step > parts)) ?? last - first + 1;
  const ticked = sparse
    ? named
    : (steps(parts).find((step) => named % step === 0 && fits(step, LEAST_TICK)) ?? named);
  const anchor = anchorOf(first, last, named);
  const ticks: AxisTick[] = [];
  for (let index = first; index <= last; index++) {
    const offset = Math.abs(index - anchor);
    if (offset % Math.min(ticked, named)) continue;
    ticks.push({ at: index / parts, label: offset % named ? '' : label(index / parts) });
  }
  return ticks;
}

/** Round numbers are named (2010, 2015 …); where the span holds none of them, its last period is. */
function anchorOf(first: number, last: number, step: number): number {
  const round = Math.ceil(first / step) * step;
  return round <= last ? round : last;
}

function steps(parts: number): number[] {
  const inside = [1, 2, 3, 6].filter((step) => parts % step === 0 && step < parts);
  return [...inside, ...YEARS.map((years) => years * parts)];
}

function round(at: number, parts: number): number {
  return Math.round(at * parts) / parts;
}

/** Year and number in it of the period that ends at a place: 2024.5 in months → 2025, 6. */
export function partOf(at: number, parts: number): [year: number, part: number] {
  const whole = Math.round(at * parts);
  const year = Math.ceil(whole / parts - 1e-6);
  return [year, whole - (year - 1) * parts];
}
