import type { Point, ResolvedTarget } from '../../assessment/assessment.ts';
import { pointList } from '../../assessment/assess.ts';
import { listOf } from '../../assessment/prepare.ts';
import type { PointList } from '../../assessment/prepare.ts';
import { nearestEdge } from '../../assessment/quantities.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { Observation, Target } from '../../contract/document.ts';
import { readPeriod } from '../../contract/period.ts';
import type { Period } from '../../contract/period.ts';
import { extended } from '../../element/common-view.ts';
import { seenIn } from '../../geometry/decimate.ts';
import { PARTS } from '../../geometry/year-axis.ts';
import type { Facts } from '../../language/facts.ts';
import type { Language, TargetWords } from '../../language/language.ts';
import { factsOf, whenOf } from '../../language/series-facts.ts';

/** One area's series: numbers in the target's unit (or as an index), periods in years. */
export interface TrendLine {
  readonly reading: SeriesReading;
  readonly name: string;
  readonly facts: Facts;
  /** Of a line denser than the px (`dense`) those that can be seen. */
  readonly points: readonly TrendPoint[];
  readonly dense: boolean;
  readonly gates: readonly TrendGate[];
  /** The target that the assessment counts to. */
  readonly main?: TrendGate;
  /** The planned path: straight from the baseline to the target. */
  readonly path?: readonly [from: Place, to: Place];
  /** The latest value is that of the assessment. */
  readonly isCurrent: boolean;
  /** Published values without a place on the axis, with their period: a whole plan, or no date at all. */
  readonly undated: readonly string[];
}

export interface Place {
  readonly at: number;
  readonly value: number;
}

export interface TrendPoint extends Place {
  readonly period: Period;
  readonly observation: Partial<Observation>;
  /** True when a line leads here from the point before: the periods follow each other and nothing was redefined. */
  readonly joined: boolean;
  readonly provisional: boolean;
  /** The side that a printed bound leaves open: −1 below the value, 1 above it, 0 none. */
  readonly open: number;
  readonly baseline: boolean;
  /** Periods without a value lie between the point before and this one: why, or '' when simply nothing was published. */
  readonly gap?: string;
}

export interface TrendGate extends ResolvedTarget {
  readonly at: number;
  readonly target: Target;
  readonly words: TargetWords;
  /** Number the path leads to. */
  readonly goal: number;
  /** A target of the same period that this one replaced. */
  readonly former?: TrendGate;
}

/** Differences below this come from double arithmetic. */
export const NOTHING = 1e-6;
/** A span of years, and not the id of a plan. */
const PLANLESS = /^\d{4}\//;
const ROUGH = /^(provisional|estimated)$/;
/** Points for each px of a width from which on not every one can be seen. */
const EACH = 8;
/** Reasons why a path must not be drawn. */
const NO_PATH = /^break|beyond|within/;

/** `width`: px that the line has at most. */
export function lineOf(reading: SeriesReading, width: number, language: Language): TrendLine {
  const { assessment, area } = reading;
  const { points, undated, dense } = pointsOf(reading, width, language);
  const gates = gatesOf(reading, language);
  const main = gates.find(({ at }) => at === assessment.target?.at);
  const start = points.find(({ baseline }) => baseline);
  const { expectedLinear, progress } = assessment.quantities;
  const isPlanned =
    !!start &&
    !!main &&
    !start.open &&
    start.at < main.at &&
    !NO_PATH.test(expectedLinear.reason ?? progress.reason ?? '');
  return {
    reading,
    name: language.text(area?.label),
    facts: factsOf(reading, language, 'trend'),
    points,
    dense,
    gates,
    main,
    path: isPlanned ? [start, { at: main.at, value: main.goal }] : undefined,
    isCurrent: !!points.length && points[points.length - 1]!.observation === assessment.latest?.observation,
    undated,
  };
}

