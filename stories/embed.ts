/** What a page has to hold for a widget to stand in it, in the three ways a portal can load the library. */

export interface Embedded {
  readonly tag: string;
  /** Attributes as the page writes them; `true` is an attribute without a value. */
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  /** The document, as the page would write it. */
  readonly data?: unknown;
}

export interface Snippet {
  readonly label: string;
  readonly code: string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The tag itself, its document as a JSON child: a child needs no script of the page and no policy. */
export function markup({ tag, attributes, data }: Embedded): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');
  // `</script` inside a text would end the child.
  const json = JSON.stringify(data, null, 2)?.replace(/<\//g, '<\\/').replace(/^/gm, '    ');
  const child = json ? `\n  <script type="application/json">\n${json}\n  </script>\n` : '';
  return `<${tag}${written}>${child}</${tag}>`;
}

/** Classic script, module import and the bare tag, each ready to be pasted. */
export function snippets(embedded: Embedded): readonly Snippet[] {
  const body = markup(embedded);
  return [
    { label: 'HTML', code: body },
    {
      label: 'Classic script · 传统脚本',
      code: `<script src="indicator-widgets.js" defer></script>\n\n${body}`,
    },
    { label: 'Module · 模块', code: `import 'indicator-widgets/define/${embedded.tag}';\n\n${body}` },
  ];
}
