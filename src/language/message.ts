/**
 * The messages of the catalogues: text with places in braces, plain data that anybody can write.
 *
 * | place                       | is                                                                                |
 * | --------------------------- | --------------------------------------------------------------------------------- |
 * | `{unit}` `{gap.full}`       | a part, or a part of a part; nothing where it is empty                              |
 * | `{unit?one text\|another}`  | the first text where the part is there, else the other, which may be left out       |
 * | `{way:1=up\|-1=down\|even}` | the text of the value, else the one without a value                                 |
 * | `{count#one=day\|days}`     | the same by the plural category of a number: `zero one two few many`                |
 * | `{names+, \| and }`         | a list with what stands between its items, and before the last one where it differs |
 * | `{names-2}`                 | how many items a list has after the first two                                       |
 * | `{^name}` `{_name}`         | begins with a capital letter; with a small one (not `DDDs`)                         |
 * | `{>words.name}`             | another message of the catalogue, handed the same parts                             |
 */
export type Fill = (parts: Readonly<Record<string, unknown>>) => string;

/** What a message needs from its catalogue. */
export interface Surroundings {
  /** The message at `section.key`. */
  message(path: string): Fill;
  /** Plural category of a number or of printed digits. */
  plural(value: unknown): string;
}

/** Reads a message once; what it returns makes the text. What braces do not close is read to the end. */
export function readMessage(text: string, { message, plural }: Surroundings): Fill {
  const tokens = text.match(/\{[\^_>]?[\w.]*[?:#+-]?|[|}]|[^{|}]+/g) ?? [];
  let at = 0;

  const branch = (isInside: boolean): Fill => {
    const pieces: (string | Fill)[] = [];
    while (at < tokens.length && !(isInside && /^[|}]/.test(tokens[at]!))) {
      const token = tokens[at++]!;
      pieces.push(token[0] === '{' ? place(token) : token);
    }
    const [only] = pieces;
    if (!pieces[1] && typeof only === 'function') return only;
    return (parts) =>
      pieces.reduce<string>((all, piece) => all + (typeof piece === 'string' ? piece : piece(parts)), '');
  };

  const place = (token: string): Fill => {
    const [, mark, name, kind] = /^\{([\^_>]?)([\w.]*)(.?)/.exec(token)!;
    const keys: (string | undefined)[] = [];
    const branches: Fill[] = [];
    do {
      const key = /[:#]/.test(kind!) ? /^([\w -]+)=/.exec(tokens[at] ?? '') : null;
      keys.push(key?.[1]);
      if (key) tokens[at] = tokens[at]!.slice(key[0].length);
      branches.push(branch(true));
    } while (tokens[at++] === '|');
    if (mark === '>') return message(name!);
    const path = name!.split('.');
    const chosen = (key: string): number =>
      keys.indexOf(key) < 0 ? keys.indexOf(undefined) : keys.indexOf(key);
    const nth = (index: number, parts: Parameters<Fill>[0]): string => branches[index]?.(parts) ?? '';
    const shown = (value: unknown, parts: Parameters<Fill>[0]): string => {
      if (kind === '?') return nth(Array.isArray(value) ? +!value[0] : +!value, parts);
      if (kind === ':') return nth(chosen(String(value)), parts);
      if (kind === '#') return nth(chosen(plural(value)), parts);
      const list = value as readonly string[];
      if (kind === '-') return String(list.length - Number(nth(0, parts)));
      if (kind === '+')
        return joined(mark === '_' ? list.map(small) : list, nth(0, parts), branches[1]?.(parts));
      return String(value ?? '');
    };
    return (parts) => {
      let value: unknown = parts;
      for (const step of path) value = (value as Record<string, unknown> | undefined)?.[step];
      const said = shown(value, parts);
      return mark === '^'
        ? said.charAt(0).toUpperCase() + said.slice(1)
        : mark === '_' && kind !== '+'
          ? small(said)
          : said;
    };
  };

  return branch(false);
}

function joined(items: readonly string[], between: string, last = between): string {
  const some = items.filter(Boolean);
  const end = some.pop() ?? '';
  return some.join(between) + (some[0] ? last : '') + end;
}

function small(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
