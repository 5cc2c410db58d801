import type { IndicatorDocument, Problem } from '../contract/document.ts';

/** What a reader of a foreign format hands back. It never throws on data: what is wrong stands in `problems`. */
export interface FormatReading {
  readonly document: IndicatorDocument;
  /** What became of each cell, so that a person can check it against the paper. */
  readonly report: readonly ReportLine[];
  /** Problems of the file and of the document made from it, with their places. */
  readonly problems: readonly Problem[];
}

/**
 * read: a figure or a word with a place in the document. words: kept as printed, no figure in it. empty: nothing was
 * printed. refused: could not be read, `code` says why. ignored: a title, a note, a blank or a column of no meaning.
 */
export type Outcome = 'read' | 'words' | 'empty' | 'refused' | 'ignored';

export interface ReportLine {
  /** As a spreadsheet counts, from 1, in the file as given. */
  readonly row: number;
  readonly column: number;
  /** Name of the sheet, when the file has sheets. */
  readonly sheet?: string;
  /** What the cell is: `label`, `domain`, `nature`, `unit`, `area`, `period`, `baseline`, `target`, `value`, `note` … */
  readonly field?: string;
  /** The characters as printed. */
  readonly text: string;
  readonly outcome: Outcome;
  /** Place in the document, e.g. `indicators[3].series[0].targets[0]`. */
  readonly path?: string;
  /** Why it was refused, kept as words or ignored, with the parts of the sentence; the languages have its words. */
  readonly code?: string;
  readonly parts?: Readonly<Record<string, string | number>>;
}
