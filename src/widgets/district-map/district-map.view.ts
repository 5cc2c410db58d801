import type { Status } from '../../assessment/assessment.ts';
import { STATUS_ORDER } from '../../assessment/plan.ts';
import type { Problem } from '../../contract/document.ts';
import { comparisonView } from '../../element/comparison-view.ts';
import type { ComparisonView } from '../../element/comparison-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import {
  digitsOf,
  idOf,
  joined,
  judged,
  linesOf,
  nameOf,
  reasonOf,
  statusOf,
  valueClause,
  valueOf,
  verdictOf,
} from '../../language/area-words.ts';
import { compareContext } from '../../language/comparison.ts';
import type { AreaEntry, Context } from '../../language/comparison.ts';
import type { Others } from '../../language/comparison-words.ts';
import { readLayout, shippedLayout } from './map-layout.ts';
import type { AreaFace, MapFigure } from './map-figure.ts';
import { outlinesFigure } from './map-outlines.ts';
import type { MapReader } from './map-reader.ts';
import { missingStatement, problemOf } from './map-rules.ts';
import type { MapStatement } from './map-rules.ts';
import { tilesFigure } from './map-tiles.ts';

export interface MapOptions extends MapStatement {
  readonly highlight?: string;
  readonly reference?: string;
  /** Anything; what is no layout is said to be none. */
  readonly layout?: unknown;
  /** Outlines of the areas; anything. */
  readonly geometry?: unknown;
  readonly reader?: MapReader;
  /** A file is on its way, without which it is not known where the areas stand. */
  readonly isAwaited?: boolean;
  /** A file that could not be had. */
  readonly problem?: Problem;
}

/** An area as the reader meets it, in the order of `figure.marks`. */
export interface AreaView {
  readonly id: string;
  /** Lines of the box beside the mark. */
  readonly lines: readonly string[];
  readonly sentence: string;
}

export interface MapView extends ComparisonView {
  readonly figure: MapFigure;
  readonly areas: readonly AreaView[];
  /** Where the keyboard enters. */
  readonly start: number;
  /** Every status with its word and its number, areas that stand beside the figure included. */
  readonly legend: readonly { readonly status: Status; readonly text: string }[];
  /** Said in empty tiles until the places are known. */
  readonly awaited?: string;
  /** Figure and words stand side by side. */
  readonly wide: boolean;
  /** Why it is not drawn as the page asked, and the same in words. */
  readonly problem?: Problem;
  readonly wrong?: string;
}

/** From this width on words stand beside the figure, which takes this share. */
const WIDE = 640;
const SHARE = 0.6;
/** A map is at most as high as this share of its width. */
const TALLEST = 1.25;
/** Longer lists are left to the data table. */
const LISTED = 40;

/** Document, width and language in; everything a map shows out. */
export function mapView(input: ViewInput, options: MapOptions = {}): MapView {
  const { highlight, reference } = options;
  const c = compareContext(input, { highlight, reference, order: 'document' });
  const entries = inOrder(c);
  const faces = entries.map((entry) => faceOf(c, entry));
  const view = comparisonView(input, c);
  const wide = input.width >= WIDE;
  const width = wide ? Math.floor(input.width * SHARE) : input.width;
  const drawn = figureOf(c, faces, width, options);
  const byId = new Map(entries.map((entry) => [idOf(entry), entry]));
  const shown = drawn.figure.marks.map(({ id }) => byId.get(id)!);
  const lists = listings(c, drawn, entries);
  const isShort = (list: Listing): boolean => list.entries.length <= LISTED;
  const longLists = lists
    .filter((list) => !isShort(list))
    .map((list) => c.words.left(c.language.number(list.entries.length), list.title));
  return {
    ...view,
    meta: metaOf(c, entries.length),
    others: lists.filter(isShort).map((list) => othersOf(c, list)),
    notes: [...notesOf(c, drawn, shown), ...view.notes, ...longLists],
    source: [...view.source, ...drawn.printed],
    figure: drawn.figure,
    areas: shown.map((entry) => areaView(c, entry)),
    start: Math.max(
      0,
      shown.findIndex((entry) => idOf(entry) === c.chosen),
    ),
    legend: legendOf(c, entries),
    awaited: options.isAwaited ? input.language.words.loading : undefined,
    wide,
    problem: drawn.problem,
    wrong: drawn.problem && wordsOf(c, drawn.problem),
  };
}

interface Drawn {
  readonly figure: MapFigure;
  /** Areas that stand nowhere in it. */
  readonly left: readonly string[];
  /** Areas in it that are too small for a sign. */
  readonly bare?: readonly string[];
  readonly kind: 'map' | 'placed' | 'wrapped' | 'loose';
  /** What the map has to say of itself wherever it is shown. */
  readonly printed: readonly string[];
  readonly problem?: Problem;
}

/** The map that was asked for where it can and may be drawn; else tiles. */
function figureOf(c: Context, faces: readonly AreaFace[], width: number, options: MapOptions): Drawn {
  const asked = options.geometry === undefined ? undefined : outlinesOf(c, faces, width, options);
  if (asked && 'figure' in asked) return asked;
  const { missing } = c.language.catalogue.map;
  const given = options.layout === undefined ? undefined : readLayout(options.layout);
  const layout = given ?? shippedLayout(faces.map(({ id }) => id));
  const wrong = options.layout !== undefined && !given;
  const { figure, arrangement, left } = tilesFigure(faces, layout, width, missing);
  const problem =
    options.problem ?? asked ?? (wrong ? problemOf('layout-invalid', shorten(options.layout)) : undefined);
  return { figure, left, kind: arrangement, printed: [], problem };
}

