import { html, noChange, nothing, render } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import type { Assessment } from '../assessment/assessment.ts';
import type { Problem } from '../contract/document.ts';
import type { PartialCatalogue } from '../language/catalogue.ts';
import type { Language } from '../language/language.ts';
import { registerWords } from '../language/register.ts';
import { actionsRow } from '../marks/actions.ts';
import { problemBox, quietLine } from '../marks/notice.ts';
import { skeletonLines } from '../marks/skeleton.ts';
import { statusLine } from '../marks/status.ts';
import type { CommonView } from '../marks/view.ts';
import { findingMark, headingMark, metaMark, sourceMark } from '../marks/words.ts';
import { anatomy } from '../theme/anatomy.ts';
import { figure } from '../theme/figure.ts';
import { table } from '../theme/table.ts';
import { tokens } from '../theme/tokens.ts';
import { ActionsController } from './actions-controller.ts';
import { fillBox, nameLanguage } from './box.ts';
import { BoxedElement } from './boxed-element.ts';
import { DataController } from './data-controller.ts';
import { IndicatorLoadEvent, IndicatorProblemEvent, IndicatorSelectEvent } from './events.ts';
import type { Selection } from './events.ts';
import { LanguageController } from './language-controller.ts';
import { LightTextController } from './light-text-controller.ts';
import { simpleDocument } from './simple-document.ts';
import { SizeController } from './size-controller.ts';
import { ProblemError } from './load.ts';
import { onDemand } from './on-demand.ts';
import type * as Panels from './panels.ts';
import type { PNGOptions, PictureOptions } from './picture/picture.ts';
import { PrintController } from './print-controller.ts';
import { loadingHead, problemState, staleState, wordlessState } from './state-templates.ts';
import { VERSION } from './version.ts';
import { DEFAULT_WIDTH } from './view-input.ts';
import { saveFile, takePicture } from './take-picture.ts';
import { ViewHolder } from './view-holder.ts';
import type { PlanInput, ViewInput } from './view-input.ts';
import { viewCSV, viewText } from './view-text.ts';
import { inputOf, readingOf } from './reading-of.ts';

type Drawn = TemplateResult | typeof nothing;

const panels = onDemand(() => import('./panels.ts'));

/**
 * What every widget is: it gets its data, its width and its language, makes one plain view of them and shows it.
 * A widget says how the view is made (`makeView`) and how its middle is drawn (`renderView`); heading, notes,
 * source, table twin, arithmetic, and the states loading, empty, problem and stale stand here.
 *
 * @cssproperty [--indicator-font=inherit] - font family
 * @cssproperty --indicator-text-size - base size of the text; default 16 to 20 px, following the reader's setting
 * @cssproperty [--indicator-surface=#fff] - halo of text, hole of hollow marks; a widget paints no ground
 * @cssproperty [--indicator-ink=#17202b] - text and values
 * @cssproperty [--indicator-ink-2=#45505d] - secondary text, tick of the baseline
 * @cssproperty [--indicator-ink-3=#5f6a77] - notes, text of scales
 * @cssproperty [--indicator-actual=#1f4470] - actual values
 * @cssproperty [--indicator-target=#17202b] - wall, rail and label of the target
 * @cssproperty [--indicator-path=#6b7683] - planned path, leaders
 * @cssproperty [--indicator-axis=#8b95a1] - axis, outline of flags
 * @cssproperty [--indicator-grid=#e4e8ec] - grid, rules of rows
 * @cssproperty [--indicator-track=#edf0f3] - the whole scale
 * @cssproperty [--indicator-allowed=#d3dde6] - the allowed side of the target
 * @cssproperty [--indicator-band=#f4f6f8] - ground of a plan period
 * @cssproperty [--indicator-highlight=#eef3f8] - the chosen row
 * @cssproperty [--indicator-rule=#d5dae0] - outline of a card
 * @cssproperty [--indicator-met=#12917e] - verdict: met
 * @cssproperty [--indicator-on-track=#2477c4] - verdict: on track
 * @cssproperty [--indicator-behind=#a65600] - verdict: behind
 * @cssproperty [--indicator-moving-away=#99280f] - verdict: moving away
 * @cssproperty [--indicator-missed=#5a1230] - verdict: missed
 * @cssproperty [--indicator-not-assessable=#5f6a77] - verdict: not assessable
 */
export abstract class IndicatorElement<
  View extends CommonView = CommonView,
  Input extends PlanInput = ViewInput,
