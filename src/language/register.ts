/**
 * The languages of the page, in one place. Two copies of the library on one page share it, so that a portal
 * registers its words once.
 */
import type { PartialCatalogue } from './catalogue.ts';
import { createLanguage, nearestTag } from './create.ts';
import { PARTS, commonParts } from './parts.ts';
import type { Language } from './language.ts';

interface Register {
  /** By tag, in order of registration. */
  readonly catalogues: Map<string, PartialCatalogue>;
  /** What the widgets of the page brought along, by tag: it makes no language by itself. */
  readonly sections: Map<string, PartialCatalogue>;
  readonly listeners: Set<() => void>;
  /** Counts registrations, so that each copy knows when its made languages are old. */
  version: number;
}

const DEFAULT = 'zh-cn';
const KEY = Symbol.for('indicator-widgets.languages');
const page = globalThis as unknown as Record<symbol, Register | undefined>;

function register(): Register {
  return (page[KEY] = page[KEY] ?? {
    catalogues: new Map(),
    sections: new Map(),
    listeners: new Set(),
    version: 0,
  });
}

/** Adds a language, or words to it: the same tag again replaces only the words given. */
export function registerLanguage(catalogue: PartialCatalogue): void {
  const { catalogues, listeners } = register();
  const tag = clean(catalogue.tag);
  const before = catalogues.get(tag);
  if (before === catalogue) return;
  catalogues.set(tag, before ? (merged(before, catalogue) as PartialCatalogue) : catalogue);
  register().version += 1;
  listeners.forEach((listener) => listener());
}

/** Adds the words of a widget to the languages that the page registers, before or after. */
export function registerWords(sections: readonly PartialCatalogue[]): void {
  const shared = register();
  for (const section of sections) {
    const tag = clean(section.tag);
    const before = shared.sections.get(tag);
    if (Object.keys(section).every((name) => name in Object(before))) continue;
    shared.sections.set(tag, merged(section, before) as PartialCatalogue);
    shared.version += 1;
  }
}

/** Calls back whenever a language is registered; returns the function that ends it. */
export function onLanguage(listener: () => void): () => void {
  const { listeners } = register();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let made = new Map<string, Language>();
let madeFor = -1;

/**
 * The language for a `lang` as pages write it (`zh_CN`, `zh-Hans`, `en-GB`, `chinese`, ''): the exact tag, then the
 * same language in the same script, then the same language, then zh-CN, then the first registered. Never throws;
 * undefined when nothing is registered.
 */
export function languageFor(lang: string | null | undefined): Language | undefined {
  const { catalogues, sections, version } = register();
  if (version !== madeFor) {
    made = new Map();
    madeFor = version;
  }
  const asked = clean(lang);
  const known = made.get(asked);
  if (known) return known;
  const tags = Array.from(catalogues.keys());
  const base = catalogues.has(DEFAULT) ? DEFAULT : tags[0];
  const tag = nearestTag(asked, tags) ?? base;
  if (tag === undefined) return undefined;
  const whole = (of: string): Table => merged(sections.get(of), catalogues.get(of));
  // What a language lacks comes from its nearest relation: what Hong Kong lacks from Taiwan.
  const others = tags.filter((other) => other !== tag);
  const relation = tag === base ? base : (nearestTag(tag, others) ?? base!);
  let language = made.get(tag);
  if (!language) {
    const catalogue =
      tag === relation ? whole(tag) : completed(whole(tag), merged(whole(base!), whole(relation)));
    made.set(tag, (language = createLanguage(catalogue as PartialCatalogue, partsOfMessages())));
  }
  made.set(asked, language);
  return language;
}

/** The words of the default language with those of the widgets on the page: the keys that there are. */
export function registered(): Table {
  const { catalogues, sections } = register();
  return merged(sections.get(DEFAULT), catalogues.get(DEFAULT));
}

/** What the messages of each section are handed, as far as its widgets are on the page. */
export function partsOfMessages(): PartialCatalogue {
  return { ...commonParts, ...register().sections.get(PARTS), tag: PARTS };
}

function clean(tag: unknown): string {
  return typeof tag === 'string' ? tag.trim().replace(/_/g, '-').toLowerCase() : '';
}

type Table = Readonly<Record<string, unknown>>;

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merged(base: Table | undefined, own: Table | undefined): Table {
  const result: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries({ ...own })) {
    const before = result[name];
    result[name] = isTable(before) && isTable(value) ? merged(before, value) : value;
  }
  return result;
}

const reported = new Set<unknown>();

/** Words that are missing come from another language and are named once, never left blank. */
function completed(own: Table, base: Table): Table {
  const missing: string[] = [];
  for (const [name, section] of Object.entries(base))
    for (const key of isTable(section) ? Object.keys(section) : [])
      if (key[0] !== '_' && name !== 'methods' && !(key in Object(own[name]))) missing.push(`${name}.${key}`);
  if (missing.length && !reported.has(own.tag))
    console.warn(`indicator-widgets: language ${String(own.tag)} has no ${missing.slice(0, 9).join(', ')}`);
  if (missing.length) reported.add(own.tag);
  return merged(base, own);
}
