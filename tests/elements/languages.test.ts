import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/entries/languages/ar.ts';
import '../../src/entries/languages/zh-tw.ts';
import * as card from '../../stories/indicator-card.stories.ts';
import * as compare from '../../stories/district-compare.stories.ts';
import * as map from '../../stories/district-map.stories.ts';
import * as gauge from '../../stories/indicator-gauge.stories.ts';
import * as sentence from '../../stories/indicator-sentence.stories.ts';
import * as spark from '../../stories/indicator-spark.stories.ts';
import * as planTable from '../../stories/indicator-table.stories.ts';
import * as matrix from '../../stories/district-matrix.stories.ts';
import * as scoreboard from '../../stories/plan-scoreboard.stories.ts';
import * as status from '../../stories/target-status.stories.ts';
import * as journey from '../../stories/target-journey.stories.ts';
import * as trend from '../../stories/target-trend.stories.ts';
import * as tasks from '../../stories/task-board.stories.ts';
import { registerLanguage } from '../../src/language/register.ts';
import { readPageLanguages } from '../../src/element/page-languages.ts';
import { STATES } from '../../stories/states.ts';
import {
  clearStages,
  drawn,
  listenForTrouble,
  place,
  settled,
  stage,
  textBox,
  waitUntil,
  words,
} from './stage.ts';

type Args = Record<string, unknown>;
interface Book {
  readonly default: { readonly title?: string; readonly render?: (args: Args) => unknown };
}
const BOOKS = [
  card,
  compare,
  gauge,
  journey,
  map,
  matrix,
  planTable,
  scoreboard,
  sentence,
  spark,
  status,
  tasks,
  trend,
] as unknown as readonly (Book &
  Record<string, { args?: Args; render?: (args: Args) => unknown; tags?: string[] }>)[];

afterEach(clearStages);

/** Texts of a figure by the boxes that are painted; each piece with a place of its own counts alone. */
function textBoxes(element: Element): { text: string; box: DOMRect }[] {
  const nodes = Array.from(element.shadowRoot!.querySelectorAll('svg text'));
  return nodes
    .flatMap((node) =>
      node.querySelector('tspan[x]') ? Array.from(node.querySelectorAll('tspan[x]')) : [node],
    )
    .map((node) => ({ text: node.textContent ?? '', box: textBox(node) }))
    .filter(({ text, box }) => text.trim() && box.width);
}

describe('Arabic', () => {
  for (const { default: meta, ...stories } of BOOKS)
    it(`runs from right to left, is whole and accessible at 280 px: ${meta.title}`, async () => {
      const story = Object.values(stories).find(({ args, tags }) => args?.data && !tags?.includes('sheet'))!;
      const trouble = listenForTrouble();
      const box = stage(280, { lang: 'ar-EG', dir: 'rtl' });
      render((story.render ?? meta.render!)({ ...story.args }), box);
      const element = box.firstElementChild!;
      await waitUntil(() => element.shadowRoot?.querySelector('.iw *'), 'nothing was drawn');
      await settled();
      trouble.stop();
      expect(trouble.heard).to.deep.equal([]);
      const inner = element.shadowRoot!.querySelector<HTMLElement>('.iw')!;
      expect(getComputedStyle(inner).direction).to.equal('rtl');
      expect(words(element)).to.match(/[\u0600-\u06ff]/);
      expect(element.scrollWidth).to.be.at.most(281);
      const { left, right } = element.getBoundingClientRect();
      for (const { text, box: at } of textBoxes(element)) {
        expect(at.left, text).to.be.at.least(left - 2);
        expect(at.right, text).to.be.at.most(right + 2);
      }
      await expect(element).to.be.accessible();
    });
});

describe('the direction', () => {
  it('is that of the words: Chinese runs to the right on a page that runs to the left', async () => {
    const into = stage(480, { lang: 'zh-CN', dir: 'rtl' });
    const element = await drawn(place('indicator-gauge', { data: STATES.onTrack, into }));
    await settled();
    const box = element.shadowRoot!.querySelector<HTMLElement>('.iw')!;
    expect(getComputedStyle(box).direction).to.equal('ltr');
    into.lang = 'ar';
    await waitUntil(() => box.dir === 'rtl');
    into.lang = 'en';
    await waitUntil(() => box.dir === 'ltr');
  });

  it('names the language of the words where it is not that of the page', async () => {
    const into = stage(480, { lang: 'fr' });
    const element = await drawn(place('indicator-gauge', { data: STATES.onTrack, into }));
    await settled();
    expect(element.shadowRoot!.querySelector<HTMLElement>('.iw')!.lang).to.equal('zh-CN');
  });
});

