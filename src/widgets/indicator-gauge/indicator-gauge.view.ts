import { commonView } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { textWidth } from '../../geometry/text.ts';
import type { Point } from '../../assessment/assessment.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { Language } from '../../language/language.ts';
import type { CommonView } from '../../marks/view.ts';
import { arcFigure } from './gauge-arc.ts';
import { BARE, FULL, ROW, barFigure } from './gauge-bar.ts';
import { gaugeContent, scaleNeeds } from './gauge-content.ts';
import type { GaugeContent, GaugeFigure, ValueWords } from './gauge-figure.ts';
import { gaugeScale, hasEnds } from './gauge-scale.ts';
import type { GaugeScale, ScaleNeeds } from './gauge-scale.ts';

/**
 * `narrow` < 200 px · `stacked` · `row`: status at the end of the value line · `side`: arc beside its words ·
 * compact: `line`, or `list` where a line has no room.
 */
export type GaugeLayout = 'narrow' | 'stacked' | 'row' | 'side' | 'line' | 'list';

export interface GaugeOptions {
  /** `arc` or `bar`; anything else: the measure decides. */
  readonly shape?: string;
  /** Ends of the scale set by the page. */
  readonly min?: number;
  readonly max?: number;
}

export interface GaugeView extends CommonView {
  readonly layout: GaugeLayout;
  readonly shape: 'arc' | 'bar';
  readonly value: ValueWords;
  /** Period of the value, and what has to be known of it. */
  readonly period: string;
  /** True when the value of a narrow bar has to be set smaller. */
  readonly long: boolean;
  /** The target's words below the figure, where they have no place in it; the target alone in compact rows. */
  readonly targetLine: string;
  /** True when the target is words, which may be long. */
  readonly targetWords: boolean;
  /** Ends of the scale in words; '' without one. */
  readonly ends: readonly [low: string, high: string];
  readonly figure: GaugeFigure;
  /** Accessible name of the drawing: what it shows, in numbers. */
  readonly picture: string;
}

const NARROW = 200;
const STATUS_BESIDE = 340;
/** From this width an arc stands beside its words. */
export const ARC_BESIDE = 440;
const COMPACT_LINE = 740;
/** Width of an arc beside its words. */
export const ARC_WIDTH = 264;
/** Width of the widest arc alone, and of the track in a compact line. */
const WIDEST_ARC = 416;
const LINE_TRACK = 196;

/** Data, width and language in; everything a gauge shows out. */
export function gaugeView(input: ViewInput, { shape: asked, min, max }: GaugeOptions = {}): GaugeView {
  const { reading, language, width, options } = input;
  const common = commonView(input);
  const needs = scaleNeeds(reading, { min, max });
  const shape = !options.compact && isArc(asked, needs) ? 'arc' : 'bar';
  const scale = gaugeScale({ ...needs, whole: shape === 'arc' });
  const content = gaugeContent(reading, needs, scale, language);
  const layout = layoutOf(input, shape, common, content);
  const { value, period = '', note = '', target = '', targetLines = [], ends = ['', ''] } = content;
  const latest = reading.assessment.latest;
  const spoken = latest ? language.spoken(latest.observation, reading.series.unit) : language.gauge.missing;
  const rowScale = layout === 'list' && scale?.cut ? language.gauge.rowScale(...ends) : '';
  return {
    ...common,
    notes: [...scaleNotes(reading, needs, scale, ends, language), ...common.notes],
    layout,
    shape,
    value,
    period: layout === 'narrow' ? period : period + note,
    long: layout === 'narrow' && textWidth(value.number + value.unit, 28, true) > width,
    targetLine: options.compact ? (targetLines[0] ?? '') + rowScale : target,
    targetWords: !needs.target,
    ends,
    picture: language.gauge.picture(common.name, spoken, period, target),
    figure: figureOf(content, shape, layout, width),
  };
}

function figureOf(content: GaugeContent, shape: string, layout: GaugeLayout, width: number): GaugeFigure {
  if (shape === 'arc') return arcFigure(content, layout === 'side' ? ARC_WIDTH : Math.min(width, WIDEST_ARC));
  if (layout === 'line') return barFigure(content, LINE_TRACK, ROW);
  return barFigure(content, width, layout === 'list' ? ROW : layout === 'narrow' ? BARE : FULL);
}

/** The outline that keeps the place of a gauge while its data load: `words` stand where the value will. */
export function emptyGauge(words: string, width: number, shape?: string): GaugeFigure {
  const value = { number: words, unit: '', symbol: false, missing: true };
  return shape === 'bar'
    ? figureOf({ value, ends: [words, ''] }, shape, 'stacked', width)
    : figureOf({ value }, 'arc', 'stacked', width);
}

/** An arc needs both ends; by itself it is chosen for shares that have a bar on 0 to 100. */
function isArc(asked: string | undefined, needs: ScaleNeeds): boolean {
  if (!hasEnds(needs) || asked === 'bar') return false;
  const own = gaugeScale(needs);
  return asked === 'arc' || (own?.mark === 'bar' && own.domain[0] === 0 && own.domain[1] === 100);
}

function layoutOf(
  { width, options }: ViewInput,
  shape: 'arc' | 'bar',
  common: CommonView,
  content: GaugeContent,
): GaugeLayout {
  if (options.compact) return width >= COMPACT_LINE ? 'line' : 'list';
  if (width < NARROW) return 'narrow';
  if (shape === 'arc') return width >= ARC_BESIDE ? 'side' : 'stacked';
  return width >= STATUS_BESIDE && statusFits(width, common, content) ? 'row' : 'stacked';
}

/** True when value, period and status stand in one line without breaking it. */
function statusFits(width: number, { status, quiet }: CommonView, content: GaugeContent): boolean {
  const { sign = '', number, unit, after = '' } = content.value;
  const flags = status?.flags ?? [];
  return (
    textWidth(sign + number, 35.2, true) +
      textWidth(unit, 21.6) +
      textWidth([after, content.period, content.note, ...flags].join(''), 13) +
      textWidth(status?.word ?? quiet ?? '', 15, true) +
      22 * flags.length +
      52 <=
    width
  );
}

/** What a reader has to know of the scale: that it does not start at zero, and that a value lies beyond it. */
function scaleNotes(
  reading: SeriesReading,
  { value, baseline, target }: ScaleNeeds,
  scale: GaugeScale | null,
  ends: readonly [low: string, high: string],
  language: Language,
): string[] {
  if (!scale) return [];
  const [low, high] = scale.domain;
  const { assessment, series, document } = reading;
  const { index, target: printed } = assessment.target ?? {};
  const notes: string[] = [];
  if (index) notes.push(language.gauge.change(language.period(printed?.referencePeriod, document.plans)));
  else if (scale.cut) notes.push(language.gauge.scale(ends[0], language.value(high, series.unit)));
  const outside = (number: number | null | undefined): boolean =>
    Number.isFinite(number) && (number! < low || number! > high);
  const figure = (point: Point | undefined): string =>
    point ? language.figure(point.observation, series.unit) : '';
  const beyond = [
    outside(value) && figure(assessment.latest),
    outside(baseline) && figure(assessment.baseline),
    (outside(target?.lower) || outside(target?.upper)) && language.target(reading)?.figure,
  ].filter((words): words is string => !!words);
  return beyond.length ? [...notes, language.gauge.beyond(beyond)] : notes;
}
