import type { Problem } from '../contract/document.ts';
import type { CubeCell, Dimension } from './cube.ts';
import { checkCount } from './guard.ts';
import { own } from './json-rows.ts';
import { problem } from './table.ts';
import type { Cell } from './table.ts';

/** A dimension or attribute of an SDMX message. */
export interface Component extends Dimension {
  /** Where it is presented: `dataSet`, `dimensionGroup`, `series` or `observation`. */
  readonly level: string;
  /** Its place in the full key; NaN for attributes. */
  readonly key: number;
  /** True when the message names its values and refers to them by number. */
  readonly coded: boolean;
}

/** A list, or none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

type Entries = readonly (readonly [key: string, value: unknown])[];

/** Every observation of a data set with the attributes of all levels, in the order of `dimensions` and `attributes`. */
export function sdmxCells(
  dataSet: unknown,
  dimensions: readonly Component[],
  attributes: readonly Component[],
  measures: number,
): readonly CubeCell[] | Problem {
  const inSeries = own(dataSet, 'series') !== undefined;
  const groups = entries(own(dataSet, 'dimensionGroupAttributes'));
  const series: Entries = inSeries ? entries(own(dataSet, 'series')) : [['', dataSet]];
  const cells: CubeCell[] = [];
  for (const [seriesKey, each] of series) {
    const observations = entries(own(each, 'observations'));
    const tooMany = checkCount(cells.length + observations.length);
    if (tooMany) return tooMany;
    for (const [key, observation] of observations) {
      const path = inSeries ? `series.${seriesKey}.observations.${key}` : `observations.${key}`;
      const at = placesOf(dimensions, seriesKey, key);
      if (!at)
        return problem('size-mismatch', path, { given: `${seriesKey} ${key}`, expected: dimensions.length });
      const values = Array.isArray(observation) ? (observation as unknown[]) : [observation];
      const levels: Readonly<Record<string, readonly unknown[]>> = {
        dataSet: listOf(own(dataSet, 'attributes')),
        dimensionGroup: groupAttributes(groups, dimensions, at),
        series: inSeries ? listOf(own(each, 'attributes')) : [],
        observation: values.slice(measures),
      };
      cells.push({ at, path, cells: [plain(values[0]), ...attributeCells(attributes, levels)] });
    }
  }
  return cells;
}

function entries(value: unknown): Entries {
  return typeof value === 'object' && value !== null
    ? Object.keys(value).map((key) => [key, (value as Record<string, unknown>)[key]] as const)
    : [];
}

/** The number of each dimension's category; undefined when the key does not fit the dimensions. */
function placesOf(
  dimensions: readonly Component[],
  seriesKey: string,
  key: string,
): readonly number[] | undefined {
  const parts: Record<string, string[]> = { series: seriesKey.split(':'), observation: key.split(':') };
  const places = dimensions.map(({ level }) =>
    level === 'dataSet' ? 0 : Number(parts[level]?.shift() || NaN),
  );
  return places.every(
    (place, index) => place >= 0 && place < Math.max(dimensions[index]!.categories.length, 1),
  )
    ? places
    : undefined;
}

/** Attributes of groups of observations: `::4:0:` names some of the dimensions, in the order of the full key. */
function groupAttributes(
  groups: Entries,
  dimensions: readonly Component[],
  at: readonly number[],
): readonly unknown[] {
  if (!groups.length) return [];
  const order = dimensions.map((_, index) => index).sort((a, b) => dimensions[a]!.key - dimensions[b]!.key);
  const found: unknown[] = [];
  for (const [key, values] of groups) {
    const parts = key.split(':');
    const fits = parts.every((part, index) => !/^\d+$/.test(part) || at[order[index] ?? -1] === Number(part));
    if (fits) listOf(values).forEach((value, index) => (found[index] ??= value));
  }
  return found;
}

/** The attribute values of an observation: by number where the message names them, otherwise as they stand. */
function attributeCells(
  attributes: readonly Component[],
  levels: Readonly<Record<string, readonly unknown[]>>,
): readonly Cell[] {
  const next: Record<string, number> = {};
  return attributes.map(({ level, coded, categories }) => {
    const index = next[level] ?? 0;
    next[level] = index + 1;
    const value = levels[level]?.[index];
    return coded && typeof value === 'number' ? (categories[value]?.id ?? '') : plain(value);
  });
}

function plain(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
