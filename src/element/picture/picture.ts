import type { Language } from '../../language/language.ts';
import type { CommonView } from '../../marks/view.ts';
import { TOKENS } from '../../theme/tokens.ts';
import { ProblemError } from '../load.ts';
import { paintOf } from './paint.ts';
import { readItems } from './read-scene.ts';
import { sceneCanvas } from './scene-canvas.ts';
import { sceneSVG } from './scene-svg.ts';
import type { Scene } from './scene.ts';

/** What a picture is made like. */
export interface PictureOptions {
  /** Width in CSS px, margin included, 160 to 4000; default as wide as the widget stands on the page. */
  readonly width?: number;
  /** Ground: a CSS colour, or `transparent`; default the surface of the theme. */
  readonly background?: string;
  /** Colours: `light`, `dark` or `print` (greys); default those on the page. */
  readonly theme?: 'light' | 'dark' | 'print';
}

export interface PNGOptions extends PictureOptions {
  /** Pixels for one CSS px; default 2. Very large pictures get fewer. */
  readonly scale?: number;
}

/** What a widget lets a picture be made of. */
export interface Sitter extends HTMLElement {
  /** What it draws at a width in design px, without showing it; throws while there is nothing. */
  drawAside<T>(width: number, look: (drawing: HTMLElement, view: CommonView, language: Language) => T): T;
}

/** Around the picture, in CSS px. */
const MARGIN = 16;
const THEMES = { light: 1, dark: 2, print: 3 } as const;
/** Where the fonts of the page are not known, those of the systems. */
const FONTS = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";

/** The widget as SVG text. */
export function pictureSVG(sitter: Sitter, options?: PictureOptions): string {
  return sceneSVG(sceneOf(sitter, options));
}

/** The widget as a PNG file. */
export function picturePNG(sitter: Sitter, options: PNGOptions = {}): Promise<Blob> {
  const { scale } = options;
  const canvas = sceneCanvas(sceneOf(sitter, options), scale && scale > 0 && isFinite(scale) ? scale : 2);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new ProblemError('nothing-drawn'))), 'image/png'),
  );
}

/**
 * A second drawing beside the one on show, laid out off the page and taken away again before anything is painted: the
 * page does not move, the reader's focus stays, and the picture may have a width of its own.
 */
function sceneOf(sitter: Sitter, { width, background, theme }: PictureOptions = {}): Scene {
  const shown = sitter.shadowRoot!.querySelector<HTMLElement>('.iw');
  if (!shown || !shown.getClientRects().length) throw new ProblemError('nothing-drawn');
  const style = getComputedStyle(shown);
  const inner =
    width && isFinite(width) ? Math.min(Math.max(width, 160), 4000) - 2 * MARGIN : shown.offsetWidth;
  const borders = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
  const room = Math.round(((inner - borders) * 16) / parseFloat(style.fontSize));
  return sitter.drawAside(room, (drawing, view, { tag }) => {
    const box = document.createElement('div');
    box.style.position = 'fixed';
    // In the corner, so that no head of a table sticks anywhere but in its own place.
    box.style.left = box.style.top = '0';
    box.style.width = `${Math.ceil(inner)}px`;
    if (theme && THEMES[theme])
      for (const token of TOKENS) box.style.setProperty(`--_${token[0]}`, token[THEMES[theme]]);
    shown.parentNode!.append(box);
    try {
      box.append(drawing);
      fillSlots(box, sitter);
      return {
        ...readScene(box, drawing, background),
        title: view.name,
        description: view.summary,
        language: tag,
      };
    } finally {
      box.remove();
    }
  });
}

/** What the page put into the widget stands in the drawing on show; here its words take its place. */
function fillSlots(box: Element, { children }: Sitter): void {
  for (const slot of Array.from(box.querySelectorAll('slot'))) {
    const given = Array.from(children).filter((child) => slot.name && child.slot === slot.name);
    if (given.length) slot.textContent = given.map((child) => child.textContent!.trim()).join(' ');
  }
}

function readScene(box: HTMLElement, figure: Element, background = '') {
  const { offsetWidth, offsetHeight } = box;
  const { left, top, width } = box.getBoundingClientRect();
  const scale = width / offsetWidth;
  // A colour that the browser cannot read leaves the surface.
  box.style.color = 'var(--_surface)';
  if (background) box.style.color = background;
  const ground = paintOf(getComputedStyle(box).color, 1);
  box.style.color = '';
  return {
    width: offsetWidth + 2 * MARGIN,
    height: offsetHeight + 2 * MARGIN,
    ground,
    family: `${getComputedStyle(figure).fontFamily.replace(/"/g, "'")},${FONTS}`,
    items: readItems(box, { left: left - MARGIN * scale, top: top - MARGIN * scale, scale }),
  };
}
