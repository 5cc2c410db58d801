/** `npm run bench`: see README.md beside this file, or `npm run bench -- --help`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { contenderScript, draws, kilobytes, ourModules, pageScript } from './bundles.mjs';
import { finishedScript, sample, startSample } from './measures.mjs';
import { printRow, printStarts } from './print.mjs';
import { loadNow, writeReport } from './report.mjs';
import { CONTENDERS, DRESS, HELD, STARTS, TIMED } from './rows.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../..');

const HELP = `npm run bench -- [options]

  --only <name>    rows of these groups or ids, parted by commas: ${[...new Set([...TIMED, ...DRESS, ...STARTS, ...HELD].map(({ group }) => group))].join(' ')}
  --ours           only ours and the limit
  --against <name> only these contenders beside the limit, parted by commas
  --rounds <n>     samples of each, in fresh pages, in turn (default 11)
  --quick          5 rounds
  --file <path>    a classic file that was built before; our modules are looked for beside it
  --write          write docs/performance*.md where whole tables were measured; a run of everything does so in any case
  --help           this

Times are medians in ms of CPU time of the page's main thread; × is the multiple of the limit in the same run.`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    ours: { type: 'boolean' },
    against: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean' },
    file: { type: 'string' },
    write: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit();
}

const rounds = Number(options.rounds ?? (options.quick ? 5 : 11));
const names = options.only?.split(',');
const wanted = (rows) =>
  rows.filter(({ id, group }) => !names || names.includes(id) || names.includes(group));
const contenders = options.ours
  ? ['limit', 'ours']
  : CONTENDERS.filter((name) => !options.against || `limit,${options.against}`.split(',').includes(name));

/** The classic file, built unless one is given. */
function classicFile() {
  const file = resolve(options.file ?? resolve(root, 'dist/indicator-widgets.js'));
  if (!options.file) command('npx', ['vite', 'build', '--logLevel', 'error'], root, 'Our own build failed.');
  if (!existsSync(file)) stop(`There is no file ${options.file}.`);
  return file;
}

/** The contenders stand in a folder of their own, so that the project's own installation stays light. */
function installContenders() {
  if (options.ours || existsSync(resolve(here, 'node_modules/echarts'))) return;
  command(
    'npm',
    ['ci', '--no-audit', '--no-fund'],
    here,
    'The contenders (ECharts, Chart.js, uPlot, d3) could not be installed. Without a network, measure ours and the limit alone: npm run bench -- --ours',
  );
}

function command(program, args, cwd, sentence) {
  const { status } = spawnSync(program, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop(sentence);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const file = classicFile();
installContenders();
const browser = await openBrowser();
browser.serve('/page.js', await pageScript());
browser.serve('/classic.js', readFileSync(file, 'utf8'));

/** Bundles that are served already. */
const served = new Set();
async function bundleOf(name, kinds) {
  const path = `/${name}-${kinds.join('-')}.js`;
  if (!served.has(path)) browser.serve(path, await contenderScript(name, kinds));
  served.add(path);
  return path;
}

/** The scripts of a contender's page, in their order. */
async function scriptsOf(name, row) {
  const own = await bundleOf(name, [row.kind]);
  if (name === 'ours') return ['/page.js', '/classic.js', own];
  if (name !== 'limit') return ['/page.js', own];
  const finished = `/finished-${row.id}.js`;
  browser.serve(finished, await finishedScript(browser, row, await scriptsOf('ours', row)));
  return ['/page.js', finished, own];
}

/** Samples of every entrant in turn, so that what slows the machine for a while slows all of them. */
async function rotate(entrants, take) {
  const samples = new Map(entrants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < entrants.length; turn++) {
      const entrant = entrants[(round + turn) % entrants.length];
      samples.get(entrant.name).push(await take(entrant));
    }
  return samples;
}

async function measured(row, base, entrants) {
  const samples = await rotate(entrants, (entrant) => sample(browser, entrant.row, entrant.scripts));
  const result = { row, base, samples };
  printRow(result);
  return result;
}

async function timed(row) {
  const entrants = [];
  for (const name of contenders)
    if (draws(name, row.kind)) entrants.push({ name, row, scripts: await scriptsOf(name, row) });
  return measured(row, 'limit', entrants);
}

async function dress(row) {
  const scripts = await scriptsOf('ours', row);
  return measured(row, 'ours', [
    { name: 'ours', row, scripts },
    { name: 'full', row: { ...row, full: true }, scripts },
  ]);
}

async function held(row) {
  // One sample: what the machine does beside has no part in memory.
  const samples = new Map();
  for (const name of contenders)
    if (row.alone ? name === 'ours' : name !== 'limit' && draws(name, row.kind))
      samples.set(name, [await sample(browser, row, await scriptsOf(name, row))]);
  const result = { row, samples };
  printRow(result);
  return result;
}

async function started(row) {
  const list = [];
  const add = (name, texts) => {
    const scripts = texts.map((text, index) => {
      const path = `/start-${row.id}-${name}-${index}.js`;
      browser.serve(path, text);
      return path;
    });
    list.push({ name, scripts: ['/page.js', ...scripts], bytes: kilobytes(texts.join('\n')) });
  };
  const ours = await contenderScript('ours', row.kinds);
  const modules = await ourModules(file, row.kinds);
  if (modules) add('ours', [modules, ours]);
  else
    console.log(
      `${row.id}: there are no modules in ${dirname(file)}; beside a classic file of \`npm run build\` they are.`,
    );
  add('classic', [readFileSync(file, 'utf8'), ours]);
  for (const name of contenders)
    if (name !== 'ours' && name !== 'limit' && row.kinds.every((kind) => draws(name, kind)))
      add(name, [await contenderScript(name, row.kinds)]);
  const samples = await rotate(list, ({ scripts }) => startSample(browser, row, scripts));
  const result = { row, samples, bytes: new Map(list.map(({ name, bytes }) => [name, bytes])) };
  printStarts(result);
  return result;
}

const results = { load: loadNow(), timed: [], dress: [], started: [], held: [] };
for (const row of wanted(TIMED)) results.timed.push(await timed(row));
for (const row of wanted(DRESS)) results.dress.push(await dress(row));
for (const row of wanted(STARTS)) results.started.push(await started(row));
for (const row of wanted(HELD)) results.held.push(await held(row));
await browser.close();

const whole = !names && !options.ours && !options.against && !options.quick;
if (whole || options.write) await writeReport(results, { root, rounds, browser: browser.version });
