import type { Area, Direction, Indicator } from '../contract/document.ts';
import { unitOf } from './column-words.ts';
import type { DraftIndicator, DraftSeries, Facts } from './indicator-draft.ts';
import { isNamed, own } from './json-rows.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A translation key such as `global_indicators.3-2-1-title` is no name. */
const KEY = /^[a-z_]+\.[\w.-]+$/i;

/** What the metadata of an indicator says of all its figures. */
export function factsOf(meta: Fields): Facts {
  const text = (key: string): string => {
    const value = own(meta, key);
    return typeof value === 'string' && !KEY.test(value.trim()) ? value.trim() : '';
  };
  const label = ['graph_title', 'indicator_available', 'indicator_name', 'title'].map(text).find(Boolean);
  const id = ['indicator_number', 'indicator']
    .map((key) => String(own(meta, key) ?? '').trim())
    .find(Boolean);
  const unit = unitOf(text('computation_units'));
  const description = text('national_indicator_description');
  const area = text('national_geographical_coverage');
  const publisher = text('source_organisation_1');
  const title = text('source_url_text_1');
  const url = text('source_url_1');
  const indicator: Partial<Indicator> = {
    id: id ?? label ?? 'indicator',
    ...(label && { label }),
    ...(unit && { unit }),
    ...(description && { description }),
  };
  return {
    indicator,
    ...(label && { title: label }),
    ...(area && { area: { id: area, label: area } }),
    ...((publisher || title) && {
      source: {
        ...(title && { title }),
        ...(publisher && { publisher }),
        ...(/^https?:/.test(url) && { url }),
      },
    }),
  };
}

const DIRECTIONS: Readonly<Record<string, Direction>> = { positive: 'higher', negative: 'lower' };

/**
 * Direction, target and base year of the progress calculation. The baseline is the published figure of the base year.
 * An entry for a disaggregation is not the headline's and is left alone; an entry may name a series and a unit.
 */
export function amendFrom(meta: Fields, indicators: readonly DraftIndicator[], areas: readonly Area[]): void {
  const given = own(meta, 'progress_calculation_options');
  const nation = areas.find(({ label }) => label === own(meta, 'national_geographical_coverage'));
  const entries = (Array.isArray(given) ? (given as unknown[]) : [given]).filter(isNamed);
  for (const entry of entries.filter((each) => own(each, 'disaggregation') === undefined)) {
    const series = own(entry, 'series');
    for (const indicator of indicators) {
      if (typeof series === 'string' && series !== indicator.id && series !== indicator.label) continue;
      const direction = DIRECTIONS[String(own(entry, 'direction'))];
      if (direction) indicator.direction ??= direction;
      // The headline is the nation's own series, or the only one.
      const headline = indicator.series.find(({ area }) => area === nation?.id);
      const one = headline ?? (indicator.series.length === 1 ? indicator.series[0] : undefined);
      if (one) setGoal(one, entry);
    }
  }
}

function setGoal(series: DraftSeries, entry: Fields): void {
  const text = (key: string): string => String(own(entry, key) ?? '').trim();
  const target = text('target');
  const year = text('target_year');
  if (target) series.targets.push({ value: target, ...(year && { period: year }) });
  const base = series.observations.find(({ period }) => period === text('base_year'));
  if (base) series.baseline ??= { period: base.period, value: base.value };
}