function pointsOf(reading: SeriesReading, width: number, language: Language) {
  const { document, series, assessment } = reading;
  const { baseline } = assessment;
  const usable = pointList(assessment);
  let stands = !baseline;
  for (let index = 0; !stands && index < usable.count; index++)
    stands = usable.at(index).period === baseline!.period;
  // A baseline of 2020 stands beside the value of the plan 2016–2020, whose end is the same.
  const read = stands
    ? usable
    : listOf([baseline!, ...usable.all].sort((a, b) => (a.at ?? 1e9) - (b.at ?? 1e9)));
  const points: TrendPoint[] = [];
  const undated: string[] = [];
  const datedOf = ({ period = '' }: Point): Period | undefined => readPeriod(period, document.plans);
  const isSpan = (index: number): boolean => {
    const { kind, id } = datedOf(read.at(index)) ?? {};
    return kind === 'span' && PLANLESS.test(id!);
  };
  let rolling = 0;
  while (rolling < read.count && isSpan(rolling)) rolling++;
  const isRolling = rolling === read.count;
  const seen = read.count > EACH * width ? seenOf(read, 2 * width, baseline) : undefined;
  const count = seen ? seen.length : read.count;
  for (let place = 0; place < count; place++) {
    const index = seen ? seen[place]! : place;
    const point = read.at(index);
    const { observation, value, bound } = point;
    const period = datedOf(point);
    // A value of a whole plan has no place among yearly ones.
    if (!period || (period.kind === 'span' && !isRolling)) {
      undated.push(
        `${whenOf(observation, reading, language)} ${language.figure(observation, series.unit)}`.trim(),
      );
      continue;
    }
    const { at, kind } = period;
    const before = points[points.length - 1]?.period;
    const isAlike = before?.kind === kind;
    // Nothing is left out where a line stops.
    const isWithin = !!seen && place > 0 && seen[place - 1]! < index - 1;
    const isNext =
      isWithin ||
      (isAlike &&
        (kind === 'span' ? period.to - before.to < 1 + NOTHING : period.from - before.to < NOTHING));
    points.push({
      at,
      value,
      period,
      observation,
      joined: isNext && !observation.break,
      provisional: !!observation.state && ROUGH.test(observation.state),
      open: bound ? (bound[0] === 'l' ? -1 : 1) : 0,
      baseline: baseline?.at !== undefined && Math.abs(baseline.at - at) < NOTHING,
      gap: isAlike && !isNext && PARTS[kind] ? reasonOf(before, period, reading, language) : undefined,
    });
  }
  return { points, undated, dense: !!seen };
}

/**
 * Which points of a line can be seen in so many columns: of each the first, lowest, highest and last, both ends of every
 * stretch, and each point that something is said of.
 */
function seenOf(read: PointList, columns: number, baseline?: Point): number[] {
  const from = read.at(0).at ?? 0;
  const step = ((read.at(read.count - 1).at ?? NaN) - from) / columns;
  const start = baseline?.at ?? NaN;
  let [column, run] = [NaN, 0];
  let isAlone = true;
  let point: Point | undefined;
  const columnOf = (index: number): number => {
    const before = point;
    point = read.at(index);
    const { at = NaN, bound, observation } = point;
    const wasAlone = isAlone;
    isAlone = !!(bound || observation.state || observation.break) || Math.abs(at - start) < NOTHING;
    const own = Math.floor((at - from) / step);
    if (isAlone || wasAlone || own !== column || !follows(before!, point)) run++;
    column = own;
    return run;
  };
  // The height is asked for next to the column.
  return seenIn(read.count, columnOf, () => point!.value);
}

/** Parts of a year by the length of a date: 2025, 2025-06, 2025-06-30. */
const DATED: Readonly<Record<number, number>> = { 4: 1, 7: 12, 10: 365 };

/** True when two dates of one form are of neighbouring periods; other periods are looked at one by one. */
function follows(before: Point, { period = '', at = NaN }: Point): boolean {
  const parts = DATED[period.length];
  return parts !== undefined && before.period?.length === period.length && at - before.at! < 1.5 / parts;
}

/** Why there is no value between two periods, where the document says it of every one, and the same. */
function reasonOf(before: Period, period: Period, { series }: SeriesReading, language: Language): string {
  const words = language.catalogue.observed as Readonly<Record<string, string>>;
  const stated = series.observations.filter(({ period: id, value }) => {
    const at = readPeriod(id ?? '')?.at ?? 0;
    return value === null && at > before.at + NOTHING && at < period.at - NOTHING;
  });
  const isAll = stated.length >= Math.round((period.from - before.to) * PARTS[period.kind]!);
  const reasons = stated.map(({ note, state, text }) => language.text(note) || words[state ?? ''] || text);
  return (isAll && reasons.every((reason) => reason === reasons[0]) && reasons[0]) || '';
}

/** The targets that have a place on the axis: of each period the latest version, beside the one it replaced. */
function gatesOf(reading: SeriesReading, language: Language): TrendGate[] {
  const { series, assessment } = reading;
  const { baseline, latest, targets } = assessment;
  const revisedOn = ({ target }: ResolvedTarget): string => target.revised?.on ?? '';
  const sorted = targets.slice().sort((a, b) => (revisedOn(a) < revisedOn(b) ? -1 : 1));
  return sorted.reduce<TrendGate[]>((gates, resolved) => {
    const { at, lower } = resolved;
    if (at === undefined) return gates;
    const target = resolved.target as Target;
    // Nothing of the assessment is copied: its arithmetic would be written for it.
    const own = {
      series: { ...series, targets: [target] },
      assessment: extended(assessment, { target: resolved }),
    };
    const gate = {
      ...resolved,
      at,
      target,
      words: language.target({ ...reading, ...own })!,
      goal: nearestEdge(resolved, baseline?.value ?? latest?.value ?? lower),
      former: gates.find((other) => other.at === at),
    };
    return [...gates.filter((other) => other.at !== at), gate];
  }, []);
}

/** Value of the path at a time; after its end it stays, before its beginning there is none. */
export function onPath(path: TrendLine['path'], at: number): number | undefined {
  if (!path || at < path[0].at - NOTHING) return undefined;
  const [start, end] = path;
  return start.value + (end.value - start.value) * Math.min(1, (at - start.at) / (end.at - start.at));
}
