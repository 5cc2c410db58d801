import { areaName, emptyReason, listedReason } from './area-words.ts';
import type { CompareContext } from './compare-context.ts';
import type { CompareFigure } from './compare-figure.ts';
import { areaLines } from './compare-finding.ts';

/** An area as the reader meets it: in the figure, in the search, in speech. */
export interface AreaView {
  readonly id: string;
  readonly name: string;
  /** Lines of the box beside the mark. */
  readonly lines: readonly string[];
  readonly sentence: string;
}

/** Words are made when they are needed: of thousands of areas a reader meets a few. */
export function areaViews(context: CompareContext, figure: CompareFigure): AreaView[] {
  const { comparison, language } = context;
  const words = language.compare;
  const makers = new Map<string, { name: string; lines: () => string[] }>();
  for (const row of comparison.ranked) {
    const { area, series } = row.reading;
    makers.set(series.area ?? '', {
      name: areaName(context, area, series.area),
      lines: () => areaLines(context, row),
    });
  }
  for (const row of comparison.listed) {
    const { area, series } = row.reading;
    const name = areaName(context, area, series.area);
    const value = language.figure(row.point.observation, series.unit);
    makers.set(series.area ?? '', { name, lines: () => [words.is(name, value), listedReason(context, row)] });
  }
  for (const row of comparison.empty) {
    const name = areaName(context, row.area, row.id);
    makers.set(row.id, { name, lines: () => [words.of(name, emptyReason(context, row))] });
  }
  return figure.marks.map(({ id }): AreaView => {
    const maker = makers.get(id)!;
    return {
      id,
      name: maker.name,
      get lines() {
        return maker.lines();
      },
      get sentence() {
        return words.sentence([words.parts(maker.lines())]);
      },
    };
  });
}