function outlinesOf(
  c: Context,
  faces: readonly AreaFace[],
  width: number,
  { geometry, reader, ...statement }: MapOptions,
): Drawn | Problem {
  const missing = missingStatement(
    c.document,
    faces.map(({ id }) => id),
    statement,
  );
  if (missing) return missing;
  if (!reader) return problemOf('map-reader');
  let shapes: ReturnType<MapReader>;
  try {
    shapes = reader(geometry, width, Math.ceil(width * TALLEST));
  } catch {
    // What is no geometry breaks the reader in many ways, all of which mean the same.
  }
  if (!shapes) return problemOf('map-invalid');
  const { reviewNumber, mapSource } = statement;
  const { map } = c.language.catalogue;
  const printed = [reviewNumber && map.reviewNumber(reviewNumber), mapSource && map.mapSource(mapSource)];
  const told = printed.flatMap((text) => text || []);
  const outlines = outlinesFigure(faces, shapes, width, told);
  return outlines ? { ...outlines, kind: 'map', printed: told } : problemOf('map-unmatched');
}

function wordsOf({ language }: Context, problem: Problem): string {
  const { title, text = '' } = language.problem(problem);
  return language.catalogue.map.wrong(title, text);
}

function shorten(given: unknown): string {
  return (typeof given === 'string' ? given : (JSON.stringify(given) ?? '')).slice(0, 40);
}

/** As the document lists them: comparable ones, those only listed, and those without a value. */
function inOrder(c: Context): AreaEntry[] {
  const all: AreaEntry[] = [...c.ranked, ...c.listed, ...c.empty];
  const place = new Map(c.document.areas.map(({ id }, index) => [id, index]));
  const at = (entry: AreaEntry): number => place.get(idOf(entry)) ?? place.size;
  return all
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => at(a.entry) - at(b.entry) || a.index - b.index)
    .map(({ entry }) => entry);
}

const isRanked = ({ point, reason }: AreaEntry): boolean => !!point && !reason;

function faceOf(c: Context, entry: AreaEntry): AreaFace {
  const { point, reason } = entry;
  const id = idOf(entry);
  return {
    id,
    name: nameOf(c, entry),
    value: point ? digitsOf(c, entry) + (reason ? '*' : '') : '',
    status: isRanked(entry) ? judged(entry) : undefined,
    isMissing: !point,
    isChosen: id === c.chosen,
  };
}

function areaView(c: Context, entry: AreaEntry): AreaView {
  const lines = isRanked(entry)
    ? linesOf(c, entry)
    : [entry.point ? valueClause(c, entry) : nameOf(c, entry), reasonOf(c, entry)];
  return { id: idOf(entry), lines, sentence: c.words.sentence([joined(c, lines)]) };
}

function metaOf(c: Context, count: number): MapView['meta'] {
  const { language, noun, unitLabel } = c;
  return [
    language.catalogue.map.count(language.number(count), noun),
    unitLabel && language.words.unitIs(unitLabel),
  ].flatMap((text) => (text ? { text } : []));
}

interface Listing {
  readonly title: string;
  readonly entries: readonly AreaEntry[];
}

/** Areas whose values are of another kind; areas that the figure cannot mark or does not show. */
function listings(c: Context, drawn: Drawn, entries: readonly AreaEntry[]): Listing[] {
  const { map } = c.language.catalogue;
  const having = (ids: readonly string[]): readonly AreaEntry[] =>
    entries.filter((entry) => ids.includes(idOf(entry)));
  const all: readonly Listing[] = [
    { title: c.words.listed, entries: having(c.listed.map(idOf)) },
    { title: map.small, entries: having(drawn.bare ?? []) },
    { title: drawn.kind === 'map' ? map.offMap : map.outside, entries: having(drawn.left) },
  ];
  return all.filter((listing) => listing.entries[0]);
}

function othersOf(c: Context, { title, entries }: Listing): Others {
  return { title, areas: entries.map((entry) => ({ name: nameOf(c, entry), text: briefly(c, entry) })) };
}

/** Value and verdict, or why there is none. */
function briefly(c: Context, entry: AreaEntry): string {
  return joined(c, [valueOf(c, entry), isRanked(entry) ? statusOf(c, entry) : reasonOf(c, entry)]);
}

function notesOf(c: Context, { kind }: Drawn, shown: readonly AreaEntry[]): string[] {
  const { map } = c.language.catalogue;
  const isHatched = shown.some(({ point }) => !point);
  return [
    map.numbers(c.sign, isHatched),
    shown.some(({ reason }) => reason) ? map.star : '',
    kind === 'placed' ? map.schematic : kind === 'map' ? '' : map[kind],
  ].filter(Boolean);
}

/** Best first; a method may have several words for one of our states. */
function legendOf(c: Context, entries: readonly AreaEntry[]): MapView['legend'] {
  const judgedOnes = entries.filter((entry) => isRanked(entry) && judged(entry));
  return STATUS_ORDER.flatMap((status) => {
    const words = judgedOnes.filter((entry) => judged(entry) === status).map((entry) => verdictOf(c, entry));
    return Array.from(new Set(words)).map((word) => ({
      status,
      text: c.language.catalogue.map.share(
        word,
        c.language.number(words.filter((own) => own === word).length),
      ),
    }));
  });
}
