import type { Assessment, Point } from '../../assessment/assessment.ts';
import { keptReason, nearestEdge } from '../../assessment/quantities.ts';
import { commonView } from '../../element/common-view.ts';
import { valuePlaces } from '../../element/value-places.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { factsOf, isKept, whenOf } from '../../language/series-facts.ts';
import { isBinding, said } from '../../language/series-words.ts';
import type { CommonView } from '../../marks/view.ts';
import type { JourneyFigure } from './journey-figure.ts';
import { pointWords } from './journey-points.ts';
import type { PointWords } from './journey-points.ts';
import { sideFigure } from './journey-side.ts';
import type { Side } from './journey-side.ts';
import { BEYOND, wayFigure } from './journey-way.ts';
import type { Way } from './journey-way.ts';
import { lineWords, shareWords } from './journey-words.ts';

export interface JourneyView extends CommonView {
  readonly figure: JourneyFigure;
  /** Beside the status: how far it is, in half a line. */
  readonly line: string;
  /** The target where it has no place in the figure: in words, or without a number to count from. */
  readonly targetLine: string;
  /** Accessible name of the drawing: everything it shows. */
  readonly picture: string;
  /** What is said of the mark at a place of `figure.marks`. */
  say(index: number): PointWords;
}

const ROUGH = /^(provisional|estimated)$/;

/** Data, width and language in; everything a journey shows out. */
export function journeyView(input: ViewInput): JourneyView {
  const { reading, language, width } = input;
  const { assessment, series, document } = reading;
  const { journey } = language.catalogue;
  const { latest, target } = assessment;
  const { touches, symbol } = language.unit(series.unit);
  const since = target?.index ? language.period(target.target.referencePeriod, document.plans) : '';
  const common = commonView(input, { unit: !since && !(touches && symbol.length < 2) });
  const when = whenOf(latest?.observation, reading, language);
  const way = wayOf(input);
  const side = way ? undefined : sideOf(input);
  const figure = way ? wayFigure(way, width) : sideFigure(side!, width);
  const isMoved = way?.share !== undefined;
  const isCut = isMoved && (way.share! < BEYOND.before || way.share! > BEYOND.after);
  const meta = said(since && journey.since(since), isMoved && when && language.words.valuePeriod(when));
  const dated = language.target(reading)?.dated ?? '';
  return {
    ...common,
    meta: [...common.meta, ...meta.map((text) => ({ text }))],
    notes: said(
      isCut && journey.cut,
      side?.cut && !side.kept && side.ends && journey.scale(...side.ends),
      ...common.notes,
    ),
    figure,
    say: (index) => pointWords(figure.marks, index, reading, language),
    line: lineWords(reading, factsOf(reading, language), language),
    targetLine: figure.texts.some(({ role }) => role === 'tl') ? '' : dated,
    picture: journey.picture(
      common.name,
      way ? journey.baseline(way.base, way.since) : (side?.from ?? ''),
      latest && (isMoved || side)
        ? journey.dated(language.spoken(latest.observation, series.unit), when)
        : '',
      dated,
    ),
  };
}

/** Value, wall and scale where there is no way. */
function sideOf({ reading, language }: ViewInput): Side {
  const { assessment, series } = reading;
  const { latest, target } = assessment;
  const { journey } = language.catalogue;
  const { drawnBase, ...places } = valuePlaces(reading, language, { shape: 'bar' });
  const plain = !language.unit(series.unit).touches;
  const print = ({ observation }: Point): string => language.figure(observation, series.unit, { plain });
  const isKept = isOnWall(assessment);
  return {
    ...places,
    hollow: ROUGH.test(latest?.observation.state ?? ''),
    value: latest ? print(latest) : language.words.noValue,
    when: whenOf(latest?.observation, reading, language),
    target: target ? language.target(reading)!.short : '',
    from:
      drawnBase && !isKept
        ? journey.baseline(print(drawnBase), whenOf(drawnBase.observation, reading, language))
        : '',
    kept: isKept ? journey.allowed : '',
  };
}

/** The way from baseline to target; undefined where there is none, because nothing is invented for it. */
function wayOf({ reading, language }: ViewInput): Way | undefined {
  const { assessment, series } = reading;
  const { latest, baseline, target, quantities } = assessment;
  const { progress, timeShare } = quantities;
  const isAlone = progress.reason === 'no-observation-after-baseline' && latest?.value === baseline?.value;
  const isWay = progress.value !== null || isAlone;
  if (!isWay || !latest || !baseline || !target) return undefined;
  if (latest.bound || baseline.bound || keptReason(target, baseline.value)) return undefined;
  const { journey } = language.catalogue;
  const { unit } = series;
  const plain = !language.unit(unit).touches;
  const goal = nearestEdge(target, baseline.value);
  const onWay = (value: number): number => (value - baseline.value) / (goal - baseline.value);
  const other = goal === target.lower ? target.upper : target.lower;
  const time = isAlone || timeShare.value === null ? undefined : Math.max(0, Math.min(1, timeShare.value));
  const isIndexed = target.index && baseline.value === 100;
  const base = isIndexed ? '0' : language.figure(baseline.observation, unit, { plain });
  const since = whenOf(baseline.observation, reading, language);
  const words = language.target(reading)!;
  return {
    share: isAlone ? undefined : onWay(latest.value),
    far: Number.isFinite(other) ? onWay(other) : undefined,
    time,
    hollow: ROUGH.test(latest.observation.state ?? ''),
    heavy: isBinding(reading),
    soft: target.comparator === 'approx',
    base,
    value: language.figure(latest.observation, unit, { plain }),
    target: words.bare,
    since,
    due: words.period,
    elapsed: time === undefined ? '' : journey.time(shareWords(time, language)),
    both: journey.dated(base, since),
  };
}

/** The value is the target's own number, and the task is to keep it. */
function isOnWall(assessment: Assessment): boolean {
  const { latest, target } = assessment;
  const isPlain = !!target && !/approx|range/.test(target.comparator);
  return isPlain && !latest?.bound && latest?.value === target.value && isKept(assessment);
}
