import puppeteer from 'puppeteer-core';
import { Session } from './session.mjs';

/** Firefox, steered by WebDriver BiDi. */
class FirefoxSession extends Session {
  constructor(browser, page) {
    super();
    Object.assign(this, { browser, page });
  }

  go(url) {
    return this.page.goto(url, { waitUntil: 'load' });
  }

  run(expression) {
    return this.page.evaluate(expression);
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
