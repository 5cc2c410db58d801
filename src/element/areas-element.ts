import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Assessment } from '../assessment/assessment.ts';
import { findArea, seriesOf } from '../contract/select.ts';
import type { ComparisonView } from './comparison-view.ts';
import { IndicatorElement } from './indicator-element.ts';
import { readingOf } from './reading-of.ts';
import type { PlanInput, ViewInput } from './view-input.ts';

/** A widget on the areas of one indicator, of which one may stand out: chosen by the page, the reader or beside. */
export abstract class AreasElement<View extends ComparisonView> extends IndicatorElement<View> {
  static override properties: PropertyDeclarations = { highlight: {}, reference: {} };

  /** Chosen by the reader, here or beside; stands out in place of `highlight` until the page sets another. */
  protected chosen?: string;
  /** The area of the view that stands, by which a choice made beside is noticed. */
  private looked?: { readonly area?: string };

  /** `id` of the area to bring out; it is marked, the finding and the status speak of it. */
  highlight?: string;
  /** `id` of the area above, whose target counts where an area has none; default the area above those shown. */
  reference?: string;

  /** Result of the assessment of the chosen area; of the reference, else the first area, where none is chosen. */
  override get assessment(): Assessment | undefined {
    return super.assessment && this.view?.assessment;
  }

  /** An area without any value has its place too, among those that have none. */
  protected override inputOf(plan: PlanInput): ViewInput {
    const { document, options } = plan;
    const { indicator, area } = options;
    if (this.looked && this.looked.area !== area) this.chosen = area;
    this.looked = { area };
    const isEmpty = findArea(document, area) && !seriesOf(document, indicator, area);
    const input = readingOf(isEmpty ? { ...plan, options: { ...options, area: undefined } } : plan);
    return { ...input, options };
  }

  /** `id` of the area that stands out. */
  protected standsOut({ options }: ViewInput): string | undefined {
    return this.chosen ?? this.highlight ?? options.area;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('highlight') || changed.has('data') || changed.has('src')) this.chosen = undefined;
    super.willUpdate(changed);
  }

  /** The reader chose an area. */
  protected choose(area: string): void {
    const { indicator, period } = this.view!;
    this.chosen = area;
    this.invalidate();
    this.select({ indicator, area, period });
  }
}
