import { html, noChange, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import type { Assessment } from '../../assessment/assessment.ts';
import { readGrid } from '../../assessment/grid.ts';
import type { Grid } from '../../assessment/grid.ts';
import { methodNamed } from '../../assessment/register.ts';
import { IndicatorElement } from '../../element/indicator-element.ts';
import { listed } from '../../element/listed.ts';
import type { PlanInput } from '../../element/view-input.ts';
import { matrixWords } from '../../language/matrix-words.ts';
import { areas } from '../../theme/areas.ts';
import { plot } from '../../theme/plot.ts';
import { styles } from './district-matrix.styles.ts';
import { matrixView } from './district-matrix.view.ts';
import type { ChosenCell, MatrixInput, MatrixView, Place } from './district-matrix.view.ts';
import { matrixGrid, matrixLegend, matrixTip, outlineGrid, paperGrid } from './matrix-draw.ts';
import { GridNavigation } from './matrix-navigation.ts';

/** Rows whose cells are drawn at once; more follow when they are scrolled to, or on paper. */
const DRAWN = 48;

/**
 * @summary Indicators × areas: the verdict of every indicator in every area, as a table of shapes.
 * @tag district-matrix
 * @slot - What readers see before the script has come, and where it never comes.
 * @slot heading - Replaces the heading.
 * @slot finding - Replaces the sentence where `light-text` is set, which writes it there.
 * @slot table - Replaces the data table; `light-text` writes one there.
 * @slot source - Replaces the source line.
 * @slot actions - Stands beside the button of the data table.
 * @fires {IndicatorLoadEvent} indicator-load - when data were read and drawn
 * @fires {IndicatorProblemEvent} indicator-problem - when something could not be loaded, read or drawn
 * @fires {IndicatorSelectEvent} indicator-select - when the reader chooses a cell: its indicator and its area
 * @csspart figure - the whole widget
 * @csspart heading - the heading
 * @csspart finding - the sentence
 * @csspart chart - the grid
 * @csspart legend - what the shapes mean
 * @csspart status - the verdict of the chosen cell
 * @csspart table - the data table
 * @csspart source - notes and source
 * @csspart actions - the buttons below
 */
export class DistrictMatrix extends IndicatorElement<MatrixView, MatrixInput> {
  static override properties: PropertyDeclarations = { indicators: {} };
  static override styles: CSSResultGroup = [IndicatorElement.styles, plot, areas, styles];
  static override readonly words = matrixWords;

  private readonly cells = new GridNavigation(this, {
    view: () => this.view,
    cell: (place) => this.cellAt(place),
    reach: (place) => this.reach(place),
    choose: (place) => this.choose(place),
  });
  private drawn = DRAWN;
  private shown: readonly unknown[] = [];
  /** Chosen by the reader; stands until the page, or the `<indicator-data>` around, says something else. */
  private chosen?: ChosenCell;
  private asked?: string;
  private read?: { readonly key: readonly unknown[]; readonly grid: Grid };

  /** Ids of the indicators in the wanted order, parted by blanks or commas; default all of the document. */
  indicators?: string;

  /** Result of the assessment of the chosen cell. */
  override get assessment(): Assessment | undefined {
    return super.assessment ?? this.view?.assessment;
  }

  /** Thousands of cells are assessed once, not at every change of width or choice. */
  protected override inputOf(plan: PlanInput): MatrixInput {
    const { document, options } = plan;
    const { areas, period: asOf, method = '' } = options;
    const ask = { indicators: listed(this.indicators), areas, asOf, method };
    // A method may be registered after the first picture: it is part of what was asked.
    const key = [document, methodNamed(method), JSON.stringify(ask)];
    if (!this.read || key.some((part, index) => part !== this.read!.key[index]))
      this.read = { key, grid: readGrid(document, ask) };
    return { ...plan, grid: this.read.grid };
  }

  protected override makeView(input: MatrixInput): MatrixView {
    const { indicator, area } = input.options;
    const asked = [indicator, area].join('\n');
    if (asked !== this.asked) this.chosen = undefined;
    this.asked = asked;
    return matrixView(input, this.chosen);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // A box that scrolls tells nobody above it: its event is caught on the way down.
    root.addEventListener('scroll', (event) => this.handleScroll(event.target as Element), true);
    return root;
  }

  /** Draws the cells of the rows that come into sight. */
  private handleScroll({ scrollTop, clientHeight, scrollHeight }: Element): void {
    const rows = this.view?.rows.length ?? 0;
    if (this.drawn < rows) this.draw(Math.ceil((rows * (scrollTop + clientHeight)) / scrollHeight));
  }

  private draw(row: number): void {
    if (row + DRAWN / 2 <= this.drawn) return;
    this.drawn = row + DRAWN;
    this.requestUpdate();
  }

  private async reach({ row }: Place): Promise<void> {
    this.draw(row);
    await this.updateComplete;
  }

  private cellAt({ row, column }: Place): HTMLElement | undefined {
    const cells = this.renderRoot.querySelector<HTMLTableRowElement>(`[data-row="${row}"]`)?.cells;
    return column < 0 ? undefined : cells?.[column + 1];
  }

  private choose({ row, column }: Place): void {
    const { rows, areas } = this.view!;
    const indicator = rows[row]!.id;
    const area = areas[column]!.id;
    this.chosen = { indicator, area };
    this.invalidate();
    this.select({ indicator, area: area || undefined });
  }

  protected override placeholder(words: string, width: number): TemplateResult {
    return outlineGrid(words, width, listed(this.indicators).length || 8);
  }

  protected override renderView(view: MatrixView): TemplateResult {
    const hidesFinding = this.hides('finding');
    return html`${hidesFinding ? nothing : this.sentenceTemplate(view)}
      <div class="wrap">${this.gridOf(view)} ${this.onPaper ? nothing : this.tip(view)}</div>
      ${matrixLegend(view)} ${this.statusTemplate(view)}
      ${view.detail && !hidesFinding ? html`<p class="finding">${view.detail}</p>` : nothing}
      ${this.findingTemplate(view, { words: false })}`;
  }

  /** Thousands of cells are looked at again only when something in them changed: every new picture has a new view. */
  private gridOf(view: MatrixView): TemplateResult | typeof noChange {
    const key = [view, this.drawn, this.onPaper];
    if (key.every((part, index) => part === this.shown[index])) return noChange;
    this.shown = key;
    return this.onPaper ? paperGrid(view) : matrixGrid(view, this.drawn);
  }

  /** The box beside the cell in focus or under the pointer; only then it is asked where the cell stands. */
  private tip(view: MatrixView): TemplateResult | typeof nothing {
    const { place } = this.cells;
    const own = place && this.cellAt(place)?.getBoundingClientRect();
    const box = own && this.renderRoot.querySelector('.wrap')!.getBoundingClientRect();
    if (!box) return nothing;
    const scale = view.width / box.width;
    const [left, top, bottom] = [
      (own.left + own.right) / 2 - box.left,
      own.top - box.top,
      own.bottom - box.top,
    ].map((px) => px * scale) as [number, number, number];
    const { lines } = view.rows[place.row]!.cells[place.column]!;
    return matrixTip(view, { left, top, bottom, height: box.height * scale }, lines);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'district-matrix': DistrictMatrix;
  }
}
