import { SHAPES, WORDS } from './shape.ts';

/**
 * The JSON Schema (2020-12) of the document, generated from the shape the reader checks with. Only the build imports
 * this file, so that its descriptions cost a page nothing.
 */
type Schema = Record<string, unknown>;

const PERIOD =
  '^(?:\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?|-Q[1-4]|-H[12])?)(?:/\\d{4}(?:-[0-9QH]{2}(?:-\\d{2})?)?)?$';

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'document.version': 'Version of this format: 1. A newer version is refused.',
  'document.language': 'Language of the plain strings in the document, e.g. zh-CN.',
  'document.sample': 'True when figures are invented: the widgets then say so.',
  'document.plans': 'Planning periods such as “十四五”, 2021–2025; a plan’s id may stand for its period.',
  'area.parent': 'Id of the area this one belongs to.',
  'indicator.kind': 'measure: has figures. task: a work point without figures.',
  'indicator.nature': 'binding, anticipatory, guiding, mandatory, or a word of your own.',
  'indicator.unit':
    'percent, permille, per100k, per10k, per1000, years, ratio, minutes, persons, person-times, beds, DDDs, yuan … or { symbol, label }.',
  'indicator.direction': 'Which way is better.',
  'indicator.decimals': 'Digits after the point of computed numbers; published figures keep their own.',
  'indicator.limits': 'Natural limits of the measure; null is an open end.',
  'indicator.population': 'Who is measured. Two series are compared only when population and unit agree.',
  'indicator.comparable': 'Groups of populations that may be compared although their words differ.',
  'indicator.sample': 'True when the figures are invented.',
  'series.area': 'Id of an area of the document.',
  'observation.value': 'A number, or the text as published (≤40, 5‰, 1:1.15, 较2015年降低20%), or null.',
  'observation.text': 'The characters as printed, where value is the number.',
  'observation.comparator': 'ge, gt, le or lt make the value a bound.',
  'observation.break': 'True on the first value of a new series: earlier values are not comparable with it.',
  'observation.lower': 'Lower confidence limit, in the unit of the value.',
  'observation.upper': 'Upper confidence limit, in the unit of the value.',
  'observation.periodText': 'The source’s own words for a period without a date.',
  'target.value': 'A number, or the text as published (≥82, 29%左右, 较2015年降低20%), or null.',
  'target.comparator': 'Taken from the text or the direction when absent.',
  'target.lower': 'Lower end of a band.',
  'target.upper': 'Upper end of a band.',
  'target.tolerance': 'Half-width of an approximate target; half of the last printed digit when absent.',
  'target.revised': 'Present on a target that replaced another one of the same period.',
  'change.by': 'relative: −0.2 is a fall by 20 %. points: in points of the unit.',
};

/** The schema as a plain object, ready to be written as JSON. */
export function documentSchema(): Schema {
  const definitions: Schema = {
    text: {
      description: 'A string in the document’s language, or one string per language tag.',
      anyOf: [
        { type: 'string' },
        { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1 },
      ],
    },
    period: {
      description:
        'A year, half-year, quarter, month, day or span (2025, 2025-H1, 2025-Q2, 2025-06, 2021/2025), or a plan’s id.',
      anyOf: [
        { type: 'string', pattern: PERIOD },
        { type: 'integer', minimum: 1000, maximum: 9999 },
        { type: 'string' },
      ],
    },
    unit: {
      anyOf: [
        { type: 'string', minLength: 1 },
        {
          type: 'object',
          properties: { symbol: ref('text'), label: ref('text') },
          required: ['symbol'],
        },
      ],
    },
    value: { type: ['number', 'string', 'null'] },
  };
  for (const [name, shape] of Object.entries(SHAPES)) definitions[name] = objectSchema(name, shape);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
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
    const description = DESCRIPTIONS[`${name}.${key}`];
    properties[key] = { ...(description && { description }), ...typeSchema(declared.replace('!', '')) };
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
  const single = [ref(name), ref('value'), pair];
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
