import { expect } from '@open-wc/testing';
import '../../src/entries/define/district-compare.ts';
import '../../src/entries/define/district-map.ts';
import '../../src/entries/define/district-matrix.ts';
import '../../src/entries/define/indicator-card.ts';
import '../../src/entries/define/indicator-gauge.ts';
import '../../src/entries/define/indicator-sentence.ts';
import '../../src/entries/define/indicator-spark.ts';
import '../../src/entries/define/indicator-table.ts';
import '../../src/entries/define/plan-scoreboard.ts';
import '../../src/entries/define/target-journey.ts';
import '../../src/entries/define/target-status.ts';
import '../../src/entries/define/target-trend.ts';
import '../../src/entries/define/task-board.ts';
import '../../src/entries/languages/ar.ts';
import { fileName } from '../../src/element/picture/save.ts';
import { sampleTasks } from '../fixtures/sample-tasks.ts';
import { sampleDocument } from './sample-document.ts';
import { clearStages, drawn, listenForTrouble, place, settled, stage, waitUntil } from './stage.ts';
import type { Widget } from './stage.ts';

interface Sitter extends Widget {
  toSVG(options?: object): Promise<string>;
  toPNG(options?: object): Promise<Blob>;
}

const ONE = { indicator: 'literacy', area: 'city' };
const WIDGETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'indicator-gauge': ONE,
  'target-trend': ONE,
  'target-journey': ONE,
  'indicator-card': ONE,
  'target-status': ONE,
  'indicator-spark': ONE,
  'indicator-sentence': ONE,
  'district-compare': { indicator: 'literacy', highlight: 'a' },
  'district-map': { indicator: 'literacy', layout: 'a b;c .' },
  'district-matrix': {},
  'indicator-table': {},
  'plan-scoreboard': {},
  'task-board': {},
};

async function sit(tag: string, width = 480, more: object = {}): Promise<Sitter> {
  const data = tag === 'task-board' ? sampleTasks() : sampleDocument();
  const attributes = { ...WIDGETS[tag], ...more };
  return (await drawn(place(tag, { data, attributes, into: stage(width) }))) as Sitter;
}

/** What is there to be read, in the order of the page: not what is pressed, clipped away or said aloud only. */
function readable(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return '';
  if (node instanceof Element) {
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.clip !== 'auto' || node.matches('.acts, .do, .screen, desc'))
      return '';
  }
  return Array.from(node.childNodes, readable).join('');
}

const bare = (text: string): string => text.replace(/[\s\u200b]+/g, '');

function parsed(svg: string): Document {
  const tree = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(tree.querySelector('parsererror')?.textContent ?? '').to.equal('');
  return tree;
}

/** The texts in the order of the file; a halo says nothing of its own. */
const texts = (tree: Document): string[] =>
  Array.from(tree.querySelectorAll('text')).flatMap((text) =>
    text.getAttribute('fill') === 'none' ? [] : [text.textContent ?? ''],
  );

async function pixels(source: Blob): Promise<ImageData> {
  const image = await createImageBitmap(source);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const pen = canvas.getContext('2d')!;
  pen.drawImage(image, 0, 0);
  return pen.getImageData(0, 0, image.width, image.height);
}

/** The SVG as the browser draws it by itself, for comparison with the canvas. */
async function drawnAlone(svg: string): Promise<ImageData> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const pen = canvas.getContext('2d')!;
  pen.drawImage(image, 0, 0);
  return pen.getImageData(0, 0, image.width, image.height);
}

/** Share of pixels that are plainly another colour. */
function difference(a: ImageData, b: ImageData): number {
  let other = 0;
  for (let at = 0; at < a.data.length; at += 4)
    if ([0, 1, 2].some((part) => Math.abs(a.data[at + part]! - b.data[at + part]!) > 96)) other++;
  return (other * 4) / a.data.length;
}

