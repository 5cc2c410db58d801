import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Whom the commands of the test runner ask. */
const COMMANDS = '/__web-dev-server__web-socket.js';
const MOCHA = '/tests/engines/node_modules/mocha/mocha.js';

/** What is loaded on demand stays in files of its own. Gives path → text, as the site serves it. */
async function bundle(options, folder) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    outdir: folder,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2021',
    logLevel: 'error',
    ...options,
  });
  return outputFiles.map(({ path, text }) => [`${folder}${basename(path)}`, text]);
}

/** The published modules, as a bundler makes a page of them. */
export const publishedModules = () => {
  const tags = ['indicator-gauge', 'target-trend', 'district-compare'];
  const contents = tags.map((tag) => `import './dist/define/${tag}.js';`).join('');
  return bundle(
    { stdin: { contents, resolveDir: root, sourcefile: 'modules.js' }, entryNames: 'modules' },
    '/made/',
  );
};

/** Where the tests of the elements stand in the project, so that they find what stands beside them. */
const FOLDER = '/tests/elements/';

/** The tests of the elements, a page each. */
export async function elementTests() {
  const files = readdirSync(`${root}tests/elements`).filter((name) => name.endsWith('.test.ts'));
  const names = files.map((name) => name.replace('.test.ts', ''));
  const scripts = await bundle(
    {
      entryPoints: files.map((name) => `tests/elements/${name}`),
      conditions: ['development'],
      external: [COMMANDS],
    },
    FOLDER,
  );
  const pages = names.map((name) => [`${FOLDER}${name}.html`, pageOf(name)]);
  const commands = [COMMANDS, readFileSync(new URL('pages/commands.js', import.meta.url), 'utf8')];
  return { names, files: [...scripts, ...pages, commands] };
}

/** A font that portals name: each engine has another one of its own, some a fifth wider than any estimate. */
const pageOf = (name) => `<!doctype html>
<html style="font-family:'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif">
  <head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"></head>
  <body>
    <script src="${MOCHA}"></script>
    <script type="module">
      window.outcome = { passed: [], failed: [] };
      class Silent {
        constructor(runner) {
          const { passed, failed } = window.outcome;
          runner.on('pass', (test) => passed.push(test.fullTitle()));
          runner.on('fail', (test, error) => failed.push([test.fullTitle(), error.message]));
          runner.on('end', () => (window.outcome.done = true));
        }
      }
      mocha.setup({ ui: 'bdd', timeout: 10_000, reporter: Silent });
      import('./${name}.test.js').then(
        () => mocha.run(),
        (error) => { window.outcome.failed.push(['(load)', String(error)]); window.outcome.done = true; },
      );
    </script>
  </body>
</html>`;
