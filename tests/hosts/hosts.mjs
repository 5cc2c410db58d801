/**
 * Small programs of portals, each in a folder of its own outside the project: the package as it is packed is installed
 * into them, their types are checked, they are built and clicked in a browser.
 *
 *   npm run test:hosts                  all of them
 *   npm run test:hosts -- vue react-18  some of them
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from '../house/find-browser.mjs';
import { clicked, readWithoutScript } from './clicked.mjs';
import { serveFolder, startServer } from './serve.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));
const root = join(here, '../..');

/** `from`: another host's program, on packages of its own. `pages`: what is clicked. */
const HOSTS = {
  plain: { pages: ['index.html', 'modules.html'] },
  server: { start: 'server.mjs', pages: [''] },
  react: { pages: ['index.html', 'native.html'] },
  'react-18': {
    from: 'react',
    without: ['src/native.tsx', 'native.html', 'vite.config.js'],
    pages: ['index.html'],
  },
  preact: { pages: ['index.html'] },
  vue: { pages: ['index.html'] },
  svelte: { pages: ['index.html'] },
};

const folder = mkdtempSync(join(tmpdir(), 'indicator-hosts-'));

function run(program, args, cwd) {
  try {
    return execFileSync(program, args, {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}${error.stderr}`, { cause: error });
  }
}

function packed() {
  if (!existsSync(join(root, 'dist/web-types.json'))) run('npm', ['run', 'build:files'], root);
  const said = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  return join(folder, JSON.parse(said)[0].filename);
}

/** The program of a host, with what it needs; the package is none of its locked ones. */
function installed(name, { from, without = [] }, tarball) {
  const place = join(folder, name);
  if (from) cpSync(join(here, from), place, { recursive: true });
  for (const file of without) rmSync(join(place, file));
  cpSync(join(here, name), place, { recursive: true });
  cpSync(
    join(here, 'plan.json'),
    join(place, existsSync(join(place, 'src')) ? 'src/plan.json' : 'plan.json'),
  );
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['install', '--no-save', '--ignore-scripts', ...quiet, tarball], place);
  return place;
}

async function checked(name, host, tarball, browser) {
  const place = installed(name, host, tarball);
  const isBuilt = existsSync(join(place, 'vite.config.js')) || existsSync(join(place, 'tsconfig.json'));
  if (isBuilt) for (const script of ['check', 'build']) run('npm', ['run', '--silent', script], place);
  const server = host.start
    ? await startServer(place, host.start)
    : await serveFolder(isBuilt ? join(place, 'dist') : place);
  try {
    if (host.start) await readWithoutScript(browser, server.address);
    for (const page of host.pages) await clicked(browser, server.address + page);
  } finally {
    server.stop();
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !HOSTS[name]);
if (unknown.length)
  throw new Error(`No such host: ${unknown.join(', ')}. There are ${Object.keys(HOSTS).join(', ')}.`);

let failed = 0;
let browser;
try {
  const tarball = packed();
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs] });
  for (const [name, host] of Object.entries(HOSTS)) {
    if (wanted.length && !wanted.includes(name)) continue;
    const start = Date.now();
    try {
      await checked(name, host, tarball, browser);
      console.log(`✔ ${name} (${Math.round((Date.now() - start) / 1000)} s)`);
    } catch (error) {
      failed++;
      console.error(`✖ ${name}: ${error.message}`);
    }
  }
} finally {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
