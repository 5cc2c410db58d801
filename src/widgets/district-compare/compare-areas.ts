import type { Area, Indicator, IndicatorDocument, Observation } from '../../contract/document.ts';
import { readPeriod } from '../../contract/period.ts';
import { findArea } from '../../contract/select.ts';

export interface AreasAsked {
  /** Ids or labels in the page's order; empty = not stated. */
  readonly areas: readonly string[];
  /** The area whose districts are meant, or one of them. */
  readonly area?: string;
  readonly reference?: string;
}

/** Which areas stand in the rows, and which one is above them. */
export interface AreasChosen {
  readonly ids: readonly string[];
  /** The area whose target and value run through all rows. */
  readonly reference?: string;
}

/**
 * The areas asked for; else the areas below the reference, those without a series included. The reference is the
 * one asked for, else the area above those compared. Where areas do not stand in an order, all are compared.
 */
export function chooseAreas(
  document: IndicatorDocument,
  indicator: Indicator,
  asked: AreasAsked,
): AreasChosen {
  const withSeries = indicator.series.map((series) => series.area ?? '');
  const find = (name: string): string => findArea(document, name)?.id ?? name;
  const wished = asked.areas.map(find);
  const area = asked.area ? findArea(document, asked.area) : undefined;
  const candidates = wished.length ? wished : withSeries;
  const stated = asked.reference && find(asked.reference);
  const above = stated || upper(document, area, candidates);
  if (wished.length) return { ids: wished.filter((id) => id !== above), reference: above };
  const below = document.areas.filter((entry) => entry.parent === above).map((entry) => entry.id);
  const ids = above && below.some((id) => withSeries.includes(id)) ? below : withSeries;
  const others = ids.filter((id) => id !== above);
  // A reference alone is compared with its target: one row is better than none.
  return others.length ? { ids: others, reference: above } : { ids };
}

/** The area asked for when it has others below it, else the parent that most of the candidates share. */
function upper(
  document: IndicatorDocument,
  area: Area | undefined,
  candidates: readonly string[],
): string | undefined {
  if (area && document.areas.some((entry) => entry.parent === area.id)) return area.id;
  if (area?.parent) return area.parent;
  const counts = new Map<string, number>();
  const parents = new Map(document.areas.map((entry) => [entry.id, entry.parent]));
  for (const id of candidates) {
    const parent = parents.get(id);
    if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  let most: string | undefined;
  counts.forEach((count, parent) => {
    if (most === undefined || count > counts.get(most)!) most = parent;
  });
  return most;
}

/**
 * The period that is compared where the page states none: the latest value of the area above, when others have
 * one of that period; else the latest period for which at least half as many areas have a value as for any other.
 */
export function comparedPeriod(
  document: IndicatorDocument,
  indicator: Indicator,
  { ids, reference }: AreasChosen,
): string | undefined {
  const counts = new Map<string, number>();
  const wanted = new Set(ids);
  let above: string | undefined;
  for (const { area = '', observations } of indicator.series) {
    const periods = observations.filter(hasFigure).map((entry) => entry.period);
    if (area === reference) above = latest(document, periods);
    else if (wanted.has(area))
      for (const period of new Set(periods)) if (period) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  if (above && counts.has(above)) return above;
  const most = Math.max(0, ...Array.from(counts.values()));
  const usual = Array.from(counts.keys()).filter((period) => counts.get(period)! * 2 >= most);
  return latest(document, usual);
}

function hasFigure({ value, form }: Observation): boolean {
  return value !== null || form === 'range';
}

function latest(document: IndicatorDocument, periods: readonly (string | undefined)[]): string | undefined {
  let found: string | undefined;
  let at = -Infinity;
  for (const text of periods) {
    const period = text === undefined ? undefined : readPeriod(text, document.plans);
    if (period && period.at > at) [found, at] = [text, period.at];
  }
  return found;
}
