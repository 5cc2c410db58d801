import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/contract/parse.ts';
import { documentSchema } from '../../src/contract/schema.ts';
import { readAny } from '../../src/formats/any.ts';
import { fileWords } from '../../src/language/file-report.ts';
import { fieldTables, problemTable } from './data-tables.ts';

/** What `docs/` says of the data is true: its tables are those of the code, and its examples read. */
const path = (name: string): string => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
const TONGUES = [
  ['zh', 'data.zh-CN.md'],
  ['en', 'data.md'],
] as const;

function withPart(text: string, name: string, content: string): string {
  const part = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
  expect(text).toMatch(part);
  return text.replace(part, (_, open: string, close: string) => `${open}\n\n${content}\n\n${close}`);
}

const validate = new Ajv2020({ allowUnionTypes: true, strictTuples: false }).compile(documentSchema());

describe.each(TONGUES)('the data in words (%s)', (tongue, name) => {
  const text = readFileSync(path(name), 'utf8');

  // `npx vitest run --project unit tests/house/data-docs.test.ts -u` writes them.
  it('the tables of fields and problems are those of the code', async () => {
    const fields = withPart(text, 'fields', fieldTables(tongue));
    const whole = withPart(fields, 'problems', problemTable(tongue));
    const options = await prettier.resolveConfig(path(name));
    const formatted = await prettier.format(whole, { ...options, filepath: path(name) });
    await expect(formatted).toMatchFileSnapshot(path(name));
  });

  const documents = [...text.matchAll(/```json\n([^]*?)```/g)]
    .map(([, example]) => example!)
    .filter((example) => example.includes('"indicators"'));
  it.each(documents.map((example, index) => [index + 1, example] as const))(
    'document %i reads, and the schema takes it',
    (_, example) => {
      expect(parseDocument(example).problems).toEqual([]);
      expect(validate(JSON.parse(example))).toBe(true);
    },
  );

  const tables = [...text.matchAll(/<!-- reads as ([\w-]+) -->\n+```\w+\n([^]*?)```/g)];
  it.each(tables.map(([, format, example], index) => [index + 1, format!, example!] as const))(
    'table %i reads as %s',
    async (_, format, example) => {
      const reading = await readAny(example);
      expect(reading.format).toBe(format);
      expect(reading.problems).toEqual([]);
      expect(reading.document.indicators.length).toBeGreaterThan(0);
    },
  );

  it('there is an example of every format', () => {
    expect(new Set(tables.map(([, format]) => format)).size).toBe(8);
  });
});

describe('problems', () => {
  const source = new URL('../../src/', import.meta.url);
  const files = ['contract', 'formats'].flatMap((room) =>
    readdirSync(new URL(`${room}/`, source)).map((name) => new URL(`${room}/${name}`, source)),
  );
  const codes = new Set(
    files.flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /(?:problem|warning|warn|none|report)\(\s*(?:reading,\s*)?'([a-z]+(?:-[a-z]+)+)'|code: '([a-z-]+)'/g,
        ),
      ].map(([, called, written]) => called ?? written!),
    ),
  );

  it('of every code have a sentence in both languages', () => {
    expect(codes.size).toBeGreaterThan(40);
    for (const tongue of ['zh', 'en']) {
      const { sentences } = fileWords(tongue);
      expect([...codes].filter((code) => !(code in sentences))).toEqual([]);
    }
  });

  it('fill the same parts in both languages', () => {
    const parts = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
    const english = fileWords('en').sentences;
    for (const [code, sentence] of Object.entries(fileWords('zh').sentences))
      expect([code, ...parts(english[code]!)]).toEqual([code, ...parts(sentence)]);
  });
});
