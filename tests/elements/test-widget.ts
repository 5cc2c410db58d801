/** The smallest widget there can be: for tests of what the base element does. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { define } from '../../src/element/define.ts';
import { IndicatorElement } from '../../src/element/indicator-element.ts';
import { MarksNavigation } from '../../src/element/marks-navigation.ts';
import type { ViewInput } from '../../src/element/view-input.ts';
import type { CommonView } from '../../src/marks/view.ts';
import { commonView } from '../../src/element/common-view.ts';

export interface TestView extends CommonView {
  readonly width: number;
  readonly marks: readonly string[];
}

export class TestWidget extends IndicatorElement<TestView> {
  /** How often a view was made. */
  views = 0;
  /** Thrown where asked, to see what the base does. */
  throwIn?: 'view' | 'render';

  readonly marks = new MarksNavigation(this, {
    count: () => this.view?.marks.length ?? 0,
    sentence: (index) => this.view!.marks[index]!,
    nearest: (x) =>
      Math.min(this.view!.marks.length - 1, Math.floor((x / this.view!.width) * this.view!.marks.length)),
    choose: (index) => this.select({ period: this.view!.marks[index] }),
  });

  protected makeView(input: ViewInput): TestView {
    this.views++;
    if (this.throwIn === 'view') throw new Error('no view');
    const { observations } = input.reading.series;
    const marks = observations.map((entry) => String(entry.period));
    return { ...commonView(input), width: input.width, marks };
  }

  protected renderView(view: TestView): TemplateResult {
    if (this.throwIn === 'render') throw new Error('no picture');
    const step = view.width / Math.max(1, view.marks.length);
    const bar = `M${Math.max(0, this.marks.index) * step} 0h${step}v20H0Z`;
    return html`<p>${view.targetLabel}</p>
      ${this.statusTemplate(view)}${this.findingTemplate(view)}
      <svg
        class="fig"
        part="chart"
        data-marks
        tabindex="0"
        viewBox="0 0 ${view.width} 20"
        role="img"
        aria-label=${view.name}
      >
        <path class="act" d=${bar} />
      </svg>`;
  }
}

define('test-widget', TestWidget);
