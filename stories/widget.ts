import type { Embedded } from './embed.ts';

/** Properties of an element by name, as Storybook's controls hold them. */
export type Args = Readonly<Record<string, unknown>>;

/** The element with these properties, as a page's script would make it. */
export function widget(tag: string, args: Args): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given(args)))
    if (name in element) Object.assign(element, { [name]: value });
    else element.setAttribute(hyphened(name), String(value));
  return element;
}

/** What a page would write for it. */
export function embed(tag: string): (args: Args) => Embedded {
  return (args) => {
    const { data, ...rest } = given(args);
    const attributes = Object.entries(rest).map(
      ([name, value]) => [hyphened(name), value as string] as const,
    );
    return { tag, data, attributes: Object.fromEntries(attributes) };
  };
}

/** `valuePeriod` → `value-period`: so our elements name their attributes. */
function hyphened(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Controls list parts, slots and events too; only what was given a value is set. Storybook itself listens to events. */
function given(args: Args): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(args).filter(
      ([, value]) => value !== undefined && value !== '' && typeof value !== 'function',
    ),
  );
}
