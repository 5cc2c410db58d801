import type { SeriesReading } from '../../assessment/reading.ts';
import { STATUS_ORDER } from '../../assessment/status-order.ts';
import type { Figure, Observation, Target } from '../../contract/document.ts';
import { valuePlaces } from '../../element/value-places.ts';
import { barTrack } from '../../geometry/track.ts';
import { nearestTag, targetOf } from '../../language/create.ts';
import type { Language } from '../../language/language.ts';
import { whenOf } from '../../language/series-facts.ts';
import { isBinding, methodName, statusView } from '../../language/series-words.ts';
import { trackMarks } from '../../marks/value-track.ts';
import type { TrackDot, TrackPaths, ValuePlaces } from '../../marks/value-track.ts';
import type { StatusView } from '../../marks/view.ts';

/** A printed cell. */
export interface CellView {
  /** The published characters; '' where nothing is published. */
  readonly text: string;
  /** A condition that was printed in the same cell. */
  readonly scope?: string;
  /** `2020年`; '' when not stated. */
  readonly period: string;
  /** The source prints the cell, but nothing in it. */
  readonly empty?: boolean;
}

export interface RowFigure {
  readonly width: number;
  readonly paths: TrackPaths;
  readonly dot?: TrackDot;
  readonly ends: readonly [low: string, high: string];
}

export interface RowView {
  readonly id: string;
  readonly domain: string;
  /** As the table of the plan prints it, with its unit. */
  readonly name: string;
  readonly nature: string;
  readonly binding: boolean;
  readonly value: CellView;
  /** A baseline that is another figure than the value. */
  readonly base?: CellView;
  readonly target: CellView;
  /** Absent where no target is set. */
  readonly status?: StatusView;
  /** Of its status: 0 is best. */
  readonly rank: number;
  readonly figure?: RowFigure;
  readonly reading: SeriesReading;
}

/** Height of the drawing of a row, and the foot of its track. */
export const ROW_HEIGHT = 27;
const FOOT = 19;

/** One row of the table; `width` of its drawing in px, `thick` of its track. */
export function rowView(reading: SeriesReading, language: Language, width: number, thick = 10): RowView {
  const { indicator, series, assessment } = reading;
  const { observations, baseline } = series;
  const told = assessment.latest?.observation ?? observations[observations.length - 1] ?? baseline;
  const places = valuePlaces(reading, language, { shape: 'bar' });
  const value = cellOf(told, reading, language);
  const target = cellOf(targetOf(reading), reading, language);
  const status = statusView(reading, language);
  const method = methodName(assessment, language);
  return {
    id: indicator.id,
    domain: language.text(indicator.domain),
    name: nameOf(reading, [value, target], language),
    nature: language.nature(series.nature),
    binding: isBinding(reading),
    value,
    base: places.drawnBase && cellOf(places.drawnBase.observation, reading, language),
    target,
    // The method is that of the whole table, and is named once.
    status: status && { ...status, flags: status.flags.filter((flag) => flag !== method) },
    rank: STATUS_ORDER.indexOf(assessment.status),
    figure: figureOf(places, width, thick),
    reading,
  };
}

/** The printed name where there is one in this language; else the name, with a unit that its figures leave out. */
function nameOf(
  { indicator, series }: SeriesReading,
  cells: readonly CellView[],
  { tag, catalogue, text, unit }: Language,
): string {
  const { printedLabel, label } = indicator;
  const isOurs = typeof printedLabel === 'string' || !!nearestTag(tag, Object.keys(printedLabel ?? {}));
  if (printedLabel !== undefined && isOurs) return text(printedLabel);
  const { symbol, touches } = unit(series.unit);
  const isSaid = touches && cells.every((cell) => !/\d/.test(cell.text) || /[%％‰‱/]/.test(cell.text));
  return catalogue.planTable.named(text(label), isSaid ? '' : symbol);
}

const HAN = /[\u3400-\u9fff]/;

/** What was printed; Chinese words are said in another language where the reader has another. */
function cellOf(
  figure: Partial<Observation & Target> | undefined,
  reading: SeriesReading,
  language: Language,
): CellView {
  if (!figure) return { text: '', period: '' };
  const { text = '', scope = '' } = figure;
  const printed = text.trim();
  // A condition stands apart where it was printed first; else it stays in its place.
  const isFirst = printed.startsWith(scope);
  const rest = isFirst ? printed.slice(scope.length).trim() : printed;
  // Where words run to the left, a sign has to be kept at its digits.
  const isKept = rest && (/^zh/i.test(language.tag) || !(HAN.test(rest) || language.catalogue.direction));
  return {
    text: isKept ? rest : said(figure, rest, reading, language),
    scope: isFirst || !isKept ? scope : '',
    period: whenOf(figure, reading, language),
    empty: figure.form === 'empty',
  };
}

/** A figure in the reader's language; a sign that only the direction implies was not printed. */
function said(figure: Partial<Figure>, text: string, { series }: SeriesReading, language: Language): string {
  const { touches } = language.unit(figure.unit ?? series.unit);
  const comparator = !text || /[≥≤<>＜＞以不左约大]/.test(text) ? figure.comparator : undefined;
  const shown = { ...figure, comparator, text: text || undefined };
  return language.figure(shown, series.unit, { plain: !touches });
}

function figureOf(places: ValuePlaces, width: number, thick: number): RowFigure | undefined {
  const { ends, at, dot, open } = places;
  if (!ends) return undefined;
  const track = barTrack(width, FOOT, thick);
  const [x, y] = track.place(at ?? 0, thick / 2);
  return {
    width,
    paths: trackMarks(places, track),
    dot: at !== undefined && dot && open! >= 0 ? { x, y, r: thick < 12 ? 4.5 : 5 } : undefined,
    ends,
  };
}
