import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, describe, expect, it } from 'vitest';

/** What is published, after `npm run build`. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const dist = join(root, 'dist');
const text = (name: string): string => readFileSync(join(dist, name), 'utf8');
const run = (program: string, args: readonly string[], cwd = root): string =>
  execFileSync(process.execPath, [join(root, 'node_modules', program), ...args], { cwd, encoding: 'utf8' });

const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js') && !name.startsWith('demo/'));
const CLASSIC = ['indicator-widgets.js', 'indicator-methods.js', 'indicator-map.js'];
const TAGS = [
  'area-picker',
  'district-compare',
  'district-map',
  'district-matrix',
  'indicator-card',
  'indicator-data',
  'indicator-gauge',
  'indicator-picker',
  'indicator-sentence',
  'indicator-spark',
  'indicator-table',
  'period-picker',
  'plan-scoreboard',
  'target-journey',
  'target-status',
  'target-trend',
  'task-board',
];
const METHODS = readdirSync(join(root, 'src/assessment/methods'))
  .map((name) => name.replace('.ts', ''))
  .filter((name) => existsSync(join(root, `src/entries/define/methods/${name}.ts`)));
/** What the star of an export stands for. */
const INSERTS: readonly (readonly [string, readonly string[]])[] = [
  ['./define', [...TAGS, 'district-map-geometry', ...METHODS.map((name) => `methods/${name}`)]],
  ['./methods', METHODS],
  ['./formats', readdirSync(join(root, 'src/entries/formats')).map((name) => name.replace('.ts', ''))],
  ['./languages', ['zh-cn', 'en']],
  ['./themes', readdirSync(join(root, 'src/themes'))],
];

const consumer = mkdtempSync(join(tmpdir(), 'indicator-widgets-'));
afterAll(() => rmSync(consumer, { recursive: true }));
mkdirSync(join(consumer, 'node_modules'));
symlinkSync(root, join(consumer, 'node_modules', 'indicator-widgets'), 'junction');
writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');

/** Runs a module that uses the package as its users do, by name. */
function use(code: string): string {
  writeFileSync(join(consumer, 'use.js'), code);
  return execFileSync(process.execPath, ['use.js'], { cwd: consumer, encoding: 'utf8' });
}

