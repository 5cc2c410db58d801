import { commonView, extended } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { indexNote, said } from '../../language/series-words.ts';
import type { Language } from '../../language/language.ts';
import type { CommonView } from '../../marks/view.ts';
import { severalAreas } from './trend-areas.ts';
import type { AreaStatus } from './trend-areas.ts';
import { projectedDecimals, trendFacts } from './trend-facts.ts';
import type { TrendFacts } from './trend-facts.ts';
import { trendFigure } from './trend-figure.ts';
import type { TrendSheet } from './trend-figure.ts';
import { pointSpeech } from './trend-speech.ts';
import type { PointSpeech } from './trend-speech.ts';

export interface TrendView extends CommonView {
  readonly facts: TrendFacts;
  readonly figure: TrendSheet;
  /** Said in place of points. */
  readonly empty: string;
  /** How the keyboard moves. */
  readonly keys: string;
  /** One status for each area, where there are several. */
  readonly areas: readonly AreaStatus[];
  /** Where the keyboard enters: the latest value of the chosen area; −1 = nowhere. */
  readonly start: number;
  /** Words of a mark, made when they are asked for. */
  describe(mark: number): PointSpeech;
  /** What choosing a mark means. */
  choice(mark: number): { readonly indicator: string; readonly area?: string; readonly period?: string };
}

export interface TrendOptions {
  /** Continue the pace since the baseline. */
  readonly projection?: boolean;
  /** Those of the same data at another width. */
  readonly facts?: TrendFacts;
}

/** Data, width and language in; everything a trend shows out. */
export function trendView(
  input: ViewInput,
  { projection = false, facts: known }: TrendOptions = {},
): TrendView {
  const { language, width } = input;
  const { trend, words } = language;
  // Only of a line denser than the px does it depend on the width what they are.
  const facts = known && !known.dense ? known : trendFacts(input, projection);
  const { lines, since, unit } = facts;
  const figure = trendFigure(facts, width, language);
  const { touches, symbol, label } = language.unit(unit);
  const unitWords = words.unitIs(label);
  const common = commonView(input, {
    form: width < 400 ? 'short' : 'trend',
    unit: !since && !(touches && symbol.length < 2),
  });
  const isSeveral = lines.length > 1;
  const axis = said(since && trend.changesSince(since), figure.cut && words.cutAxis);
  const view = isSeveral ? severalAreas(input, facts, common) : extended(common, { areas: [] });
  return extended(view, {
    get finding() {
      return isSeveral ? view.finding : view.finding + paceWords(facts, language);
    },
    // Of several areas each has its own name and nature.
    meta: [
      ...common.meta.filter(({ text }) => !isSeveral || text === unitWords),
      ...axis.map((text) => ({ text })),
    ],
    get notes() {
      return said(...figure.unsaid, ...figureNotes(facts, language), ...facts.remarks, ...common.notes);
    },
    facts,
    figure,
    keys: trend.keys,
    empty: figure.times.length ? '' : trend.noPoints,
    start: lines[0]!.points.length - 1,
    describe(mark: number) {
      const { line, index } = figure.marks[mark]!;
      return pointSpeech(facts, line, index, language);
    },
    choice(mark: number) {
      const { line, index } = figure.marks[mark]!;
      const { reading, points } = lines[line]!;
      const { area, indicator } = reading;
      return { indicator: indicator.id, ...(area && { area: area.id }), period: points[index]!.period.id };
    },
  });
}

/** Where the pace since the baseline leads to, where that is drawn. */
function paceWords(facts: TrendFacts, language: Language): string {
  const { lines, projected, unit } = facts;
  const { assessment, document } = lines[0]!.reading;
  const { baseline, target, quantities } = assessment;
  return projected === undefined
    ? ''
    : language.trend.projectionFinding(
        language.period(baseline?.period, document.plans),
        language.period(target?.period, document.plans),
        language.value(projected, unit, projectedDecimals(facts, language)),
        quantities.projectedMet.value === 1,
      );
}

/** What the figure cannot show. */
function figureNotes({ lines, projected }: TrendFacts, language: Language): (string | false | undefined)[] {
  const { trend, period, text } = language;
  const isSeveral = lines.length > 1;
  const targets = said(...lines.map(({ main }) => main?.words.label));
  return [
    !isSeveral && indexNote(lines[0]!.reading, language),
    ...lines.flatMap(({ undated, gates, name }) => [
      !!undated.length && trend.undatedNote(isSeveral ? name : '', undated),
      ...gates.map(
        ({ former, words, target: { revised } }) =>
          former &&
          trend.revisedNote(words.period, former.words.figure, period(revised?.on), text(revised?.reason)),
      ),
    ]),
    targets.length > 1 && trend.ownTargets,
    projected !== undefined && trend.projectionNote,
  ];
}
