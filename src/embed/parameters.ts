import { isEmbedTag, TAGS } from './tags.ts';
import type { EmbedTag } from './tags.ts';

/** What the address of `embed.html` asks for. */
export interface Parameters {
  /** Absent where the address names none that stands alone. */
  readonly tag?: EmbedTag;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** JSON text of a document. */
  readonly data?: string;
  readonly wrong: readonly Wrong[];
}

/** A parameter that is of no use: its place and what would be right. */
export interface Wrong {
  readonly code: 'tag' | 'parameter';
  readonly parts: { readonly given: string; readonly known: string; readonly tag?: string };
}

/** What is put into addresses by others, to count visits or to pass by a cache. */
const FOREIGN = /^(?:_|utm_|spm$)/;
const SHOWN = 60;

/**
 * Reads `?tag=…&<attribute>=…` and, behind `#`, `data=…`. `attributesOf` tells the attributes that a tag has: nothing
 * else gets into the page. What is wrong is told, the rest is used.
 */
export function readParameters(
  { search, hash }: { readonly search: string; readonly hash: string },
  attributesOf: (tag: EmbedTag) => readonly string[],
): Parameters {
  const query = new URLSearchParams(search);
  const tag = query.get('tag') ?? '';
  query.delete('tag');
  if (!isEmbedTag(tag)) {
    const parts = { given: tag.slice(0, SHOWN), known: Object.keys(TAGS).join(', ') };
    return { attributes: [], wrong: [{ code: 'tag', parts }] };
  }
  const known = attributesOf(tag);
  const given = Array.from(query).filter(([name]) => !FOREIGN.test(name));
  return {
    tag,
    attributes: given.filter(([name]) => known.indexOf(name) >= 0),
    data: new URLSearchParams(hash.replace(/^#/, '')).get('data') ?? undefined,
    wrong: given
      .filter(([name]) => known.indexOf(name) < 0)
      .map(([name]) => ({
        code: 'parameter',
        parts: { given: name.slice(0, SHOWN), tag, known: known.join(', ') },
      })),
  };
}
