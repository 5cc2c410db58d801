import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { findBrowser } from '../house/find-browser.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The engines, the reference first. `find` gives the path of the program or `undefined`, and then `get` says how to
 * have one. `current` engines also run the tests of the elements; `modules`: the engine reads them; `policy`: the
 * strictest under which the widgets are drawn.
 */
export const ENGINES = [
  {
    id: 'chromium',
    name: 'Chromium',
    current: true,
    modules: true,
    policy: 'strict',
    get: 'install Chromium or Chrome (Debian, Ubuntu: apt-get install -y chromium) or set CHROME_PATH to it',
    find: () => findBrowser().catch(() => undefined),
    start: async (path) => (await import('./chromium.mjs')).startChromium(path),
  },
  {
    id: 'firefox',
    name: 'Firefox',
    current: true,
    modules: true,
    policy: 'strict',
    get: 'install it (Debian: apt-get install -y firefox-esr) or set FIREFOX_PATH to its program',
    find: () => firstThere([process.env.FIREFOX_PATH, inPath('firefox-esr'), inPath('firefox')]),
    start: async (path) => (await import('./firefox.mjs')).startFirefox(path),
  },
  {
    id: 'webkit',
    name: 'WebKitGTK',
    current: true,
    modules: true,
    policy: 'strict',
    get: 'install its driver and a screen for it (Debian, Ubuntu: apt-get install -y webkit2gtk-driver xvfb)',
    find: () => (inPath('WebKitWebDriver') && inPath('xvfb-run') ? miniBrowser() : undefined),
    start: async (path) => (await import('./webkit.mjs')).startWebKit(path),
  },
  ...[86, 78, 72].map(oldChromium),
];

/** An old Chromium as npm brings it: one compressed program for Linux on x64. */
function oldChromium(version) {
  const id = `chromium-${version}`;
  return {
    id,
    name: `Chromium ${version}`,
    current: false,
    modules: version >= 86,
    // Style sheets can be adopted from 73 on.
    policy: version >= 73 ? 'strict' : 'nonce',
    get: 'run this on Linux x64, for which npm brings the program along',
    find: () => (process.platform === 'linux' && process.arch === 'x64' ? unpacked(id) : undefined),
    start: async (path) => (await import('./chromium.mjs')).startChromium(path),
  };
}

function unpacked(id) {
  const folder = here('node_modules/.unpacked/');
  const program = join(folder, id);
  if (existsSync(program)) return program;
  const packed = here(`node_modules/${id}/bin/`);
  const name = readdirSync(packed).find((file) => /^chromium.*\.br$/.test(file));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${program}.part`, brotliDecompressSync(readFileSync(packed + name)), { mode: 0o755 });
  renameSync(`${program}.part`, program);
  return program;
}

const firstThere = (paths) => paths.find((path) => path && existsSync(path));
const inPath = (name) =>
  firstThere((process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

function miniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec'].filter((folder) => existsSync(folder));
  const found = execFileSync('find', [...folders, '-name', 'MiniBrowser', '-path', '*webkit*gtk*'], {
    encoding: 'utf8',
  });
  return found.split('\n')[0] || undefined;
}
