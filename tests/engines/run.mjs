/**
 * The published files in browsers of other kinds and ages: `npm run test:engines -- [options]`
 *
 *   --only firefox,chromium-72   these engines alone
 *   --require all                an engine that is not there is a failure (or a list, as above)
 *   --elements base,reach           of the tests of the elements these files alone (or `none`)
 *   --pictures folder            keeps a picture of the page of all elements in every engine
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    require: { type: 'string' },
    pictures: { type: 'string' },
    elements: { type: 'string' },
  },
});

function npm(folder, ...args) {
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    cwd: here(folder),
    stdio: 'inherit',
  });
}

if (!existsSync(here('../../dist/indicator-widgets.js'))) npm('../../', 'run', 'build:files');
if (!existsSync(here('node_modules/chrome-remote-interface'))) npm('.', 'ci', '--ignore-scripts');

const { runEngines } = await import('./engine-run.mjs');
process.exit(await runEngines(values));
