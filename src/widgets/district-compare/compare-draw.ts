import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Status } from '../../assessment/assessment.ts';
import { movePath } from '../../geometry/move-path.ts';
import { statusPath } from '../../marks/status.ts';
import type { PlacedText } from '../../geometry/labels.ts';
import { PATHS } from './compare-figure.ts';
import type { CompareFigure, ShapePlace } from './compare-figure.ts';
import { tipBox } from './compare-tip.ts';

/** The area under the pointer or the keyboard, and what is said of it. */
export interface ActiveArea {
  readonly index: number;
  /** Draw the focus ring: the keyboard is here. */
  readonly focused: boolean;
  readonly lines: readonly string[];
}

/** The whole figure: one path per kind of mark, one text element per kind of text. */
export function compareFigure(figure: CompareFigure, name: string, active?: ActiveArea): TemplateResult {
  const { width, height } = figure;
  return html`<svg
    class="fig"
    part="chart"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    role="img"
    aria-label=${name}
    tabindex="0"
    data-marks
  >
    ${figure.paths.map(({ name, path }) => onePath(PATHS[name], path, figure.dotSize))}
    ${figure.shapes.map(({ status, places }) => onePath(`s-${status}`, shapePath(status, places)))}
    ${figure.texts.map((text) => svg`<text class=${text.name}>${text.items.map(oneText)}</text>`)}
    ${active ? activeMark(figure, active) : nothing}
  </svg>`;
}

/** `dots` is the stroke width of a strip; the other widths stand in the style sheet. */
function onePath(name: string, path: string, dots?: number): TemplateResult {
  return svg`<path class=${name} d=${path} stroke-width=${name === PATHS.strip && dots ? dots : nothing} />`;
}

/** Equal shapes in one path. */
function shapePath(status: Status, places: readonly ShapePlace[]): string {
  return places.map(({ x, y, scale }) => movePath(statusPath(status), x, y, scale)).join('');
}

function oneText({ x, y, anchor, text }: PlacedText): TemplateResult {
  return svg`<tspan x=${x} y=${y} text-anchor=${anchor === 'start' ? nothing : anchor}>${text}</tspan>`;
}

/** Ring, hair line and box beside the area's mark. */
function activeMark(
  figure: CompareFigure,
  { index, focused, lines }: ActiveArea,
): TemplateResult | typeof nothing {
  const mark = figure.marks[index];
  if (!mark) return nothing;
  const box = tipBox(figure, mark, lines);
  return svg`<g class="tip">
    ${mark.bottom > mark.top ? svg`<path class="tiprow" d="M-5 ${mark.top}V${mark.bottom}" />` : nothing}
    ${mark.placed ? svg`<circle class=${focused ? 'focusring' : 'focusring hover'} cx=${mark.x} cy=${mark.y} r="10" />` : nothing}
    <rect class="tipbox" x=${box.x} y=${box.y} width=${box.width} height=${box.height} />
    <text class="d">${box.texts.map(
      (text) =>
        svg`<tspan x=${text.x} y=${text.y} class=${text.bold ? 'strong' : nothing}>${text.text}</tspan>`,
    )}</text>
  </g>`;
}
