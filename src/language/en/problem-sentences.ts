export const problemSentences: Readonly<Record<string, string>> = {
  'invalid-json':
    'This is not valid JSON; it begins with “{given}”. Please look for missing commas, quotes and brackets.',
  'not-a-document':
    '“{given}” was given. Right would be an object with indicators, an indicator, or a list of indicators or records.',
  'newer-version': 'The version is {given}; only version {expected} can be read. Please update the library.',
  'missing-key': '“{expected}” is missing.',
  'invalid-type': '“{given}” was given; right would be {expected}.',
  'invalid-word': '“{given}” was given; right would be one of: {expected}.',
  'invalid-value':
    'The value “{given}” cannot be read. Right would be a number, text such as “31%”, “≤40”, “about 29%”, or null.',
  'invalid-period':
    'The period “{given}” cannot be read. Right would be 2025, 2025-06, 2025-Q2, 2021/2025 or the id of a plan.',
  'invalid-ratio': 'The ratio “{given}” cannot be read. Right would be 1:1.15, the first number not 0.',
  'value-text-mismatch':
    'The value {given} does not agree with the published text “{expected}”; the text counts.',
  'bad-interval': 'The interval “{given}” ends before it begins; it is left out.',
  'duplicate-id': 'The id “{given}” is there twice; the first one stays.',
  'duplicate-series': 'There are two series for “{given}”; the first one stays.',
  'duplicate-observation':
    '{period} has two different values: {given}. None is chosen; the period stays empty.',
  'duplicate-target':
    '{period} has two different targets: {given}, and the later one does not say that it is a revision (revised). The later one counts; please check.',
  'unknown-key': 'There is no field “{given}”; it is kept and not used. Please check its spelling.',
  'unknown-area': 'The area “{given}” is not in the list of areas; its id is used as its name.',
  'unsafe-key': 'The field name “{given}” is not safe; it is not read.',
  'too-deep': 'Too deeply nested, circular or too much; nothing is read from here on.',
  'unsupported-xls': 'This is an old Excel file (.xls). Please save it as .xlsx or .csv.',
  'unsupported-archive': 'This is an archive. Please unpack it and choose the file in it.',
  'unsupported-pdf': 'This is a PDF. Please copy the table out of it, or ask for the spreadsheet.',
  'unsupported-picture': 'This is a picture; no table can be read from it.',
  'unsupported-map': 'These are outlines of a map (GeoJSON or TopoJSON), not indicators.',
  'unsupported-markup': 'There is no table in it. For SDMX-ML please ask for SDMX-JSON or SDMX-CSV.',
  'unsupported-front-matter':
    'This describes an Open SDG indicator. Please choose the table (.csv) of that name.',
  'unsupported-empty': 'There is nothing in it.',
  'unsupported-not-json': 'This is a table, not an indicator document (JSON).',
};

export const fieldKinds: Readonly<Record<string, string>> = {
  text: 'text, or one text per language',
  string: 'text',
  number: 'a number',
  amount: 'a number of 0 or more',
  boolean: 'true or false',
  unit: 'a unit',
  pair: 'two numbers, the smaller first',
  limits: 'two numbers, null for an open end',
  groups: 'a list of lists',
  document: 'an indicator document',
  source: 'a source',
  plan: 'a planning period',
  area: 'an area',
  indicator: 'an indicator',
  series: 'a series',
  observation: 'a value at a period',
  target: 'a target',
  change: 'a change',
  revised: 'a revision',
  record: 'a record',
};
