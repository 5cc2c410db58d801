import { LitElement, html } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Assessment } from '../assessment/assessment.ts';
import type { CommonView } from '../marks/view.ts';
import { anatomy } from '../theme/anatomy.ts';
import { tokens } from '../theme/tokens.ts';
import type { ViewInput } from './view-input.ts';

/**
 * What every widget is: it gets its data, its width and its language, makes one plain view of them and shows it.
 * A widget says how the view is made (`makeView`) and how its middle is drawn (`renderView`); heading, notes,
 * source, table twin, arithmetic, and the states loading, empty, problem and stale stand here.
 */
export abstract class IndicatorElement<View extends CommonView = CommonView> extends LitElement {
  static override styles: CSSResultGroup = [tokens, anatomy];

  /** Document or short form. Not an attribute. */
  @property({ attribute: false }) data?: unknown;
  /** Address of a document, http or https, relative to the page. */
  @property() src?: string;
  /** `id` of the indicator; default the first of the document. */
  @property() indicator?: string;
  /** `id` of the area; default the first series of the indicator. */
  @property() area?: string;
  /** Ids of several areas, parted by blanks or commas. */
  @property() areas?: string;
  /** As of: the last period to look at. */
  @property() period?: string;
  /** Assessment method; default `linear-path`. */
  @property() method?: string;
  /** Replaces the indicator's name. */
  @property() heading?: string;
  /** Rank of the heading in the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** `comfortable` or `compact`. */
  @property({ reflect: true }) density?: string;
  /** `large` = 大字版. */
  @property({ attribute: 'text-size', reflect: true }) textSize?: string;
  /** Parts left out, parted by blanks: heading meta status finding source table. */
  @property() hide?: string;
  /** `light`, `dark` or `auto`; default: as the page declares its color-scheme. */
  @property({ reflect: true }) theme?: string;

  /** The view on show; undefined while there is none. */
  protected view?: View;

  /** Pure: calls into `<tag>.view.ts`. May throw a ProblemError; anything else thrown becomes a notice too. */
  protected abstract makeView(input: ViewInput): View;

  /**
   * The middle of the widget in its own order, e.g. for a trend
   * `${this.statusTemplate(view)}${this.findingTemplate(view)}<svg part="chart" …>`.
   */
  protected abstract renderView(view: View): TemplateResult;

  /** The figure's outline while data load or are missing; keeps the height. `words` is said inside. */
  protected placeholder(_words: string, _width: number): TemplateResult {
    return html``;
  }

  /** Status badge (a button when there is arithmetic), or the quiet words of a series without target. */
  protected statusTemplate(_view: View): TemplateResult {
    return html``;
  }

  /** Finding, and under it the arithmetic when it is open. `words: false` leaves the sentence to speech only. */
  protected findingTemplate(_view: View, _options: { readonly words?: boolean } = {}): TemplateResult {
    return html``;
  }

  /** True when the page asked to leave a part out. */
  protected hides(part: string): boolean {
    return ` ${this.hide ?? ''} `.includes(` ${part} `);
  }

  /** Says a sentence politely to screen readers. */
  protected announce(_sentence: string): void {}

  /** Tells the page what the reader chose, and an `<indicator-data>` around it. */
  protected select(_selection: { indicator?: string; area?: string; period?: string }): void {}

  /** Result of the assessment on show, with its reason and its arithmetic. */
  get assessment(): Assessment | undefined {
    return undefined;
  }

  /** The finding with heading, area and source as plain text. */
  toText(): string {
    return '';
  }

  /** The table twin as CSV (RFC 4180, byte order mark, CRLF). */
  toCSV(): string {
    return '';
  }

  protected override willUpdate(_changed: PropertyValues): void {}
}
