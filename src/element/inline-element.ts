import { html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Language } from '../language/language.ts';
import { sampleTag } from '../marks/words.ts';
import type { CommonView } from '../marks/view.ts';
import { figure } from '../theme/figure.ts';
import { inline } from '../theme/inline.ts';
import { tokens } from '../theme/tokens.ts';
import { IndicatorElement } from './indicator-element.ts';
import { DEFAULT_WIDTH } from './view-input.ts';

/**
 * What a widget in running text is: a word among words. It takes on the type of its sentence, has no heading, no source
 * and no buttons, and says what went wrong only where nothing stands between its tags.
 */
export abstract class InlineElement<View extends CommonView = CommonView> extends IndicatorElement<View> {
  static override styles: CSSResultGroup = [tokens, figure, inline];

  /** Words break where the sentence does: the width of the place changes nothing. */
  protected override get room(): number {
    return DEFAULT_WIDTH;
  }

  protected override newBox(): HTMLElement {
    const box = document.createElement('span');
    box.className = 'iw';
    box.dir = 'ltr';
    box.setAttribute('part', 'figure');
    return box;
  }

  /** Invented figures are named as such behind the picture. */
  protected override renderWhole(view: View): TemplateResult {
    return html`${this.renderView(view)}${sampleTag(view.sample)}`;
  }

  protected override renderWithout({ words, problem }: Language): TemplateResult {
    const isText = (node: Node): boolean => node.nodeName !== 'SCRIPT' && !!node.textContent!.trim();
    if (Array.from(this.childNodes).some(isText)) return html`<slot></slot>`;
    const { title, text } = this.problem ? problem(this.problem) : { title: '', text: undefined };
    const said = this.isLoading ? words.loading : title || words.noData;
    return html`<span class=${title ? 'quiet prob' : 'quiet'} title=${text ?? ''}>${said}</span>`;
  }
}
