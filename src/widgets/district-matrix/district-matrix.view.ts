import type { Grid } from '../../assessment/grid.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { findArea, findIndicator } from '../../contract/select.ts';
import { ProblemError } from '../../element/load.ts';
import type { PlanInput } from '../../element/view-input.ts';
import { finding, hasArithmetic, nameOf, said, statusView } from '../../language/series-words.ts';
import type { Finding } from '../../language/series-words.ts';
import type { CommonView } from '../../marks/view.ts';
import { cellOf, sentenceOf } from './matrix-cells.ts';
import type { MatrixArea, MatrixRow } from './matrix-cells.ts';
import { screenLayout } from './matrix-columns.ts';
import type { ColumnLayout, Heads } from './matrix-columns.ts';
import { findingOf } from './matrix-finding.ts';
import {
  areaName,
  directionOf,
  indicatorName,
  isBindingRow,
  legendOf,
  linesOf,
  metaOf,
  natureOf,
  notesOf,
  sourcesOf,
  tableOf,
  unitOf,
} from './matrix-words.ts';
import type { LegendEntry, MatrixContext } from './matrix-words.ts';

/** What a matrix is made of: every cell assessed. */
export interface MatrixInput extends PlanInput {
  readonly grid: Grid;
}

/** A cell as the reader chose it; stands in place of the page's `indicator` and `area`. */
export interface ChosenCell {
  readonly indicator: string;
  readonly area: string;
}

/** A cell by its place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface MatrixView extends CommonView {
  readonly areas: readonly MatrixArea[];
  readonly rows: readonly MatrixRow[];
  readonly layout: ColumnLayout;
  /** Names that the widths of columns follow from. */
  readonly heads: Heads;
  readonly width: number;
  readonly legend: readonly LegendEntry[];
  /** Column and cell that stand out; −1 = none. */
  readonly chosen: Place;
  /** The finding of the chosen cell; '' where none is chosen, or where it is the only one. */
  readonly detail: string;
  readonly assessment?: Assessment;
}

/** Below this width a row is named by its short name where it has one. */
const SHORT_NAMES = 480;

/** Document, width and language in; everything a matrix shows out. */
export function matrixView(input: MatrixInput, asked?: ChosenCell): MatrixView {
  const { document, language, options, width } = input;
  const { matrix } = language.catalogue;
  const c = contextOf(input);
  const heading = options.heading ?? matrix.heading;
  const chosen = chosenPlace(c, { ...options, ...asked });
  const reading = c.rows[chosen.row]?.readings[chosen.column];
  const isSingle = c.rows.length === 1 && c.areas.length === 1;
  const status = reading && statusView(reading, language);
  const told: Finding = isSingle && reading ? finding(reading, language) : { text: findingOf(c) };
  const areas = c.areas.map((area) => ({ id: area.id, name: areaName(c, area), isAbove: area.isAbove }));
  const rows = rowsOf(c, areas, width);
  const heads = {
    columns: areas.map(({ name }) => name),
    rows: rows.map(({ name, unit, sign }) => `${name} ${unit} ${sign}`),
  };
  const isSample = document.sample || c.rows.some(({ indicator }) => indicator.sample);
  return {
    heading,
    sample: isSample ? language.words.sample : undefined,
    meta: metaOf(c),
    // It is said whose status it is.
    status: status && {
      ...status,
      word: isSingle ? status.word : matrix.of(nameOf(reading!, language), status.word),
    },
    quiet: reading && !status ? matrix.of(nameOf(reading, language), language.words.noTarget) : undefined,
    finding: told.text,
    why: told.why,
    targetLabel: reading && language.target(reading)?.dated,
    notes: notesOf(c),
    source: sourcesOf(c),
    get table() {
      return tableOf(c, heading);
    },
    arithmetic: status && hasArithmetic(reading!) ? reading : undefined,
    name: heading,
    summary: language.words.summary(heading, '', told.text),
    areas,
    rows,
    heads,
    layout: screenLayout(width, heads),
    width,
    legend: legendOf(c),
    chosen,
    detail: reading && !isSingle ? sentenceOf(reading, language) : '',
    assessment: reading?.assessment,
    get lines() {
      return isSingle ? [] : linesOf(c);
    },
  };
}

/** Nothing to show is a problem, said in words. */
function contextOf({ document, language, options, grid }: MatrixInput): MatrixContext {
  const known = document.indicators.map(({ id }) => id);
  if (!grid.rows[0])
    throw new ProblemError(known[0] && grid.unknown[0] ? 'unknown-indicator' : 'no-indicators', {
      given: grid.unknown.join(', '),
      known: known.slice(0, 12).join(', '),
    });
  const readings = grid.rows.flatMap((row) => row.readings.flatMap((reading) => reading ?? []));
  if (!readings[0]) throw new ProblemError('no-series', { given: options.areas.join(', ') });
  return { ...grid, document, language, readings };
}

/** The cell asked for; the only row, or the only column, needs no naming. An id that nobody knows is a problem. */
function chosenPlace(
  { document, rows, areas }: MatrixContext,
  { indicator, area }: { readonly indicator?: string; readonly area?: string },
): Place {
  const asked = findIndicator(document, indicator);
  if (indicator && !asked) throw new ProblemError('unknown-indicator', { given: indicator });
  const known = findArea(document, area);
  const column = areas.findIndex(({ id }) => id === (known?.id ?? area));
  if (area && column < 0 && !known) throw new ProblemError('unknown-area', { given: area });
  return {
    row: rows[1] ? rows.findIndex((row) => row.indicator === asked) : 0,
    column: areas[1] ? column : 0,
  };
}

function rowsOf(c: MatrixContext, areas: readonly MatrixArea[], width: number): MatrixRow[] {
  const { language } = c;
  const domains = c.rows.map(({ indicator }) => language.text(indicator.domain));
  const isGrouped = new Set(domains).size > 1;
  return c.rows.map((row, index) => {
    const { indicator } = row;
    const name = indicatorName(c, row);
    const { sign, words } = directionOf(c, row);
    return {
      id: indicator.id,
      name: (width < SHORT_NAMES && language.text(indicator.shortLabel)) || name,
      unit: unitOf(c, row),
      sign,
      hint: language.words.joined(said(words, natureOf(c, row))),
      binding: isBindingRow(row),
      group: isGrouped && domains[index] !== domains[index - 1] ? domains[index] : undefined,
      cells: row.readings.map((reading, column) =>
        cellOf(reading, () => language.words.name(name, areas[column]!.name), language),
      ),
    };
  });
}
