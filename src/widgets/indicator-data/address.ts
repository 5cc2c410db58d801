import type { IndicatorDocument } from '../../contract/document.ts';
import { readPeriod } from '../../contract/period.ts';
import { findArea, findIndicator } from '../../contract/select.ts';
import type { Selection } from '../../element/events.ts';

/** Names of our parameters; all others are the page's own. */
const KEYS = ['indicator', 'area', 'period'] as const;

/**
 * What a query (`?area=120106`) chooses in a document. What the document does not have is left out: a link must not
 * be able to write words of its own into a public page.
 */
export function readQuery(search: string, document: IndicatorDocument): Selection {
  const params = new URLSearchParams(search);
  const get = (key: string): string => params.get(key) ?? '';
  const [indicator, area, period] = KEYS.map(get) as [string, string, string];
  return {
    indicator: indicator ? findIndicator(document, indicator)?.id : undefined,
    area: findArea(document, area)?.id,
    // Without a value: the latest, where the page by itself looks at an earlier one.
    period: period ? readPeriod(period, document.plans)?.id : params.has('period') ? '' : undefined,
  };
}

/**
 * The query with a selection in it; parameters of the page stay character by character. What holds without any
 * parameter (`start`) is not written.
 */
export function writeQuery(search: string, selection: Selection, start: Selection): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part && !KEYS.some((key) => key === part.split('=')[0]));
  const own = KEYS.filter((key) => (selection[key] ?? '') !== (start[key] ?? '')).map(
    (key) => `${key}=${encodeURIComponent(selection[key] ?? '')}`,
  );
  const query = kept.concat(own).join('&');
  return query && `?${query}`;
}
