import { execFileSync } from 'node:child_process';
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
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { publint } from 'publint';
import { build as buildWithVite } from 'vite';
import type { Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The package as it is packed, in a project that has nothing else but what it depends on. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'indicator-widgets-'));
const installed = join(project, 'node_modules/indicator-widgets');

interface Conditions {
  readonly types: string;
  readonly default?: string;
}
interface Package {
  readonly exports: Readonly<Record<string, string | Conditions>>;
  readonly bin: string;
}
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;

function packed(): void {
  const npm = (...args: string[]) =>
    execFileSync('npm', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  const [{ filename }] = JSON.parse(
    npm('pack', '--json', '--ignore-scripts', '--pack-destination', project),
  ) as [{ filename: string }];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', filename, '-C', installed, '--strip-components=1'], { cwd: project });
}

beforeAll(() => {
  packed();
  for (const name of ['lit', 'd3-array', 'react', 'react-dom', '@types/react']) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(project, { recursive: true }));

const files = (): string[] =>
  readdirSync(installed, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(installed.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Every way in, with the star filled in: `define/target-trend` → its files. */
function ways(): [name: string, conditions: Conditions][] {
  const all = files();
  return Object.entries(own.exports).flatMap(([name, target]): [string, Conditions][] => {
    const conditions = typeof target === 'string' ? { types: target, default: target } : target;
    const [start, end] = (conditions.default ?? conditions.types).slice(2).split('*') as [string, string?];
    if (end === undefined) return [[name.slice(2), conditions]];
    return all
      .filter((file) => file.startsWith(start) && file.endsWith(end))
      .map((file) => {
        const insert = file.slice(start.length, file.length - end.length);
        const fill = (path = ''): string => path.replace('*', insert);
        return [fill(name).slice(2), { types: fill(conditions.types), default: fill(conditions.default) }];
      });
  });
}
const isModule = ([, { types, default: file }]: [string, Conditions]): boolean =>
  !!file && /\.d\.ts$/.test(types);

/** Runs a file of the project in Node. */
function run(name: string, code: string): string {
  writeFileSync(join(project, name), code);
  return execFileSync(process.execPath, [name], { cwd: project, encoding: 'utf8', stdio: 'pipe' });
}

describe('the package', () => {
  it('holds what is built, its documents and its licence, and nothing of the house', () => {
    const places = new Set(files().map((file) => file.split('/')[0]));
    expect([...places].sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'README.zh-CN.md', 'dist', 'docs', 'package.json'].sort(),
    );
    expect(files().filter((file) => /^dist\/demo\//.test(file))).toEqual([]);
  });

  it('says nothing of the machine it was built on', () => {
    const telling = files().filter((file) => readFileSync(join(installed, file), 'latin1').includes(root));
    expect(telling).toEqual([]);
  });

  it('has a file, and types, behind every export', () => {
    const all = ways();
    for (const name of Object.keys(own.exports))
      expect(
        all.some(([way]) =>
          name.includes('*') ? way.startsWith(name.slice(2).split('*')[0]!) : way === name.slice(2),
        ),
        name,
      ).toBe(true);
    const absent = all.flatMap(([, { types, default: file }]) =>
      [types, file ?? types].filter((path) => !existsSync(join(installed, path))),
    );
    expect(absent).toEqual([]);
  });

  it('exports every module of dist, but for what modules share', () => {
    const exported = new Set(ways().map(([, { default: file }]) => file));
    const inside = files().filter(
      (file) =>
        /^dist\/(?!chunks\/).*\.js$/.test(file) && !exported.has(`./${file}`) && `./${file}` !== own.bin,
    );
    expect(inside).toEqual([]);
  });

  it('publint finds nothing', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false });
    expect(messages).toEqual([]);
  });
});

describe('in Node', () => {
  it('core reads and assesses', () => {
    const code = `
      import { assess, parseDocument, readQuantity } from 'indicator-widgets/core';
      const { document } = parseDocument({ id: 'a', direction: 'higher', unit: 'percent',
        baseline: { period: 2015, value: '17.42%' }, target: { period: 2025, value: '31%' },
        observations: [[2020, 28.52]] });
      console.log(readQuantity('\\u2264' + '40').value, assess(document.indicators[0].series[0]).status,
        assess({ direction: 'higher', baseline: { period: '2015', value: 17.42 }, target: { period: '2025', value: 31 },
          observations: [{ period: '2020', value: 28.52 }] }).status);`;
    expect(run('core.js', code).trim()).toMatch(/^40 \S+ on-track$/);
  });

  it('every module can be imported; one that holds a class registers nothing', () => {
    const names = ways()
      .filter(isModule)
      .map(([name]) => name);
    const classes = names.filter((name) => names.includes(`define/${name}`));
    expect(classes.length).toBeGreaterThan(16);
    const code = `
      const empty = [];
      for (const name of ${JSON.stringify(names.filter((name) => !/^(?:define|react)\//.test(name)))})
        if (!Object.keys(await import('indicator-widgets/' + name)).length) empty.push(name);
      const registered = ${JSON.stringify(classes)}.filter((tag) => globalThis.customElements?.get(tag));
      for (const name of ${JSON.stringify(names.filter((name) => /^(?:define|react)\//.test(name)))})
        await import('indicator-widgets/' + name);
      console.log(JSON.stringify({ empty, registered }));`;
    const { empty, registered } = JSON.parse(run('all.js', code)) as Record<string, string[]>;
    expect(registered).toEqual([]);
    expect(empty).toEqual(names.filter((name) => name.startsWith('languages/')));
  });

  it('a React component gives its tag on a server, with attributes and with what stands inside', () => {
    const code = `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { IndicatorGauge } from 'indicator-widgets/react/indicator-gauge';
      const words = createElement('p', null, '31%');
      console.log(renderToString(createElement(IndicatorGauge, { data: {}, lang: 'en', className: 'wide' }, words)));`;
    expect(run('server.js', code).trim()).toBe(
      '<indicator-gauge lang="en" class="wide"><p>31%</p></indicator-gauge>',
    );
  });

  it('CommonJS may require the modules', () => {
    const code = `console.log(require('indicator-widgets/core').readQuantity('31%').value);`;
    expect(run('use.cjs', code).trim()).toBe('31');
  });
});

describe('types', () => {
  const USE = `
    /// <reference types="indicator-widgets/react" />
    import { createElement, createRef } from 'react';
    import { assess, parseDocument, readQuantity } from 'indicator-widgets/core';
    import { TargetTrend } from 'indicator-widgets/target-trend';
    import { IndicatorGauge } from 'indicator-widgets/react/indicator-gauge';
    import type { IndicatorGauge as GaugeElement } from 'indicator-widgets/indicator-gauge';
    import 'indicator-widgets/define/indicator-gauge';
    import 'indicator-widgets/languages/zh-cn';
    export const value: number | null | undefined = readQuantity('40').value;
    export const verdict: 'met' | 'on-track' | 'behind' | 'moving-away' | 'missed' | 'not-assessable' =
      assess({ direction: 'higher' }).status;
    const gauge = document.createElement('indicator-gauge');
    gauge.shape = 'arc';
    // @ts-expect-error a gauge is no ring
    gauge.shape = 'ring';
    gauge.addEventListener('indicator-select', (event) => event.detail.area);
    export const tag: typeof TargetTrend = TargetTrend;
    // @ts-expect-error a document is no number
    export const wrong: number = parseDocument('').document;
    const ref = createRef<GaugeElement>();
    export const component = <IndicatorGauge ref={ref} data={{}} headingLevel={2} onIndicatorLoad={(event) => event.detail.document} />;
    export const native = <indicator-gauge heading-level="2" onindicator-load={(event) => event.detail.document} />;
    // @ts-expect-error a heading is text
    export const number = <IndicatorGauge heading={2} />;
    // @ts-expect-error no such form
    export const form = <target-status form="round" />;
    export const called = createElement(IndicatorGauge, { unit: 'percent' });`;

  it.each([
    ['nodenext', 'nodenext', '--skipDefaultLibCheck'],
    // The same files once more: how they are found is what differs.
    ['esnext', 'bundler', '--skipLibCheck'],
  ])('serve a strict project with module %s, behind every export', (module, resolution, skip) => {
    const names = ways()
      .filter(isModule)
      .map(([name]) => name);
    writeFileSync(
      join(project, 'every.ts'),
      names.map((name, index) => `export * as way${index} from 'indicator-widgets/${name}';`).join('\n'),
    );
    writeFileSync(join(project, 'use.tsx'), USE);
    const options = [
      '--noEmit',
      '--strict',
      '--jsx',
      'react-jsx',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom,dom.iterable',
    ];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const wanted = ['--module', module, '--moduleResolution', resolution, '--types', 'react', skip];
    let said = '';
    try {
      execFileSync(process.execPath, [tsc, ...options, ...wanted, 'every.ts', 'use.tsx'], {
        cwd: project,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    } catch (error) {
      said = (error as { stdout: string }).stdout;
    }
    expect(said).toBe('');
  });
});

/** What is left of a module in a page's program. */
const BUNDLERS: readonly (readonly [string, (code: string) => Promise<string>])[] = [
  [
    'esbuild',
    async (contents) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: project },
        bundle: true,
        write: false,
        format: 'esm',
        external: ['lit', 'lit/*', 'd3-array', 'react'],
      });
      return outputFiles[0]!.text;
    },
  ],
  [
    'Vite',
    async (code) => {
      writeFileSync(join(project, 'entry.js'), code);
      const [{ output }] = (await buildWithVite({
        root: project,
        configFile: false,
        logLevel: 'silent',
        build: {
          write: false,
          minify: false,
          lib: { entry: 'entry.js', formats: ['es'] },
          rolldownOptions: { external: [/^lit/, 'd3-array', 'react'] },
        },
      })) as [Rolldown.RolldownOutput];
      return output.map((file) => ('code' in file ? file.code : '')).join('');
    },
  ],
];