describe('scripts', () => {
  it('the classic scripts are ES2018', () => {
    const files = CLASSIC.map((name) => `dist/${name}`);
    expect(run('es-check/lib/cli/index.js', ['es2018', ...files])).toMatch(/passed/);
  });

  it('the modules are ES2021', () => {
    const modules = scripts.filter((name) => !CLASSIC.includes(name)).map((name) => `dist/${name}`);
    expect(run('es-check/lib/cli/index.js', ['es2021', '--module', '--allowHashBang', ...modules])).toMatch(
      /passed/,
    );
  });

  it.each(scripts)('%s holds ASCII only and makes no code from text', (name) => {
    expect(text(name).search(/[^\0-\x7f]/)).toBe(-1);
    expect(text(name)).not.toMatch(/\beval\s*\(|new Function\b/);
    // What is loaded on demand is a file of the package; the classic script has nothing to load.
    expect(text(name)).not.toMatch(CLASSIC.includes(name) ? /\bimport\s*\(/ : /\bimport\s*\((?!["']\.)/);
  });

  it('the integrity list names every script with its SHA-384', () => {
    const list = JSON.parse(text('integrity.json')) as Record<string, string>;
    expect(Object.keys(list).sort()).toEqual([...scripts].sort());
    for (const name of scripts) {
      const hash = createHash('sha384')
        .update(readFileSync(join(dist, name)))
        .digest('base64');
      expect(list[name]).toBe(`sha384-${hash}`);
    }
  });

  it('the licenses of everything inside the classic file stand beside it', () => {
    for (const part of ['lit-html', '@lit/reactive-element', 'd3-array'])
      expect(text('licenses.txt')).toContain(part);
  });
});

describe('package', () => {
  it('every export is a file, with types', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, string | { types: string; default: string }>;
    };
    for (const [name, target] of Object.entries(exports)) {
      const files = typeof target === 'string' ? [target] : [target.types, target.default];
      const insert = INSERTS.find(([start]) => name.startsWith(start))?.[1] ?? [];
      for (const file of files) {
        const all = file.includes('*') ? insert.map((part) => file.replace('*', part)) : [file];
        expect(all.length, name).toBeGreaterThan(0);
        for (const one of all) expect(existsSync(join(root, one)), one).toBe(true);
      }
    }
  });

  it('publint finds nothing', async () => {
    const { messages } = await publint({ pkgDir: root, pack: false });
    expect(messages).toEqual([]);
  });

  it('core runs in plain Node', () => {
    const code = `
      import { assess, parseDocument, readQuantity } from 'indicator-widgets/core';
      const { document } = parseDocument({ id: 'a', direction: 'higher', unit: 'percent',
        baseline: { period: 2015, value: '17.42%' }, target: { period: 2025, value: '31%' },
        observations: [[2020, 28.52]] });
      console.log(readQuantity('\\u2264' + '40').value, assess(document.indicators[0].series[0]).status,
        assess({ direction: 'higher', baseline: { period: '2015', value: 17.42 }, target: { period: '2025', value: 31 },
          observations: [{ period: '2020', value: 28.52 }] }).status);`;
    expect(use(code).trim()).toMatch(/^40 \S+ on-track$/);
  });

  it.each(TAGS)('the class of <%s> can be imported in Node and registers nothing', (tag) => {
    const name = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    const code = `
      const before = globalThis.customElements?.get('${tag}');
      const module = await import('indicator-widgets/${tag}');
      console.log(before, typeof module.${name}, globalThis.customElements?.get('${tag}'));`;
    expect(use(code).trim()).toBe('undefined function undefined');
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('types serve a strict project with module %s', (module, resolution) => {
    writeFileSync(
      join(consumer, 'use.ts'),
      `import { assess, parseDocument, readQuantity } from 'indicator-widgets/core';
       import { TargetTrend } from 'indicator-widgets/target-trend';
       import 'indicator-widgets/define/indicator-gauge';
       import 'indicator-widgets/languages/zh-cn';
       export const value: number | null | undefined = readQuantity('40').value;
       export const verdict: 'met' | 'on-track' | 'behind' | 'moving-away' | 'missed' | 'not-assessable' =
         assess({ direction: 'higher' }).status;
       export const shape: string | undefined = document.createElement('indicator-gauge').shape;
       export const tag: typeof TargetTrend = TargetTrend;
       // @ts-expect-error a document is no number
       export const wrong: number = parseDocument('').document;`,
    );
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom'];
    expect(
      run(
        'typescript/bin/tsc',
        [...options, '--module', module, '--moduleResolution', resolution, 'use.ts'],
        consumer,
      ),
    ).toBe('');
  });
});

describe('the command', () => {
  const plan = join(consumer, 'plan.json');
  const command = (args: readonly string[], input = ''): string =>
    execFileSync(process.execPath, [join(dist, 'cli.js'), ...args], {
      input,
      encoding: 'utf8',
      stdio: 'pipe',
    });

  it('is the program of the package', () => {
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: string };
    expect(text(bin.replace('./dist/', ''))).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('makes a document of a table from standard input, and checks it', () => {
    const table = '领域,指标,2020年指标值,2025年指标值\n健康水平,医护比,1:0.9,1:1.15\n';
    command(['convert', '-', '-o', plan], table);
    expect(command(['check', plan, '--lang', 'en'])).toMatch(
      /1 indicator, 0 areas, 2 figures[^]*No problems/,
    );
  });

  it('ends with 1 for errors and 2 for a wrong call, without a stack', () => {
    for (const [args, code] of [
      [['check', join(consumer, 'absent.json')], 1],
      [['check', consumer], 1],
      [['draw'], 2],
    ] as const) {
      const { status, stderr } = spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], {
        encoding: 'utf8',
      });
      expect(status).toBe(code);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});

describe('descriptions', () => {
  it('the manifest lists each element with attributes, events and slots', () => {
    const manifest = JSON.parse(text('custom-elements.json')) as {
      modules: {
        declarations?: { tagName?: string; attributes?: unknown[]; events?: unknown[]; slots?: unknown[] }[];
      }[];
    };
    const elements = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName);
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual([...TAGS].sort());
    for (const { attributes, events, slots } of elements) {
      expect([attributes, events, slots].every((list) => list!.length > 0)).toBe(true);
    }
  });

  it('every attribute in the manifest says what it is for', () => {
    const manifest = JSON.parse(text('custom-elements.json')) as {
      modules: {
        declarations?: { tagName?: string; attributes?: { name: string; description?: string }[] }[];
      }[];
    };
    const silent = manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName, attributes = [] }) =>
        attributes
          .filter(({ description }) => tagName && !description)
          .map(({ name }) => `${tagName} ${name}`),
      ),
    );
    expect(silent).toEqual([]);
  });

  it('the schema is JSON Schema 2020-12', () => {
    const schema = JSON.parse(text('schema/indicator-document.v1.json')) as Record<string, unknown>;
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});
