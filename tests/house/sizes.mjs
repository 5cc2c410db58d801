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

/** The bundle of a page that imports these files, minified, as text. */
async function bundle({ file, imports = [], exports = [] }) {
  if (file) return readFileSync(`${root}dist/${file}`);
  // Side effects of a class entry are none: what it exports has to be kept by naming it.
  const lines = [
    ...imports.map(
      (name, index) =>
        `import * as part${index} from './dist/${name}'; globalThis.kept${index} = part${index};`,
    ),
    ...exports.map((name) => `export * from './dist/${name}';`),
  ];
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2021',
    legalComments: 'none',
  });
  return outputFiles[0].contents;
}

const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(6);
let over = 0;
console.log('\n   min kB  gzip kB   limit    goal');
for (const [name, budget] of Object.entries(budgets)) {
  const code = await bundle(budget);
  const zipped = gzipSync(code, { level: 9 }).length;
  const tooBig = zipped > budget.limit * 1000;
  if (tooBig) over++;
  console.log(
    `   ${kB(code.length)}   ${kB(zipped)}  ${String(budget.limit).padStart(6)}  ${String(budget.goal).padStart(6)}  ${name}${tooBig ? '  OVER ITS LIMIT' : ''}`,
  );
}
if (over) {
  console.error(`\n${over} of the sizes above are over their limit (tests/house/sizes.json).`);
  process.exit(1);
}
