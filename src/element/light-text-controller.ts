import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommonView } from '../marks/view.ts';
import { onDemand } from './on-demand.ts';

const parts = onDemand(() => import('./light-text.ts'));

/** Keeps the words of a widget as children of it while the page asks for that (`light-text`). */
export class LightTextController implements ReactiveController {
  /** True while children of our own stand in the element. */
  private isWritten = false;

  /** `words`: the view to write, nothing for no words, `wait` to leave what stands there. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly lightText: boolean },
    private readonly words: () => CommonView | undefined | 'wait',
  ) {
    host.addController(this);
  }

  /** Before the drawing, which looks at the children. */
  hostUpdate(): void {
    const { host } = this;
    if (!host.lightText && !this.isWritten) return;
    const words = host.lightText ? this.words() : undefined;
    if (words === 'wait') return;
    const part = parts(
      () => host.requestUpdate(),
      () => {},
    );
    if (!part) return;
    this.isWritten = host.lightText;
    part.writeLightText(host, words);
  }
}
