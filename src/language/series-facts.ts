import type { Assessment, Point } from '../assessment/assessment.ts';
import type { SeriesReading } from '../assessment/reading.ts';
import type { Observation, Target } from '../contract/document.ts';
import { readPeriod } from '../contract/period.ts';
import { asPrinted, targetOf } from './create.ts';
import { changeWords, decimalsOf } from './digits.ts';
import type { Amount, Facts, TargetFacts } from './facts.ts';
import type { Language } from './language.ts';

/** A difference counts as none below this: it comes from double arithmetic. */
const NOTHING = 1e-9;
const MOST_DECIMALS = 9;

/** Everything a sentence may say on a reading, in digits and words of the language. */
export function factsOf(reading: SeriesReading, language: Language, form: Facts['form'] = 'gauge'): Facts {
  const { assessment, series, document, area } = reading;
  const { latest, baseline, quantities: q, target, flags, status, reason } = assessment;
  const index = !!latest?.observation.change;
  const decimals = Math.max(
    digitsIn(latest, reading, language),
    digitsIn(baseline ?? firstPoint(reading), reading, language),
  );
  const goal = Math.max(digitsIn(latest, reading, language), targetDigits(assessment, reading, language));
  const amount = (value: number | null | undefined, digits: number, computed = false): Amount | undefined =>
    value === null || value === undefined ? undefined : amountOf(value, digits, computed, reading, language);
  const expected = q.expectedLinear.value;
  const latestSpan = latest?.period !== undefined && readPeriod(latest.period, document.plans);
  const plain = !language.unit(series.unit).points;
  const earlier = baseline ?? firstPoint(reading);
  const print = (point: Point | undefined): string =>
    point ? language.figure(point.observation, series.unit, { plain }) : '';
  return {
    form,
    status,
    reason,
    area: language.text(area?.label),
    period: whenOf(latest?.observation, reading, language),
    during:
      !!latestSpan &&
      latestSpan.kind === 'span' &&
      !!baseline &&
      latest !== baseline &&
      (baseline.at ?? -Infinity) <= latestSpan.from + 1,
    plan: document.plans.some((plan) => plan.id === latest?.period),
    value: latest?.observation.change
      ? changeWords(
          latest.observation as Observation,
          language.unit(series.unit).points,
          language.catalogue.format,
          false,
        )
      : print(latest),
    bound: !!latest?.bound,
    index,
    provisional: flags.provisional,
    since: index
      ? language.period(latest.observation.referencePeriod, document.plans)
      : whenOf(earlier?.observation, reading, language),
    from: print(baseline),
    change: amount(q.change.value ?? changeFrom(earlier, assessment), decimals),
    target: targetFacts(reading, language),
    gap: latest?.bound ? undefined : amount(gapOf(assessment), goal),
    path:
      latest && expected !== null && q.aheadOfPath.value !== null
        ? amount(latest.value - expected, Math.max(decimals, index ? goal : 0), true)
        : undefined,
    met: target && latest ? assessment.met : null,
    keep: isKept(assessment),
    beyond: /^baseline-(?:beyond|within)/.test(q.progress.reason ?? ''),
    late: flags.late,
  };
}

/** The task is to keep: the baseline is a number, not a bound, and equals the target. */
export function isKept({ flags, baseline }: Assessment): boolean {
  return flags.keep && !baseline?.bound;
}

/** Without a target there is no baseline of a plan: the first published value is what one looks back to. */
function firstPoint({ assessment, series, document }: SeriesReading): Point | undefined {
  const { latest } = assessment;
  if (assessment.reason !== 'no-target' || !latest || latest.observation.change) return undefined;
  const first = series.observations.find((entry) => entry.value !== null);
  const at = first?.period === undefined ? undefined : readPeriod(first.period, document.plans)?.at;
  const usable = first && !first.comparator && !first.change && !first.unit && !first.state;
  if (!usable || at === undefined || latest.at === undefined || at >= latest.at) return undefined;
  const broken = series.observations.some((entry) => entry !== first && entry.break);
  return broken ? undefined : { period: first.period, at, value: first.value!, observation: first };
}

function changeFrom(point: Point | undefined, { latest, baseline }: Assessment): number | undefined {
  return point && latest && !baseline && !latest.bound ? latest.value - point.value : undefined;
}

/** The period of a value in words, or the source's own words for it. */
export function whenOf(
  point: Partial<Observation> | undefined,
  { document }: SeriesReading,
  language: Language,
): string {
  return point?.periodText ? language.text(point.periodText) : language.period(point?.period, document.plans);
}

/** Digits behind the point as printed; of a converted value those it needs. */
function digitsIn(point: Point | undefined, { series }: SeriesReading, language: Language): number {
  if (!point) return 0;
  const { observation, value } = point;
  const printed = decimalsOf(language.figureParts(observation, series.unit).number);
  return observation.change || observation.value === value ? printed : decimalsOf(String(value));
}

function targetDigits({ target }: Assessment, { series }: SeriesReading, language: Language): number {
  return target ? decimalsOf(language.figureParts(target.target, series.unit).number) : 0;
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
  { assessment, series }: SeriesReading,
  language: Language,
): Amount {
  const digits = shownDecimals(value, decimals, computed);
  // On an index of 100 a difference is one of percentages.
  const unit = assessment.target?.index ? 'percent' : (assessment.target?.target.unit ?? series.unit);
  const { touches } = language.unit(unit);
  return {
    sign: Math.abs(value) < NOTHING ? 0 : value < 0 ? -1 : 1,
    plain: language.number(Math.abs(value), digits),
    full: language.difference(value, unit, digits),
    points: touches,
  };
}

function targetFacts(reading: SeriesReading, language: Language): TargetFacts | undefined {
  const target = targetOf(reading);
  if (!target || target.form === 'empty') return undefined;
  const { assessment, series, document } = reading;
  const due = language.period(target.period, document.plans);
  const resolved = assessment.target;
  const reference = language.period(target.referencePeriod, document.plans);
  if (asPrinted(reading, target) || !resolved)
    return {
      kind: 'words',
      text: target.text ?? language.figure(target, series.unit),
      bare: '',
      due,
      reference,
    };
  if (target.change) {
    const text = changeWords(
      target as Target,
      language.unit(series.unit).points,
      language.catalogue.format,
      true,
    );
    return { kind: 'change', text, bare: text, due, reference };
  }
  const kind =
    resolved.comparator === 'approx'
      ? 'about'
      : resolved.comparator === 'range'
        ? 'band'
        : resolved.upper === Infinity
          ? 'floor'
          : 'ceiling';
  const unit = language.unit(target.unit ?? series.unit);
  const printed = {
    ...target,
    comparator: kind === 'about' ? ('approx' as const) : undefined,
    text: bareText(target),
  };
  const assumed = assessment.flags.toleranceAssumed ? resolved.tolerance : undefined;
  return {
    kind,
    text: language.figure(printed, series.unit, { plain: !unit.points }),
    bare: language.figure(printed, series.unit, { plain: !unit.touches }),
    due,
    reference,
    ...(assumed !== undefined && { tolerance: amountOf(assumed, 0, true, reading, language) }),
  };
}

/** Printed text without 以上, 以下, 以内: a sentence says them itself. */
function bareText({ text }: Partial<Target>): string | undefined {
  return text?.replace(/以[上下内]/g, '');
}
