import { fieldWords } from './field-words.ts';
import { SHAPES, WORDS } from './shape.ts';

/**
 * The JSON Schema (2020-12) of the document, generated from the shape the reader checks with. Only the build imports
 * this file. It refuses nothing that the reader takes from a careful author; unknown keys are the reader's to warn of.
 */
type Schema = Record<string, unknown>;

/** What an editor proposes where any text may stand. */
const UNITS = [
  'percent',
  'permille',
  'per1000',
  'per10k',
  'per100k',
  'years',
  'ratio',
  'minutes',
  'persons',
  'person-times',
  'beds',
  'DDDs',
  'yuan',
];
const PROPOSED: Readonly<Record<string, readonly string[]>> = {
  nature: ['binding', 'anticipatory', 'guiding', 'mandatory'],
  language: ['zh-CN', 'en'],
};

/** The schema as a plain object, ready to be written as JSON. */
export function documentSchema(): Schema {
  const definitions: Schema = {
    text: {
      anyOf: [
        { type: 'string' },
        { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1 },
      ],
    },
    period: {
      anyOf: [
        { type: 'string', minLength: 1, examples: ['2025', '2025-H1', '2025-Q2', '2025-06', '2021/2025'] },
        { type: 'integer', minimum: 1000, maximum: 9999 },
      ],
    },
    unit: {
      anyOf: [
        { type: 'string', minLength: 1, examples: UNITS },
        { type: 'object', properties: { symbol: ref('text'), label: ref('text') }, required: ['symbol'] },
      ],
    },
    value: { type: ['number', 'string', 'null'] },
  };
  for (const [name, shape] of Object.entries(SHAPES)) definitions[name] = objectSchema(name, shape);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:indicator-widgets:indicator-document:1',
    title: 'Indicator document, version 1',
    description: 'Indicators of public plans: what was promised, by when, and where things stand.',
    $ref: '#/$defs/document',
    $defs: definitions,
  };
}

function objectSchema(name: string, shape: Readonly<Record<string, string>>): Schema {
  const properties: Schema = {};
  const required: string[] = [];
  for (const [key, declared] of Object.entries(shape)) {
    properties[key] = {
      description: fieldWords(name, key)?.join('\n'),
      ...typeSchema(declared.replace('!', '')),
      ...(PROPOSED[key] && { examples: PROPOSED[key] }),
    };
    if (declared.slice(-1) === '!') required.push(key);
  }
  return { type: 'object', properties, ...(required.length && { required }) };
}

function typeSchema(type: string): Schema {
  const name = type.slice(1);
  switch (type[0]) {
    case '@':
      return ref(name);
    case '[':
      return { type: 'array', items: ref(name) };
    case '=':
      return { enum: [...WORDS[name]!] };
    case '*':
      return pointsSchema(name);
  }
  return PLAIN[type]!;
}

/** One point, a list of points or pairs, or values by period. */
function pointsSchema(name: string): Schema {
  const pair = { type: 'array', prefixItems: [ref('period'), ref('value')], minItems: 2, maxItems: 2 };
  // An object whose names are years is a list of values by period.
  const point = { ...ref(name), type: 'object', propertyNames: { not: { pattern: '^\\d{4}' } } };
  const single = [point, ref('value'), pair];
  const list = { type: 'array', items: { anyOf: single } };
  const byPeriod = {
    type: 'object',
    propertyNames: { pattern: '^\\d{4}' },
    additionalProperties: { anyOf: [ref(name), ref('value')] },
  };
  return { anyOf: [...single, list, byPeriod] };
}

const end = { type: ['number', 'null'] };
const PLAIN: Readonly<Record<string, Schema>> = {
  version: { const: 1 },
  string: { type: ['string', 'number'] },
  number: { type: 'number' },
  amount: { type: 'number', minimum: 0 },
  boolean: { type: 'boolean' },
  text: ref('text'),
  period: ref('period'),
  unit: ref('unit'),
  value: ref('value'),
  pair: { type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }], minItems: 2, maxItems: 2 },
  limits: { type: 'array', prefixItems: [end, end], minItems: 2, maxItems: 2 },
  groups: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
};

function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}
