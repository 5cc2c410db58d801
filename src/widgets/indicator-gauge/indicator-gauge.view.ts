import { commonView, extended } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import type { CommonView, ValueView } from '../../marks/view.ts';
import { gaugeContent } from './gauge-content.ts';
import type { GaugeOptions } from './gauge-content.ts';
import { SMALL, gaugeFigure } from './gauge-figure.ts';
import type { GaugeFigure } from './gauge-figure.ts';

/**
 * `narrow` < 200 px · `stacked` · `row`: a bar with its status at the end of the value line · `side`: an arc beside its
 * words · compact: `line`, or `list` where a line has no room.
 */
export type GaugeLayout = 'narrow' | 'stacked' | 'row' | 'side' | 'line' | 'list';

export interface GaugeView extends CommonView {
  readonly layout: GaugeLayout;
  readonly shape: 'arc' | 'bar';
  readonly value: ValueView;
  readonly period: string;
  /** The target's words below the figure, where they have no place in it; the target alone in compact rows. */
  readonly targetLine: string;
  /** The target's figure in it, which stands out. */
  readonly targetFigure: string;
  /** Ends of the scale in words; '' without one. */
  readonly ends: readonly [low: string, high: string];
  readonly figure: GaugeFigure;
  /** Accessible name of the drawing: what it shows, in numbers. */
  readonly picture: string;
}

const COMPACT_LINE = 740;

/** Data, width and language in; everything a gauge shows out. */
export function gaugeView(input: ViewInput, ask: GaugeOptions = {}): GaugeView {
  const { reading, language, width, options } = input;
  const { gauge } = language;
  const { assessment, series, document } = reading;
  const common = commonView(input);
  const content = gaugeContent(input, ask);
  const { arc: isArc = false, cut, high, value, period = '', target, ends = ['', ''] } = content;
  const dated = target?.dated ?? '';
  const layout = layoutOf(isArc, width, options.compact);
  const notes: string[] = [];
  if (assessment.target?.index)
    notes.push(gauge.change(language.period(assessment.target.target.referencePeriod, document.plans)));
  else if (cut) notes.push(gauge.scale(ends[0], language.value(high!, series.unit)));
  const spoken = assessment.latest
    ? language.spoken(assessment.latest.observation, series.unit)
    : language.words.noValue;
  return extended(common, {
    get notes() {
      return [...notes, ...common.notes];
    },
    layout,
    shape: isArc ? ('arc' as const) : ('bar' as const),
    value,
    period,
    targetLine: options.compact
      ? (target?.short ?? '') + (cut && layout === 'list' ? gauge.rowScale(...ends) : '')
      : dated,
    targetFigure: target?.figure ?? '',
    ends,
    picture: gauge.picture(common.name, spoken, period, dated),
    figure: gaugeFigure(
      content,
      figureWidth(layout, isArc, width),
      isArc ? 'arc' : options.compact ? 'row' : 'bar',
    ),
  });
}

/** The outline that keeps the place of a gauge while its data load: `words` stand where the value will. */
export function emptyGauge(words: string, width: number, isArc: boolean): GaugeFigure {
  const target = { short: '', dated: ' ', period: '', figure: '' };
  const value = { number: words, unit: '', symbol: false, missing: true };
  const content = { value, target, ends: [isArc ? '' : words, ''] as const };
  const layout = layoutOf(isArc, width, false);
  return gaugeFigure(content, figureWidth(layout, isArc, width), isArc ? 'arc' : 'bar');
}

/** Where the words of a gauge of this width stand. */
export function layoutOf(isArc: boolean, width: number, compact: boolean): GaugeLayout {
  if (compact) return width < COMPACT_LINE ? 'list' : 'line';
  if (width < SMALL) return 'narrow';
  return isArc ? (width < 440 ? 'stacked' : 'side') : width < 340 ? 'stacked' : 'row';
}

function figureWidth(layout: GaugeLayout, isArc: boolean, width: number): number {
  return layout === 'side' ? 264 : layout === 'line' ? 196 : isArc ? Math.min(width, 416) : width;
}
