import type { Area, IndicatorDocument, Plan, Problem } from './document.ts';
import { at, get, isRaw, readFields, report, shown, startReading } from './fields.ts';
import type { Fields, Raw, Reading } from './fields.ts';
import { readIndicator } from './series.ts';
import { longForm } from './short-forms.ts';

/** A document that was read, and everything that could not be. */
export interface ParsedDocument {
  readonly document: IndicatorDocument;
  readonly problems: readonly Problem[];
}

const VERSION = 1;

/**
 * Reads a document, any short form of it (a bare indicator, a list of indicators, a list of flat records), or its JSON
 * text. Never throws on data and never changes or keeps the caller's object. A bad point costs that point and is
 * reported; unknown keys are kept and warned about; a newer version is refused. Reading the result again gives the same.
 */
export function parseDocument(input: unknown): ParsedDocument {
  const reading = startReading();
  const raw = longForm(reading, input);
  const document = (raw && readDocument(reading, raw)) ?? emptyDocument();
  return { document: document as unknown as IndicatorDocument, problems: reading.problems };
}

function emptyDocument(): Fields {
  return { version: VERSION, language: 'zh-CN', plans: [], areas: [], indicators: [] };
}

function readDocument(reading: Reading, raw: Raw): Fields | undefined {
  const version = get(raw, 'version');
  const number = Number(version);
  if (number > VERSION) {
    report(reading, 'newer-version', 'version', { given: shown(version), expected: VERSION });
    return undefined;
  }
  if (version !== undefined && number !== VERSION) {
    report(reading, 'invalid-word', 'version', { given: shown(version), expected: '1' }, 'warning');
  }
  const fields = readFields(reading, 'document', raw, '') ?? {};
  const plans = readList(reading, raw, 'plan', 'plans');
  reading.plans = plans as unknown as readonly Plan[];
  const areas = readList(reading, raw, 'area', 'areas');
  for (const area of areas) area.label ??= area.id;
  const indicators = readIndicators(reading, raw);
  addAreas(reading, areas as unknown as Area[], indicators);
  return { ...emptyDocument(), ...fields, version: VERSION, plans, areas, indicators };
}

function readList(reading: Reading, raw: Raw, shape: string, key: string): Fields[] {
  const seen = new Set<unknown>();
  const list = listOf(reading, get(raw, key), key);
  const read = list.map((item, index) => readFields(reading, shape, item, at(key, index)));
  return read.filter(
    (entry, index): entry is Fields => entry !== undefined && isNew(reading, seen, entry, at(key, index)),
  );
}

function readIndicators(reading: Reading, raw: Raw): Fields[] {
  const seen = new Set<unknown>();
  const given = get(raw, 'indicators');
  if (given === undefined) report(reading, 'missing-key', 'indicators', { expected: 'indicators' });
  return listOf(reading, given, 'indicators')
    .map((item, index) => {
      const path = reading.origin.get(item) ?? at('indicators', index);
      const entry = readIndicator(reading, item, path, index);
      return entry && isNew(reading, seen, entry, path) ? entry : undefined;
    })
    .filter((entry): entry is Fields => entry !== undefined);
}

function listOf(reading: Reading, value: unknown, key: string): readonly unknown[] {
  if (Array.isArray(value)) return Array.from(value);
  if (value === undefined || value === null) return [];
  if (isRaw(value)) return [value];
  report(reading, 'invalid-type', key, { given: shown(value), expected: 'list' });
  return [];
}

/** Of two entries with one id the first stays. */
function isNew(reading: Reading, seen: Set<unknown>, entry: Fields, path: string): boolean {
  if (seen.has(entry.id)) report(reading, 'duplicate-id', path, { given: entry.id as string });
  return !seen.has(entry.id) && !!seen.add(entry.id);
}

/** An area that only a series names gets its id for a label. */
function addAreas(reading: Reading, areas: Area[], indicators: readonly Fields[]): void {
  const known = new Set(areas.map((area) => area.id));
  const declared = known.size > 0;
  indicators.forEach((indicator, index) => {
    (indicator.series as Fields[]).forEach((series, number) => {
      const id = series.area as string | undefined;
      if (id === undefined || known.has(id)) return;
      known.add(id);
      areas.push({ id, label: id });
      const path = at(at(at('indicators', index), 'series'), number);
      if (declared) report(reading, 'unknown-area', at(path, 'area'), { given: id }, 'warning');
    });
  });
}
