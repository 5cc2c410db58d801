import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import selenium from 'selenium-webdriver';
import { waitForServer } from 'selenium-webdriver/http/util.js';
import { Session } from './session.mjs';

const { Builder, Capabilities, Key } = selenium;
const KEYS = {
  ArrowLeft: Key.ARROW_LEFT,
  ArrowUp: Key.ARROW_UP,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowDown: Key.ARROW_DOWN,
  PageUp: Key.PAGE_UP,
  PageDown: Key.PAGE_DOWN,
  Home: Key.HOME,
  End: Key.END,
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Space: Key.SPACE,
  Control: Key.CONTROL,
  Shift: Key.SHIFT,
};

/** WebKitGTK in its smallest browser, on a screen of its own, steered by WebDriver. */
class WebKitSession extends Session {
  constructor(server, driver) {
    super();
    Object.assign(this, { server, driver });
  }

  go(url) {
    return this.driver.get(url);
  }

  async run(expression) {
    const [text, trouble] = await this.driver.executeAsyncScript(
      `const done = arguments[0];
      (${expression.replace(/;\s*$/, '')}).then(
        (text) => done([text]),
        (error) => done([undefined, String(error) + '\\n' + error.stack]));`,
    );
    if (trouble) throw new Error(trouble);
    return text ?? undefined;
  }

  moveTo(x, y) {
    return this.driver.actions().move({ x, y, duration: 0 }).perform();
  }

  clickAt(x, y) {
    return this.driver.actions().move({ x, y, duration: 0 }).click().perform();
  }

  press(keys) {
    const held = keys.split('+').map((key) => KEYS[key] ?? key);
    const key = held.pop();
    const actions = this.driver.actions();
    for (const one of held) actions.keyDown(one);
    actions.keyDown(key).keyUp(key);
    for (const one of held.reverse()) actions.keyUp(one);
    return actions.perform();
  }

  /** The window is larger than what it shows by its own frame. */
  async resize(width, height) {
    const window = this.driver.manage().window();
    await window.setRect({ width, height });
    const [dx, dy] = await this.evaluate((w, h) => [w - innerWidth, h - innerHeight], width, height);
    if (dx || dy) await window.setRect({ width: width + dx, height: height + dy });
  }

  /** The first picture is that of the frame before. */
  async picture() {
    await this.driver.takeScreenshot();
    await this.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return Buffer.from(await this.driver.takeScreenshot(), 'base64');
  }

  async close() {
    await this.driver.quit();
    process.kill(-this.server.pid);
  }
}

/** Starts WebKitWebDriver and its browser; gives its page and its version. */
export async function startWebKit(browser) {
  const port = await freePort();
  // Without a window manager the keyboard is where the pointer is, in the middle: it must lie on the window.
  const server = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1000x900x24', 'WebKitWebDriver', `--port=${port}`],
    {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, GDK_BACKEND: 'x11' },
    },
  );
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  });
  const address = `http://127.0.0.1:${port}`;
  await waitForServer(address, 20_000);
  const driver = await new Builder().usingServer(address).withCapabilities(capabilities).build();
  await driver.manage().setTimeouts({ script: 60_000 });
  const session = new WebKitSession(server, driver);
  session.version = (await driver.getCapabilities()).getBrowserVersion();
  return session;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
