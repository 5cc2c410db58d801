import { commonView } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { indexNote, isBinding, statusView } from '../../language/series-words.ts';
import type { Language } from '../../language/language.ts';
import type { CommonView, MetaPart, StatusView } from '../../marks/view.ts';
import { severalAreas } from './trend-areas.ts';
import { trendFacts } from './trend-content.ts';
import type { TrendFacts } from './trend-facts.ts';
import type { TrendFigure } from './trend-figure.ts';
import { trendFigure } from './trend-layout.ts';
import { projectionDecimals } from './trend-side.ts';
import { pointWords } from './trend-speech.ts';
import type { PointWords } from './trend-speech.ts';

export interface TrendOptions {
  /** Continue the pace since the baseline to the target's period. */
  readonly projection?: boolean;
}

export interface TrendView extends CommonView {
  readonly figure: TrendFigure;
  /** Said in place of points. */
  readonly empty: string;
  /** How the keyboard moves. */
  readonly keys: string;
  /** One status for each area, where there are several. */
  readonly areas: readonly { readonly name: string; readonly status?: StatusView; readonly quiet?: string }[];
  /** Where the keyboard enters: the latest value of the chosen area; −1 = nowhere. */
  readonly start: number;
  /** Words of a mark, made when they are asked for. */
  describe(mark: number): PointWords;
  /** What choosing a mark means. */
  choice(mark: number): { readonly indicator: string; readonly area?: string; readonly period?: string };
}

/** Below this the meta line holds what must be known only. */
const SMALL = 340;

/** Data, width and language in; everything a trend shows out. */
export function trendView(input: ViewInput, options: TrendOptions = {}): TrendView {
  const { language, width } = input;
  const facts = trendFacts(input, !!options.projection);
  const { lines } = facts;
  const { figure, cut, unsaid } = trendFigure(facts, width, language);
  const common = commonView(input, { form: width < 400 ? 'short' : 'trend' });
  const several = lines.length > 1;
  return {
    ...common,
    ...(several
      ? severalAreas(input, facts, common)
      : { finding: common.finding + projectionWords(facts, language) }),
    meta: metaParts(input, facts, cut),
    notes: [...unsaid, ...figureNotes(facts, language), ...facts.remarks, ...common.notes].filter(Boolean),
    figure,
    keys: language.trend.keys,
    empty: lines.every(({ points, gates }) => !points.length && !gates.length) ? language.trend.noPoints : '',
    areas: several
      ? lines.map(({ name, reading }) => ({
          name,
          status: statusView(reading, language),
          quiet: language.words.noTarget,
        }))
      : [],
    start: lines[0]!.points.length - 1,
    describe(mark) {
      const { line, index } = figure.marks[mark]!;
      return pointWords(facts, line, index, language);
    },
    choice(mark) {
      const { line, index } = figure.marks[mark]!;
      const { reading, points } = lines[line]!;
      const { area, indicator } = reading;
      return { indicator: indicator.id, ...(area && { area: area.id }), period: points[index]!.period.id };
    },
  };
}

/** Area (of one), unit as a word, nature, and what must be known of the axis. */
function metaParts(
  { reading, language, width }: ViewInput,
  { lines, unit, indexSince }: TrendFacts,
  cut: boolean,
): MetaPart[] {
  const { words, trend } = language;
  const { series, area, assessment } = reading;
  const several = lines.length > 1;
  const small = width < SMALL;
  const strong = isBinding(reading);
  const { label, touches, symbol } = language.unit(unit);
  const named = label && !(touches && symbol.length === 1);
  const { target, latest } = assessment;
  const parts: (string | undefined | false)[] = [
    !several && language.text(area?.label),
    language.text(series.population) || target?.target.scope || latest?.observation.scope,
    indexSince ? trend.changesSince(indexSince) : named && (small ? label : words.unitIs(label)),
    lines[0]!.gates.some(({ former }) => former) && trend.revisedMeta,
    cut && words.cutAxis,
  ];
  const texts = parts.map((text) => ({ text: text || '' }));
  const nature = several || (small && !strong) ? '' : language.nature(series.nature);
  texts.splice(3, 0, { text: nature, ...(strong && { strong }) });
  return texts.filter(({ text }) => text);
}

/** What the figure cannot show. */
function figureNotes({ lines }: TrendFacts, language: Language): string[] {
  const { trend, period, text } = language;
  const several = lines.length > 1;
  const notes = several ? [] : [indexNote(lines[0]!.reading, language) ?? ''];
  for (const { undated, gates, name } of lines) {
    if (undated.length) notes.push(trend.undatedNote(several ? name : '', undated));
    for (const { former, due, target } of gates) {
      const { on, reason } = target.revised ?? {};
      if (former) notes.push(trend.revisedNote(due, former.figure, on ? period(on) : '', text(reason)));
    }
  }
  const labels = lines.flatMap(({ main }) => (main ? [main.label] : []));
  if (labels.some((label) => label !== labels[0])) notes.push(trend.ownTargets);
  if (lines[0]!.projection) notes.push(trend.projectionNote);
  return notes;
}

/** Where the pace since the baseline leads. */
function projectionWords({ lines, unit }: TrendFacts, { trend, value }: Language): string {
  const line = lines[0]!;
  const { projection, points, main, say } = line;
  const since = points.find((point) => point.baseline);
  if (!projection || !since || !main) return '';
  const figure = value(projection.value, unit, projectionDecimals(line));
  return trend.projectionFinding(say(since).when, main.due, figure, projection.met);
}
