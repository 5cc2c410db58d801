import { commonView } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { indexNote, statusView } from '../../language/series-words.ts';
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
  const facts = trendFacts(input, { projection: !!options.projection });
  const { figure, cut, unsaid } = trendFigure(facts, width, language);
  const common = commonView(input, { form: width < 400 ? 'short' : 'trend' });
  const several = facts.lines.length > 1;
  const points = facts.lines[0]!.points.length;
  return {
    ...common,
    ...(several && severalAreas(input, facts, common)),
    ...(!several && { finding: common.finding + projectionWords(facts, language) }),
    meta: metaParts(input, facts, cut),
    notes: [...figureNotes(facts, unsaid, language), ...common.notes],
    figure,
    empty: facts.lines.every((line) => !line.points.length && !line.gates.length)
      ? language.trend.noPoints
      : '',
    areas: several
      ? facts.lines.map((line) => ({
          name: line.name,
          status: statusView(line.reading, language),
          quiet: language.words.noTarget,
        }))
      : [],
    start: points - 1,
    describe(mark) {
      const { line, index } = figure.marks[mark]!;
      return pointWords(facts, line, index, language);
    },
    choice(mark) {
      const { line, index } = figure.marks[mark]!;
      const { area, indicator } = facts.lines[line]!.reading;
      const period = facts.lines[line]!.points[index]!.period.id;
      return { indicator: indicator.id, ...(area && { area: area.id }), period };
    },
  };
}

/** Area (of one), unit as a word, nature, and what must be known of the axis. */
function metaParts({ reading, language, width }: ViewInput, facts: TrendFacts, cut: boolean): MetaPart[] {
  const { words, trend } = language;
  const { series, area } = reading;
  const several = facts.lines.length > 1;
  const small = width < SMALL;
  const binding = /^(binding|mandatory)$/.test(series.nature ?? '');
  const unit = language.unit(facts.unit);
  const named = unit.label && !(unit.touches && unit.symbol.length === 1) && !facts.indexSince;
  const scope = reading.assessment.target?.target.scope ?? reading.assessment.latest?.observation.scope;
  const parts: MetaPart[] = [
    { text: several ? '' : language.text(area?.label) },
    { text: language.text(series.population) || scope || '' },
    { text: named ? (small ? unit.label : words.unitIs(unit.label)) : '' },
    { text: facts.indexSince ? trend.changesSince(facts.indexSince) : '' },
    {
      text: several || (small && !binding) ? '' : language.nature(series.nature),
      ...(binding && { strong: true }),
    },
    { text: facts.lines[0]!.gates.some((gate) => gate.former) ? trend.revisedMeta : '' },
    { text: cut ? words.cutAxis : '' },
  ];
  return parts.filter(({ text }) => text);
}

/** What the figure has no room for or cannot show. */
function figureNotes(facts: TrendFacts, unsaid: readonly string[], language: Language): string[] {
  const { trend } = language;
  const notes = facts.lines.length > 1 ? [] : [indexNote(facts.lines[0]!.reading, language) ?? ''];
  for (const { undated, gates, name } of facts.lines) {
    const prefix = facts.lines.length > 1 ? `${name} ` : '';
    const values = undated.map(({ period, value }) => [period, value].filter(Boolean).join(' '));
    if (values.length)
      notes.push(trend.undatedNote(prefix + values.join(language.tag === 'zh-CN' ? '、' : ', ')));
    for (const { former, due, revisedOn, revisedWhy } of gates)
      if (former) notes.push(trend.revisedNote(due, former.figure, revisedOn, revisedWhy));
  }
  const labels = facts.lines.flatMap(({ gates }) =>
    gates.filter((gate) => gate.main).map((gate) => gate.label),
  );
  if (labels.some((label) => label !== labels[0])) notes.push(trend.ownTargets);
  if (facts.lines[0]!.projection) notes.push(trend.projectionNote);
  return [...unsaid, ...notes, ...facts.remarks].filter(Boolean);
}

/** Where the pace since the baseline leads. */
function projectionWords({ lines, unit }: TrendFacts, { trend, value }: Language): string {
  const { projection, points, gates } = lines[0]!;
  const since = points.find((point) => point.baseline);
  const due = gates.find((gate) => gate.main)?.due;
  if (!projection || !since || !due) return '';
  const figure = value(projection.value, unit, projectionDecimals(lines[0]!));
  return trend.projectionFinding(since.when, due, figure, projection.met);
}
