import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { AreasElement } from '../../element/areas-element.ts';
import { markedChild } from '../../element/child-data.ts';
import { IndicatorProblemEvent } from '../../element/events.ts';
import { FileController } from '../../element/file-controller.ts';
import { linkOf } from '../../element/link.ts';
import { listed } from '../../element/listed.ts';
import { MarksNavigation } from '../../element/marks-navigation.ts';
import { watchChildren } from '../../element/page-observer.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { neighbourOf } from '../../geometry/neighbour.ts';
import type { Step } from '../../geometry/neighbour.ts';
import { inRings } from '../../geometry/rings.ts';
import { mapWords } from '../../language/map-words.ts';
import { quietLine } from '../../marks/notice.ts';
import { statusShape } from '../../marks/status.ts';
import { areas } from '../../theme/areas.ts';
import { plot } from '../../theme/plot.ts';
import { styles } from './district-map.styles.ts';
import { mapView } from './district-map.view.ts';
import type { MapView } from './district-map.view.ts';
import { mapFigure, outlineTiles } from './map-draw.ts';
import type { MapLink } from './map-draw.ts';
import type { AreaView } from './map-words.ts';
import { mapReader, onMapReader } from './map-reader.ts';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * @summary Areas at their places: a tile each, without borders; a real map where the page gives its outlines and, in China, its review number.
 * @tag district-map
 * @slot - What readers see before the script has come, and where it never comes.
 * @slot heading - Replaces the heading.
 * @slot finding - Replaces the sentence where `light-text` is set, which writes it there.
 * @slot table - Replaces the data table; `light-text` writes one there.
 * @slot source - Replaces the source line.
 * @slot actions - Stands beside the button of the data table.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @fires {IndicatorSelectEvent} indicator-select - when the reader chooses an area
 * @csspart figure - the whole widget
 * @csspart heading - the heading
 * @csspart status - the status badge of the area that stands out
 * @csspart finding - the sentence
 * @csspart chart - the drawing
 * @csspart legend - what the shapes mean, with their numbers
 * @csspart others - areas that are not comparable, and areas without a place
 * @csspart table - the data table
 * @csspart source - notes and source
 * @csspart actions - the buttons below
 */
export class DistrictMap extends AreasElement<MapView> {
  static override properties: PropertyDeclarations = {
    layout: {},
    layoutSrc: { attribute: 'layout-src' },
    geometry: { attribute: false },
    geometrySrc: { attribute: 'geometry-src' },
    country: {},
    reviewNumber: { attribute: 'review-number' },
    mapSource: { attribute: 'map-source' },
    hrefTemplate: { attribute: 'href-template' },
  };
  static override styles: CSSResultGroup = [AreasElement.styles, plot, areas, styles];
  static override readonly words = mapWords;

  private readonly marks = new MarksNavigation(this, {
    count: () => this.view?.areas.length ?? 0,
    sentence: (index) => this.view?.areas[index]?.sentence ?? '',
    nearest: (x, y) => this.view!.figure.marks.findIndex(({ rings }) => inRings(rings, x, y)),
    step: (index, key) => neighbourOf(this.view!.figure.marks, index, STEPS[key]!),
    start: () => this.view?.start ?? 0,
    choose: (index, event) => this.press(index, event),
  });
  private readonly layoutFile = this.fileAt(() => (this.layout ? undefined : this.layoutSrc));
  private readonly geometryFile = this.fileAt(() =>
    this.geometry === undefined ? this.geometrySrc : undefined,
  );
  private unwatch: readonly (() => void)[] = [];
  /** Code of the problem that was told last. */
  private told?: string;

