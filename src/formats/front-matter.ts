import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Problem } from '../contract/document.ts';
import { isNamed } from './json-rows.ts';
import { brief, problem } from './table.ts';

/** Fields of a YAML text or of the front matter of a Markdown file. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** More than any description of an indicator. */
const LONGEST = 1e6;

/** Reads front matter or YAML. Every scalar stays the text that was written: 1.10 is no number that loses a digit. */
export function frontMatter(text: string): FrontMatter {
  const bare = text.replace(/^\ufeff/, '');
  const fenced = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(bare);
  const yaml = fenced ? fenced[1]! : bare;
  const fail = (given: string): FrontMatter => ({
    fields: {},
    problems: [problem('invalid-metadata', '', { given: brief(given) })],
  });
  if (yaml.length > LONGEST) return fail(`${yaml.length}`);
  if (!yaml.trim()) return { fields: {}, problems: [] };
  try {
    const fields = load(yaml, { schema: FAILSAFE_SCHEMA });
    if (isNamed(fields)) return { fields, problems: [] };
    return fail(yaml.slice(0, 40));
  } catch (error) {
    return fail(String((error as Error).message).split('\n')[0]!);
  }
}
