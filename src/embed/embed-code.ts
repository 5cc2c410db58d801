import { parseDocument } from '../contract/parse.ts';
import { simpleDocument } from '../element/simple-document.ts';
import { embedWords } from '../language/embed-words.ts';
import { planTableWords } from '../language/plan-table-words.ts';
import { languageFor, registerWords } from '../language/register.ts';
import { tasksWords } from '../language/tasks-words.ts';
import { escaped, tagged } from './markup.ts';
import { sayFigures } from './said-figures.ts';
import type { SaidFigures } from './said-figures.ts';
import { isEmbedTag, TAGS } from './tags.ts';
import type { EmbedTag } from './tags.ts';

/** A widget that is to stand in a page. */
export interface Embed {
  /** Tag of an element that stands alone: every widget except `indicator-data` and the pickers. */
  readonly tag: EmbedTag;
  /** Attributes as a page writes them; `true`: without a value. `lang` is the language of the words as well; default Chinese. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** The document, or a short form of it, to stand in the page; absent where the attribute `src` names it. */
  readonly data?: unknown;
  /** What `src` names, for the words that are read without script. */
  readonly document?: unknown;
  /** Address of the folder with `indicator-widgets.js` and `embed/`, as the page writes it; default the page's own. */
  readonly folder?: string;
  /** Height of the frame in px where nothing sizes it; default one that fits the tag. */
  readonly height?: number;
}

/** Code to be pasted into a page. No inline script, no style: it works under strict policies. */
export interface EmbedCode {
  /** The classic script and the tag, with the words for readers without script. */
  readonly script: string;
  /** The import for a bundler, and the tag. */
  readonly module: string;
  /** A frame of `embed/embed.html`, and the helper that gives it its height; without that the height is fixed. */
  readonly frame: string;
  /** Words alone, for systems that keep neither scripts nor frames; '' where no figures are known. */
  readonly text: string;
}

/**
 * Makes the code with which a page shows a widget, for pages that may load scripts, that may hold frames, and that may
 * hold neither. Throws a `RangeError` for a tag that does not stand alone and a name that is no attribute.
 */
export function embedCode(embed: Embed): EmbedCode {
  const { tag, attributes = {}, folder = '' } = embed;
  if (!isEmbedTag(tag))
    throw new RangeError(`tag: "${String(tag)}", must be one of ${Object.keys(TAGS).join(', ')}`);
  for (const name of Object.keys(attributes))
    if (!/^(?!on|style$)[a-z][a-z-]*$/.test(name))
      throw new RangeError(`attributes: "${name}" is no attribute`);
  const figures = figuresOf(embed);
  const element = elementOf(embed, figures?.summary ?? '');
  const script = (name: string): string => tagged('script', { src: folder + name, defer: true }, '');
  return {
    script: `${script('indicator-widgets.js')}\n${element}`,
    module: `import 'indicator-widgets/define/${tag}';\n\n${element}`,
    frame: `${frameOf(embed, figures)}\n${script('embed/parent.js')}`,
    text: figures ? textOf(figures, langOf(embed)) : '',
  };
}

function langOf({ attributes }: Embed): string {
  return String(attributes?.lang ?? 'zh-CN');
}

/** The figures in words, of whatever document is known. */
function figuresOf(embed: Embed): SaidFigures | undefined {
  const { tag, attributes = {}, data, document } = embed;
  registerWords([...planTableWords, ...tasksWords]);
  const lang = langOf(embed);
  const language = languageFor(lang);
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes))
    if (value) given[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())] = String(value);
  const source = data ?? document ?? simpleDocument({ ...given, sample: !!attributes.sample }, lang);
  if (!language || source === undefined) return undefined;
  return sayFigures(tag, parseDocument(source).document, given, { language, words: embedWords(lang) });
}

/** The tag; its document as a JSON child, which needs no script of the page and no policy. */
function elementOf({ tag, attributes = {}, data }: Embed, words: string): string {
  // `</script` inside a text would end the child, `<!--` would keep it open.
  const json = data === undefined ? '' : JSON.stringify(data, null, 2).replace(/</g, '\\u003c');
  const child = json && `\n  <script type="application/json">\n${json.replace(/^/gm, '    ')}\n  </script>`;
  const text = words && `\n  ${escaped(words)}`;
  return tagged(tag, attributes, child || text ? `${child}${text}\n` : '');
}

/** What the address holds behind `#` is sent to no server. */
function frameOf(embed: Embed, figures: SaidFigures | undefined): string {
  const { tag, attributes = {}, data, folder = '', height = TAGS[tag] } = embed;
  const query = new URLSearchParams({ tag });
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false && value !== '')
      query.set(name, value === true ? '' : String(value));
  const hash = data === undefined ? '' : `#data=${encodeURIComponent(JSON.stringify(data))}`;
  return tagged(
    'iframe',
    {
      src: `${folder}embed/embed.html?${query.toString()}${hash}`,
      title:
        figures?.title ||
        String(attributes.heading || attributes.label || embedWords(langOf(embed)).sentence('frame')),
      width: '100%',
      height,
      lang: attributes.lang,
      loading: 'lazy',
      frameborder: '0',
      'data-indicator-frame': true,
    },
    '',
  );
}

function textOf({ title, sample, lines, table, finding, source }: SaidFigures, lang: string): string {
  const rows = table.map((cells, index) => {
    const cell = index ? 'td' : 'th';
    return `<tr>${cells.map((text) => `<${cell}>${escaped(text)}</${cell}>`).join('')}</tr>`;
  });
  return [
    `<div lang="${escaped(lang)}">`,
    `<p><strong>${escaped(title)}</strong>${sample ? ` ${escaped(sample)}` : ''}</p>`,
    ...(lines.length ? ['<ul>', ...lines.map((line) => `<li>${escaped(line)}</li>`), '</ul>'] : []),
    ...(rows.length ? ['<table>', ...rows, '</table>'] : []),
    ...[finding, source].filter(Boolean).map((text) => `<p>${escaped(text)}</p>`),
    '</div>',
  ].join('\n');
}