describe('a name of 28 characters', () => {
  const LONG = '每千名常住人口擁有的執業（助理）醫師與註冊護理師總人數指標';
  const [indicator] = STATES.onTrack.indicators as readonly object[];
  const data = { ...STATES.onTrack, indicators: [{ ...indicator, label: LONG }] };
  for (const tag of [
    'indicator-gauge',
    'indicator-card',
    'target-trend',
    'target-journey',
    'district-compare',
  ])
    for (const width of [160, 280, 480])
      it(`collides with nothing in <${tag}> at ${width} px`, async () => {
        const into = stage(width, { lang: 'zh-TW' });
        const element = place(tag, { data, into });
        await waitUntil(() => element.shadowRoot?.querySelector('.h'), 'no heading');
        await settled();
        expect(words(element)).to.contain(LONG);
        expect(element.scrollWidth).to.be.at.most(width + 1);
        const heading = element.shadowRoot!.querySelector('.h')!;
        expect(heading.scrollWidth).to.be.at.most(Math.ceil(heading.getBoundingClientRect().width) + 1);
        const boxes = textBoxes(element).map(({ text, box }) => ({ text, box, shrunk: box.height / 4 }));
        boxes.forEach((one, index) => {
          for (const other of boxes.slice(index + 1)) {
            const [a, b] = [one.box, other.box];
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            expect(across > 2 && down > one.shrunk, `${one.text} | ${other.text}`).to.equal(false);
          }
        });
      });
});

describe('a language in the page', () => {
  const block = (text: string, address = ''): Element => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.setAttribute('data-indicator-language', address);
    script.textContent = text;
    document.body.append(script);
    return script;
  };
  const status = async (lang: string): Promise<string> => {
    const element = await drawn(
      place('target-status', { data: STATES.metEarly, into: stage(480, { lang }) }),
    );
    await settled();
    return words(element);
  };

  it('replaces a word', async () => {
    const script = block('{"tag":"en","statuses":{"met":"Completed"}}');
    readPageLanguages([script]);
    expect(await status('en')).to.contain('Completed');
    registerLanguage({ tag: 'en', statuses: { met: 'Target met' } });
    script.remove();
  });

  it('is fetched where an address is given, and what it lacks comes from another language', async () => {
    const { fetch: real } = window;
    window.fetch = () => Promise.resolve(new Response('{"tag":"pt","statuses":{"met":"Meta atingida"}}'));
    const trouble = listenForTrouble();
    const script = block('', 'pt.json');
    readPageLanguages([script]);
    const element = place('target-status', { data: STATES.metEarly, into: stage(480, { lang: 'pt' }) });
    await waitUntil(() => words(element).includes('Meta atingida'));
    trouble.stop();
    window.fetch = real;
    expect(trouble.heard.join()).to.contain('language pt has no ');
    script.remove();
  });

  it('that is wrong is told in a sentence, and hurts nothing', () => {
    const trouble = listenForTrouble();
    const scripts = [
      block('{'),
      block('{"tag":"en","words":{"source":"{titel}"}}'),
      block('', 'javascript:0'),
    ];
    readPageLanguages(scripts);
    trouble.stop();
    expect(trouble.heard.slice(0, 2)).to.deep.equal([
      'indicator-widgets: language on the page: not valid JSON',
      'indicator-widgets: language on the page: words.source: there is no part {titel}; there are: title',
    ]);
    for (const script of scripts) script.remove();
  });
});

/** The characters that lines of a widget's running text begin with. */
function lineStarts(element: Element): string[] {
  const found: string[] = [];
  for (const block of element.shadowRoot!.querySelectorAll('.finding, .src, .meta, .h')) {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let bottom = -Infinity;
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      Array.from(node.textContent ?? '').forEach((character, index) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + character.length);
        const box = range.getBoundingClientRect();
        if (!character.trim() || !box.width) return;
        if (box.top >= bottom - 1) found.push(character);
        bottom = Math.max(bottom === -Infinity ? box.bottom : bottom, box.bottom);
      });
  }
  return found;
}

describe('a line', () => {
  for (const lang of ['zh-CN', 'zh-TW'])
    it(`begins with no closing mark at any width (${lang})`, async () => {
      for (let width = 160; width <= 480; width += 32) {
        const into = stage(width, { lang });
        const element = await drawn(place('indicator-gauge', { data: STATES.onTrack, into }));
        await settled();
        expect(lineStarts(element).join(''), `${width} px`).not.to.match(/[，。；：、！？）」』”’%‰]/);
      }
    });
});