> extends BoxedElement {
  static override styles: CSSResultGroup = [tokens, anatomy, table, figure];
  /** Words that only this widget says, in every language that is shipped. @internal */
  static readonly words: readonly PartialCatalogue[] = [];
  /** Version of the library that this class came with. */
  static readonly version = VERSION;

  private readonly size = new SizeController(this, () => this.requestUpdate());
  private readonly words = new LanguageController(this, () => this.invalidate());
  private readonly source = new DataController(this, {
    changed: () => this.handleData(),
    attributes: () => simpleDocument(this, this.words.lang),
    scoped: true,
  });
  /** What the reader opened. @internal */
  protected readonly opened = new ActionsController(this, (name, button) => {
    if (name === 'retry') this.source.retry();
    else if (name === 'save')
      void saveFile(this, button.dataset.kind!, this.view!.name, this.words.language!).then((note) =>
        this.announce((this.opened.note = note)),
      );
    else return this.handleAction(name, button);
    return true;
  });
  private readonly held = new ViewHolder<View, Input>({
    input: (width) => this.viewInput(width),
    make: (input, other) => this.makeView(input, other),
    report: (problem) => this.report([problem]),
  });
  private loaded?: unknown;
  private readonly paper = new PrintController(this, this.size, () => this.invalidate());
  /** Width in design px of what is drawn beside the widget itself; undefined for what is on show. */
  private sheet?: number;

  constructor() {
    super();
    new LightTextController(this, () => (this.isLoading ? 'wait' : this.view));
    registerWords((this.constructor as typeof IndicatorElement).words);
  }

  /**
   * Pure: calls into `<tag>.view.ts`. `other` is the view of the same data at another width. May throw a `ProblemError`;
   * whatever is thrown becomes a notice.
   */
  protected abstract makeView(input: Input, other?: View): View;

  /** What the view is made of: one series, unless a widget of a whole plan reads more. May throw like `makeView`. */
  protected inputOf(plan: PlanInput): Input {
    return readingOf(plan) as PlanInput as Input;
  }

  /**
   * The middle of the widget in its own order, for instance
   * `${this.statusTemplate(view)}${this.findingTemplate(view)}<svg class="fig" part="chart" …>`.
   */
  protected abstract renderView(view: View): TemplateResult;

  /** Outline of the figure while data load or are missing; it keeps the height. `words` are said inside. */
  protected placeholder(words: string, _width: number): TemplateResult {
    return quietLine(words);
  }

  /** While loading: `head` keeps the room of heading and meta line, grey lines that of the sentences. */
  protected outline(words: string, width: number, head: Drawn): TemplateResult {
    const finding = width < 340 ? [280, 280, 280] : width < 440 ? [280, 280] : [280];
    return html`${head}${this.placeholder(words, width)}${skeletonLines(106, ...finding, 174, 246)}`;
  }

  /** What a button with `data-do="name"` inside a widget does; false when it is not the widget's. */
  protected handleAction(_name: string, _button: HTMLElement): boolean {
    return false;
  }

  /** Width in design px; 0 until it is known. An element in running text needs none and gives a number at once. */
  protected get room(): number {
    return this.sheet ?? this.paper.room;
  }

  /** True where nothing can be pressed, scrolled or pointed at: on paper and in a picture. */
  protected get onPaper(): boolean {
    return this.sheet !== undefined || this.paper.printing;
  }

  /** The view on show; undefined while there is none. */
  protected get view(): View | undefined {
    return this.held.current?.view;
  }

  /** Makes the next update build a new view; for state of the widget that is no property. */
  protected invalidate(): void {
    this.held.current = undefined;
    this.requestUpdate();
  }

  /** Status badge (a button when there is arithmetic), or the quiet words of a series without target. */
  protected statusTemplate(view: CommonView): Drawn {
    if (this.hides('status')) return nothing;
    if (!view.status) return view.quiet ? quietLine(view.quiet) : nothing;
    const open = view.arithmetic ? this.opened.arithmetic : undefined;
    return statusLine(view.status, { open, hint: this.words.language!.words.showArithmetic });
  }

  /** The finding, and under it the arithmetic when it is open. `words: false`: too narrow for a sentence. */
  protected findingTemplate(view: CommonView, options: { readonly words?: boolean } = {}): Drawn {
    const { arithmetic } = view;
    const isOpen = this.opened.arithmetic || this.prints('arithmetic');
    const panel = arithmetic
      ? this.panel(isOpen, (parts) => parts.arithmetic(arithmetic, this.words.language!))
      : nothing;
    const isHidden = this.hides('finding') || options.words === false;
    return isHidden ? panel : html`${this.sentenceTemplate(view)}${panel}`;
  }

  /** The sentence; with `light-text` a child of the element stands for it. */
  protected sentenceTemplate({ finding, why }: CommonView): Drawn {
    return this.lightText && this.sheet === undefined
      ? html`<p class="finding" part="finding"><slot name="finding">${finding}${why}</slot></p>`
      : findingMark({ finding, why });
  }

  /** What is printed besides the picture, as `print` has it. */
  protected get printed(): string {
    return this.print ?? '';
  }

  /** True while a part that is closed on the screen goes to paper. */
  private prints(part: string): boolean {
    return this.paper.printing && this.sheet === undefined && this.printed.indexOf(part) >= 0;
  }

  /** What the reader opened; nothing while it is closed or on its way, a notice when it could not be had. */
  private panel(isOpen: boolean, draw: (parts: typeof Panels) => Drawn): Drawn {
    const { opened } = this;
    if (!isOpen) return nothing;
    if (opened.problem) return problemBox(this.words.language!.problem(opened.problem));
    const parts = panels(
      () => this.requestUpdate(),
      () => {
        if (opened.problem) return;
        opened.problem = new ProblemError('load-failed').problem;
        this.report([opened.problem]);
        this.requestUpdate();
      },
    );
    return parts ? draw(parts) : nothing;
  }

  /** Buttons of the widget's own, beside the one that opens the data table. */
  protected actionsTemplate(_view: View): Drawn {
    return nothing;
  }

  /** False where the widget's own middle holds heading and meta, for instance beside its figure. */
  protected headFirst(_view: View): boolean {
    return true;
  }

  /** Heading and meta line; invented figures are named as such even where the page hides the heading. */
  protected headTemplate(view: View): Drawn {
    const heading = this.hides('heading') ? '' : view.heading;
    const meta = this.hides('meta') ? [] : view.meta;
    const { sample } = view;
    return heading || sample ? headingMark({ heading, sample, meta }, this.headingLevel) : metaMark(meta);
  }

  /** True when the page asked to leave a part out. */
  protected hides(part: string): boolean {
    const hide = this.hide ?? '';
    return hide.indexOf(part) >= 0 && hide.split(/[\s,]+/).indexOf(part) >= 0;
  }

  /** Tells the page, and an `<indicator-data>` around, what the reader chose. */
  protected select(selection: Selection): void {
    this.dispatchEvent(new IndicatorSelectEvent(selection));
  }

  /** Result of the assessment on show, with its reason and its arithmetic; none for a whole plan. */
  get assessment(): Assessment | undefined {
    return (this.settle()?.input as Partial<ViewInput> | undefined)?.reading?.assessment;
  }

  /** Heading, target, finding and source as plain text; '' while there are no data. */
  toText(): string {
    const held = this.settle();
    return held ? viewText(held.view) : '';
  }

  /** The data table as CSV (RFC 4180, byte order mark, CRLF); '' while there are no data. */
  toCSV(): string {
    const held = this.settle();
    return held ? viewCSV(held.view) : '';
  }

  /**
   * The widget as it stands, without its buttons, as SVG text that office and drawing programs open: heading, figure,
   * status, finding, source, and the word for invented figures. Rejects with a sentence while nothing is drawn.
   */
  toSVG(options?: PictureOptions): Promise<string> {
    return takePicture(
      this,
      () => this.words.language,
      (parts) => parts.pictureSVG(this, options),
    );
  }

  /** The same as a PNG file; no policy of the page stands against it, because nothing is loaded for it. */
  toPNG(options?: PNGOptions): Promise<Blob> {
    return takePicture(
      this,
      () => this.words.language,
      (parts) => parts.picturePNG(this, options),
    );
  }

  /** What is drawn at a width, handed to `look`; nothing that is on show changes. @internal */
  drawAside<T>(width: number, look: (drawing: HTMLElement, view: View, language: Language) => T): T {
    const { held, sheet } = this;
    const { current } = held;
    this.sheet = width;
    held.current = undefined;
    held.build(width);
    try {
      if (!this.view) throw new ProblemError('nothing-drawn');
      const box = this.newBox();
      fillBox(box, this.view.name, 'paper');
      nameLanguage(box, this.words.language!, this.words.lang);
      render(this.renderState(), box);
      return look(box, this.view, this.words.language!);
    } finally {
      this.sheet = sheet;
      held.current = current;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size) {
      this.held.current = undefined;
      this.source.refresh();
    }
    if (this.room) this.held.build(this.room);
    if (this.isNew() && this.loaded) this.say(this.held.current!.view.summary);
  }

  protected override updated(): void {
    // What is printed is there when the page goes to paper; it cannot be waited for then.
    if (this.printed) this.panel(true, () => nothing);
    const { state } = this.source;
    if (!this.isNew() || !('document' in state)) return;
    this.loaded = state.document;
    this.dispatchEvent(new IndicatorLoadEvent(state.document, state.problems));
  }

  /** True while the document on show has not been told to the page. */
  private isNew(): boolean {
    return !!this.held.current && this.held.current.input.document !== this.loaded;
  }

  private handleData(): void {
    const { state, scope } = this.source;
    this.held.problem = undefined;
    this.invalidate();
    // What an `<indicator-data>` could not read is told by that element, once.
    if (!scope && 'problems' in state && state.problems.length) this.report(state.problems);
  }

  /** The view as it should be now, also where the element was never drawn. */
  private settle() {
    if (this.isUpdatePending) this.held.current = undefined;
    this.source.refresh();
    this.held.build(this.room || DEFAULT_WIDTH);
    return this.held.current;
  }

  private viewInput(width: number): Input | undefined {
    const { state, scope } = this.source;
    const { language } = this.words;
    if (!('document' in state) || !language) return undefined;
    const { document } = state;
    return this.inputOf(inputOf(this, { document, language, width, selection: scope?.selection }));
  }

  /** Told after the update that shows it: a listener may change the element. */
  private report(problems: readonly Problem[]): void {
    void this.updateComplete.then(() => this.dispatchEvent(new IndicatorProblemEvent(problems)));
  }

  protected override render(): TemplateResult | typeof noChange {
    // Measured before the first paint where it is near; where a policy keeps styles away it never is. Until then the
    // page's own words stand.
    if (!this.room && this.words.language) return noChange;
    const paper = this.prints('table') ? 'paper long' : this.onPaper ? 'paper' : '';
    fillBox(this.renderRoot as HTMLElement, this.view?.name, paper);
    return this.renderState();
  }

  /** What stands in the box. */
  protected renderState(): TemplateResult {
    const { language } = this.words;
    if (!language) return wordlessState();
    const whole = this.held.draw((view) => this.renderWhole(view));
    return whole ?? this.renderWithout(language, this.room);
  }

  /** What stands in the place of the picture: that it is loading, what went wrong, or that there are no data. */
  protected renderWithout(language: Language, width: number): TemplateResult {
    const heading = this.heading ?? this.label;
    const head = heading ? headingMark({ heading }, this.headingLevel) : nothing;
    if (this.isLoading) return this.outline(language.words.loading, width, loadingHead(head));
    const { problem } = this;
    if (problem) return problemState(head, problem, language);
    return this.children.length
      ? html`<slot></slot>`
      : html`${head}${this.placeholder(language.words.noData, width)}`;
  }

  /** True while the first data are on their way. */
  protected get isLoading(): boolean {
    return this.source.state.kind === 'loading';
  }

  /** Why there is no view, where something went wrong. */
  protected get problem(): Problem | undefined {
    const { state } = this.source;
    return this.held.problem ?? ('problems' in state ? state.problems[0] : undefined);
  }

  /** The picture with what stands around it. */
  protected renderWhole(view: View): TemplateResult {
    const { state } = this.source;
    const { table, rows, downloads, note } = this.opened;
    const language = this.words.language!;
    const { words } = language;
    const isPrinted = this.prints('table');
    const toggles = [
      { name: 'table', word: this.hides('table') ? '' : words.table, open: table },
      { name: 'downloads', word: this.hides('downloads') ? '' : words.download, open: downloads },
    ];
    return html`${state.kind === 'stale' ? staleState(state, this.words.language!) : nothing}
    ${this.headFirst(view) ? this.headTemplate(view) : nothing} ${this.renderView(view)}
    ${this.hides('source') ? nothing : sourceMark(view)} ${actionsRow(toggles, this.actionsTemplate(view))}
    ${this.panel(downloads, (parts) => parts.downloads(language, note))}
    ${this.panel(table || isPrinted, (parts) =>
      this.sheet === undefined
        ? parts.table(this, view.table, isPrinted ? Infinity : rows, words.more)
        : parts.dataTable(view.table),
    )}`;
  }
}
