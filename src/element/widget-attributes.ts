import { LitElement } from 'lit';
import type { PropertyDeclaration, PropertyDeclarations } from 'lit';

/** An attribute of the property's own name that is read as text. */
const TEXT: PropertyDeclaration = {};

/** What a page can say to every widget, as attributes or as properties. */
export abstract class WidgetAttributes extends LitElement {
  /** One table, not a decorator each: it is half the code. What they mean is said where they are declared. */
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: TEXT,
    refresh: { type: Number },
    crossOrigin: { attribute: 'crossorigin' },
    indicator: TEXT,
    area: TEXT,
    areas: TEXT,
    period: TEXT,
    method: TEXT,
    heading: TEXT,
    headingLevel: { type: Number, attribute: 'heading-level' },
    density: TEXT,
    textSize: { attribute: 'text-size', reflect: true },
    hide: TEXT,
    print: TEXT,
    lightText: { type: Boolean, attribute: 'light-text' },
    theme: { reflect: true },
    value: TEXT,
    valuePeriod: { attribute: 'value-period' },
    target: TEXT,
    targetPeriod: { attribute: 'target-period' },
    baseline: TEXT,
    baselinePeriod: { attribute: 'baseline-period' },
    unit: TEXT,
    direction: TEXT,
    label: TEXT,
    nature: TEXT,
    min: TEXT,
    max: TEXT,
    sample: { type: Boolean },
  };

  /** Document or short form. Not an attribute. */
  data?: unknown;
  /** Address of a document, http or https, relative to the page. */
  src?: string;
  /** Seconds after which `src` is asked again, 60 to 86400; not while the page is hidden. Default: never. */
  refresh?: number;
  /** `use-credentials`: cookies are sent to `src` of another origin as well. */
  crossOrigin?: string;
  /** `id` of the indicator; default the only one of the document. */
  indicator?: string;
  /** `id` of the area; default the indicator's first series. */
  area?: string;
  /** Ids of several areas, parted by blanks or commas. */
  areas?: string;
  /** As of: the last period to look at. */
  period?: string;
  /** Assessment method; default `linear-path`. */
  method?: string;
  /** Replaces the indicator's name. */
  heading?: string;
  /** Rank of the heading in the page, 1 to 6. */
  headingLevel = 3;
  /** `comfortable` or `compact`. */
  density?: 'comfortable' | 'compact';
  /** `large`: text for readers who need it large (大字版). */
  textSize?: 'large';
  /** Parts left out, parted by blanks: heading meta status finding source table downloads. */
  hide?: string;
  /**
   * What is printed besides the picture, parted by blanks: `table`, `arithmetic`; `none` for neither. Default: the table
   * where the picture does not name every value.
   */
  print?: string;
  /**
   * Keeps heading, sentence, table and source as children of the element, in slots: tools of the page that do not see
   * into a widget (reading aloud, 简繁, text only) find them there, and show the reader what they make of them. The
   * children have `data-indicator-text` and are styled by the page.
   */
  lightText = false;
  /** `light`, `dark`, `auto` (as the reader's system) or `high-contrast`; default: as the page's `color-scheme`. */
  theme?: 'light' | 'dark' | 'auto' | 'high-contrast';

  /** The value, as a number or as published (`28.52%`, `≤40`), where no document is given. */
  value?: string;
  /** Period of `value`. */
  valuePeriod?: string;
  /** The target as published. */
  target?: string;
  /** Period of the target, e.g. `2025`; a scoreboard takes several, parted by blanks, and makes a board of each. */
  targetPeriod?: string;
  /** The baseline as published. */
  baseline?: string;
  /** Period of the baseline, e.g. `2015`. */
  baselinePeriod?: string;
  /** Unit code or the unit's own sign. */
  unit?: string;
  /** `higher`, `lower`, `near`, `range` or `none`: which way is better. */
  direction?: 'higher' | 'lower' | 'near' | 'range' | 'none';
  /** Name of the indicator. */
  label?: string;
  /** `binding`, `anticipatory`, `guiding` or `mandatory`. */
  nature?: 'binding' | 'anticipatory' | 'guiding' | 'mandatory';
  /** Lower natural limit of the measure. */
  min?: string;
  /** Upper natural limit of the measure. */
  max?: string;
  /** True when the figures are invented; the picture then says so. */
  sample = false;
}
