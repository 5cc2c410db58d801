import type { Problem } from '../contract/document.ts';
import { shown } from '../contract/fields.ts';
import { checkCount, checkLength } from './guard.ts';
import { brief, listed, problem } from './table.ts';
import type { Cell, Table } from './table.ts';

type Named = Readonly<Record<string, unknown>>;

/** Nesting of a record that becomes columns: `metrics.beds`. */
const DEEPEST = 3;

export const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own property of parsed JSON; a name such as `__proto__` is a name like any other. */
export function own(value: unknown, key: string): unknown {
  return isNamed(value) && Object.prototype.hasOwnProperty.call(value, key) ? value[key] : undefined;
}

/** Parses JSON text, or takes what was parsed already. */
export function parseJson(input: unknown): { readonly value: unknown } | Problem {
  if (typeof input !== 'string') return { value: input };
  const tooLarge = checkLength(input);
  if (tooLarge) return tooLarge;
  try {
    return { value: JSON.parse(input.replace(/^\ufeff/, '')) as unknown };
  } catch {
    return problem('invalid-json', '', { given: brief(input.slice(0, 40)) });
  }
}

/**
 * The records of a JSON file as a table: a list of objects, also inside of an envelope (`{ code, msg, data: […] }`), or
 * where `path` says. An object inside of a record gives columns of its own (`metrics.beds`).
 */
export function recordTable(value: unknown, path?: string): Table | Problem {
  const found = path ? { list: at(value, path), path } : findList(value, '', 0);
  const list: unknown = found?.list;
  if (!Array.isArray(list)) {
    const known = isNamed(value) ? listed(Object.keys(value)) : typeof value;
    return path ? problem('unknown-path', '', { given: path, known }) : problem('no-records', '', { known });
  }
  const tooMany = checkCount(list.length);
  if (tooMany) return tooMany;
  const columns = new Map<string, number>();
  const rows = (list as unknown[]).map((record) => {
    const row: Cell[] = [];
    fill(row, columns, record, '', 0);
    return row;
  });
  const names = Array.from(columns.keys());
  return {
    columns: names.map((name) => ({ name })),
    rows,
    place: (row, column) => ({
      row: row + 2,
      column: column + 1,
      path: row < 0 ? found!.path : `${found!.path}[${row}].${names[column] ?? ''}`,
    }),
  };
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => own(inner, key), value);
}

interface Found {
  readonly list: unknown[];
  readonly path: string;
}

/** The only list of objects in an envelope; undefined when there is none or it is not the only one. */
function findList(value: unknown, path: string, depth: number): Found | undefined {
  if (Array.isArray(value)) {
    if (value.some(isNamed) && !value.some(Array.isArray)) return { list: value as unknown[], path };
    // [{ page … }, [{ … }]]
    const inner = value.findIndex((item) => Array.isArray(item) && item.some(isNamed));
    return inner < 0 ? undefined : { list: value[inner] as unknown[], path: `${path}[${inner}]` };
  }
  if (!isNamed(value) || depth > DEEPEST) return undefined;
  const lists = Object.keys(value).flatMap((key) => {
    const found = findList(value[key], path ? `${path}.${key}` : key, depth + 1);
    return found ? [found] : [];
  });
  return lists.length === 1 ? lists[0] : undefined;
}

function fill(row: Cell[], columns: Map<string, number>, value: unknown, name: string, depth: number): void {
  if (isNamed(value) && depth < DEEPEST) {
    for (const key of Object.keys(value))
      fill(row, columns, value[key], name ? `${name}.${key}` : key, depth + 1);
    return;
  }
  if (!name) return;
  let column = columns.get(name);
  if (column === undefined) columns.set(name, (column = columns.size));
  const isPlain = value == null || /^(?:string|number|boolean)$/.test(typeof value);
  // A list inside of a record is no cell; however deep it goes, it is not followed.
  row[column] = isPlain ? (value as Cell) : shown(value);
}
