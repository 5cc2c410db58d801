import { tickValues } from '../../geometry/scale.ts';
import { valuePlaces } from '../../element/value-places.ts';
import type { ViewInput } from '../../element/view-input.ts';
import type { ValuePlaces } from '../../marks/value-track.ts';
import type { ValueView } from '../../marks/view.ts';
import type { TargetWords } from '../../language/language.ts';
import { factsOf, whenOf } from '../../language/series-facts.ts';
import { gapWords, valueOf } from '../../language/series-words.ts';
import { SMALL } from './gauge-figure.ts';

export interface GaugeOptions {
  /** `arc` or `bar`; anything else: the measure decides. */
  readonly shape?: string;
  /** Ends of the scale set by the page. */
  readonly min?: number;
  readonly max?: number;
}

/** What is drawn, whatever the form. Every word is ready. */
export interface GaugeContent extends ValuePlaces {
  readonly value: ValueView;
  readonly period?: string;
  /** The period inside an arc; of a printed bound that it is one. */
  readonly inside?: string;
  readonly target?: Pick<TargetWords, 'short' | 'dated' | 'period' | 'figure'>;
  /** `基期 17.42%（2015年）`, and `还差0.47岁`. */
  readonly from?: string;
  readonly gap?: string;
  /** Round numbers of the scale; what is said in place of one. */
  readonly ticks?: readonly (readonly [at: number, text: string])[];
  readonly noScale?: string;
}

/** What the gauge of a series has to show, in words and on its scale. */
export function gaugeContent(
  { reading, language, options, width }: ViewInput,
  { shape, ...ends }: GaugeOptions,
): GaugeContent {
  const { unit, targets } = reading.series;
  const { touches } = language.unit(unit);
  const { gauge } = language;
  const places = valuePlaces(reading, language, { ...ends, shape: options.compact ? 'bar' : shape });
  const { drawnBase: earlier, low = 0, high = 0 } = places;
  const worded = !!earlier?.observation.periodText;
  const { value, period } = valueOf(reading, language);
  return {
    value,
    period,
    inside: places.open && width >= SMALL ? gauge.bound(period, places.open < 0) : period,
    target: language.target(reading),
    from:
      earlier &&
      gauge.baseline(
        language.figure(earlier.observation, unit, { plain: !touches || worded }),
        whenOf(earlier.observation, reading, language),
        !targets.length,
        worded,
      ),
    // Only a bar has room for it.
    get gap() {
      return gapWords(reading, factsOf(reading, language), language, touches);
    },
    ticks: tickValues(low, high, 2).map((tick) => [(tick - low) / (high - low), language.tick(tick, unit)]),
    noScale: gauge.noScale,
    ...places,
  };
}
