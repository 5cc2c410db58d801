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

/**
 * The part of a view that every widget on one series has. Pure. Sentences and tables are made when they are read: a
 * widget that leaves a part out does not pay for it.
 */
export function commonView({ reading, language, options }: ViewInput, ask: CommonOptions = {}): CommonView {
  const status = statusView(reading, language);
  const found = once(() => finding(reading, language, ask.form));
  const table = once(() => tableOf(reading, language));
  return {
    heading: options.heading ?? language.text(reading.indicator.label),
    sample: sampleOf(reading, language),
    meta: metaOf(reading, language, { unit: ask.unit }),
    status,
    quiet: status ? undefined : language.words.noTarget,
    get finding() {
      return found().text;
    },
    get why() {
      return found().why;
    },
    get targetLabel() {
      return language.target(reading)?.dated;
    },
    get notes() {
      return notesOf(reading, language);
    },
    get source() {
      return sourceOf(reading, language);
    },
    get table() {
      return table();
    },
    arithmetic: status && hasArithmetic(reading) ? reading : undefined,
    name: nameOf(reading, language),
    get summary() {
      return summaryOf(reading, language, ask.form);
    },
  };
}

/** A view with its own properties before those of another one; what stands there in a getter stays unread. */
export function extended<Base extends object, Own extends object>(
  base: Base,
  own: Own,
): Omit<Base, keyof Own> & Own {
  return Object.setPrototypeOf(own, base) as Omit<Base, keyof Own> & Own;
}

/** What is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
