import type { IndicatorDocument, Problem } from '../../contract/document.ts';
import { findArea } from '../../contract/select.ts';

/** What a page says of its map. */
export interface MapStatement {
  /** ISO 3166 code of the country whose areas are drawn. */
  readonly country?: string;
  /** 审图号 of the map. */
  readonly reviewNumber?: string;
  /** Who made the map. */
  readonly mapSource?: string;
}

/** Codes of GB/T 2260 and what is made of them: six, nine or twelve digits that begin with a province. */
const CHINESE_CODE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\d{4}(?:\d{3}){0,2}$/;
const CHINA = /^(?:cn|chn|156|china|中国|100000)$/i;
/** GS(2024)0650号, 津S（2023）034, GS京(2022)1061号. */
const REVIEW_NUMBER = /S[^\d]*\d{4}\D+\d+/i;

/** What a map of these areas still needs before it may be shown; undefined when nothing is missing. */
export function missingStatement(
  document: IndicatorDocument,
  ids: readonly string[],
  { country, reviewNumber = '', mapSource = '' }: MapStatement,
): Problem | undefined {
  const isChina = country ? CHINA.test(country.trim()) : ids.some((id) => liesInChina(document, id));
  if (!isChina) return undefined;
  if (!REVIEW_NUMBER.test(reviewNumber)) return problemOf('map-review-number', reviewNumber.trim());
  return mapSource.trim() ? undefined : problemOf('map-source');
}

export function problemOf(code: string, given = ''): Problem {
  return { code, severity: 'warning', path: '', parts: { given } };
}

/** By its own code, or by that of an area above it. */
function liesInChina(document: IndicatorDocument, id: string): boolean {
  const seen: string[] = [];
  for (let at: string | undefined = id; at && !seen.includes(at); at = findArea(document, at)?.parent) {
    if (CHINESE_CODE.test(at) || CHINA.test(at)) return true;
    seen.push(at);
  }
  return false;
}
