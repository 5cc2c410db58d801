import { bareName, rolesByName, USUAL_NAMES } from './column-words.ts';

/** The formats that can be read, by the name a person may give. `document`: an indicator document or its short forms. */
export const FORMATS = [
  'document',
  'plan-table',
  'records',
  'wide-table',
  'json-stat',
  'sdmx-json',
  'sdmx-csv',
  'open-sdg',
  'fingertips',
] as const;

export type Format = (typeof FORMATS)[number];

/** What a file is that is none of them: the words for it stand in the languages as `unsupported-…`. */
export type Unsupported =
  'xls' | 'archive' | 'pdf' | 'picture' | 'map' | 'markup' | 'front-matter' | 'empty' | 'not-json';

/** A kind of file by its first bytes; undefined: a text. */
export function kindOfBytes(bytes: Uint8Array): 'zip' | Unsupported | undefined {
  const starts = (...signs: number[]): boolean => signs.every((sign, index) => bytes[index] === sign);
  if (starts(0x50, 0x4b, 3, 4)) return 'zip';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'xls';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(0x1f, 0x8b) || starts(0x52, 0x61, 0x72, 0x21) || starts(0x37, 0x7a, 0xbc, 0xaf))
    return 'archive';
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38))
    return 'picture';
  return undefined;
}

type Named = Readonly<Record<string, unknown>>;

/** The format of parsed JSON. */
export function formatOfJson(value: unknown): Format | Unsupported {
  if (isNamed(value)) return formatOfObject(value);
  const first = Array.isArray(value) ? value.find(isNamed) : undefined;
  // A list of indicators; a list of flat rows is a table.
  return first && !has(first, 'indicator') && (has(first, 'series') || has(first, 'observations'))
    ? 'document'
    : 'records';
}

function formatOfObject(value: Named): Format | Unsupported {
  if (/^(?:FeatureCollection|Feature|Topology)$/.test(String(value.type))) return 'map';
  if (value.class !== undefined && has(value, 'version')) return 'json-stat';
  if (Object.keys(value).some((key) => isNamed(value[key]) && has(value[key], 'dimension')))
    return 'json-stat';
  if (has(value, 'dimension') && has(value, 'value')) return 'json-stat';
  const inner = isNamed(value.data) ? value.data : value;
  if (has(inner, 'dataSets')) return 'sdmx-json';
  if (has(value, 'indicators') || value.version === 1) return 'document';
  return ['label', 'series', 'observations', 'value'].some((key) => has(value, key)) ? 'document' : 'records';
}

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (value: Named, key: string): boolean => Object.prototype.hasOwnProperty.call(value, key);

const YEAR = /^(?:19|20)\d\d(?:年|年度)?$|^(?:19|20)\d\d \[YR\d{4}\]$|^(?:19|20)\d\d[/-]\d\d$/;
/** Words that the head of a plan's table has beside its years. */
const PLAN = /性质|属性|目标|规划值|基期|基数|target|baseline|nature/i;
const ROWS_LOOKED_AT = 20;

/** The format of a table by its head, which may stand below some rows of preamble. */
export function formatOfRows(rows: readonly (readonly string[])[]): Format {
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    const head = row.map((cell) => cell.replace(/^\ufeff/, '').trim());
    const found = head.filter(Boolean).length > 1 && formatOfHead(head);
    if (found) return found;
  }
  return 'plan-table';
}

function formatOfHead(head: readonly string[]): Format | undefined {
  const bare = head.map(bareName);
  if (/^(?:dataflow|structure)$/.test(bare[0] ?? '') && bare.includes('obsvalue')) return 'sdmx-csv';
  if (bare.includes('indicatorid') && bare.includes('timeperiod')) return 'fingertips';
  const roles = rolesByName(head, USUAL_NAMES, new Map());
  if (roles.has('period') && roles.has('value')) {
    // Open SDG files are named after their one indicator, begin with the year and end with the value.
    const named = roles.has('indicator') || roles.has('indicatorName');
    return bare[0] === 'year' && !named && roles.get('value') === head.length - 1 ? 'open-sdg' : 'records';
  }
  if (head.some((cell) => PLAN.test(cell))) return 'plan-table';
  return head.filter((cell) => YEAR.test(cell)).length > 1 ? 'wide-table' : undefined;
}