  /**
   * Places of the tiles: a line of area codes per row, `.` for a free place, rows parted by line breaks or `;`. As a
   * property also an object, `{ "990101": [column, row] }`; as JSON also in a file (`layout-src`) or between the tags, in a
   * `<script type="application/json" data-layout>`. Default the shipped layout of the areas (Tianjin).
   */
  layout?: unknown;
  /** Address of a JSON file with the layout. */
  layoutSrc?: string;
  /** Outlines of the areas as GeoJSON or TopoJSON; drawn by `define/district-map-geometry`. Not an attribute. */
  geometry?: unknown;
  /** Address of the outlines. */
  geometrySrc?: string;
  /** ISO 3166 code of the country; default China where codes of GB/T 2260 say so. */
  country?: string;
  /** 审图号 of the map; a map of areas in China is not shown without it. */
  reviewNumber?: string;
  /** Who made the map; a map of areas in China is not shown without it. */
  mapSource?: string;
  /**
   * Makes each area a link: `detail.html?id={indicator}&area={area}`, in which the ids are put, percent-encoded. An address
   * of http or https, relative to the page; without it a press chooses (`indicator-select`).
   */
  hrefTemplate?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    const look = (): void => this.invalidate();
    // A layout between the tags may come late, or change.
    this.unwatch = [onMapReader(look), watchChildren(this, look)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unwatch.forEach((stop) => stop());
  }

  /** Chooses an area, or follows its link where the press was on a key: the pointer has done so by itself. */
  private press(index: number, { type }: Event): void {
    const link = this.renderRoot.querySelectorAll('.fig a')[index];
    if (!link) this.choose(this.view!.areas[index]!.id);
    else if (type === 'keydown')
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  }

  private fileAt(address: () => string | undefined): FileController {
    return new FileController(this, { address, changed: () => this.invalidate() });
  }

  protected override makeView(input: ViewInput): MapView {
    const { reference, country, reviewNumber, mapSource, layoutFile, geometryFile } = this;
    return mapView(input, {
      highlight: this.standsOut(input),
      reference,
      country,
      reviewNumber,
      mapSource,
      layout: (this.layout || layoutFile.value) ?? markedChild(this, 'data-layout'),
      geometry: this.geometry ?? geometryFile.value,
      reader: mapReader(),
      isAwaited: layoutFile.isAwaited || geometryFile.isAwaited,
      problem: layoutFile.problem ?? geometryFile.problem,
    });
  }

  protected override updated(): void {
    super.updated();
    const problem = this.view?.problem;
    if (problem && problem.code !== this.told) this.dispatchEvent(new IndicatorProblemEvent([problem]));
    this.told = problem?.code;
  }

  /** As many empty tiles as areas are asked for, else ten: what comes must not push the page. */
  protected override placeholder(words: string, width: number): TemplateResult {
    return outlineTiles(words, width, listed(this.areas).length || 10);
  }

  private linkTo({ id, sentence }: AreaView): MapLink {
    return {
      href: linkOf(this.hrefTemplate, { indicator: this.view!.indicator, area: id })!,
      name: sentence,
    };
  }

  protected override renderView(view: MapView): TemplateResult {
    const { index, focused } = this.marks;
    const { figure, legend, others } = view;
    const links = this.hrefTemplate ? view.areas.map((area) => this.linkTo(area)) : [];
    const active = view.areas[index] && { index, focused, lines: view.areas[index].lines };
    return html`${view.wrong ? quietLine(view.wrong) : nothing}
      <div class=${view.wide ? 'side' : nothing}>
        ${
          view.awaited
            ? outlineTiles(view.awaited, figure.width, view.areas.length)
            : figure.marks[0]
              ? mapFigure(figure, view.summary, links, active)
              : nothing
        }
        <div class=${view.wide ? 'words' : nothing}>
          ${
            legend[0]
              ? html`<p class="key" part="legend">
                  ${legend.map(({ status, text }) => html`<span>${statusShape(status, 14)}${text}</span>`)}
                </p>`
              : nothing
          }
          ${view.status ? this.statusTemplate(view) : nothing} ${this.findingTemplate(view)}
          ${others.map(
            ({ title, areas: rows }) =>
              html`<dl class="rest" part="others">
                <dt>${title}</dt>
                ${rows.map(({ name, text }) => html`<dd><b>${name}</b>${text}</dd>`)}
              </dl>`,
          )}
        </div>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'district-map': DistrictMap;
  }
}
