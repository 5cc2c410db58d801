import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Greatest width and height of the box. */
const BOX = 260;

/**
 * Lines of words under a mark, or over it in the lower half of a figure: never on it. Right of the middle,
 * where they have no room, they end where the figure ends.
 */
export function hoverBox(
  figure: { readonly width: number; readonly height: number },
  mark: { readonly left: number; readonly top: number; readonly bottom: number },
  lines: readonly string[],
): TemplateResult {
  const { left, top, bottom } = mark;
  const isLow = (top + bottom) / 2 > Math.max(figure.height / 2, BOX / 2);
  const width = Math.min(BOX, figure.width);
  const isEnd = left + width > figure.width && left > figure.width / 2;
  return svg`<foreignObject
    x=${Math.max(0, Math.min(left, figure.width - width))}
    y=${isLow ? top - BOX : bottom}
    width=${width}
    height=${BOX}
  ><div class=${`box${isLow ? ' low' : ''}${isEnd ? ' end' : ''}`}><div>${lines.map((line) => html`<p>${line}</p>`)}</div></div></foreignObject>`;
}
