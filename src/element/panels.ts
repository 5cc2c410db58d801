import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SeriesReading } from '../assessment/reading.ts';
import { arithmeticOf } from '../language/arithmetic.ts';
import type { Language } from '../language/language.ts';
import { arithmeticPanel } from '../marks/arithmetic.ts';
import { downloadRow } from '../marks/downloads.ts';

/** What opens when the reader asks for it: the data table, the files, and the arithmetic behind a verdict. */
export { dataTable } from '../marks/table.ts';

/** The numbers and formulas behind the verdict of a reading. */
export function arithmetic(reading: SeriesReading, language: Language): TemplateResult | typeof nothing {
  const view = arithmeticOf(reading, language);
  return view ? arithmeticPanel(view) : nothing;
}

/** The files that can be taken away; the picture can be copied where the browser allows it. */
export function downloads({ words }: Language, note: string): TemplateResult {
  const files = ['png', 'svg', 'csv'].map((kind) => ({ kind, word: words.file(kind.toUpperCase()) }));
  const copy = 'ClipboardItem' in window ? [{ kind: 'copy', word: words.copyPicture }] : [];
  return downloadRow(words.download, [...copy, ...files], note);
}
