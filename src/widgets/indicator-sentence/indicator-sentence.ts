import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { InlineElement } from '../../element/inline-element.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { sentenceWords } from '../../language/sentence-words.ts';
import { painted } from '../../marks/painted.ts';
import { statusShape } from '../../marks/status.ts';
import { kept } from '../../marks/words.ts';
import { sentenceView } from './indicator-sentence.view.ts';
import type { SentenceView } from './indicator-sentence.view.ts';
import { styles } from './indicator-sentence.styles.ts';

/** The first word or 汉字 of a status, which keeps its shape on its line. */
const FIRST = /^(?:[a-z’-]+|.)/i;

/**
 * @summary The finding as a whole sentence in running text, in the register of a work report.
 * @tag indicator-sentence
 * @slot - What readers see without data and before the script has come.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded or read
 * @csspart figure - the whole widget
 * @csspart finding - the sentence
 * @csspart status - shape and word of the status
 */
export class IndicatorSentence extends InlineElement<SentenceView> {
  static override properties: PropertyDeclarations = { template: {} };
  static override styles: CSSResultGroup = [InlineElement.styles, styles];
  static override readonly words = sentenceWords;

  /**
   * Which sentence: `report` (default: indicator, area, change, distance, status), `short` (value and status), `change`
   * (value and change, no verdict) or `finding` (as under a picture, without the indicator's name).
   */
  template?: 'report' | 'short' | 'change' | 'finding';

  protected override makeView(input: ViewInput): SentenceView {
    return sentenceView(input, this.template);
  }

  protected override renderView({ before, verdict, after, status }: SentenceView): TemplateResult {
    const [first = ''] = FIRST.exec(verdict) ?? [];
    const mark =
      status && verdict
        ? html`<span part="status" class=${status.binding ? 'binding' : nothing}
            ><span class="first">${statusShape(status.status)}${first}</span
            >${verdict.slice(first.length)}</span
          >`
        : nothing;
    return html`<span part="finding"
      ><span ${painted(kept(before))}></span>${mark}<span ${painted(kept(after))}></span
    ></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-sentence': IndicatorSentence;
  }
}
