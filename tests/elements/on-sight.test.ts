/** A widget costs nothing until the reader comes near, and what it draws once is not drawn again. */
import { expect } from '@open-wc/testing';
import '../../src/entries/define/indicator-gauge.ts';
import '../../src/entries/define/target-trend.ts';
import { sampleDocument } from './sample-document.ts';
import { clearStages, drawn, place, settled, stage, waitUntil, words } from './stage.ts';
import type { Widget } from './stage.ts';

const attributes = { indicator: 'literacy', area: 'city' };
const box = (element: Element) => element.shadowRoot!.querySelector('.iw')!;

const tall = (windows: number): void => void (stage().style.height = `${windows * window.innerHeight}px`);

/** A gauge six windows below, with words of the page between its tags. */
function farOff(): Widget {
  tall(6);
  const children = '居民健康素养水平28.5%';
  const element = place('indicator-gauge', { data: sampleDocument(), attributes, children });
  tall(2);
  return element;
}

describe('a widget far below the window', () => {
  afterEach(() => {
    clearStages();
    window.scrollTo(0, 0);
  });

  it('is not drawn, keeps a height, and shows the words of the page', async () => {
    const element = farOff();
    await settled();
    expect(box(element).querySelector('svg')).to.equal(null);
    expect(element.offsetHeight).to.be.greaterThan(200);
    expect(element.innerText).to.contain('28.5%');
  });

  it('tells its text and its assessment all the same', async () => {
    const element = farOff();
    await settled();
    expect(element.toText()).to.contain('28.5');
    expect(element.assessment!.status).to.be.a('string');
    expect(box(element).querySelector('svg')).to.equal(null);
  });

  it('is drawn before the reader reaches it', async () => {
    const element = farOff();
    await settled();
    window.scrollTo(0, 4.5 * window.innerHeight);
    await waitUntil(() => box(element).querySelector('svg'), 'not drawn');
    expect(element.getBoundingClientRect().top).to.be.greaterThan(window.innerHeight);
    expect(words(element)).to.contain('28.5');
  });

  it('is drawn for paper', async () => {
    const element = farOff();
    await settled();
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(words(element)).to.contain('28.5');
    window.dispatchEvent(new Event('afterprint'));
  });

  it('leaves nothing behind when it is taken away before', async () => {
    const element = farOff();
    await settled();
    element.parentElement!.remove();
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(box(element).querySelector('svg')).to.equal(null);
  });
});

describe('a picture that stands', () => {
  afterEach(clearStages);

  it('keeps its nodes when figures change, and only what differs is written', async () => {
    const data = sampleDocument();
    const element = await drawn(place('target-trend', { data, attributes }));
    const before = Array.from(box(element).querySelectorAll('svg *'));
    const written: MutationRecord[] = [];
    const observer = new MutationObserver((records) => written.push(...records));
    observer.observe(box(element).querySelector('.fig')!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    element.data = sampleDocument();
    await element.updateComplete;
    await settled();
    expect(written).to.have.lengthOf(0);
    const changed = sampleDocument() as { indicators: { series: { observations: { value: number }[] }[] }[] };
    changed.indicators[0]!.series[0]!.observations[1]!.value = 24.6;
    element.data = changed;
    await waitUntil(() => written.length, 'nothing changed');
    await settled();
    observer.disconnect();
    const after = Array.from(box(element).querySelectorAll('svg *'));
    expect(after.filter((node) => before.includes(node)).length).to.be.greaterThan(after.length / 2);
    expect(written.length).to.be.lessThan(12);
  });
});
