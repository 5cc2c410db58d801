import { commonView } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { textWidth } from '../../geometry/text.ts';
import type { Language } from '../../language/language.ts';
import type { Point } from '../../assessment/assessment.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import type { CommonView } from '../../marks/view.ts';
import { arcFigure } from './gauge-arc.ts';
import { barFigure } from './gauge-bar.ts';
import { gaugeContent, pictureName, scaleNeeds, tickWords } from './gauge-content.ts';
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
  readonly value: ValueWords & { readonly period: string };
  /** True when the value of a narrow bar has to be set smaller. */
  readonly long: boolean;
  /** The target's words below the figure, where they have no place in it; the target alone in compact rows. */
  readonly targetLine: string;
  /** True when the target is words, which may be long. */
  readonly targetWords: boolean;
  /** Ends of the scale in words; '' without one. */
  readonly ends: readonly [low: string, high: string];
  /** Compact rows: the scale behind the target where it does not start at zero. */
  readonly scaleNote: string;
  readonly figure: GaugeFigure;
  /** Accessible name of the drawing: what it shows, in numbers. */
  readonly picture: string;
}

const NARROW = 200;
const STATUS_BESIDE = 340;
/** From this width an arc stands beside its words. */
export const ARC_BESIDE = 440;
const COMPACT_LINE = 720;
/** Width of an arc beside its words. */
export const ARC_WIDTH = 264;
/** Width of the widest arc alone, and of the track in a compact line. */
const WIDEST_ARC = 416;
const LINE_TRACK = 210;
const SHAPE_ROOM = 24;
const BADGE_SIZE = 15;
const FLAG_SIZE = 12;

/** Data, width and language in; everything a gauge shows out. */
export function gaugeView(input: ViewInput, options: GaugeOptions = {}): GaugeView {
  const { reading, language, width } = input;
  const common = commonView(input);
  const needs = scaleNeeds(reading, { min: options.min, max: options.max });
  const shape = input.options.compact ? 'bar' : shapeOf(options.shape, needs);
  const content = gaugeContent(reading, needs, language, shape === 'arc');
  const layout = layoutOf(input, shape, common, content);
  const { scale, words } = content;
  const compact = layout === 'line' || layout === 'list';
  const ends = scale
    ? ([words.tick(scale.domain[0]), words.tick(scale.domain[1])] as const)
    : (['', ''] as const);
  return {
    ...common,
    notes: [...scaleNotes(reading, needs, scale, language), ...common.notes],
    layout,
    shape,
    value: { ...words.value, period: layout === 'narrow' ? words.period : words.period + words.periodNote },
    long: layout === 'narrow' && textWidth(words.value.number + words.value.unit, 28, true) > width,
    targetLine: compact ? (words.targetLines[0] ?? '') : words.target,
    targetWords: !needs.target,
    ends,
    picture: pictureName(reading, common.name, language),
    scaleNote: scale?.cut ? language.gauge.rowScale(...ends) : '',
    figure:
      shape === 'arc'
        ? arcFigure(content, arcWidth(layout, width))
        : barFigure(content, ...barSize(layout, width)),
  };
}

/** The outline that keeps the place of a gauge while its data load: `words` stand where the value will. */
export function emptyGauge(words: string, width: number, shape?: string): GaugeFigure {
  const content: GaugeContent = {
    scale: null,
    heavy: false,
    words: {
      value: { number: words, unit: '', symbol: false, missing: true },
      period: '',
      periodNote: '',
      target: '',
      targetLines: [],
      baseline: '',
      gap: '',
      tick: String,
      nothing: words,
    },
  };
  return shape === 'bar' ? barFigure(content, width, 'full') : arcFigure(content, arcWidth('stacked', width));
}

/** An arc needs both ends; by itself it is chosen for shares that have a bar on 0 to 100. */
function shapeOf(asked: string | undefined, needs: ScaleNeeds): 'arc' | 'bar' {
  if (!hasEnds(needs) || asked === 'bar') return 'bar';
  if (asked === 'arc') return 'arc';
  const own = gaugeScale(needs);
  return own && own.mark === 'bar' && own.domain[0] === 0 && own.domain[1] === 100 ? 'arc' : 'bar';
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
function statusFits(width: number, { status, quiet }: CommonView, { words }: GaugeContent): boolean {
  const { sign = '', number, unit, after = '' } = words.value;
  const value = textWidth(sign + number, 35.2, true) + textWidth(unit, 21.6) + textWidth(after, 16);
  const period = 12 + textWidth(words.period + words.periodNote, 13);
  const flags = (status?.flags ?? []).reduce((sum, flag) => sum + 22 + textWidth(flag, FLAG_SIZE), 0);
  const badge = status ? SHAPE_ROOM + textWidth(status.word, BADGE_SIZE, status.binding) + flags : 0;
  return value + period + badge + textWidth(quiet ?? '', BADGE_SIZE) + 16 <= width;
}

function arcWidth(layout: GaugeLayout, width: number): number {
  return layout === 'side' ? ARC_WIDTH : Math.min(width, WIDEST_ARC);
}

function barSize(layout: GaugeLayout, width: number): [number, 'full' | 'bare' | 'row'] {
  if (layout === 'line') return [LINE_TRACK, 'row'];
  return [width, layout === 'list' ? 'row' : layout === 'narrow' ? 'bare' : 'full'];
}

/** What a reader has to know of the scale: that it does not start at zero, and that a value lies beyond it. */
function scaleNotes(
  reading: SeriesReading,
  { value, baseline, target }: ScaleNeeds,
  scale: GaugeScale | null,
  language: Language,
): string[] {
  if (!scale) return [];
  const [low, high] = scale.domain;
  const { series, assessment } = reading;
  const notes: string[] = [];
  if (assessment.target?.index)
    notes.push(
      language.gauge.change(
        language.period(assessment.target.target.referencePeriod, reading.document.plans),
      ),
    );
  else if (scale.cut)
    notes.push(language.gauge.scale(tickWords(low, reading, language), language.value(high, series.unit)));
  const outside = (number: number | null | undefined): boolean =>
    typeof number === 'number' && Number.isFinite(number) && (number < low || number > high);
  const printed = (point: Point | undefined): string =>
    point ? language.figure(point.observation, series.unit) : '';
  const beyond = [
    outside(value) && printed(assessment.latest),
    outside(baseline) && printed(assessment.baseline),
    (outside(target?.lower) || outside(target?.upper)) && language.target(reading)?.figure,
  ].filter((figure): figure is string => !!figure);
  if (beyond.length) notes.push(language.gauge.beyond(beyond));
  return notes;
}
