import type { PartialCatalogue } from './catalogue.ts';
import { partsOfMessages, registered } from './register.ts';

type Table = Readonly<Record<string, unknown>>;

/** A catalogue as far as it can be used, and a sentence for everything that cannot. */
export interface CheckedCatalogue {
  /** Absent where it has no tag. */
  readonly catalogue?: PartialCatalogue;
  readonly faults: readonly string[];
}

/**
 * Looks through a catalogue that a page brings: sections, keys and parts are those of the languages that are there; text
 * is text, and its braces close. What is wrong is left out. Sections of widgets that are not on the page are not looked at.
 */
export function checkCatalogue(given: unknown): CheckedCatalogue {
  if (!isTable(given)) return { faults: ['a language is a JSON object'] };
  const { tag } = given;
  if (typeof tag !== 'string' || !tag.trim())
    return { faults: ['tag is missing; right would be "zh-TW", "fr"'] };
  const base = registered();
  const parts = partsOfMessages() as Table;
  const faults: string[] = [];
  const catalogue: Record<string, unknown> = { tag };
  for (const [name, section] of Object.entries(given)) {
    const known = base[name];
    if (!isTable(known)) catalogue[name] = section;
    else if (!isTable(section)) faults.push(`${name} should be an object`);
    else catalogue[name] = checkSection(name, section, known, parts[name], faults);
  }
  return { catalogue: catalogue as PartialCatalogue, faults };
}

function checkSection(name: string, section: Table, known: Table, parts: unknown, faults: string[]): Table {
  const checked: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(section)) {
    const fault = faultOf(text, known[key], key, isTable(parts) ? parts : undefined);
    if (fault) faults.push(`${name}.${key}: ${fault}`);
    else checked[key] = text;
  }
  return checked;
}

/** `parts`: what the messages of the section are handed; absent where a page may add keys of its own, such as units. */
function faultOf(text: unknown, known: unknown, key: string, parts: Table | undefined): string {
  const isOwn = key[0] === '_';
  if (known === undefined && !isOwn) return parts ? 'there is no such key' : '';
  if (!isOwn && kindOf(text) !== kindOf(known)) return `${kindOf(known)} is expected, not ${kindOf(text)}`;
  if (typeof text !== 'string' || !parts || !(isOwn || key in parts)) return '';
  if (depthOf(text) !== 0) return 'a brace is not closed';
  const names: readonly string[] = String(parts[key] ?? '@').match(/\w+|@(?= |$)/g) ?? [];
  if (names.indexOf('@') >= 0) return '';
  const wrong = (text.match(/\{[\^_]?[a-z]\w*/gi) ?? [])
    .map((place) => place.replace(/^\{[\^_]?/, ''))
    .filter((part) => names.indexOf(part) < 0);
  return wrong[0] ? `there is no part {${wrong[0]}}; there are: ${names.join(', ')}` : '';
}

function depthOf(text: string): number {
  let depth = 0;
  for (const brace of text.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return depth;
  }
  return depth;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value === 'string' ? 'text' : typeof value;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
