import assert from 'node:assert/strict';

/** Widgets whose middle is a figure. */
const FIGURES = [
  'indicator-gauge',
  'target-journey',
  'target-trend',
  'district-compare',
  'district-map',
  'district-matrix',
];

/** Opens the page of all elements and waits until the last of them stands. */
export async function openFamily(session, base, policy) {
  await session.resize(800, 900);
  await session.open(`${base}/pages/family.html?policy=${policy}`);
  await session.until(() => tools.blank().length === 0);
  // Sizes are known a frame later; what is written beside a figure may move once more.
  await session.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** What every element of the page says, by tag. */
export const sayings = (session) =>
  session.evaluate(() => tools.ours().map((element) => [element.localName, tools.words(element)]));

const noTrouble = async (session) => assert.deepEqual(await session.evaluate(() => trouble), []);
const press = async (session, ...keys) => {
  for (const key of keys) await session.press(key);
};

/** `base` is the address of the site; `reference` gives what the reference engine says. */
export const family = [
  [
    'all elements are drawn from published figures under a strict policy, without a word in the console',
    async ({ session, base, engine }) => {
      await openFamily(session, base, engine.policy);
      assert.equal(await session.evaluate(() => new Set(tools.ours().map((one) => one.localName)).size), 17);
      await noTrouble(session);
    },
  ],
  [
    'the three main widgets say their findings',
    async ({ session }) => {
      const finding = (tag) =>
        session.evaluate((name) => tools.find(name, '[part~="finding"]').textContent.trim(), tag);
      assert.match(
        await finding('indicator-gauge'),
        /^2020年为82\.72岁，比2015年提高0\.11岁；距2025年目标82\.8岁还差0\.08岁/,
      );
      assert.match(await finding('target-trend'), /^2020年红桥区为82\.72岁，比全市高0\.81岁/);
      assert.match(await finding('district-compare'), /^红桥区为82\.72岁，高于全市0\.81岁/);
    },
  ],
  [
    'every element says the same words as in the reference engine',
    async ({ session, reference }) => {
      assert.deepEqual(await sayings(session), await reference());
    },
  ],
  [
    'figures have a size, and no text leaves its widget',
    async ({ session }) => {
      await fits(session);
      assert.equal(
        await session.evaluate(
          (tags) => tags.filter((tag) => !tools.find(tag, '[part~="chart"]')).length,
          FIGURES,
        ),
        0,
      );
    },
  ],
  [
    'the widgets are styled',
    async ({ session }) => {
      const [display, fill] = await session.evaluate(() => [
        getComputedStyle(tools.find('indicator-gauge', '.iw')).position,
        getComputedStyle(tools.find('target-trend', '[part~="status"] path, .s-on-track')).fill,
      ]);
      assert.equal(display, 'relative');
      assert.notEqual(fill, 'rgb(0, 0, 0)');
    },
  ],
  [
    'the badge opens its arithmetic by a click and closes it with Escape',
    async ({ session }) => {
      await session.click(() => tools.find('target-status', 'button[part~="status"]'));
      const text = await session.until(() => tools.find('target-status', '[part~="popover"]')?.textContent);
      assert.match(text, /82\.8/);
      await session.press('Escape');
      await session.until(() => !tools.find('target-status', '[part~="popover"]'));
      assert.equal(
        await session.evaluate(() => tools.root('target-status').activeElement?.getAttribute('part')),
        'status',
      );
    },
  ],
  [
    'arrow keys move through the points of a trend, which are said and shown',
    async ({ session }) => {
      await session.evaluate(() => tools.find('target-trend', '[data-marks]').focus());
      await press(session, 'Home');
      await session.until(() => /2015年/.test(tools.find('target-trend', '[aria-live]').textContent));
      await press(session, 'ArrowRight');
      await session.until(() => /2020年/.test(tools.find('target-trend', '[aria-live]').textContent));
      assert.match(await session.evaluate(() => tools.find('target-trend', '.tip').textContent), /2020年/);
      await press(session, 'Escape');
      await session.until(() => !tools.find('target-trend', '.tip'));
    },
  ],
  [
    'a point under the pointer is shown',
    async ({ session }) => {
      await session.click(() => tools.find('target-trend', '[data-marks]'));
      await session.until(() => tools.find('target-trend', '.tip'));
    },
  ],
  [
    'the data table opens by a click',
    async ({ session }) => {
      await session.click(() => tools.find('district-compare', 'button[data-do="table"]'));
      const cells = await session.until(
        () => tools.find('district-compare', 'table[part~="table"]')?.textContent,
      );
      assert.match(cells, /红桥区[^]*82\.72/);
      await session.click(() => tools.find('district-compare', 'button[data-do="table"]'));
      await session.until(() => !tools.find('district-compare', 'table[part~="table"]'));
    },
  ],
  [
    'a choice in a picker reaches the widgets around',
    async ({ session }) => {
      await session.evaluate(() => {
        const select =
          tools.find('indicator-picker', 'select') ?? document.querySelector('indicator-picker select');
        select.value = 'doctors';
        select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      });
      await session.until(() => /医师/.test(tools.find('indicator-gauge', '[part~="heading"]').textContent));
    },
  ],
  [
    'the language is changed while the page is open',
    async ({ session }) => {
      await session.evaluate(() => void (document.documentElement.lang = 'en'));
      await session.until(() =>
        /Life expectancy/i.test(tools.find('district-compare', '[part~="heading"]').textContent),
      );
      await session.evaluate(() => void (document.documentElement.lang = 'zh-CN'));
      await session.until(() =>
        /人均期望寿命/.test(tools.find('district-compare', '[part~="heading"]').textContent),
      );
    },
  ],
  [
    'new data are drawn in place of the old',
    async ({ session }) => {
      await session.evaluate(() => {
        document.querySelector('indicator-gauge').data = {
          id: 'x',
          sample: true,
          unit: 'percent',
          direction: 'higher',
          label: '甲项',
          target: { period: '2025', value: '70%' },
          observations: [['2024', '63.5%']],
        };
      });
      await session.until(() => /63\.5/.test(tools.root('indicator-gauge').textContent));
      assert.match(await session.evaluate(() => tools.root('indicator-gauge').textContent), /示例数据/);
    },
  ],
  [
    'no width makes an observer go round',
    async ({ session }) => {
      await session.evaluate(async () => {
        const main = document.querySelector('main');
        for (let width = 700; width >= 240; width -= 20) {
          main.style.width = `${width}px`;
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        }
        main.style.width = '';
      });
      await noTrouble(session);
    },
  ],
  [
    'everything fits 280 pixels',
    async ({ session }) => {
      await session.evaluate(() => void (document.querySelector('main').className = 'narrow'));
      await fits(session);
      await noTrouble(session);
    },
  ],
];

/** Waits until everything fits; else names what does not. */
async function fits(session) {
  const faults = () =>
    session.evaluate(() =>
      tools
        .ours()
        .filter((element) => element.shadowRoot)
        .map((element) => [element.localName, tools.outside(element), tools.flat(element)])
        .filter(([, texts, flat]) => texts.length || flat),
    );
  const end = Date.now() + 5000;
  let left;
  do left = await faults();
  while (left.length && Date.now() < end);
  assert.deepEqual(left, []);
}
