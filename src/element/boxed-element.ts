import { newBox } from './box.ts';
import { WidgetAttributes } from './widget-attributes.ts';

/** A widget whose drawing stands in a box of its shadow root, between what is there from the start. */
export abstract class BoxedElement extends WidgetAttributes {
  /** The box that everything stands in. */
  protected newBox(): HTMLElement {
    return newBox();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const box = this.newBox();
    super.createRenderRoot().append(box);
    this.renderOptions.renderBefore = box.querySelector('.said');
    return box;
  }

  /** Says a sentence politely to screen readers. @internal */
  announce(sentence: string): void {
    this.say(sentence);
    this.requestUpdate();
  }

  protected say(sentence: string): void {
    const { renderBefore: voice } = this.renderOptions;
    if (voice) voice.textContent = sentence;
  }
}
