import type { Indicator, IndicatorDocument } from '../contract/document.ts';
import { findArea } from '../contract/select.ts';

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

/** The texts that are found, the most frequent one first. */
function most(texts: readonly (string | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Array.from(counts)
    .sort((a, b) => b[1] - a[1])
    .map(([text]) => text);
}
