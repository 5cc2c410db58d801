import type { LocalizedText, Problem } from '../contract/document.ts';
import { cubeTable } from './cube.ts';
import type { Category, CubeCell, Dimension } from './cube.ts';
import type { Facts } from './indicator-draft.ts';
import { checkCount } from './guard.ts';
import { isNamed, own, parseJson } from './json-rows.ts';
import { readLongTable, refused } from './long-table.ts';
import type { Mapping, ReadOptions } from './read-options.ts';
import type { FormatReading } from './reading.ts';
import { brief, listed, problem } from './table.ts';
import type { Cell, Column } from './table.ts';

/** The columns of a cube besides its dimensions. */
const FURTHER: readonly Column[] = [{ name: 'value' }, { name: 'status' }, { name: 'unit of metric' }];

/**
 * Reads JSON-stat: a dataset of version 2.0, or a bundle of version 1.x with one dataset (or the one that `map.path`
 * names). Time, area and indicator are the dimensions of the roles time, geo and metric, or those of the mapping; any
 * other dimension with several categories is read by its total or must be fixed. A collection holds no figures and is
 * refused.
 */
export function readJsonStat(input: unknown, options: ReadOptions = {}): FormatReading {
  const json = parseJson(input);
  if ('code' in json) return refused(json, options);
  const found = datasetOf(json.value, options.map?.path);
  if ('code' in found) return refused(found, options);
  const { dataset } = found;
  const cube = cubeOf(dataset);
  if ('code' in cube) return refused(cube, options);
  const { dimensions, cells, roles } = cube;
  const label = textIn(dataset, 'label');
  const facts: Facts = {
    ...(label && { title: label, indicator: { id: label, label } }),
    ...(textIn(dataset, 'source') && { source: { title: textIn(dataset, 'source') } }),
    ...(textIn(dataset, 'updated') && { updated: textIn(dataset, 'updated') }),
  };
  const { path: _, ...map } = options.map ?? {};
  const unit = dimensions.some(({ id }) => /^units?$/i.test(id)) ? {} : { unit: 'unit of metric' };
  const mapped: Mapping = { value: 'value', status: 'status', ...unit, ...roles, ...map };
  return readLongTable(cubeTable(dimensions, FURTHER, cells), { ...options, map: mapped }, facts);
}

type Named = Readonly<Record<string, unknown>>;

function datasetOf(value: unknown, path?: string): { readonly dataset: Named } | Problem {
  const kind = own(value, 'class');
  const version = own(value, 'version');
  if (version !== undefined && !/^[12](?:\.\d+)?$/.test(String(version)))
    return problem('unsupported-version', 'version', { given: brief(String(version)), expected: '2.0, 1.x' });
  if (kind !== undefined && kind !== 'dataset')
    return problem('no-dataset', 'class', { given: brief(String(kind)), expected: 'dataset' });
  if (!isNamed(value)) return problem('no-dataset', '', { given: typeof value, expected: 'dataset' });
  if (own(value, 'value') !== undefined) return { dataset: value };
  const names = Object.keys(value).filter((name) => own(value[name], 'dimension') !== undefined);
  const [name] = path === undefined ? names : [path];
  const dataset = name === undefined ? undefined : own(value, name);
  if (path === undefined && names.length > 1)
    return problem('several-datasets', '', { known: listed(names) });
  if (!isNamed(dataset)) return problem('no-dataset', '', { given: name ?? '', expected: 'dataset' });
  return { dataset };
}

interface Cube {
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly CubeCell[];
  readonly roles: Mapping;
}

