import { nothing, svg, html } from 'lit';
import type { TemplateResult } from 'lit';
import { hoverBox } from '../../marks/hover-box.ts';
import type { MapFigure } from './map-figure.ts';

/** The area under the pointer or the keyboard, and what is said of it. */
export interface ActiveArea {
  readonly index: number;
  /** The keyboard is here. */
  readonly focused: boolean;
  readonly lines: readonly string[];
}

/** Where an area leads, and its name. */
export interface MapLink {
  readonly href: string;
  readonly name: string;
}

/** The whole figure: one path per kind of mark, one text element per kind of text. Sizes in em: it grows with the text. */
export function mapFigure(
  figure: MapFigure,
  name: string,
  links: readonly MapLink[],
  active?: ActiveArea,
): TemplateResult {
  const { width, height } = figure;
  const mark = active && figure.marks[active.index];
  return html`<svg
    class="fig"
    part="chart"
    viewBox="0 0 ${width} ${height}"
    width="${width / 16}em"
    height="${height / 16}em"
    role=${links[0] ? 'group' : 'img'}
    aria-label=${name}
    tabindex="0"
    data-marks
  >
    ${figure.paths.map(([classes, path]) => svg`<path class=${classes} d=${path} />`)}
    ${figure.texts.map(
      ([name, items]) =>
        svg`<text class=${name}>${items.map(
          ({ x, y, anchor = nothing, text }) =>
            svg`<tspan x=${x} y=${y} text-anchor=${anchor}>${text}</tspan>`,
        )}</text>`,
    )}
    ${links.map(
      (link, index) =>
        svg`<a href=${link.href} aria-label=${link.name} tabindex="-1"
          ><path d=${figure.marks[index]!.path} fill="none" pointer-events="all" /></a>`,
    )}
    ${
      mark
        ? svg`<g class="tip">
            <path class=${active.focused ? 'now focus' : 'now'} d=${mark.path} />
            ${hoverBox(figure, { ...mark.box, left: (mark.box.left + mark.box.right) / 2 }, active.lines)}
          </g>`
        : nothing
    }
  </svg>`;
}

/** Empty tiles, as many as will come. */
export function outlineTiles(words: string, width: number, count: number): TemplateResult {
  const [side, step] = [62, 66];
  const columns = Math.max(1, Math.min(5, Math.floor((width + 4) / step)));
  const tiles = Array.from(
    { length: count },
    (_, index) =>
      `M${(index % columns) * step + 0.5} ${Math.floor(index / columns) * step + 24.5}h${side - 1}v${side - 1}h${1 - side}Z`,
  );
  const height = Math.ceil(count / columns) * step + 20;
  return html`<svg
    class="fig"
    viewBox="0 0 ${width} ${height}"
    width="${width / 16}em"
    height="${height / 16}em"
  >
    <text class="s" y="14">${words}</text>
    <path class="tile" d=${tiles.join('')} />
  </svg>`;
}
