import type { Area, Indicator, IndicatorDocument, Series } from './document.ts';
import { defaultLimits, sameUnit } from './unit.ts';

/** A series with everything it inherits from its indicator and document. */
export interface ResolvedSeries extends Series {
  readonly limits?: Indicator['limits'];
  readonly decimals?: number;
}

/** The indicator of that id, or else of that label; without an id the document's only indicator. */
export function findIndicator(document: IndicatorDocument, id?: string): Indicator | undefined {
  const all = document.indicators;
  if (!id) return all.length === 1 ? all[0] : undefined;
  return all.find((entry) => entry.id === id) ?? all.find((entry) => named(entry, id));
}

/** The area of that id, or else of that label. */
export function findArea(document: IndicatorDocument, id?: string): Area | undefined {
  if (!id) return undefined;
  return areasById(document).get(id) ?? document.areas.find((entry) => named(entry, id));
}

/** Made once for each list of areas: a document may have thousands, and each of its series asks for one. */
const byId = new WeakMap<readonly Area[], Map<string, Area>>();

/** The areas by id; of two with one id the first. */
export function areasById({ areas }: IndicatorDocument): ReadonlyMap<string, Area> {
  let known = byId.get(areas);
  if (!known) byId.set(areas, (known = new Map(areas.map((area) => [area.id, area] as const).reverse())));
  return known;
}

/** The indicator's series for an area id; without one its first series. */
export function findSeries(indicator: Indicator, area?: string): Series | undefined {
  if (!area) return indicator.series[0];
  return indicator.series.find((entry) => entry.area === area);
}

/**
 * The series of an indicator in an area, with unit, nature, direction, population, source, limits and decimals
 * taken from the indicator (source: from the document) where it has none of its own. Undefined when there is none.
 */
export function seriesOf(
  document: IndicatorDocument,
  indicatorId?: string,
  areaId?: string,
): ResolvedSeries | undefined {
  const indicator = findIndicator(document, indicatorId);
  const series = indicator && findSeries(indicator, findArea(document, areaId)?.id ?? areaId);
  return series && resolveSeries(document, indicator, series);
}

/** One series of `indicator` with what it inherits. */
export function resolveSeries(
  document: IndicatorDocument,
  indicator: Indicator,
  series: Series,
): ResolvedSeries {
  const unit = series.unit ?? indicator.unit;
  // Limits are numbers in the indicator's unit; a series in another unit has those of its own.
  const limits = sameUnit(unit, indicator.unit) ? indicator.limits : defaultLimits(unit);
  return {
    ...series,
    unit,
    limits,
    nature: series.nature ?? indicator.nature,
    direction: series.direction ?? indicator.direction,
    population: series.population ?? indicator.population,
    source: series.source ?? document.source,
    decimals: indicator.decimals,
  };
}

function named(entry: Area | Indicator, name: string): boolean {
  const label = entry.label;
  if (typeof label === 'string') return label === name;
  return Object.keys(label).some((tag) => label[tag] === name);
}
