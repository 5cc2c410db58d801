import type { Problem } from '../../contract/document.ts';
import { extended } from '../../element/common-view.ts';
import { comparisonView } from '../../element/comparison-view.ts';
import type { ComparisonView } from '../../element/comparison-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { idOf } from '../../language/area-words.ts';
import { compareContext } from '../../language/comparison.ts';
import { figureOf } from './map-choice.ts';
import type { MapOptions } from './map-choice.ts';
import type { MapFigure } from './map-figure.ts';
import {
  areaView,
  faceOf,
  inOrder,
  legendOf,
  listings,
  metaOf,
  notesOf,
  othersOf,
  problemWords,
} from './map-words.ts';
import type { AreaView, LegendEntry, Listing } from './map-words.ts';

export type { MapOptions };

export interface MapView extends ComparisonView {
  readonly figure: MapFigure;
  readonly areas: readonly AreaView[];
  /** Where the keyboard enters. */
  readonly start: number;
  /** Every status with its word and its number, areas that stand beside the figure included. */
  readonly legend: readonly LegendEntry[];
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
  return extended(view, {
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
    wrong: drawn.problem && problemWords(c, drawn.problem),
  });
}
