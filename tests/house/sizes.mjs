/**
 * Measures what a page loads, with everything it needs, and fails when that is over the limit of sizes.json. A limit
 * holds what has been reached and is only ever lowered; the goal beside it is what it has to come down to.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const budgets = JSON.parse(readFileSync(new URL('sizes.json', import.meta.url), 'utf8'));

/** What a page that imports these files loads at once, and what it loads when a reader first asks for it; minified. */
async function bundle({ file, imports = [], exports = [] }) {
  if (file) return [readFileSync(`${root}dist/${file}`, 'utf8'), ''];
  // Side effects of a class entry are none: what it exports has to be kept by naming it.
  const lines = [
    ...imports.map(
      (name, index) =>
        `import * as part${index} from './dist/${name}'; globalThis.kept${index} = part${index};`,
    ),
    ...exports.map((name) => `export * from './dist/${name}';`),
  ];
  const { outputFiles, metafile } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    splitting: true,
    outdir: `${root}dist`,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2021',
    legalComments: 'none',
  });
  const chunks = Object.entries(metafile.outputs);
  const atOnce = new Set(
    chunks.filter(([, { entryPoint }]) => entryPoint === '<stdin>').map(([name]) => name),
  );
  for (const name of atOnce)
    for (const { path, kind } of metafile.outputs[name].imports)
      if (kind === 'import-statement') atOnce.add(path);
  const text = (isAtOnce) =>
    chunks.map(([name], index) => (atOnce.has(name) === isAtOnce ? outputFiles[index].text : '')).join('\n');
  return [text(true), text(false)];
}

const gzip = (text) => (text.trim() ? gzipSync(text, { level: 9 }).length : 0);

/** Bytes loaded at once, and later; with `on`, what comes on top of another entry of the list. */
async function measure({ on, imports = [], ...rest }) {
  const base = on && (await measure(budgets[on]));
  const texts = await bundle({ ...rest, imports: [...(on ? budgets[on].imports : []), ...imports] });
  const [code, zipped, added] = [texts[0].length, ...texts.map(gzip)];
  return base ? { code: code - base.code, zipped: zipped - base.zipped, added: 0 } : { code, zipped, added };
}

const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(6);
let over = 0;
console.log('\n   min kB  gzip kB  +later   limit    goal');
for (const [name, budget] of Object.entries(budgets)) {
  const { code, zipped, added } = await measure(budget);
  const tooBig = zipped > budget.limit * 1000;
  if (tooBig) over++;
  console.log(
    `   ${kB(code)}   ${kB(zipped)}  ${kB(added)}  ${String(budget.limit).padStart(6)}  ${String(budget.goal).padStart(6)}  ${name}${tooBig ? '  OVER ITS LIMIT' : ''}`,
  );
}
if (over) {
  console.error(`\n${over} of the sizes above are over their limit (tests/house/sizes.json).`);
  process.exit(1);
}