describe('pictures', () => {
  let trouble: ReturnType<typeof listenForTrouble>;
  beforeEach(() => void (trouble = listenForTrouble()));
  afterEach(() => {
    trouble.stop();
    clearStages();
    expect(trouble.heard).to.deep.equal([]);
  });

  for (const tag of Object.keys(WIDGETS))
    describe(`of <${tag}>`, () => {
      it('say what the widget says, letter by letter', async () => {
        const element = await sit(tag);
        const said = readable(element.shadowRoot!);
        const written = texts(parsed(await element.toSVG())).join('');
        const order = (text: string): string => Array.from(bare(text)).sort().join('');
        expect(order(written)).to.equal(order(said));
      });

      it('hold shapes and texts with numbers and colours in them, nothing that is loaded or styled', async () => {
        const element = await sit(tag);
        const svg = await element.toSVG();
        expect(svg).not.to.match(
          /NaN|undefined|Infinity|null|var\(|light-dark|href|<style|style=|class=|data:|blob:/,
        );
        const names = Array.from(parsed(svg).querySelectorAll('*'), ({ localName }) => localName);
        expect(names.filter((name) => !/^(?:svg|title|desc|path|text)$/.test(name))).to.deep.equal([]);
        expect(names).to.include('text');
      });

      it('are the same as PNG, as large as asked for', async () => {
        const element = await sit(tag);
        const svg = await element.toSVG();
        const root = parsed(svg).documentElement;
        const png = await pixels(await element.toPNG({ scale: 1 }));
        expect([png.width, png.height]).to.deep.equal(
          ['width', 'height'].map((name) => Number(root.getAttribute(name))),
        );
        const ground = png.data.slice(0, 4).join();
        const others = png.data.filter(
          (_, at) => at % 4 === 0 && png.data.slice(at, at + 4).join() !== ground,
        );
        expect(others.length).to.be.greaterThan(50);
        expect(difference(png, await drawnAlone(svg))).to.be.below(0.02);
      });
    });

  it('have the width that is asked for, and twice the pixels unless told otherwise', async () => {
    const element = await sit('target-trend', 320);
    const wide = parsed(await element.toSVG({ width: 720 })).documentElement;
    expect(wide.getAttribute('width')).to.equal('720');
    // Drawn for that width, not magnified: as on a page that has it.
    const there = await sit('target-trend', 720 - 32);
    expect(await there.toSVG()).to.equal(await element.toSVG({ width: 720 }));
    const { width } = await pixels(await element.toPNG({ width: 720 }));
    expect(width).to.equal(1440);
  });

  it('have the ground and the colours of the theme, or those asked for', async () => {
    const element = await sit('indicator-gauge', 480, { theme: 'dark' });
    const ground = async (options: object): Promise<string | null | undefined> =>
      /<desc>[^]*?<\/desc><path d="M0 0H\d+V\d+H0Z" fill="(.*?)"/.exec(await element.toSVG(options))?.[1];
    expect(await ground({})).to.equal('#12181f');
    expect(await ground({ theme: 'light' })).to.equal('#ffffff');
    expect(await ground({ background: 'rgb(255, 240, 0)' })).to.equal('#fff000');
    expect(await ground({ background: 'no colour' })).to.equal('#12181f');
    expect(await ground({ background: 'transparent' })).to.equal(undefined);
    const print = await element.toSVG({ theme: 'print' });
    const colours = print.match(/#[\da-f]{6}/g)!;
    expect(colours.filter((colour) => !/^#(..)\1\1$/.test(colour))).to.deep.equal([]);
  });

  it('name the system fonts after those of the page', async () => {
    const box = stage();
    box.style.fontFamily = '"A Font", serif';
    const element = (await drawn(
      place('indicator-card', { data: sampleDocument(), attributes: ONE, into: box }),
    )) as Sitter;
    expect(parsed(await element.toSVG()).documentElement.getAttribute('font-family')).to.match(
      /^'A Font', serif,.*'Microsoft YaHei'/,
    );
  });

  it('hold what the page put into the heading and the source', async () => {
    const element = await sit('indicator-gauge');
    element.innerHTML = '<a slot="heading" href="#x">一个<b>标题</b></a><span slot="source">某出处</span>';
    const written = texts(parsed(await element.toSVG())).join('');
    expect(written).to.contain('一个标题').and.to.contain('某出处').and.not.to.contain('某市规划');
  });

  it('show all rows of a long table', async () => {
    const rows = Array.from({ length: 230 }, (_, index) => ({
      indicator: `项${index}`,
      period: 2020,
      value: index,
    }));
    const element = (await drawn(place('indicator-table', { data: rows }))) as Sitter;
    const written = texts(parsed(await element.toSVG())).join('');
    expect(written).to.contain('项229');
  });

  it('write markup and signs that XML forbids as text', async () => {
    const data = sampleDocument();
    const [indicator] = data.indicators as { label: unknown }[];
    indicator!.label = '<b>&"x\u0001\ud800</b>';
    const element = (await drawn(place('indicator-card', { data, attributes: ONE }))) as Sitter;
    expect(texts(parsed(await element.toSVG())).join('')).to.contain('<b>&"x');
  });

  it('stand at their places where the page is magnified or its words run from right to left', async () => {
    const plain = await (await sit('indicator-gauge', 480)).toSVG();
    const box = stage(480);
    box.style.transform = 'scale(1.5)';
    const larger = (await drawn(
      place('indicator-gauge', { data: sampleDocument(), attributes: ONE, into: box }),
    )) as Sitter;
    const numbers = (svg: string): number[] => svg.match(/-?\d+(?:\.\d+)?/g)!.map(Number);
    const [a, b] = [numbers(plain), numbers(await larger.toSVG())];
    expect(a.length).to.equal(b.length);
    // Letters of another size are not rounded to the same whole pixels.
    a.forEach((value, index) => expect(b[index]).to.be.closeTo(value, 2 + Math.abs(value) / 10));
    const mirrored = (await drawn(
      place('indicator-card', { data: sampleDocument(), attributes: ONE, into: stage(480, { lang: 'ar' }) }),
    )) as Sitter;
    expect(await mirrored.toSVG()).to.match(/direction="rtl"/);
  });

  it('are taken without a change of the page that anybody could notice', async () => {
    const element = await sit('indicator-table', 640);
    const button = element.shadowRoot!.querySelector<HTMLElement>('.rb')!;
    button.focus();
    const markup = element.shadowRoot!.innerHTML;
    let changes = 0;
    const observer = new MutationObserver((records) => void (changes += records.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await element.toSVG({ width: 300, theme: 'light' });
    await settled();
    observer.disconnect();
    expect(changes).to.equal(0);
    expect(element.shadowRoot!.innerHTML).to.equal(markup);
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('are refused with a sentence while there is nothing to draw', async () => {
    const refusal = async (element: Element): Promise<string> =>
      (element as Sitter).toSVG().then(
        () => 'a picture',
        (error: Error) => error.message,
      );
    const empty = place('indicator-gauge');
    await settled();
    expect(await refusal(empty)).to.match(/没有可以导出的图/);
    const box = stage();
    box.hidden = true;
    const hidden = place('indicator-gauge', { data: sampleDocument(), attributes: ONE, into: box });
    expect(await refusal(hidden)).to.match(/没有可以导出的图/);
    const nowhere = document.createElement('indicator-gauge');
    expect(await refusal(nowhere)).to.match(/没有可以导出的图|nothing/);
  });
});

describe('downloads', () => {
  afterEach(clearStages);

  /** Presses a button of the row that opens, and gives what would be saved. */
  async function saved(element: Sitter, kind: string): Promise<{ name: string; text: string; type: string }> {
    const root = element.shadowRoot!;
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let file: Blob | undefined;
    let name = '';
    URL.createObjectURL = (given: Blob) => {
      file = given;
      return createObjectURL.call(URL, given);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
    };
    try {
      if (!root.querySelector('[data-kind]'))
        root.querySelector<HTMLElement>('[data-do="downloads"]')!.click();
      await waitUntil(() => root.querySelector('[data-kind]'));
      root.querySelector<HTMLElement>(`[data-kind="${kind}"]`)!.click();
      await waitUntil(() => name);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    return { name, text: await file!.text(), type: file!.type };
  }

  it('stand behind one button and hold what the methods give', async () => {
    const element = await sit('indicator-gauge');
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('.acts .do').length).to.equal(2);
    const csv = await saved(element, 'csv');
    expect(csv.name).to.equal('居民健康素养水平，某市.csv');
    expect(csv.text.replace(/^\ufeff/, '')).to.equal(element.toCSV().slice(1));
    expect((await saved(element, 'svg')).text).to.equal(await element.toSVG());
    const png = await saved(element, 'png');
    expect([png.name, png.type]).to.deep.equal(['居民健康素养水平，某市.png', 'image/png']);
    await expect(element).to.be.accessible();
  });

  it('are left out where the page says so', async () => {
    const element = await sit('indicator-gauge', 480, { hide: 'downloads' });
    expect(element.shadowRoot!.querySelector('[data-do="downloads"]')).not.to.exist;
  });

  it('have names that every system takes', () => {
    expect(fileName('a/b\\c:d*e?"f<g>|h', 'png')).to.equal('a-b-c-d-e-f-g-h.png');
    expect(fileName('  ..\u202e甲\u0000 乙.. ', 'svg')).to.equal('甲 乙.svg');
    expect(fileName('', 'csv')).to.equal('indicator.csv');
    expect(fileName('CON', 'csv')).to.equal('indicatorCON.csv');
    expect(fileName('长'.repeat(300), 'csv').length).to.be.below(90);
  });
});
