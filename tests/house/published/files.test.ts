import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
/** Made for bundlers; no page loads them as they are. */
const isComponent = (name: string): boolean => name.startsWith('react/');
const CLASSIC = [
  'indicator-widgets.js',
  'indicator-methods.js',
  'indicator-map.js',
  'embed/embed.js',
  'embed/parent.js',
];

const folder = mkdtempSync(join(tmpdir(), 'indicator-widgets-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('scripts', () => {
  it('the classic scripts are ES2018', () => {
    const files = CLASSIC.map((name) => `dist/${name}`);
    expect(run('es-check/lib/cli/index.js', ['es2018', ...files])).toMatch(/passed/);
  });

  it.each(CLASSIC)('%s asks to be compiled beside its download, in its first line', (name) => {
    expect(text(name).split('\n')[0]).toBe('//# allFunctionsCalledOnLoad');
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

  it('the integrity list names every script of a page with its SHA-384', () => {
    const list = JSON.parse(text('integrity.json')) as Record<string, string>;
    const named = scripts.filter((name) => !isComponent(name)).sort();
    expect(Object.keys(list).sort()).toEqual(named);
    for (const name of named) {
      const hash = createHash('sha384')
        .update(readFileSync(join(dist, name)))
        .digest('base64');
      expect(list[name]).toBe(`sha384-${hash}`);
    }
  });
});

describe('the command', () => {
  const plan = join(folder, 'plan.json');
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
      [['check', join(folder, 'absent.json')], 1],
      [['check', folder], 1],
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
