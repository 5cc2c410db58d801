import { expect } from '@open-wc/testing';
import '../../src/entries/define/indicator-card.ts';
import '../../src/entries/define/indicator-gauge.ts';
import '../../src/entries/define/target-trend.ts';
import { STATES } from '../../stories/states.ts';
import { clearStages, place, settled, stage, waitUntil } from './stage.ts';
import type { Widget } from './stage.ts';

const TAGS = ['indicator-gauge', 'indicator-card', 'target-trend'];

/** Figures of a text as they are printed, without years and the names of plans. */
function figures(text: string): string[] {
  const plain = text
    .replace(/“[^”]*五”/g, ' ')
    .replace(/\b(?:19|20)\d\d(?:年|\b)(?:[—–-](?:19|20)?\d\d年?)?/g, ' ')
    .replace(/\d+(?:st|nd|rd|th)\b/g, ' ');
  return plain.match(/(?:1:)?\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
}

const numberOf = (figure: string): number => Number(figure.replace(/^1:|,/g, ''));

/** The figure is one of these, or the difference of two of them at its own precision. */
function follows(figure: string, from: readonly string[]): boolean {
  if (from.includes(figure)) return true;
  const [number, half] = [numberOf(figure), 0.5001 * 10 ** -(figure.split('.')[1]?.length ?? 0)];
  const numbers = from.map(numberOf);
  return numbers.some((a) => numbers.some((b) => Math.abs(Math.abs(a - b) - number) <= half));
}

/** Labels of the picture, and the value in words beside it; not the numbers of its scales. */
function labels(element: Widget): string[] {
  const root = element.shadowRoot!;
  const printed = root.querySelectorAll('svg text, svg tspan[x], .value > *, [part~="rows"] dd');
  return Array.from(printed).flatMap((node) => {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    const isScale = node.closest('.s') && /^[−-]?[\d.,:]+\s?[%‰]?$/.test(text);
    return isScale || node.querySelector('tspan[x]') ? [] : [text];
  });
}

const said = (element: Widget, part: string): string =>
  element.shadowRoot!.querySelector(part)?.textContent ?? '';

/** Opens the arithmetic, where there is any: a distance from the planned path is computed there. */
async function arithmetic(element: Widget): Promise<string> {
  const button = element.shadowRoot!.querySelector<HTMLElement>('[data-do="arithmetic"]');
  if (!button) return '';
  button.click();
  await waitUntil(() => element.shadowRoot!.querySelector('.sums'));
  return said(element, '.sums');
}

const rows = (element: Widget): string =>
  element
    .toCSV()
    .replace(/^.*\r\n/, '')
    .replace(/"([^"]*)"|,/g, (_, cell: string | undefined) => cell ?? ' ');

for (const tag of TAGS)
  describe(`picture, table and sentence of <${tag}>`, () => {
    afterEach(clearStages);
    for (const [state, data] of Object.entries(STATES))
      for (const lang of ['zh-CN', 'en'])
        it(`hold the same figures: ${state} (${lang})`, async () => {
          const element = place(tag, { data, into: stage(480, { lang }) });
          await waitUntil(() => element.shadowRoot!.querySelector('.iw [part]'));
          await settled();
          const table = figures(rows(element));
          const sums = [...table, ...figures(await arithmetic(element))];
          // The width of “about” is a rule of ours, said where it is used.
          const sentence = figures(said(element, '[part~="finding"]').replace(/±[\d.]+/g, ''));
          const picture = figures(labels(element).join(' '));
          expect(sentence.filter((figure) => !follows(figure, sums))).to.deep.equal([]);
          // A change is drawn as an index that starts at 100.
          expect(picture.filter((figure) => figure !== '100' && !follows(figure, table))).to.deep.equal([]);
        });
  });
