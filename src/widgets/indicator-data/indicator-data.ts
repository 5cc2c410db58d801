import { LitElement, css, html } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { DataController } from '../../element/data-controller.ts';
import type { DataState } from '../../element/data-controller.ts';
import { IndicatorLoadEvent, IndicatorProblemEvent } from '../../element/events.ts';
import type { Selection } from '../../element/events.ts';
import type { DataScope } from '../../element/scope.ts';
import { VERSION } from '../../element/version.ts';
import { AddressController } from './address-controller.ts';

/** What says where the data come from. */
const GIVEN = ['data', 'src', 'refresh', 'crossOrigin'] as const;

/**
 * @summary Loads a document once and hands it, with the shared selection, to every widget inside.
 * @tag indicator-data
 * @slot - Widgets and anything else; a plan's table inside stays visible and is read.
 * @fires {IndicatorLoadEvent} indicator-load - when the document was read
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded or read
 */
export class IndicatorData extends LitElement implements DataScope {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    refresh: { type: Number },
    crossOrigin: { attribute: 'crossorigin' },
    indicator: {},
    area: {},
    period: {},
    address: { type: Boolean },
  };
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;
  /** Version of the library that this class came with. */
  static readonly version = VERSION;

  private readonly source = new DataController(this, { changed: () => this.handleData() });
  private readonly place = new AddressController(this);
  private readonly listeners = new Set<() => void>();

  /** Document or short form. Not an attribute. */
  data?: unknown;
  /** Address of a document, http or https, relative to the page. */
  src?: string;
  /** Seconds after which `src` is asked again, 60 to 86400; not while the page is hidden. Default: never. */
  refresh?: number;
  /** `use-credentials`: cookies are sent to `src` of another origin as well. */
  crossOrigin?: string;
  /** `id` of the indicator for widgets inside that name none; follows what the reader chooses. */
  indicator?: string;
  /** `id` of the area for widgets inside that name none; follows what the reader chooses. */
  area?: string;
  /** As of, for widgets inside that name no period; follows a `<period-picker>`. */
  period?: string;
  /** Keep what the reader chooses in the page's address: `?indicator=…&area=…&period=…`. One element of a page does. */
  address = false;

  constructor() {
    super();
    this.addEventListener('indicator-select', (event) => this.choose(event.detail));
  }

  /** Where the data stand. */
  get state(): DataState {
    return this.source.state;
  }

  /** Indicator, area and period shared by the widgets inside. */
  get selection(): Selection {
    return { indicator: this.indicator, area: this.area, period: this.period };
  }

  /** Calls back when data or selection changed; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Asks for the data again after a failure. */
  retry(): void {
    this.source.retry();
  }

  /** Takes a selection that no reader made just now. @internal */
  restore({ indicator, area, period }: Selection): void {
    Object.assign(this, { indicator, area, period });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (GIVEN.some((name) => changed.has(name))) this.source.refresh();
    if (changed.has('address')) this.place.read();
    if (this.hasUpdated) this.tell();
  }

  private choose({ indicator, area, period }: Selection): void {
    if (indicator !== undefined) this.indicator = indicator;
    if (area !== undefined) this.area = area;
    // A point of a trend names its period as well, but a look at it must not cut off the years behind it.
    if (area === undefined && indicator === undefined && period !== undefined) this.period = period;
    if (this.address) this.place.write();
  }

  private handleData(): void {
    const { state } = this.source;
    this.place.read();
    this.tell();
    if (state.kind === 'ready') this.dispatchEvent(new IndicatorLoadEvent(state.document, state.problems));
    if ('problems' in state && state.problems.length)
      this.dispatchEvent(new IndicatorProblemEvent(state.problems));
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-data': IndicatorData;
  }
}
