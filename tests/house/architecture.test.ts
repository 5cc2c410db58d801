import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const source = new URL('src/', root);

interface Room {
  /** Rooms it may import values and types from. */
  readonly values: readonly string[];
  /** Rooms it may import types from, nothing else. */
  readonly types?: readonly string[];
  readonly packages?: RegExp;
  /** Runs without a page: neither DOM nor Lit. */
  readonly pure?: boolean;
}

/** The rooms, from the ground up. */
const ROOMS: Readonly<Record<string, Room>> = {
  contract: { values: [], pure: true },
  geometry: { values: [], packages: /^(?:d3-array|d3-geo|topojson-client)$/, pure: true },
  theme: { values: [], packages: /^lit/ },
  assessment: { values: ['contract'], pure: true },
  formats: { values: ['contract'], packages: /^(?!lit)/, pure: true },
  language: { values: ['contract', 'assessment'], pure: true },
  command: { values: ['contract', 'formats', 'language'], packages: /^node:util$/, pure: true },
  marks: { values: ['geometry'], types: ['assessment'], packages: /^lit/ },
  element: {
    values: ['contract', 'formats', 'geometry', 'theme', 'assessment', 'language', 'marks'],
    packages: /^lit/,
  },
  widgets: {
    values: ['contract', 'geometry', 'theme', 'assessment', 'language', 'marks', 'element'],
    packages: /^(?:lit|d3-array$)/,
  },
  embed: { values: ['contract', 'assessment', 'language', 'element'] },
  entries: {
    values: ['embed', 'contract', 'assessment', 'formats', 'language', 'command', 'element', 'widgets'],
    packages: /^node:fs/,
  },
};

interface Line {
  readonly room: string;
  readonly file: string;
  readonly type: boolean;
  /** A file of the house, or a package. */
  readonly local: boolean;
  readonly target: string;
}

/** `manifest/` is a part of the build, and its types are for what stands in `dist/`. */
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('manifest/'));

const read = (file: string): string => readFileSync(new URL(file, source), 'utf8');
/** Comments may speak of what the code must not do. */
const code = (file: string): string => read(file).replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*/g, '');
const roomOf = (file: string): string => file.split('/')[0]!;

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

const lines: readonly Line[] = files.flatMap((file) =>
  [...code(file).matchAll(IMPORT)].map(([, type, target]) => ({
    room: roomOf(file),
    file,
    type: !!type,
    local: target!.startsWith('.'),
    target: target!.startsWith('.') ? resolve(file, target!) : target!,
  })),
);
const local = lines.filter((line) => line.local);

function resolve(file: string, target: string): string {
  return new URL(target, `file:///${file}`).pathname.slice(1);
}

/** Matches in the code, with their places; a test that fails names them. */
function places(pattern: RegExp, within: (file: string) => boolean = () => true): string[] {
  return files.filter(within).flatMap((file) => {
    const found = code(file).match(pattern);
    return found ? [`${file}: ${found[0].trim()}`] : [];
  });
}

describe('the rooms of src', () => {
  it('every folder of src is a room of the table', () => {
    const unknown = files.filter((file) => !ROOMS[roomOf(file)]);
    expect(unknown).toEqual([]);
  });

  it('an import goes towards the ground', () => {
    const wrong = local.filter(({ room, type, target }) => {
      const to = roomOf(target);
      const { values, types = [] } = ROOMS[room]!;
      return to !== room && !values.includes(to) && !(type && types.includes(to));
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('no widget imports another', () => {
    const widget = (file: string): string => file.split('/')[1]!;
    const wrong = local.filter(
      ({ room, file, target }) =>
        room === 'widgets' && roomOf(target) === 'widgets' && widget(file) !== widget(target),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('each room takes only its own packages', () => {
    const wrong = lines.filter(({ room, local, target }) => !local && !ROOMS[room]!.packages?.test(target));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('imports between files name the file with its ending', () => {
    const wrong = lines.filter(({ local, target }) => local && !target.endsWith('.ts'));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
    const absent = local.filter(({ target }) => !files.includes(target));
    expect(absent.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('no files import each other in a circle', () => {
    expect(circle()).toBeUndefined();
  });

  it('the view of a widget knows neither Lit nor its element', () => {
    const wrong = lines.filter(({ file, target }) => file.endsWith('.view.ts') && /^lit/.test(target));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
});

describe('what the code does not contain', () => {
  const pure = (file: string): boolean => !!ROOMS[roomOf(file)]?.pure;

  it('pure rooms speak no word of the DOM', () => {
    const dom =
      /\b(?:window|HTMLElement|SVGElement|customElements|querySelector\w*|addEventListener|localStorage|navigator)\b|\bdocument\.(?:body|head|documentElement|create\w+|getElement\w+)/;
    expect(places(dom, pure)).toEqual([]);
  });

  it('colours are written in the theme and nowhere else', () => {
    const colour = /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b(?=['"`;,)\s])|\b(?:rgba?|hsla?|oklch)\(/i;
    expect(places(colour, (file) => roomOf(file) !== 'theme')).toEqual([]);
  });

  it('no style attribute, no markup from strings, no code from strings', () => {
    expect(
      places(
        /\sstyle\s*=\s*["'`$]|styleMap|setAttribute\(\s*['"]style|\.cssText\b|innerHTML|outerHTML\s*=(?!=)|insertAdjacentHTML|document\.write|unsafe(?:HTML|SVG)/,
      ),
    ).toEqual([]);
    expect(places(/\beval\s*\(|new Function|(?:setTimeout|setInterval)\(\s*['"`]/)).toEqual([]);
  });

  it('no address of another place and no path of a machine', () => {
    expect(places(/https?:\/\/(?!www\.w3\.org|json-schema\.org)|\/(?:work|home|root|Users|tmp)\//)).toEqual(
      [],
    );
  });

  it('nothing that Chromium 72 lacks is called', () => {
    const later =
      /\.at\(-|\.replaceAll\(|Object\.fromEntries|Object\.hasOwn|structuredClone|\.findLast|\.toSorted\(|AbortSignal\.(?:timeout|any)|Intl\.Segmenter|Promise\.(?:any|allSettled)|\.matchAll\(|crypto\.randomUUID|new WeakRef|queueMicrotask|\(\?<[=!a-z]/;
    expect(places(later)).toEqual([]);
  });

  it('nothing forces the page to lay itself out', () => {
    expect(places(/\.(?:getBBox|getComputedTextLength|getSubStringLength)\(/)).toEqual([]);
  });

  it('no file has more than 300 lines of code, no style sheet more than 400', () => {
    const limit = (file: string): number => (roomOf(file) === 'theme' ? 400 : 300);
    const length = (file: string): number => (code(file).match(/\S.*\n/g) ?? []).length;
    expect(files.filter((file) => length(file) > limit(file))).toEqual([]);
  });
});

describe('the project', () => {
  it('tells the version of package.json', async () => {
    const { VERSION } = await import('../../src/element/version.ts');
    const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      version: string;
    };
    expect(VERSION).toBe(version);
  });

  it('the lockfile names no place that packages come from', () => {
    expect(readFileSync(new URL('package-lock.json', root), 'utf8')).not.toContain('"resolved"');
  });
});

/** Files of a circle of value imports; type imports leave no trace at run time. */
function circle(): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const line of local) {
      if (line.file !== file || line.type) continue;
      const found = visit(line.target, [...trail, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const found = visit(file, []);
    if (found) return found;
  }
  return undefined;
}
