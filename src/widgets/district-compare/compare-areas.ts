import type { Indicator, IndicatorDocument } from '../../contract/document.ts';
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
  readonly areas: readonly string[];
  /** The area whose target and value run through all rows. */
  readonly reference?: string;
}

/**
 * The areas asked for; else the areas below the reference, those without a series included. The reference is the
 * one asked for, else the area above those compared. Where areas do not stand in an order, all are compared.
 */
export function chooseAreas(
  document: IndicatorDocument,
  { series }: Indicator,
  asked: AreasAsked,
): AreasChosen {
  const known = document.areas;
  const find = (name?: string): string | undefined =>
    name ? (findArea(document, name)?.id ?? name) : undefined;
  const wished = asked.areas.map((name) => find(name)!);
  const withSeries = series.map((entry) => entry.area ?? '');
  const area = find(asked.area);
  const parents = new Map(known.map((entry) => [entry.id, entry.parent]));
  const below = (id?: string): string[] =>
    known.filter(({ parent }) => id && parent === id).map(({ id }) => id);
  const reference =
    find(asked.reference) ??
    (below(area)[0] ? area : area && parents.get(area)) ??
    // The parent that most of them share.
    most((wished.length ? wished : withSeries).map((id) => parents.get(id)))[0];
  if (wished.length) return { areas: wished.filter((id) => id !== reference), reference };
  const children = below(reference);
  const areas = (children.some((id) => withSeries.includes(id)) ? children : withSeries).filter(
    (id) => id !== reference,
  );
  // A reference alone is compared with its target: one row is better than none.
  return areas.length ? { areas, reference } : { areas: withSeries };
}

/**
 * The period that is compared where the page states none: the latest value of the area above, when others have
 * one of that period; else the latest period for which at least half as many areas have a value as for any other.
 */
export function comparedPeriod(
  document: IndicatorDocument,
  { series }: Indicator,
  { areas, reference }: AreasChosen,
): string | undefined {
  const wanted = new Set(areas);
  const periods: (string | undefined)[] = [];
  let above: string | undefined;
  for (const { area = '', observations } of series) {
    const own = observations
      .filter(({ value, form }) => value !== null || form === 'range')
      .map((entry) => entry.period);
    if (area === reference) above = latest(document, own);
    else if (wanted.has(area)) periods.push(...new Set(own));
  }
  return above && periods.includes(above) ? above : latest(document, most(periods));
}

/** The texts found at least half as often as the most frequent one, which is the first. */
function most(texts: readonly (string | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  const found = Array.from(counts).sort((a, b) => b[1] - a[1]);
  return found.filter(([, count]) => count * 2 >= found[0]![1]).map(([text]) => text);
}

function latest({ plans }: IndicatorDocument, periods: readonly (string | undefined)[]): string | undefined {
  const at = (text = ''): number => readPeriod(text, plans)?.at ?? -Infinity;
  return periods.filter((text) => at(text) > -Infinity).sort((a, b) => at(b) - at(a))[0];
}
