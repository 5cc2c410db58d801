import puppeteer from 'puppeteer-core';
import { Session } from './session.mjs';

/** Firefox, steered by WebDriver BiDi. */
class FirefoxSession extends Session {
  constructor(browser, page) {
    super();
    Object.assign(this, { browser, page });
  }

  /** A page that is left while parts of it are loading may take the next one with it: that one is asked for again. */
  async go(url) {
    const opened = () => this.page.goto(url);
    await opened().catch((error) => {
      if (!error.message.includes('NS_BINDING_ABORTED')) throw error;
      return opened();
    });
  }

  run(expression) {
    return this.page.evaluate(expression);
  }

  moveTo(x, y) {
    return this.page.mouse.move(x, y);
  }

  clickAt(x, y) {
    return this.page.mouse.click(x, y);
  }

  async press(keys) {
    const { keyboard } = this.page;
    const held = keys.split('+');
    const key = held.pop();
    for (const one of held) await keyboard.down(one);
    await keyboard.press(key === 'Space' ? ' ' : key);
    for (const one of held.reverse()) await keyboard.up(one);
  }

  resize(width, height) {
    return this.page.setViewport({ width, height });
  }

  async picture() {
    return Buffer.from(await this.page.screenshot({ type: 'png' }));
  }

  close() {
    return this.browser.close();
  }
}

/** Starts a Firefox; gives its page and its version. */
export async function startFirefox(path) {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true });
  const session = new FirefoxSession(browser, await browser.newPage());
  session.version = (await browser.version()).replace(/^.*\//, '');
  return session;
}
