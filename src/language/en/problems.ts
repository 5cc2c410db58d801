import type { Catalogue } from '../catalogue.ts';

export const problems: Catalogue['problems'] = {
  other: ['Something is wrong with the data', ''],
  invalid: ['This cannot be read'],
  'invalid-value': ['A value cannot be read', 'a number, text such as “31%”, “≤40”, “about 29%”, or nothing'],
  'invalid-period': ['A period cannot be read', '2025, 2025-06, 2025-Q2, 2021/2025 or the id of a plan'],
  'invalid-ratio': ['A ratio cannot be read', '1:1.15, the first number not 0'],
  'invalid-json': ['Not valid JSON'],
  'not-a-document': ['Not an indicator file', 'a JSON object'],
  'newer-version': ['The file is too new; please update the widgets'],
  'missing-key': ['“{expected}” is missing', ''],
  'unknown-area': ['There is no such area'],
  'unknown-indicator': ['There is no such indicator'],
  'indicator-not-chosen': ['Please choose an indicator'],
  'no-indicators': ['The file has no indicators'],
  'no-series': ['No data for this area'],
  load: ['Could not be loaded'],
  'load-address': ['Unusable address', 'an http or https address'],
  'load-status': ['Could not be loaded: the server answered {status}'],
  'load-timeout': ['Could not be loaded: no answer in time'],
  'load-size': ['The file is too large; the limit is {limit} MB'],
  'draw-failed': ['Could not be drawn: {message}'],
};
