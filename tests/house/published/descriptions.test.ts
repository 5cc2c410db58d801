import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { elementsOf, once } from '../../../src/manifest/elements.mjs';
import type { Manifest } from '../../../src/manifest/elements.mjs';
import { filesOf } from '../../../src/manifest/files.mjs';
import { TOKENS } from '../../../src/theme/tokens.ts';

/** What is said of the elements, to people and to their editors, after `npm run build`. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const text = (name: string): string => readFileSync(`${root}dist/${name}`, 'utf8');
const read = (name: string): unknown => JSON.parse(text(name));

interface Named {
  readonly name: string;
  readonly description: string | { readonly value: string };
}
const manifest = read('custom-elements.json') as Manifest;
const elements = elementsOf(manifest);
const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name).sort();
const tags = elements.map(({ tag }) => tag);

/** What the module of a class holds, parts of it that are loaded later included. */
async function code(tag: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}dist/${tag}.js`],
    bundle: true,
    write: false,
    format: 'esm',
    external: ['lit', 'lit/*', 'd3-array'],
  });
  return outputFiles[0]!.text;
}

describe('the manifest', () => {
  it.each(elements)('<$tag>: everything has a description', (element) => {
    expect(element.summary).toMatch(/\.$/);
    const { attributes, fields, methods, events, slots, parts, tokens } = element;
    const silent = [attributes, fields, methods, events, slots, parts, tokens]
      .flat()
      .filter(({ description }) => !description);
    expect(names(silent)).toEqual([]);
    expect(events.length * slots.length * attributes.length).toBeGreaterThan(0);
  });

  it.each(elements)('<$tag>: attributes and properties are those of the class', async (element) => {
    const module = (await import(`${root}dist/${element.tag}.js`)) as Record<string, unknown>;
    const elementClass = module[element.name] as {
      readonly observedAttributes: readonly string[];
      readonly elementProperties: ReadonlyMap<string, unknown>;
    };
    expect(names(element.attributes)).toEqual([...elementClass.observedAttributes].sort());
    expect(names(element.properties)).toEqual([...elementClass.elementProperties.keys()].map(String).sort());
  });

  it.each(elements)('<$tag>: the code knows its parts, slots and events', async (element) => {
    const written = await code(element.tag);
    const { parts, slots, events } = element;
    const absent = names([...parts, ...slots, ...events]).filter(
      (name) => name && !RegExp(`["' ]${name}["' ]`).test(written),
    );
    expect(absent).toEqual([]);
  });

  it('every event of the code is in it', async () => {
    const fired = (await code('indicator-data')).match(/(?<=super\(")indicator-[a-z]+/g)!;
    expect([...fired].sort()).toEqual(names(once(elements.flatMap(({ events }) => events))));
  });

  it('the tokens are those of the theme, with their default', () => {
    const said = once(elements.flatMap(({ tokens }) => tokens))
      .filter(({ name }) => !/-(?:font|text-size)$/.test(name))
      .map(({ name, default: value }) => [name.replace('--indicator-', ''), value]);
    expect(said.sort()).toEqual(TOKENS.map(([name, light]) => [name, light]).sort());
  });

  it.each(['README.md', 'README.zh-CN.md'])('%s names every tag and every attribute', (file) => {
    const said = readFileSync(root + file, 'utf8');
    const all = once(elements.flatMap(({ attributes }) => attributes)).map(({ name }) => name);
    const absent = [...tags.map((tag) => `<${tag}>`), ...all].filter(
      (name) => !new RegExp(`\`${name}(?:="[^"]*")?\``).test(said),
    );
    expect(absent).toEqual([]);
  });
});

describe('files for editors and frameworks', () => {
  it('are those that the manifest gives', () => {
    const files = filesOf(manifest, JSON.parse(readFileSync(`${root}package.json`, 'utf8')));
    for (const [name, wanted] of Object.entries(files)) expect(text(name), name).toBe(wanted);
  });

  it('VS Code knows every tag with its attributes, values, events, slots and parts', () => {
    const data = read('vscode.html-custom-data.json') as {
      tags: (Named & { attributes: (Named & { values?: Named[] })[] })[];
    };
    expect(names(data.tags)).toEqual(tags);
    for (const [index, { description, attributes }] of data.tags.entries()) {
      const element = elements[index]!;
      expect(names(attributes)).toEqual(names(element.attributes));
      for (const { name, description: about } of [...element.events, ...element.slots, ...element.parts])
        expect((description as { value: string }).value).toContain(
          `${name ? `\`${name}\`` : 'default'}: ${about}`,
        );
    }
    const gauge = data.tags.find(({ name }) => name === 'indicator-gauge')!;
    expect(gauge.attributes.find(({ name }) => name === 'shape')!.values).toEqual([
      { name: 'arc' },
      { name: 'bar' },
    ]);
  });

  it('VS Code knows every token and every part in a style sheet', () => {
    const data = read('vscode.css-custom-data.json') as { properties: Named[]; pseudoElements: Named[] };
    expect(names(data.properties)).toEqual(names(once(elements.flatMap(({ tokens }) => tokens))));
    expect(names(data.pseudoElements)).toEqual(
      names(once(elements.flatMap(({ parts }) => parts))).map((name) => `::part(${name})`),
    );
  });

  it('the editors of JetBrains know all of it', () => {
    const { name, version, contributions } = read('web-types.json') as {
      name: string;
      version: string;
      contributions: {
        html: {
          elements: (Named & {
            attributes: Named[];
            slots: Named[];
            js: { properties: Named[]; events: Named[] };
            css: { parts: Named[] };
          })[];
        };
        css: { properties: Named[] };
      };
    };
    const own = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<string, string>;
    expect([name, version, own['web-types']]).toEqual([own['name'], own['version'], './dist/web-types.json']);
    expect(names(contributions.html.elements)).toEqual(tags);
    for (const [index, one] of contributions.html.elements.entries()) {
      const { attributes, slots, fields, events, parts } = elements[index]!;
      expect(names(one.attributes)).toEqual(names(attributes));
      expect(names(one.slots)).toEqual(names(slots));
      expect(names(one.js.properties)).toEqual(names(fields));
      expect(names(one.js.events)).toEqual(names(events));
      expect(names(one.css.parts)).toEqual(names(parts));
    }
    expect(names(contributions.css.properties)).toEqual(
      names(once(elements.flatMap(({ tokens }) => tokens))),
    );
  });

  it('the types for templates name every property, renamed attribute and event', () => {
    const types = text('types/frameworks/elements.d.ts');
    const line = (map: string, tag: string) =>
      new RegExp(`export interface ${map} \\{[^]*?\\n  '${tag}': ([^]*?);\\n(?:  '|\\})`).exec(types)![1]!;
    const keys = (text: string) => [...text.matchAll(/'([\w-]+)'/g)].map(([, key]) => key!).sort();
    for (const { tag, name, properties, attributes, events } of elements) {
      expect(line('Elements', tag)).toBe(name);
      expect(keys(line('Properties', tag))).toEqual(names(properties));
      const renamed = attributes.filter((attribute) => attribute.field !== attribute.name);
      for (const attribute of renamed)
        expect(line('Attributes', tag)).toContain(`'${attribute.name}'?: ${name}['${attribute.field}']`);
      expect(keys(line('Events', tag))).toEqual(names(events));
    }
  });

  it.each(['react', 'preact', 'vue', 'svelte'])('the types for %s read them', (framework) => {
    expect(text(`types/frameworks/${framework}.d.ts`)).toContain("from './elements.js'");
  });

  it('every element has a React component with all its events', () => {
    for (const { tag, name, events } of elements) {
      const module = text(`react/${tag}.js`);
      expect(module).toMatch(/^'use client';\n/);
      expect(module).toContain(`export const ${name} = `);
      expect(
        [...module.matchAll(/: '(indicator-[a-z]+)',\n/g)]
          .map(([, event]) => event)
          .filter((event) => event !== tag)
          .sort(),
      ).toEqual(names(events));
      expect(text(`react/${tag}.d.ts`)).toContain(`export declare const ${name}: Component<'${tag}'>;`);
    }
  });
});
