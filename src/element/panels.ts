import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SeriesReading } from '../assessment/reading.ts';
import { arithmeticOf } from '../language/arithmetic.ts';
import type { Language } from '../language/language.ts';
import { arithmeticPanel } from '../marks/arithmetic.ts';

/** What opens when the reader asks for it: the data table, and the arithmetic behind a verdict. */
export { dataTable } from '../marks/table.ts';

/** The numbers and formulas behind the verdict of a reading. */
export function arithmetic(reading: SeriesReading, language: Language): TemplateResult | typeof nothing {
  const view = arithmeticOf(reading, language);
  return view ? arithmeticPanel(view) : nothing;
}