describe.each(BUNDLERS)('in a program bundled with %s', (_name, bundled) => {
  const left = async (code: string) => (await bundled(code)).replace(/^\s*\/\/.*$/gm, '').trim();

  it('nothing is left of a class that is not used', async () => {
    expect(await left(`import { IndicatorGauge } from 'indicator-widgets/indicator-gauge';`)).toBe('');
    expect(await left(`import { IndicatorGauge } from 'indicator-widgets/react/indicator-gauge';`)).toBe('');
  });

  it('a class that is used registers nothing; its define entry does', async () => {
    const keep = '; globalThis.kept = IndicatorGauge;';
    const used = await left(`import { IndicatorGauge } from 'indicator-widgets/indicator-gauge'${keep}`);
    expect(used).toContain('IndicatorGauge');
    expect(used).not.toContain('customElements.define');
    const defined = /customElements\.define\(/;
    expect(await left(`import 'indicator-widgets/define/indicator-gauge';`)).toMatch(defined);
    expect(
      await left(`import { IndicatorGauge } from 'indicator-widgets/react/indicator-gauge'${keep}`),
    ).toMatch(defined);
  });

  it('core brings no element and no language', async () => {
    const core = await left(
      `import { readQuantity } from 'indicator-widgets/core'; globalThis.kept = readQuantity;`,
    );
    expect(core).not.toMatch(/from ?["'](?:lit|react)|customElements/);
    expect(core.length).toBeLessThan(40_000);
  });
});

describe('licences', () => {
  it('are told of exactly the packages that stand inside the files, with their texts', async () => {
    // In a module each part stands under its path, in a classic script nothing does.
    const modules = files().filter((file) => /^dist\/.*\.js$/.test(file));
    const inModules = modules.flatMap((file) =>
      readFileSync(join(installed, file), 'utf8').match(/^\/\/.*node_modules\/.*$/gm),
    );
    const { metafile } = await build({
      entryPoints: ['classic', 'indicator-methods', 'indicator-map'].map((name) =>
        join(root, `src/entries/${name}.ts`),
      ),
      outdir: project,
      bundle: true,
      write: false,
      metafile: true,
    });
    const names = [...inModules, ...Object.keys(metafile.inputs)].flatMap(
      (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path ?? '')?.[1] ?? [],
    );
    const told = readFileSync(join(installed, 'dist/licenses.txt'), 'utf8');
    const titles = told.match(/^(?:@[\w-]+\/)?[\w-]+$(?=\n\n)/gm)!;
    expect([...titles].sort()).toEqual([...new Set(names)].sort());
    for (const [index, title] of titles.entries())
      expect(told.split(`${title}\n\n`)[1]!.split(`\n${titles[index + 1]}\n`)[0], title).toMatch(
        /Permission (?:to use|is hereby)|Redistribution and use/,
      );
  });
});
