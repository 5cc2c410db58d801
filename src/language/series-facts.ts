import type { Assessment, Point } from '../assessment/assessment.ts';
import type { SeriesReading } from '../assessment/reading.ts';
import type { Figure, Observation } from '../contract/document.ts';
import { readPeriod } from '../contract/period.ts';
import { targetOf } from './create.ts';
import { decimalsOf } from './digits.ts';
import type { Amount, Facts, TargetFacts } from './facts.ts';
import type { Language } from './language.ts';

/** A difference counts as none below this: it comes from double arithmetic. */
const NOTHING = 1e-9;
const MOST_DECIMALS = 9;

/** Finding, voice and figure ask for the same. */
const known = new WeakMap<
  SeriesReading,
  { readonly language: Language; readonly facts: Omit<Facts, 'form'> }
>();

/** Everything a sentence may say on a reading, in digits and words of the language. */
export function factsOf(reading: SeriesReading, language: Language, form: Facts['form'] = 'gauge'): Facts {
  const before = known.get(reading);
  const facts = before?.language === language ? before.facts : newFacts(reading, language);
  if (facts !== before?.facts) known.set(reading, { language, facts });
  return { ...facts, form };
}

function newFacts(reading: SeriesReading, language: Language): Omit<Facts, 'form'> {
  const { assessment, series, document, area } = reading;
  const { latest, baseline, quantities: q, target, flags, status, reason, met } = assessment;
  const { plans } = document;
  const observation = latest?.observation;
  const index = !!observation?.change;
  const earlier = baseline ?? firstPoint(reading);
  const digits = (value?: number | null, figure?: Partial<Figure>): number =>
    figure ? decimalsIn(figure, value, reading, language) : 0;
  const pointDigits = digits(latest?.value, observation);
  const goalDigits = Math.max(pointDigits, digits(target?.value, target?.target));
  const decimals = Math.max(pointDigits, digits(earlier?.value, earlier?.observation));
  const amount = (value: number | null | undefined, places: number, computed = false): Amount | undefined =>
    typeof value === 'number' ? amountOf(value, places, computed, reading, language) : undefined;
  const expected = q.expectedLinear.value;
  const plain = !language.unit(series.unit).points;
  const print = (point: Point | undefined): string =>
    language.figure(point?.observation, series.unit, { plain });
  const facts: Omit<Facts, 'case' | 'form'> = {
    status,
    reason,
    classed: reason === 'method-class',
    area: language.text(area?.label),
    period: whenOf(observation, reading, language),
    during: isDuring(reading),
    plan: plans.some((plan) => plan.id === latest?.period),
    value: print(latest),
    bound: !!latest?.bound,
    index,
    provisional: flags.provisional,
    since: index
      ? language.period(observation.referencePeriod, plans)
      : whenOf(earlier?.observation, reading, language),
    from: print(baseline),
    change: amount(
      q.change.value ?? (earlier && !baseline && !latest?.bound ? latest!.value - earlier.value : null),
      decimals,
    ),
    target: targetFacts(reading, language),
    gap: latest?.bound ? undefined : amount(gapOf(assessment), goalDigits),
    path:
      latest && expected !== null && q.aheadOfPath.value !== null
        ? amount(latest.value - expected, index ? Math.max(decimals, goalDigits) : decimals, true)
        : undefined,
    falling: index ? (target?.change?.by ?? 0) < 0 : undefined,
    met: target && latest ? met : null,
    keep: isKept(assessment),
    beyond: /^baseline-[bw]/.test(q.progress.reason ?? ''),
    late: flags.late,
  };
  return { ...facts, case: caseOf(facts) };
}

/** Which of the few cases that have words of their own a reading is. */
function caseOf({
  status,
  reason,
  target,
  gap,
  bound,
  keep,
  ...facts
}: Omit<Facts, 'case' | 'form'>): string {
  if (status === 'met' && target) {
    const { kind, tolerance } = target;
    if (kind === 'about' && tolerance) return 'tolerance';
    if (bound) return kind === 'ceiling' ? 'ceiling' : 'bound';
    if (keep) return 'keep';
    if (kind === 'band' || kind === 'about') return 'band';
    return kind === 'change' || !gap?.sign ? '' : facts.beyond ? 'beyond' : 'margin';
  }
  if (reason === 'missing-reference-value' && target) return 'reference';
  const isOnly = facts.period && facts.value && facts.period === facts.since;
  return reason === 'no-observation-after-baseline' && isOnly ? 'only' : '';
}

/** The task is to keep: the baseline is a number, not a bound, and equals the target. */
export function isKept({ flags, baseline }: Assessment): boolean {
  return flags.keep && !baseline?.bound;
}

