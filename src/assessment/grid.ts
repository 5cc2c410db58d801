import type { Area, Indicator, IndicatorDocument, Series } from '../contract/document.ts';
import { findArea, findIndicator } from '../contract/select.ts';
import { disagreement } from './compare.ts';
import { readingOf } from './reading.ts';
import type { ReadOptions, SeriesReading } from './reading.ts';

/** One column of a grid. */
export interface GridArea {
  /** '' for a series without an area. */
  readonly id: string;
  readonly area?: Area;
  /** Another column is a part of this one: a city among its districts. */
  readonly isAbove: boolean;
}

/** One row of a grid; `readings` in the order of the columns, undefined where an area has no series. */
export interface GridRow {
  readonly indicator: Indicator;
  readonly readings: readonly (SeriesReading | undefined)[];
}

export interface Grid {
  readonly areas: readonly GridArea[];
  readonly rows: readonly GridRow[];
  /** Ids that were asked for and are not in the document. */
  readonly unknown: readonly string[];
}

export interface GridOptions extends Omit<ReadOptions, 'indicator' | 'area'> {
  /** Ids or labels in the wanted order; default every indicator that is measured. */
  readonly indicators?: readonly string[];
  /** Ids or labels in the wanted order; default every area that has a series, those above others first. */
  readonly areas?: readonly string[];
}

/**
 * Indicators × areas, each cell assessed. An area without a target of its own is judged by that of the area above,
 * where the two are counted in the same way.
 */
export function readGrid(document: IndicatorDocument, options: GridOptions = {}): Grid {
  const { indicators = [], areas: asked = [], ...rest } = options;
  const found = indicators.map((id) => findIndicator(document, id));
  const unknown = indicators.filter((_, index) => !found[index]);
  const all = indicators.length ? found.flatMap((entry) => entry ?? []) : document.indicators;
  const measured = all.filter(({ kind }) => kind !== 'task');
  const areas = columnsOf(document, measured, asked);
  const rows = measured.map((indicator) => {
    const series = new Map(indicator.series.map((own) => [own.area ?? '', own] as const).reverse());
    const readings = areas.map(({ id, area }) => {
      const own = series.get(id);
      const above = area?.parent === undefined ? undefined : series.get(area.parent);
      const judge = own && !own.targets.length && above && isAlike(indicator, own, above) ? above : undefined;
      return own && readingOf(document, indicator, own, rest, area, judge);
    });
    return { indicator, readings };
  });
  return { areas, rows, unknown };
}

function columnsOf(
  document: IndicatorDocument,
  rows: readonly Indicator[],
  asked: readonly string[],
): GridArea[] {
  const having = new Set(rows.flatMap(({ series }) => series.map(({ area = '' }) => area)));
  const known = new Map(document.areas.map((area) => [area.id, area] as const).reverse());
  const wanted = asked.length
    ? asked.map((name) => findArea(document, name)?.id ?? name)
    : // In the order of the document; what it does not list stands last.
      Array.from(known.keys())
        .reverse()
        .filter((id) => having.has(id))
        .concat(Array.from(having).filter((id) => !known.has(id)));
  const ids = Array.from(new Set(wanted));
  const parents = new Set(ids.map((id) => known.get(id)?.parent));
  const areas = ids.map((id) => ({ id, area: known.get(id), isAbove: parents.has(id) }));
  return asked.length ? areas : areas.sort((a, b) => Number(b.isAbove) - Number(a.isAbove));
}

/** True when two series of an indicator are counted in the same way. */
function isAlike(indicator: Indicator, own: Series, above: Series): boolean {
  const [model, mine] = [above, own].map(({ unit = indicator.unit, population = indicator.population }) => ({
    unit,
    population,
  }));
  const differs = disagreement(model!, mine!, indicator);
  return differs !== 'unit' && differs !== 'population';
}
