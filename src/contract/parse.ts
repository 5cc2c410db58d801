import type { IndicatorDocument, Problem } from './document.ts';
import { asList, isObject, join, placeOf, readFields, report, startReading } from './fields.ts';
import type { Fields, Reading } from './fields.ts';
import { settleIndicator } from './series.ts';
import { longForm, withSeries } from './short-forms.ts';

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
  const document = {
    language: 'zh-CN',
    plans: [],
    areas: [],
    indicators: [],
    ...(raw && readDocument(reading, raw)),
    version: VERSION,
  } as unknown as IndicatorDocument;
  return { document, problems: reading.problems };
}

function readDocument(reading: Reading, raw: Fields): Fields | undefined {
  if (Number(raw.version) > VERSION) return report(reading, 'newer-version', 'version', raw.version, VERSION);
  if (raw.indicators != null) raw.indicators = asList(raw.indicators);
  asList(raw.indicators).forEach((item, index) => isObject(item) && withSeries(reading, item, index));
  const document = readFields(reading, 'document', raw, '');
  if (!document) return undefined;
  const areas = (document.areas ||= []) as Fields[];
  const known = new Set(areas.map((area) => area.id));
  const declared = known.size;
  for (const area of areas) area.label ??= area.id;
  for (const indicator of document.indicators as Fields[]) {
    settleIndicator(reading, indicator);
    for (const series of indicator.series as Fields[]) {
      const id = series.area as string | undefined;
      if (id === undefined || known.has(id)) continue;
      // An area that only a series names gets its id for a label.
      known.add(id);
      areas.push({ id, label: id });
      if (declared) report(reading, 'unknown-area', join(placeOf(reading, series), 'area'), id);
    }
  }
  return document;
}