/** True when the value stands for a whole plan and the baseline for its beginning. */
function isDuring({ assessment: { latest, baseline }, document }: SeriesReading): boolean {
  const span = latest?.period === undefined ? undefined : readPeriod(latest.period, document.plans);
  return (
    span?.kind === 'span' && !!baseline && latest !== baseline && (baseline.at ?? -Infinity) <= span.from + 1
  );
}

/** Without a target there is no baseline of a plan: the first published value is what one looks back to. */
function firstPoint(reading: SeriesReading): Point | undefined {
  const { assessment, series, document } = reading;
  const { latest } = assessment;
  const { observations } = series;
  const first = observations.find((entry) => entry.value !== null);
  if (targetOf(reading) || !latest || latest.observation.change || !first) return undefined;
  const at = first.period === undefined ? undefined : readPeriod(first.period, document.plans)?.at;
  const special = first.comparator || first.change || first.unit || first.state;
  if (special || at === undefined || latest.at === undefined || at >= latest.at) return undefined;
  const broken = observations.some((entry) => entry !== first && entry.break);
  return broken ? undefined : { period: first.period, at, value: first.value!, observation: first };
}

/** The period of a value in words, or the source's own words for it. */
export function whenOf(
  point: Partial<Observation> | undefined,
  { document }: SeriesReading,
  language: Language,
): string {
  return point?.periodText ? language.text(point.periodText) : language.period(point?.period, document.plans);
}

/** Digits behind the point of `value` as its figure was printed; of a converted value those it needs. */
export function decimalsIn(
  figure: Partial<Figure>,
  value: number | null | undefined,
  { series }: SeriesReading,
  language: Language,
): number {
  const asPrinted = figure.change || figure.range || figure.value === value;
  return decimalsOf(
    asPrinted
      ? language.figureParts(figure, series.unit).number
      : String(Number(Number(value).toPrecision(10))),
  );
}

/** Value against target; of a band against its nearest edge. */
function gapOf({ quantities: { gap, shortfall }, latest, target, met }: Assessment): number | null {
  if (gap.value !== null || !target || !latest || met !== false || shortfall.value === null) return gap.value;
  return latest.value < target.lower ? -shortfall.value : shortfall.value;
}

/**
 * A difference of published values keeps their decimals. A computed one gets one more where rounding would change
 * it, and as many as it takes not to print as 0.
 */
export function shownDecimals(value: number, decimals: number, computed: boolean): number {
  const size = Math.abs(value);
  if (size < NOTHING) return decimals;
  let digits = decimals;
  if (computed && Math.abs(Number(size.toFixed(digits)) - size) > NOTHING) digits += 1;
  while (Number(size.toFixed(digits)) === 0 && digits < MOST_DECIMALS) digits += 1;
  return digits;
}

function amountOf(
  value: number,
  decimals: number,
  computed: boolean,
  { assessment: { target }, indicator, series }: SeriesReading,
  language: Language,
): Amount {
  const digits = shownDecimals(value, indicator.decimals ?? decimals, computed);
  // On an index of 100 a difference is one of percentages.
  const unit = target?.index ? 'percent' : (target?.target.unit ?? series.unit);
  return {
    sign: Math.abs(value) < NOTHING ? 0 : value < 0 ? -1 : 1,
    plain: language.number(Math.abs(value), digits),
    full: language.difference(value, unit, digits),
    points: language.unit(unit).touches,
  };
}

function targetFacts(reading: SeriesReading, language: Language): TargetFacts | undefined {
  const words = language.target(reading);
  const target = targetOf(reading);
  if (!words || !target) return undefined;
  const { series, document, assessment } = reading;
  const resolved = assessment.target;
  const common = {
    due: words.period,
    reference: language.period(target.referencePeriod, document.plans),
    text: words.figure,
    bare: words.figure,
  };
  if (!resolved || target.form === 'words') return { ...common, kind: 'words' };
  if (target.change) return { ...common, kind: 'change' };
  const { comparator, upper, tolerance } = resolved;
  const about = comparator === 'approx';
  const { points, touches } = language.unit(target.unit ?? series.unit);
  const print = (plain: boolean): string =>
    // Printed 以上, 以下, 以内 are left out: a sentence says them itself.
    language.figure(
      {
        ...target,
        comparator: about ? comparator : undefined,
        text: target.text?.replace(/以[上下内]/g, ''),
      },
      series.unit,
      { plain },
    );
  return {
    ...common,
    kind: about ? 'about' : comparator === 'range' ? 'band' : upper === Infinity ? 'floor' : 'ceiling',
    text: print(!points),
    bare: print(!touches),
    ...(assessment.flags.toleranceAssumed && { tolerance: amountOf(tolerance!, 0, true, reading, language) }),
  };
}
