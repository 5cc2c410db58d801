/** Text as text of a page: nothing in it is markup. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** An element with its attributes; `true` is an attribute without a value, what has none is left out. */
export function tagged(
  tag: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  content: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`));
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}
