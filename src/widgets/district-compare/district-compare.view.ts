import { extended } from '../../element/common-view.ts';
import { comparisonView } from '../../element/comparison-view.ts';
import type { ComparisonView } from '../../element/comparison-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { idOf, joined, linesOf, nameOf } from '../../language/area-words.ts';
import { compareContext } from '../../language/comparison.ts';
import type { CompareOptions, Context } from '../../language/comparison.ts';
import { legendOf, metaOf } from '../../language/comparison-words.ts';
import type { LegendEntry } from '../../language/comparison-words.ts';
import type { Findable, SearchWords } from './area-search.ts';
import { drawsBars } from './compare-plot.ts';
import { rowsFigure } from './compare-rows.ts';
import type { CompareFigure } from './compare-sheet.ts';
import { stripFigure } from './compare-strip.ts';

export type { CompareOptions };

/** An area as the reader meets it: in the figure, in the search, in speech. */
export interface AreaView extends Findable {
  /** Lines of the box beside the mark. */
  readonly lines: readonly string[];
  readonly sentence: string;
}

/** `others` stand below the figure; of a strip the notes say how many they are. */
export interface CompareView extends ComparisonView {
  readonly figure: CompareFigure;
  /** In the order of `figure.marks`. */
  readonly areas: readonly AreaView[];
  /** Where the keyboard enters. */
  readonly start: number;
  readonly legend: readonly LegendEntry[];
  /** Words of the search field; present when areas are a strip of dots. */
  readonly strip?: SearchWords;
}

/** Document, width and language in; everything a comparison shows out. */
export function compareView(input: ViewInput, options: CompareOptions = {}): CompareView {
  const { language } = input;
  const c = compareContext(input, options);
  const { words, strip, chosen } = c;
  const bars = drawsBars(c);
  const figure = strip ? stripFigure(c) : rowsFigure(c, bars);
  const view = comparisonView(input, c);
  const areas = areasOf(c, figure);
  return extended(view, {
    meta: metaOf(c, bars),
    get others() {
      return strip ? [] : view.others;
    },
    figure,
    areas,
    start: Math.max(
      0,
      areas.findIndex(({ id }) => id === chosen),
    ),
    legend: strip ? [] : legendOf(c),
    strip: strip
      ? {
          label: words.search(c.noun),
          found: (count: number) => words.found(count ? language.number(count) : ''),
        }
      : undefined,
  });
}

/** Words are made when they are needed: of thousands of areas a reader meets a few. */
function areasOf(c: Context, { marks }: CompareFigure): AreaView[] {
  return marks.map(({ row }) => ({
    id: idOf(row),
    name: nameOf(c, row),
    get lines() {
      return linesOf(c, row);
    },
    get sentence() {
      return c.words.sentence([joined(c, linesOf(c, row))]);
    },
  }));
}
