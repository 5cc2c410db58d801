import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { documentSchema } from './src/contract/schema.ts';
import { WHOLE } from './src/language/whole.ts';

const DIST = 'dist';
const CLASSIC = 'indicator-widgets.js';
/** Classic scripts by the entry that each is made of. */
const SCRIPTS: Readonly<Record<string, string>> = {
  classic: CLASSIC,
  'indicator-methods': 'indicator-methods.js',
  'indicator-map': 'indicator-map.js',
  embed: 'embed/embed.js',
  'embed-parent': 'embed/parent.js',
};
/** Not published as modules of their own: the classic scripts, and what other entries share. */
const INNER = [
  ...Object.keys(SCRIPTS).map((name) => `${name}.ts`),
  'array-from.ts',
  'events.ts',
  'methods/input.ts',
  'nonce.ts',
];

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/** `define/target-trend` → `src/entries/define/target-trend.ts`, for every published module. */
const entries = Object.fromEntries(
  filesBelow('src/entries')
    .filter((name) => !INNER.includes(name))
    .map((name) => [name.replace(/\.ts$/, ''), join('src/entries', name)]),
);
/** What the React components are made with; they themselves are made from the manifest (`src/manifest/`). */
entries['chunks/create-component'] = 'node_modules/@lit/react/create-component.js';

