import { existsSync } from 'node:fs';

/** Flags for a browser that runs tests: as root, in a closed network, without a screen. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser of the tests: CHROME_PATH, else one of the system, else the one that npm brought along (Linux x64).
 * @returns {Promise<string>} path of the program
 */
export async function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH names ${wanted}, but there is no such file.`);
  }
  const found = SYSTEM.find((path) => existsSync(path));
  if (found) return found;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch (error) {
    throw new Error(
      `No Chromium found: install Chromium or Chrome (Debian, Ubuntu: apt-get install -y chromium) or set CHROME_PATH to it. (${error.message})`,
      { cause: error },
    );
  }
}
