/** One sample of each measure, in a fresh page; times in ms of main-thread CPU, memory in bytes. */
import { difference } from './browser.mjs';

/** High enough that everything is in sight. */
const tall = ({ count, height, columns }) => Math.max(720, 60 + Math.ceil(count / columns) * (height + 8));

/** A page with a contender, its boxes and its data ready. */
function withPage(browser, row, scripts, work) {
  return browser.inPage({ scripts, height: row.sight ? undefined : tall(row) }, async (page) => {
    await page.open();
    await page.call('ready', row);
    return work(page);
  });
}

export const MEASURES = {
  draw: async (page) => {
    const empty = await page.cost('nothing');
    return difference(await page.cost('draw'), empty);
  },

  /** Of one update of all. */
  update: async (page, row) => {
    await page.call('draw');
    return shared(await page.cost('update'), row.updates);
  },

  /** Of one new width of all. */
  resize: async (page, row) => {
    await page.call('draw');
    return shared(await page.cost('resize'), row.widths.length);
  },

  /** Of one chart, when all stand. */
  heap: async (page, row) => {
    const before = await page.held();
    await page.call('draw');
    return shared(difference(await page.held(), before), row.count);
  },

  /** What is left after all were drawn and removed many times; the first times are for what a page makes once. */
  growth: async (page, row) => {
    await page.call('churn', row.warm ?? 30);
    const before = await page.held();
    await page.call('churn', row.times);
    return difference(await page.held(), before);
  },
};

const shared = (costs, count) =>
  Object.fromEntries(Object.entries(costs).map(([name, value]) => [name, value / count]));

export const sample = (browser, row, scripts) =>
  withPage(browser, row, scripts, (page) => MEASURES[row.measure](page, row));

/** The finished pictures of a row, read from ours, as the script that hands them to the limit. */
export async function finishedScript(browser, row, scripts) {
  const given = { ...row, sight: false, updates: row.updates ? 4 : 0 };
  const finished = await withPage(browser, given, scripts, (page) =>
    page.call('finished', row.widths ? [...new Set(row.widths)] : []),
  );
  const bare = Object.values(finished.markup).filter((text) => !text.includes('<svg'));
  if (bare.length) throw new Error(`${row.id}: ${bare.length} of our widgets drew no picture`);
  return `globalThis.finished = ${JSON.stringify(finished)};`;
}

const SLOW = 4;

/** From the navigation until the pictures stand, on a machine that is slower: CPU time, and time by the clock. */
export function startSample(browser, row, scripts) {
  return browser.inPage({ scripts, slow: SLOW }, async (page) => {
    const before = await page.metrics();
    await page.open();
    const wall = await page.call('start', row);
    return { ...difference(await page.metrics(), before), wall };
  });
}
