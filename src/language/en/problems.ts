import type { Catalogue } from '../catalogue.ts';

const known = (names: string): string => (names ? ` Known are: ${names}.` : '');
const kind = (expected: string): string => expected.replace(/^[@[*=]/, '');

export const problems: Catalogue['problems'] = {
  other: ({ given }) => ['Something is wrong with the data', given && `The file says “${given}”.`],
  'invalid-value': ({ given }) => [
    'A value cannot be read',
    `The file says “${given}”; right would be a number, text such as “31%”, “≤40”, “about 29%”, or nothing.`,
  ],
  'invalid-period': ({ given }) => [
    'A period cannot be read',
    `The file says “${given}”; right would be 2025, 2025-06, 2025-Q2, 2021/2025 or the id of a plan.`,
  ],
  'invalid-word': ({ given, expected }) => [
    'Unknown word',
    `The file says “${given}”; right would be one of ${expected}.`,
  ],
  'invalid-type': ({ given, expected }) => [
    'Wrong type',
    `The file says “${given}”; right would be: ${kind(expected)}.`,
  ],
  'invalid-ratio': ({ given }) => [
    'A ratio cannot be read',
    `The file says “${given}”; right would be 1:1.15, the first number not 0.`,
  ],
  'missing-key': ({ expected }) => ['Something is missing', `“${expected}” should be given.`],
  'unknown-key': ({ given }) => [
    'Unknown key',
    `“${given}” is not part of the format; it is kept and not used.`,
  ],
  'unsafe-key': ({ given }) => ['Unsafe key', `“${given}” was not read; please use another name.`],
  'unknown-area': ({ given, known: names }) => [
    'There is no such area',
    `“${given}” was asked for.${known(names)}`,
  ],
  'unknown-indicator': ({ given, known: names }) => [
    'There is no such indicator',
    `“${given}” was asked for.${known(names)}`,
  ],
  'indicator-not-chosen': ({ known: names }) => [
    'No indicator is chosen',
    `The file has several; please name one in “indicator”.${known(names)}`,
  ],
  'no-indicators': () => [
    'The file has no indicators',
    '“indicators” is empty; there should be at least one.',
  ],
  'no-series': ({ given }) => [
    'No data for this area',
    given && `The file has this indicator, but not for “${given}”.`,
  ],
  'duplicate-id': ({ given }) => ['An id occurs twice', `“${given}” should occur once.`],
  'duplicate-series': ({ given }) => [
    'Data occur twice',
    `“${given}” has more than one series; the first is used.`,
  ],
  'duplicate-observation': ({ period, given }) => [
    'Two values for one period',
    `${period}: ${given}. There should be one.`,
  ],
  'bad-interval': ({ given }) => [
    'Wrong interval',
    `${given} was given; the lower end should not be above the upper.`,
  ],
  'value-text-mismatch': ({ given, expected }) => [
    'Number and text differ',
    `The number is ${given}, the text “${expected}”.`,
  ],
  'too-deep': () => ['Nested too deeply', 'The deepest part was not read.'],
  'newer-version': ({ given, expected }) => [
    'The file is too new',
    `It is version ${given}; versions up to ${expected} are read. Please update the widgets.`,
  ],
  'not-a-document': ({ given }) => [
    'Not an indicator file',
    `“${given}” was found; right would be a JSON object.`,
  ],
  'invalid-json': ({ given }) => ['Not valid JSON', given && `The file begins with “${given}”.`],
  'load-failed': () => ['Could not be loaded', 'Please check the address and the network.'],
  'load-address': ({ given }) => [
    'Unusable address',
    `“${given}” was given; right would be an http or https address.`,
  ],
  'load-status': ({ status, address }) => [
    'Could not be loaded',
    `The server answered ${status}: ${address}`,
  ],
  'load-timeout': () => ['Loading took too long', 'The server did not answer in time.'],
  'load-size': ({ limit }) => ['The file is too large', `At most ${limit} MB.`],
  'draw-failed': ({ message }) => ['Could not be drawn', message],
};
