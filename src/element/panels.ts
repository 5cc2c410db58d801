import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SeriesReading } from '../assessment/reading.ts';
import { arithmeticOf } from '../language/arithmetic.ts';
import type { Language } from '../language/language.ts';
import { arithmeticPanel } from '../marks/arithmetic.ts';
import { downloadRow } from '../marks/downloads.ts';
import { dataTable } from '../marks/table.ts';
import type { TableView } from '../marks/view.ts';

/** What opens when the reader asks for it: the data table, the files, and the arithmetic behind a verdict. */
export { dataTable };

/** The numbers and formulas behind the verdict of a reading. */
export function arithmetic(reading: SeriesReading, language: Language): TemplateResult | typeof nothing {
  const view = arithmeticOf(reading, language);
  return view ? arithmeticPanel(view) : nothing;
}

/** The data table; where a child of the widget stands for it (`light-text`), its place. */
export function table(host: Element, view: TableView, rows: number, more: string): TemplateResult {
  return Array.from(host.children).some((child) => child.slot === 'table')
    ? html`<div class="scroll" tabindex="0" role="region" aria-label=${view.caption}>
        <slot name="table"></slot>
      </div>`
    : dataTable(view, rows, more);
}

/** The files that can be taken away; the picture can be copied where the browser allows it. */
export function downloads({ words }: Language, note: string): TemplateResult {
  const files = ['png', 'svg', 'csv'].map((kind) => ({ kind, word: words.file(kind.toUpperCase()) }));
  const copy = 'ClipboardItem' in window ? [{ kind: 'copy', word: words.copyPicture }] : [];
  return downloadRow(words.download, [...copy, ...files], note);
}
