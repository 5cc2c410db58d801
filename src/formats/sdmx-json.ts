import type { LocalizedText, Problem } from '../contract/document.ts';
import { cubeTable } from './cube.ts';
import type { Dimension } from './cube.ts';
import type { Facts } from './indicator-draft.ts';
import { own, parseJson } from './json-rows.ts';
import { readLongTable, refused } from './long-table.ts';
import type { ReadOptions } from './read-options.ts';
import type { FormatReading } from './reading.ts';
import { listOf, sdmxCells } from './sdmx-cells.ts';
import type { Component } from './sdmx-cells.ts';
import { SDMX_NAMES } from './sdmx-names.ts';
import { brief, problem } from './table.ts';
import type { Column } from './table.ts';

/**
 * Reads SDMX-JSON data messages of version 1.0 and 2.x (flat, time series or cross-sections). Its structure tells the
 * dimensions; area, time and indicator are known by their usual SDMX names or by `map`. Any other dimension with
 * several categories is read by its total `_T` or must be fixed. Structure and error messages are refused.
 */
export function readSdmxJson(input: unknown, options: ReadOptions = {}): FormatReading {
  const json = parseJson(input);
  if ('code' in json) return refused(json, options);
  const message = messageOf(json.value);
  if ('code' in message) return refused(message, options);
  const { structure, dataSet } = message;
  const levels = (part: string): readonly Component[] =>
    ['dataSet', 'dimensionGroup', 'series', 'observation'].flatMap((level) =>
      listOf(own(own(structure, part), level)).map((component) => componentOf(component, level)),
    );
  const dimensions = levels('dimensions');
  const attributes = levels('attributes');
  const measures = listOf(own(own(structure, 'measures'), 'observation')).length || 1;
  const cells = sdmxCells(dataSet, dimensions, attributes, measures);
  if ('code' in cells) return refused(cells, options);
  const name = localized(structure, 'name', 'names');
  const facts: Facts = {
    vocabulary: SDMX_NAMES,
    ...(name && {
      title: name,
      indicator: { id: typeof name === 'string' ? name : 'indicator', label: name },
    }),
  };
  const further: Column[] = [
    { name: 'OBS_VALUE' },
    ...attributes.map(({ id, categories }) => columnOf(id, categories)),
  ];
  const table = cubeTable(dimensions, further, cells);
  return readLongTable(table, { ...options, map: { value: 'OBS_VALUE', ...options.map } }, facts);
}

/** The structure and the data of a message; a problem when it has none or is of a version that is not known. */
function messageOf(value: unknown): { readonly structure: unknown; readonly dataSet: unknown } | Problem {
  const schema = String(own(own(value, 'meta'), 'schema') ?? own(value, '$schema') ?? '');
  const version = /(\d+)\.\d+(?:\.\d+)?(?:-[a-z]+)?\/sdmx-json/.exec(schema);
  if (version && !/^[12]$/.test(version[1]!))
    return problem('unsupported-version', '', {
      given: brief(version[0].split('/')[0]!),
      expected: '1.0, 2.x',
    });
  const [error] = listOf(own(value, 'errors'));
  const told = own(error, 'title') ?? own(error, 'detail') ?? own(error, 'message');
  if (error) return problem('error-message', 'errors[0]', { given: brief(String(told ?? '')) });
  const inner = own(value, 'data') ?? value;
  const dataSets = listOf(own(inner, 'dataSets')).filter((each) => own(each, 'action') !== 'Delete');
  if (!dataSets.length) return problem('no-dataset', '', { given: '', expected: 'dataSets' });
  if (dataSets.length > 1) return problem('several-datasets', 'dataSets', { known: dataSets.length });
  const [dataSet] = dataSets;
  const structures = listOf(own(inner, 'structures'));
  const structure = own(inner, 'structure') ?? structures[Number(own(dataSet, 'structure') ?? 0)];
  if (own(structure, 'dimensions') === undefined)
    return problem('missing-key', '', { expected: 'structure' });
  return { structure, dataSet };
}

function componentOf(component: unknown, level: string): Component {
  const values = own(component, 'values');
  return {
    id: String(own(component, 'id') ?? ''),
    level,
    key: Number(own(component, 'keyPosition') ?? NaN),
    coded: Array.isArray(values),
    categories: listOf(values).map((each) => {
      const id = own(each, 'id') ?? own(each, 'value');
      const label = localized(each, 'name', 'names');
      const code = typeof id === 'object' ? '' : String(id ?? '');
      return label ? { id: code, label } : { id: code };
    }),
  };
}

function columnOf(id: string, categories: Dimension['categories']): Column {
  const words = new Map<string, LocalizedText>();
  for (const { id: code, label } of categories) if (label) words.set(code, label);
  return { name: id, words };
}

/** Names in all languages, otherwise the one name; older messages have an object of languages in `name` itself. */
function localized(value: unknown, one: string, all: string): LocalizedText | undefined {
  for (const names of [own(value, all), own(value, one)]) {
    if (typeof names === 'string' && names) return names;
    if (typeof names !== 'object' || names === null) continue;
    const texts: Record<string, string> = {};
    for (const tag of Object.keys(names)) {
      const text = (names as Record<string, unknown>)[tag];
      if (typeof text === 'string' && tag !== '__proto__') texts[tag] = text;
    }
    if (Object.keys(texts).length) return texts;
  }
  return undefined;
}
