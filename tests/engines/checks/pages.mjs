import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const trouble = (session) => session.evaluate(() => window.trouble);
const allDrawn = (session) => session.until(() => tools.blank().length === 0);
const WORDS = ['红桥区2020年人均期望寿命82.72岁。', '2015年82.61岁，2020年82.72岁。', '82.72'];

/** The page's own words are there and take room, whatever became of the widgets. */
function assertWords(seen) {
  for (const [index, text] of WORDS.entries()) {
    assert.ok(seen[index].text.includes(text), `${text} is not in ${seen[index].text}`);
    assert.ok(seen[index].height > 10, `${text} takes no room`);
  }
}

const seenIn = (frame) => {
  const page = frame ? document.querySelector(frame).contentDocument : document;
  return [...page.querySelector('main').children].map((element) => ({
    text: element.innerText ?? element.textContent,
    height: element.getBoundingClientRect().height,
  }));
};

export const pages = [
  [
    'a page without any policy is drawn',
    async ({ session, base }) => {
      await session.open(`${base}/pages/words.html`);
      await allDrawn(session);
      assert.deepEqual(await trouble(session), []);
    },
  ],
  [
    'without script the page’s own words stand',
    async ({ session, base }) => {
      await session.open(`${base}/pages/without-script.html`);
      assertWords(await session.until(seenIn, 'iframe'));
    },
  ],
  [
    'below the floor the page’s own words stand',
    async ({ session, base }) => {
      await session.open(`${base}/pages/below-the-floor.html`);
      assertWords(await session.evaluate(seenIn));
    },
  ],
];

/** Where style sheets cannot be adopted and the policy passes no others. */
export const unstyled = [
  [
    'without the nonce the page’s own words stand',
    async ({ session, base }) => {
      await session.open(`${base}/pages/words.html?policy=strict`);
      await session.until(() => trouble.length > 0);
      assertWords(await session.evaluate(seenIn));
    },
  ],
];

export const modules = [
  [
    'the modules draw, and load on demand what is opened',
    async ({ session, base }) => {
      await session.open(`${base}/pages/modules.html`);
      await allDrawn(session);
      await session.click(() => tools.find('indicator-gauge', 'button[part~="status"]'));
      await session.until(() => /82\.8/.test(tools.find('indicator-gauge', '.sums')?.textContent));
      await session.click(() => tools.find('target-trend', 'button[data-do="table"]'));
      await session.until(() => tools.find('target-trend', 'table[part~="table"]'));
      assert.deepEqual(await trouble(session), []);
    },
  ],
];

const DEMO = fileURLToPath(new URL('../../../dist/demo/', import.meta.url));
/** Widgets that have nothing to draw and leave the page's words standing, on purpose. */
const BARE = { hedong: 1 };

/** Each page of the demonstration that an engine can draw: not all read modules or pass styles without a nonce. */
export const demo = (engine) =>
  readdirSync(DEMO)
    .filter((name) => existsSync(`${DEMO}${name}/index.html`))
    .filter((name) => isFor(engine, readFileSync(`${DEMO}${name}/index.html`, 'utf8')))
    .map((name) => [
      `the demonstration page ${name} is drawn without a word in the console`,
      async ({ session, base }) => {
        await session.resize(1200, 900);
        await session.open(`${base}/dist/demo/${name}/`);
        await session.until((bare) => tools.blank().length <= bare, BARE[name] ?? 0);
        assert.deepEqual(await trouble(session), []);
      },
    ]);

const isFor = (engine, page) =>
  (engine.modules || !page.includes('type="module"')) &&
  (engine.policy !== 'nonce' || !page.includes('Content-Security-Policy'));
