import { transformSync } from 'esbuild';

const WAIT = 20_000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One page of one browser, steered the same way in every engine. What an engine does its own way is
 * `go(url)`, `run(expression)` (awaits, gives the JSON text of the result), `moveTo(x, y)`, `clickAt(x, y)`,
 * `press(keys)` (`Enter`, `Control+Home`), `resize(width, height)`, `picture()` (PNG) and `close()`.
 */
export class Session {
  /** Opens a page and waits until it and its scripts are loaded. */
  async open(url) {
    await this.go(url);
    await this.until(() => document.readyState === 'complete');
  }

  /** What a function gives in the page. It is lowered to what the oldest engine reads. */
  async evaluate(body, ...args) {
    const call = `(${body})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
    const { code } = transformSync(`result = ${call}`, { target: 'es2017' });
    const text = await this.run(
      `(async () => { let result; ${code} return JSON.stringify(await result); })()`,
    );
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** Waits until a function gives something in the page, and gives that. */
  async until(body, ...args) {
    const end = Date.now() + WAIT;
    for (;;) {
      const value = await this.evaluate(body, ...args);
      if (value) return value;
      if (Date.now() > end) throw new Error(`never came true: ${body}`);
      await pause(40);
    }
  }

  /** Clicks the middle of what a function finds in the page. */
  async click(find, ...args) {
    const place = await this.evaluate(
      `(...args) => {
      const found = (${find})(...args);
      if (!found) return null;
      found.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = found.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    }`,
      ...args,
    );
    if (!place) throw new Error(`nothing to click: ${find}`);
    await this.clickAt(...place.map(Math.round));
  }
}
