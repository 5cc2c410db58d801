import { tableOf } from '../language/series-table.ts';
import {
  finding,
  hasArithmetic,
  metaOf,
  nameOf,
  notesOf,
  sampleOf,
  sourceOf,
  statusView,
  summaryOf,
} from '../language/series-words.ts';
import type { CommonView } from '../marks/view.ts';
import type { ViewInput } from './view-input.ts';

/** What widgets may say differently about one and the same series. */
export interface CommonOptions {
  /** Manner of the finding; default `gauge`. */
  readonly form?: 'gauge' | 'trend' | 'short';
  /** The unit in the meta line, where no label in the figure carries it. */
  readonly unit?: boolean;
}

/** The part of a view that every widget on one series has. Pure. */
export function commonView({ reading, language, options }: ViewInput, ask: CommonOptions = {}): CommonView {
  const { text, why } = finding(reading, language, ask.form);
  const status = statusView(reading, language);
  return {
    heading: options.heading ?? language.text(reading.indicator.label),
    sample: sampleOf(reading, language),
    meta: metaOf(reading, language, { unit: ask.unit }),
    status,
    quiet: status ? undefined : language.words.noTarget,
    finding: text,
    why,
    targetLabel: language.target(reading)?.dated,
    notes: notesOf(reading, language),
    source: sourceOf(reading, language),
    table: tableOf(reading, language),
    arithmetic: status && hasArithmetic(reading) ? reading : undefined,
    name: nameOf(reading, language),
    summary: summaryOf(reading, language, ask.form),
  };
}
