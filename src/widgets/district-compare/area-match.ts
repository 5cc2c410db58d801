/** What a search needs of an area. */
export interface Findable {
  readonly id: string;
  readonly name: string;
}

/** Options shown at once; the count says how many more there are. */
export const SHOWN = 8;

/**
 * Areas whose name holds all words of `query`, or whose code is the query; those that begin with it come first,
 * short names before long ones.
 * Capitals, blanks at the ends and full-width letters do not matter.
 */
export function matchAreas<Area extends Findable>(areas: readonly Area[], query: string): Area[] {
  const words = plain(query).split(' ').filter(Boolean);
  if (!words.length) return [];
  const found = areas.filter((area) => {
    const name = plain(area.name);
    return plain(area.id) === words.join(' ') || words.every((word) => name.includes(word));
  });
  const order = (area: Area): number =>
    (plain(area.name).startsWith(words[0]!) ? 0 : 1000) + area.name.length;
  return found.sort((a, b) => order(a) - order(b));
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
