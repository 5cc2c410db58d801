import type { Observation } from '../../contract/document.ts';
import { defaultLimits, unitCode } from '../../contract/unit.ts';
import type { ViewInput } from '../../element/view-input.ts';
import type { FigureParts, TargetWords } from '../../language/language.ts';
import { factsOf, whenOf } from '../../language/series-facts.ts';
import { gapWords, isBinding } from '../../language/series-words.ts';
import { gaugeScale } from './gauge-scale.ts';
import type { GaugeScale } from './gauge-scale.ts';

/** The value as it is printed, in parts of different size. */
export interface ValueWords extends FigureParts {
  /** There is no value: `number` holds words that say so. */
  readonly missing?: boolean;
}

export interface GaugeOptions {
  /** `arc` or `bar`; anything else: the measure decides. */
  readonly shape?: string;
  /** Ends of the scale set by the page. */
  readonly min?: number;
  readonly max?: number;
}

type Part = readonly [from: number, to: number];

/** What is drawn, whatever the form. Places are shares of the scale, held inside it; every word is ready. */
export interface GaugeContent extends Partial<GaugeScale> {
  readonly value: ValueWords;
  readonly period?: string;
  readonly target?: Pick<TargetWords, 'short' | 'dated' | 'period'>;
  /** `基期 17.42%（2015年）`, and `还差0.47岁`. */
  readonly from?: string;
  readonly gap?: string;
  /** Ends of the scale in words; absent when there is nothing to put on a scale. */
  readonly ends?: readonly [low: string, high: string];
  /** Places of the value (absent without one), of zero or the end nearest to it, and of the baseline. */
  readonly at?: number;
  readonly zero?: number;
  readonly base?: number;
  /** The allowed side, and its walls; `about` (左右): the one place is its centre, and there is no wall. */
  readonly allowed?: Part;
  readonly walls?: readonly number[];
  readonly about?: boolean;
  /** The side that a printed bound leaves open: −1 below the value, 1 above it, 0 none. */
  readonly open?: number;
  /** Binding and mandatory targets have the heavier wall. */
  readonly heavy?: boolean;
}

/** What the gauge of a series has to show, in words and on its scale. */
export function gaugeContent(
  { reading, language, options }: ViewInput,
  { shape, ...ends }: GaugeOptions,
): GaugeContent {
  const { assessment, series } = reading;
  const { latest, baseline, target } = assessment;
  const { unit, observations, targets } = series;
  const { touches } = language.unit(unit);
  const { gauge } = language;
  // A series of changes is computed on an index of 100; the figure shows the change itself.
  const shift = target?.index ? 100 : 0;
  const earlier =
    latest && !shift && baseline !== latest && baseline?.at !== latest.at ? baseline : undefined;
  const goal = target && {
    ...target,
    value: target.value === null ? null : target.value - shift,
    lower: target.lower - shift,
    upper: target.upper - shift,
  };
  const needs = {
    ...ends,
    value: latest && latest.value - shift,
    baseline: earlier?.value,
    target: goal,
    limits: shift ? undefined : (series.limits ?? defaultLimits(unit)),
    ratio: unitCode(unit) === 'ratio' || latest?.observation.form === 'ratio',
    shape: options.compact ? 'bar' : shape,
  };
  const worded = observations.filter(({ form }) => form === 'words').pop();
  const told: Partial<Observation> | undefined =
    latest?.observation ?? observations[observations.length - 1] ?? series.baseline;
  return {
    value: latest
      ? language.figureParts(latest.observation, unit)
      : { number: worded?.text ?? gauge.missing, unit: '', symbol: false, missing: true },
    period: whenOf(told, reading, language),
    target: language.target(reading),
    from:
      earlier &&
      gauge.baseline(
        language.figure(earlier.observation, unit, { plain: !touches }),
        whenOf(earlier.observation, reading, language),
        !targets.length,
      ),
    gap: gapWords(reading, factsOf(reading, language), language, touches),
    about: target?.comparator === 'approx',
    open: latest?.bound ? (latest.bound[0] === 'l' ? -1 : 1) : 0,
    heavy: isBinding(reading),
    ...placesOf(needs, (number) => (number ? language.tick(number, unit) : '0')),
  };
}

/** The numbers as places on their scale. */
function placesOf(
  needs: Parameters<typeof gaugeScale>[0],
  tick: (number: number) => string,
): Partial<GaugeContent> {
  const scale = gaugeScale(needs);
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
