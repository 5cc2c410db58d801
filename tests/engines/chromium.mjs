import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import CDP from 'chrome-remote-interface';
import { browserArgs } from '../house/find-browser.mjs';
import { Session } from './session.mjs';

/** Key codes: without them old Chromium makes events that move and press nothing. */
const CODES = { Tab: 9, Enter: 13, Escape: 27, Space: 32, PageUp: 33, PageDown: 34, End: 35, Home: 36 };
const ARROWS = { ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 };
const TEXT = { Enter: '\r', Space: ' ' };
const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};
const HELD = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Chromium of any age, steered by its own protocol, which has kept what is used here. */
class ChromiumSession extends Session {
  constructor(program, folder, client) {
    super();
    Object.assign(this, { program, folder, client });
  }

  async go(url) {
    const { Page } = this.client;
    const loaded = Page.loadEventFired();
    await Page.navigate({ url });
    await loaded;
  }

  async run(expression) {
    const { result, exceptionDetails } = await this.client.Runtime.evaluate({
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception.description ?? exceptionDetails.text);
    return result.value;
  }

  moveTo(x, y) {
    return this.client.Input.dispatchMouseEvent({ type: 'mouseMoved', x, y });
  }

  async clickAt(x, y) {
    const { Input } = this.client;
    await this.moveTo(x, y);
    for (const type of ['mousePressed', 'mouseReleased'])
      await Input.dispatchMouseEvent({ type, x, y, button: 'left', clickCount: 1 });
  }

  async press(keys) {
    const { Input } = this.client;
    const held = keys.split('+');
    const name = held.pop();
    const modifiers = held.reduce((sum, one) => sum + HELD[one], 0);
    const key = name === 'Space' ? ' ' : name;
    const code = CODES[name] ?? ARROWS[name];
    const event = { key, code: name, windowsVirtualKeyCode: code, text: TEXT[name], modifiers };
    await Input.dispatchKeyEvent({ type: TEXT[name] ? 'keyDown' : 'rawKeyDown', ...event });
    await Input.dispatchKeyEvent({ ...event, type: 'keyUp', text: undefined });
  }

  async resize(width, height) {
    const size = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.client.Emulation.setDeviceMetricsOverride(size);
  }

  /** As the test runner asks it: `media`, and features by their names in camel case; `null` ends one. */
  emulate(asked) {
    const { media, ...features } = Object.assign((this.media ??= {}), asked);
    const named = Object.entries(features).map(([name, value]) => ({
      name: FEATURES[name],
      value: value ?? '',
    }));
    return this.client.Emulation.setEmulatedMedia({ media: media ?? '', features: named });
  }

  async picture() {
    const { data } = await this.client.Page.captureScreenshot({ format: 'png' });
    return Buffer.from(data, 'base64');
  }

  /** Old ones may hang when they are asked to close. */
  async close() {
    await this.client.close();
    const gone = new Promise((resolve) => this.program.once('exit', resolve));
    process.kill(-this.program.pid, 'SIGKILL');
    await gone;
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Starts a Chromium; gives its page and its version. */
export async function startChromium(path) {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'));
  const args = [
    ...browserArgs,
    '--headless',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--hide-scrollbars',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
  ];
  // In a group of its own, so that its helpers end with it.
  const program = spawn(path, [...args, 'about:blank'], { detached: true });
  const port = await listening(program);
  const client = await CDP({ port, target: await CDP.New({ port }) });
  await Promise.all([client.Page.enable(), client.Runtime.enable()]);
  const session = new ChromiumSession(program, folder, client);
  const { product } = await client.Browser.getVersion();
  session.version = product.replace(/^.*\//, '');
  return session;
}

/** The port that a Chromium says it listens at. */
function listening(program) {
  return new Promise((resolve, reject) => {
    let said = '';
    program.once('exit', (code) => reject(new Error(`it ended at once (${code}): ${said.slice(-500)}`)));
    program.once('error', reject);
    program.stderr.on('data', (chunk) => {
      said += chunk;
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
    });
  });
}
