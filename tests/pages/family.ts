/** Host pages with the whole family on it, and what is seen there. */
import type { Page } from 'playwright-core';

export const ICON = '<link rel="icon" href="data:,">';
export const SCRIPT = '<script src="indicator-widgets.js"></script>';

/** The elements that stand in a box of their own. */
export const BOXES = [
  '<indicator-gauge indicator="life-expectancy"></indicator-gauge>',
  '<indicator-gauge indicator="health-literacy" shape="arc"></indicator-gauge>',
  '<target-trend indicator="life-expectancy" areas="120106 120000"></target-trend>',
  '<district-compare indicator="life-expectancy"></district-compare>',
  '<indicator-card indicator="life-expectancy"></indicator-card>',
  '<target-journey indicator="doctors"></target-journey>',
  '<indicator-table area="120106"></indicator-table>',
  '<plan-scoreboard area="120106"></plan-scoreboard>',
  '<district-matrix></district-matrix>',
  '<district-map indicator="life-expectancy"></district-map>',
] as const;
/** What stands in running text. */
export const INLINE = `<p>人均期望寿命<indicator-spark indicator="life-expectancy"></indicator-spark>：<indicator-sentence
 indicator="life-expectancy"></indicator-sentence><target-status indicator="life-expectancy"></target-status></p>`;
export const FAMILY = `<indicator-data src="plan.json" area="120106">
<p><area-picker></area-picker><indicator-picker></indicator-picker></p>
${BOXES.join('\n')}
${INLINE}</indicator-data>
<task-board src="tasks.json"></task-board>`;

/** The three that were promised first, each with what is read where script never arrives. */
export const THREE = `<indicator-data src="plan.json" area="120106" indicator="life-expectancy">
<indicator-gauge><p>人均期望寿命：2020年82.72岁；2025年目标82.8岁。</p></indicator-gauge>
<target-trend areas="120106 120000"><p>2015年82.61岁，2020年82.72岁。</p></target-trend>
<district-compare><p>红桥区82.72岁，天津市81.91岁。</p></district-compare></indicator-data>`;

/** A page of a portal: `body` in a column of 720 px. */
export function portal(body = FAMILY, head = SCRIPT): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>某市</title>${ICON}
<link rel="stylesheet" href="portal.css">${head}</head><body><div id="column">${body}</div></body></html>`;
}
export const PORTAL_CSS = 'body{margin:0}#column{width:720px;margin:0 auto}';

/** What the words and marks of a picture could take over from a page. */
const STYLES = [
  'color',
  'background-color',
  'fill',
  'stroke',
  'opacity',
  'visibility',
  'display',
  'direction',
  'cursor',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-numeric',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-transform',
  'text-align',
  'text-shadow',
  'white-space',
  'text-decoration-line',
  'border-top',
  'outline-style',
  'padding',
  'margin',
  'list-style-type',
  'border-collapse',
] as const;

/** An element inside a widget: what it is, where it stands in its widget, how it is styled. */
export interface Seen {
  readonly name: string;
  /** Left, top, width, height; nothing for what has no box, an option for instance. */
  readonly place: readonly number[];
  readonly style: string;
}

/** Everything seen in the elements of the page. Two pages that show the same give the same. */
export async function look(page: Page, selector = '*'): Promise<Seen[]> {
  return page.evaluate(
    ([selector, styles]) => {
      const seen: Seen[] = [];
      for (const widget of document.querySelectorAll(selector)) {
        if (!widget.shadowRoot || !widget.localName.includes('-')) continue;
        const { left, top } = widget.getBoundingClientRect();
        for (const node of widget.shadowRoot.querySelectorAll('*')) {
          const box = node.getBoundingClientRect();
          const style = getComputedStyle(node);
          seen.push({
            name: `${widget.localName} ${node.localName}.${node.getAttribute('class') ?? ''}`,
            place: box.width || box.height ? [box.left - left, box.top - top, box.width, box.height] : [],
            style: styles.map((key) => `${key}: ${style.getPropertyValue(key)}`).join('; '),
          });
        }
      }
      return seen;
    },
    [selector, STYLES] as const,
  );
}

/** The first differences between two pages; none when they show the same, to half a pixel. */
export function differences(a: readonly Seen[], b: readonly Seen[]): string[] {
  const isSame = (one: Seen, other: Seen | undefined): boolean =>
    one.name === other?.name &&
    one.style === other.style &&
    one.place.length === other.place.length &&
    one.place.every((n, index) => Math.abs(n - other.place[index]!) < 0.5);
  const found = a
    .filter((one, index) => !isSame(one, b[index]))
    .map((one) => [one, b[a.indexOf(one)]].map((seen) => JSON.stringify(seen)).join('\n→ '));
  if (b.length !== a.length) found.push(`${a.length} nodes → ${b.length}`);
  return found.slice(0, 3);
}