/** Scripts hold ASCII only, so that they mean the same in a page of any encoding. */
const ascii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Style sheets of the elements, with the expressions in them: `css\`…\``. */
const SHEETS = /\bcss`(?:\$\{(?:[^`{}]|`[^`]*`)*\}|[^`])*`/g;
const EXPRESSIONS = /(\$\{(?:[^`{}]|`[^`]*`)*\})/;

/** Comments and blanks of style sheets: they stand in templates, where no minifier of scripts takes them away. */
const denseSheets = (code: string): string =>
  code.replace(SHEETS, (sheet) =>
    sheet
      .split(EXPRESSIONS)
      .map((part, index) => (index % 2 ? part : denseRules(part)))
      .join(''),
  );

const denseRules = (rules: string): string =>
  rules
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]|:(?= )) ?/g, '$1')
    .replace(/;}/g, '}');

/** Packages that stand inside the modules of `dist/`, so that nothing is to be installed for them. */
const bundled = new Set<string>();

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Line ends and indents inside of templates: no minifier takes them away, and a blank says the same. */
function denseTemplates(code: string, program: unknown): string {
  const pieces: Piece[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || !node) return;
    const { tag, quasi } = node as { tag?: { name?: string }; quasi?: { quasis: Piece[] } };
    if (quasi && /^(?:html|svg)\b/.test(tag?.name ?? '')) pieces.push(...quasi.quasis);
    Object.values(node).forEach(visit);
  };
  visit(program);
  let dense = code;
  for (const { start, end } of pieces.sort((a, b) => b.start - a.start))
    dense = dense.slice(0, start) + dense.slice(start, end).replace(/\s*\n\s*/g, ' ') + dense.slice(end);
  return dense;
}

function modulesInAscii(): Plugin {
  return {
    name: 'modules-in-ascii',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = ascii(denseTemplates(file.code, this.parse(file.code)));
        for (const name of file.moduleIds.map(packageOf)) if (name) bundled.add(name);
      }
    },
  };
}

function sheetsWithoutRoom(): Plugin {
  return { name: 'sheets-without-room', apply: 'build', enforce: 'pre', transform: denseSheets };
}

/** In the classic script nothing is loaded on demand: the parts stand in it from the start. */
const allAtOnce: EsbuildPlugin = {
  name: 'all-at-once',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/](?:element|theme|widgets)[\\/].+\.ts$/ }, ({ path }) => {
      const parts: string[] = [];
      const contents = denseSheets(readFileSync(path, 'utf8')).replace(
        /onDemand\(\(\) => import\((.+?)\)\)/g,
        (_, file: string) => `() => part${parts.push(file) - 1}`,
      );
      const imports = parts.map((file, index) => `import * as part${index} from ${file};`);
      return { contents: contents + imports.join(''), loader: 'ts' };
    });
  },
};

/**
 * Asks V8 (Chrome 136 on) to compile a whole script beside its download, in a thread of its own; without it each function
 * is compiled on the page's main thread when it is first called, half the time of a first picture. It must come first.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * A classic script for old kernels, with everything in it. esbuild bundles it and lowers it to ES2018; terser makes it 4 %
 * smaller than esbuild's own minifier and escapes what is not ASCII. A page whose policy refuses it (Trusted Types) gets
 * one warning and keeps what stands between the tags; the page's own error handlers are not for us.
 */
async function writeClassic(entry: string, name: string): Promise<string[]> {
  const { metafile, outputFiles } = await build({
    entryPoints: [`src/entries/${entry}.ts`],
    write: false,
    bundle: true,
    minifySyntax: true,
    format: 'iife',
    target: 'es2018',
    legalComments: 'none',
    inject: ['src/entries/array-from.ts'],
    define: { 'Array.from': 'arrayFrom' },
    banner: { js: 'try {' },
    footer: {
      js: `} catch (error) { console.warn('${name} ${version} does not run here: ' + error.message) }`,
    },
    metafile: true,
    plugins: [allAtOnce],
  });
  const { code } = await minify(outputFiles[0]!.text, {
    ecma: 2018,
    compress: { passes: 3, unsafe_arrows: true },
    format: {
      ascii_only: true,
      comments: false,
      preamble: `/*! indicator-widgets ${version} | MIT | licenses of the parts: licenses.txt */`,
    },
  });
  // What is left of line ends stands in templates, where a blank says the same.
  writeFileSync(join(DIST, name), COMPILE_HINT + ascii(code!.replace(/\n +/g, ' ')));
  return Object.keys(metafile.inputs).map(packageOf).filter(Boolean) as string[];
}

async function writeScripts(): Promise<void> {
  cpSync('src/embed', join(DIST, 'embed'), { recursive: true, filter: (name) => !name.endsWith('.ts') });
  const made = Object.entries(SCRIPTS).map(([entry, name]) => writeClassic(entry, name));
  const parts = new Set([...bundled, ...(await Promise.all(made)).flat()]);
  writeFileSync(join(DIST, 'licenses.txt'), [...parts].sort().map(licenseOf).join('\n'));
}

/** The folder of the package that a file belongs to; packages may stand inside others. */
function packageOf(input: string): string | undefined {
  return /(?:^|^.*?\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
}

function licenseOf(folder: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const name = folder.replace(/^.*node_modules\//, '');
  return `${name}\n\n${file ? readFileSync(join(folder, file), 'utf8') : ''}\n`;
}

function writeJson(name: string, value: unknown): void {
  mkdirSync(join(DIST, name, '..'), { recursive: true });
  writeFileSync(join(DIST, name), `${JSON.stringify(value, null, 2)}\n`);
}

/** SHA-384 of every script, in the form of the `integrity` attribute. */
function integrity(): Record<string, string> {
  const scripts = filesBelow(DIST).filter((name) => name.endsWith('.js') && !name.startsWith('demo/'));
  const hash = (name: string) =>
    createHash('sha384')
      .update(readFileSync(join(DIST, name)))
      .digest('base64');
  return Object.fromEntries(scripts.map((name) => [name, `sha384-${hash(name)}`]));
}

/**
 * Each demonstration page gets a folder of its own: page, style sheet, the classic script and the data it names. A
 * page with a program of its own (`page.ts`) gets that too, built together with what it takes from the library.
 */
async function writeDemo(): Promise<void> {
  for (const name of filesBelow('demo').filter((file) => !file.startsWith('data/'))) {
    const folder = join(DIST, 'demo', name, '..');
    mkdirSync(folder, { recursive: true });
    if (name.endsWith('/page.ts')) await writePage(join('demo', name), folder);
    if (!/\.(?:html|css)$/.test(name)) continue;
    cpSync(join('demo', name), join(DIST, 'demo', name));
    if (!name.endsWith('/index.html')) continue;
    cpSync(join(DIST, CLASSIC), join(folder, CLASSIC));
    const html = readFileSync(join('demo', name), 'utf8');
    if (html.includes('embed/embed.html'))
      cpSync(join(DIST, 'embed'), join(folder, 'embed'), { recursive: true });
    for (const [data] of html.matchAll(/[\w-]+\.json(?=["&])/g)) {
      // A page may also speak of a file that it makes.
      if (existsSync(join('demo/data', data))) cpSync(join('demo/data', data), join(folder, data));
    }
  }
}

/** What is loaded on demand stays in files of its own. */
async function writePage(program: string, folder: string): Promise<void> {
  await build({
    entryPoints: [program],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2021',
    loader: { '.tsv': 'text', '.csv': 'text' },
    legalComments: 'none',
  });
}

function publishedFiles(): Plugin {
  return {
    name: 'published-files',
    apply: 'build',
    async closeBundle(error?: Error) {
      if (error) return;
      await writeScripts();
      cpSync('src/themes', join(DIST, 'themes'), { recursive: true });
      writeJson('schema/indicator-document.v1.json', documentSchema());
      for (const [tag, words] of Object.entries(WHOLE))
        writeJson(`languages/${tag.toLowerCase()}.json`, words);
      writeJson('integrity.json', integrity());
      await writeDemo();
    },
  };
}

export default defineConfig({
  appType: 'mpa',
  publicDir: false,
  plugins: [sheetsWithoutRoom(), modulesInAscii(), publishedFiles()],
  build: {
    target: ['es2021', 'chrome86'],
    outDir: DIST,
    emptyOutDir: true,
    minify: false,
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: {
      external: [/^lit(?:$|\/)/, /^d3-array$/, /^node:/],
      output: { chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/house/*.test.ts'],
          // Property tests take their time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'dist',
          environment: 'node',
          include: ['tests/house/published/*.test.ts', 'tests/{pages,pictures}/*.test.ts'],
          globalSetup: 'tests/pages/browser.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