function cubeOf(dataset: Named): Cube | Problem {
  const within = own(dataset, 'dimension');
  // Version 1 keeps id, size and role among the dimensions.
  const ids = own(dataset, 'id') ?? own(within, 'id');
  const size = own(dataset, 'size') ?? own(within, 'size');
  const role = own(dataset, 'role') ?? own(within, 'role');
  if (!Array.isArray(ids) || !Array.isArray(size) || ids.length !== size.length)
    return problem('missing-key', '', { expected: 'id, size' });
  const dimensions = ids.map((id): Dimension => ({
    id: String(id),
    categories: categoriesOf(own(within, String(id))),
  }));
  for (const [index, { id, categories }] of dimensions.entries())
    if (categories.length !== size[index])
      return problem('size-mismatch', `dimension.${id}`, {
        given: categories.length,
        expected: Number(size[index]),
      });
  const metric = first(role, 'metric');
  const cells = cellsOf(dataset, dimensions, own(own(own(within, metric ?? ''), 'category'), 'unit'), metric);
  if ('code' in cells) return cells;
  const roles: Record<string, string> = {};
  for (const [key, name] of [
    ['period', first(role, 'time')],
    ['area', first(role, 'geo')],
    ['indicator', metric],
  ] as const)
    if (name !== undefined) roles[key] = name;
  return { dimensions, cells, roles };
}

function first(role: unknown, key: string): string | undefined {
  const names = own(role, key);
  return Array.isArray(names) && typeof names[0] === 'string' ? names[0] : undefined;
}

/** `index` is a list of ids, or the place of each id; without it there is one category, named by its label. */
function categoriesOf(dimension: unknown): readonly Category[] {
  const category = own(dimension, 'category');
  const index = own(category, 'index');
  const labels = own(category, 'label');
  const ids = Array.isArray(index)
    ? index.map(String)
    : isNamed(index)
      ? Object.keys(index).sort((a, b) => Number(index[a]) - Number(index[b]))
      : isNamed(labels)
        ? Object.keys(labels)
        : [];
  return ids.map((id) => {
    const label = textIn(labels, id);
    return label ? { id, label } : { id };
  });
}

function cellsOf(
  dataset: Named,
  dimensions: readonly Dimension[],
  units: unknown,
  metric: string | undefined,
): readonly CubeCell[] | Problem {
  const values = own(dataset, 'value');
  if (typeof values !== 'object' || values === null) return problem('missing-key', '', { expected: 'value' });
  const all = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  const keys = Object.keys(values);
  const tooMany = checkCount(keys.length);
  if (tooMany) return tooMany;
  if (keys.some((key) => !(Number(key) < all)) || (Array.isArray(values) && values.length !== all))
    return problem('size-mismatch', 'value', { given: keys.length, expected: all });
  const at = dimensions.findIndex(({ id }) => id === metric);
  const status = own(dataset, 'status');
  return keys.map((key): CubeCell => {
    const place = placesOf(Number(key), dimensions);
    const unit = own(units, at < 0 ? '' : (dimensions[at]!.categories[place[at]!]?.id ?? ''));
    const cell = (values as Record<string, unknown>)[key];
    return {
      at: place,
      path: `value[${key}]`,
      cells: [printed(cell, own(unit, 'decimals')), statusAt(status, key), unitText(unit)],
    };
  });
}

/** Values stand in row-major order: the last dimension turns first. */
function placesOf(index: number, dimensions: readonly Dimension[]): readonly number[] {
  const places: number[] = [];
  let rest = index;
  for (let at = dimensions.length - 1; at >= 0; at--) {
    const { length } = dimensions[at]!.categories;
    places[at] = rest % length;
    rest = Math.floor(rest / length);
  }
  return places;
}

/** A number with the digits that the publisher says it has: 100 with one decimal is 100.0. */
function printed(value: unknown, decimals: unknown): Cell {
  if (typeof value === 'string' || value == null) return value as Cell;
  if (typeof value !== 'number') return '';
  const digits = Number(decimals);
  if (decimals === undefined || !Number.isInteger(digits) || digits < 0 || digits > 12) return value;
  const text = value.toFixed(digits);
  return Number(text) === value ? text : value;
}

/** One flag for all, one for each value, or some by their number. */
function statusAt(status: unknown, key: string): string {
  if (typeof status === 'string') return status;
  if (Array.isArray(status)) return String((status.length === 1 ? status[0] : status[Number(key)]) ?? '');
  return String(own(status, key) ?? '');
}

function unitText(unit: unknown): string {
  return ['symbol', 'label', 'base'].map((key) => textIn(unit, key)).find(Boolean) ?? '';
}

function textIn(value: unknown, key: string): string {
  const text: LocalizedText | unknown = own(value, key);
  return typeof text === 'string' ? text.trim() : '';
}
