import { expect } from '@open-wc/testing';
import { STATES } from '../../stories/states.ts';
import { BOOKS, shown } from './books.ts';
import { clearStages, stage } from './stage.ts';

/** Widgets with sentences of one indicator: they are given every state of the data. */
const SAYING = /^(?:indicator-gauge|indicator-sentence|target-trend|target-journey)$/;
/** How a unit begins. */
const UNIT = /^(?:\p{Script=Han}|[%‰]|points?\b|years?\b|people\b|percentage\b)/u;
/** What a reader reads as a sentence. */
const SENTENCES = '.finding, [part="finding"], .why, .tline, .src > span, .src slot span, .says, .prob';

/** The text of a node and, for each character, on which line it stands. */
function lines(node: Element): string[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  const range = document.createRange();
  let bottom = -Infinity;
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    Array.from(text.textContent!).reduce((at, letter) => {
      range.setStart(text, at);
      range.setEnd(text, at + letter.length);
      const box = range.getBoundingClientRect();
      if (box.width && box.top >= bottom - 2) found.push('');
      if (box.width) bottom = Math.max(box.top >= bottom - 2 ? -Infinity : bottom, box.top + box.height / 2);
      if (found.length) found.push(`${found.pop()!}${letter}`);
      return at + letter.length;
    }, 0);
  return found.map((line) => line.trim()).filter(Boolean);
}

const CLOSING = /^[，。；、：）》”’！？,.;:)!?%‰]/;

/** True where the browser itself begins no line of plain text with a closing mark: WebKitGTK does. */
function keepsMarks(): boolean {
  const box = stage(120, { lang: 'zh-CN' });
  const text = document.createElement('p');
  text.textContent = '文件中有这个指标的目标，没有公布值；目标为文字，不能比较。';
  box.append(text);
  for (let width = 90; width < 300; width += 7) {
    text.style.width = `${width}px`;
    if (lines(text).some((line) => CLOSING.test(line))) return false;
  }
  return true;
}

/** Lines that begin with a closing mark, or with the unit of a number that ends the line before. */
function faults(root: ShadowRoot): string[] {
  const isKept = keepsMarks();
  return Array.from(root.querySelectorAll(SENTENCES)).flatMap((node) => {
    const all = lines(node);
    return all.flatMap((line, index) => {
      const before = all[index - 1] ?? '';
      const isParted = /\d$/.test(before) && UNIT.test(line);
      return (isKept && CLOSING.test(line)) || isParted ? [`${before} / ${line}`] : [];
    });
  });
}

for (const lang of ['zh-CN', 'en'])
  for (const textSize of ['', 'large'])
    describe(`lines at 280 px (${lang}, ${textSize || 'normal'} text)`, () => {
      afterEach(clearStages);
      for (const book of BOOKS)
        it(`of <${book.default.component}> begin with no closing mark and no unit`, async () => {
          const isSaying = SAYING.test(book.default.component);
          const cases = isSaying ? Object.values(STATES).map((data) => ({ data })) : [{}];
          const found: string[] = [];
          for (const given of cases) {
            const { root } = await shown(book, 280, { ...given, textSize }, { lang });
            found.push(...faults(root));
            clearStages();
          }
          expect(found.join('\n')).to.equal('');
        });
    });
