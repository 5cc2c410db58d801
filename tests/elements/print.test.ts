import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/entries/define/indicator-gauge.ts';
import '../../src/entries/define/plan-scoreboard.ts';
import '../../src/entries/define/target-trend.ts';
import { samplePlan } from '../fixtures/sample-plan.ts';
import { sampleDocument } from './sample-document.ts';
import { clearStages, drawn, place, settled, stage, waitUntil } from './stage.ts';
import type { Widget } from './stage.ts';

const ONE = { indicator: 'literacy', area: 'city' };
const root = (element: Widget): ShadowRoot => element.shadowRoot!;
const widthOf = (element: Widget): number =>
  Number(root(element).querySelector('svg.fig')!.getAttribute('viewBox')!.split(' ')[2]);
const isOpen = (element: Widget): string[] =>
  ['table', '.sums'].filter((part) => root(element).querySelector(part));

/** What a print dialogue does in browsers that lay the page out for paper before its picture is taken. */
async function onPaper(look: () => void | Promise<void>): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'));
  await emulateMedia({ media: 'print' });
  await settled();
  await look();
  window.dispatchEvent(new Event('afterprint'));
  await emulateMedia({ media: 'screen' });
  await settled();
}

describe('on paper', () => {
  afterEach(clearStages);

  /** A box that is wide on the screen and narrow on paper. */
  function sheet(): HTMLElement {
    const box = stage(900);
    const rules = document.createElement('style');
    rules.textContent = '@media print { .narrow { width: 420px !important; } }';
    box.append(rules);
    box.className = 'narrow';
    return box;
  }

  it('a widget is drawn for the width that it has there, and as before afterwards', async () => {
    const element = await drawn(
      place('target-trend', { data: sampleDocument(), attributes: ONE, into: sheet() }),
    );
    expect(widthOf(element)).to.equal(900);
    await onPaper(() => void expect(widthOf(element)).to.equal(420));
    await waitUntil(() => widthOf(element) === 900);
  });

  it('where the browser tells no width, it is drawn for a sheet of A4', async () => {
    const element = await drawn(
      place('target-trend', { data: sampleDocument(), attributes: ONE, into: stage(900) }),
    );
    window.dispatchEvent(new Event('beforeprint'));
    await settled();
    expect(widthOf(element)).to.equal(680);
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(widthOf(element)).to.equal(900);
  });

  it('nothing stands that is pressed, and verdicts are a shape and a word in greys', async () => {
    const element = await drawn(place('indicator-gauge', { data: sampleDocument(), attributes: ONE }));
    await onPaper(() => {
      for (const button of root(element).querySelectorAll<HTMLElement>('.do'))
        expect(button.offsetHeight).to.equal(0);
      const status = root(element).querySelector<HTMLElement>('.status')!;
      expect(status.offsetHeight).to.be.greaterThan(10);
      for (const mark of root(element).querySelectorAll('svg path, text, .status, p')) {
        const { fill, color } = getComputedStyle(mark);
        for (const paint of [fill, color]) {
          const [red, green, blue] = paint.match(/\d+/g) ?? [];
          expect([green, blue]).to.deep.equal([red, red]);
        }
      }
    });
  });

  it('table and arithmetic stand as the page asks, and are closed again', async () => {
    for (const [print, parts] of [
      ['table arithmetic', ['table', '.sums']],
      ['arithmetic', ['.sums']],
      ['none', []],
      ['', []],
    ] as const) {
      const element = await drawn(
        place('indicator-gauge', { data: sampleDocument(), attributes: { ...ONE, ...(print && { print }) } }),
      );
      await settled();
      await onPaper(() => void expect(isOpen(element)).to.deep.equal(parts));
      expect(isOpen(element)).to.deep.equal([]);
    }
  });

  it('the table stands by itself where the picture does not name every value', async () => {
    const trend = await drawn(place('target-trend', { data: sampleDocument(), attributes: ONE }));
    const board = await drawn(place('plan-scoreboard', { data: samplePlan() }));
    const bare = await drawn(place('plan-scoreboard', { data: samplePlan(), attributes: { print: 'none' } }));
    await settled();
    await onPaper(() => {
      expect(isOpen(trend)).to.deep.equal(['table']);
      expect(isOpen(board)).to.deep.equal(['table']);
      expect(isOpen(bare)).to.deep.equal([]);
    });
  });
});
