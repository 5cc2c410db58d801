import type { Catalogue, PartialCatalogue } from './catalogue.ts';
import { readMessage } from './message.ts';
import type { Fill } from './message.ts';

type Sections = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A catalogue that is ready to speak, and the way to read a message of its own. */
export interface Speaker {
  readonly catalogue: Catalogue;
  /** A text with places; what it says of a number is chosen by `count`. */
  counted(text: string, count: string): string;
}

/** Makes every message that is handed `parts` a function; it is read when it is first said. */
export function speaker(written: PartialCatalogue, parts: PartialCatalogue): Speaker {
  const sections = written as unknown as Sections;
  const known = new Map<string, Fill>();
  const read = (text: string): Fill => {
    let fill = known.get(text);
    if (!fill) known.set(text, (fill = readMessage(text, { message, plural })));
    return fill;
  };
  const message = (path: string): Fill => {
    const [section, key] = path.split('.');
    // Read when it is said: a message may include itself only by mistake.
    return (given) => read(String(sections[section!]?.[key!] ?? ''))(given);
  };
  const plural = pluralOf(written.tag);
  const speak =
    (text: unknown, names: readonly string[]) =>
    (...given: readonly unknown[]): string => {
      const handed: Record<string, unknown> = {};
      names.forEach((name, index) =>
        name ? (handed[name] = given[index]) : Object.assign(handed, given[index]),
      );
      return read(String(text))(handed);
    };
  const said: Record<string, unknown> = { ...sections };
  for (const [name, messages] of Object.entries(parts as unknown as Sections)) {
    if (typeof messages !== 'object' || !sections[name]) continue;
    const section: Record<string, unknown> = (said[name] = { ...sections[name] });
    for (const [key, names] of Object.entries(messages))
      section[key] = speak(
        section[key],
        String(names)
          .split(' ')
          .map((part) => part.replace(/\W+$/, '')),
      );
  }
  return {
    catalogue: said as unknown as Catalogue,
    counted: (text, count) => (text.indexOf('{') < 0 ? text : read(text)({ count })),
  };
}

/** Plural category of a number in a language; printed decimals (1.0) are `other` in all of them. */
function pluralOf(tag: string): (value: unknown) => string {
  let rules: Intl.PluralRules | undefined;
  return (value) => {
    const digits = String(value).replace(/,/g, '');
    try {
      rules = rules || new Intl.PluralRules(tag);
    } catch {
      // A page may call its language anything.
      rules = new Intl.PluralRules('en');
    }
    return /\./.test(digits) ? 'other' : rules.select(Number(digits));
  };
}
