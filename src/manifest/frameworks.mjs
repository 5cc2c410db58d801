/** What the templates of frameworks may write; read by the files of `types/`. */
export function elementTypes(elements) {
  const keys = (list) => list.map(({ name }) => `'${name}'`).join(' | ');
  const map = (name, about, line) =>
    `/** ${about} */\nexport interface ${name} {\n${elements.map((one) => `  '${one.tag}': ${line(one)};`).join('\n')}\n}\n`;
  const renamed = ({ attributes, name }) =>
    attributes
      .filter((attribute) => attribute.name !== attribute.field)
      .map(
        (attribute) =>
          `\n    /** ${attribute.description} */\n    '${attribute.name}'?: ${name}['${attribute.field}'];`,
      )
      .join('');
  return [
    '/* Made from custom-elements.json. */\n',
    ...elements.map(({ name, tag }) => `import type { ${name} } from '../entries/${tag}.js';\n`),
    '\n',
    map('Elements', 'The elements by tag.', ({ name }) => name),
    '\n',
    map(
      'Properties',
      'What a page may set on an element.',
      ({ name, properties }) => `Partial<Pick<${name}, ${keys(properties)}>>`,
    ),
    '\n',
    map(
      'Attributes',
      'Attributes that are named otherwise than their properties.',
      (one) => `{${renamed(one)}\n  }`,
    ),
    '\n',
    map('Events', 'What an element fires.', ({ events }) => `Pick<HTMLElementEventMap, ${keys(events)}>`),
    '\n',
    `/** A number may be written as text, as everything in markup. */
type Written<Type> = { [Name in keyof Type]: number extends Type[Name] ? Type[Name] | \`\${number}\` : Type[Name] };

/** What stands in the markup of an element: its properties, and its attributes by their own names. */
export type Markup<Tag extends keyof Elements> = Written<Properties[Tag] & Attributes[Tag]>;

/** Listeners under the event's own name: \`onindicator-select\`. */
export type Listeners<Tag extends keyof Elements> = {
  [Name in keyof Events[Tag] & string as \`on\${Name}\`]?: (event: Events[Tag][Name]) => void;
};
`,
  ].join('');
}

const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** The module and the types of an element's React component. */
export function reactComponent({ tag, name, summary, events }) {
  const listeners = events.map((event) => `    on${pascal(event.name)}: '${event.name}',\n`).join('');
  const code = `'use client';
/* Made from custom-elements.json. */
import * as React from 'react';
import '../define/${tag}.js';
import { ${name} as Element } from '../${tag}.js';
import { createComponent } from '../chunks/create-component.js';

export const ${name} = /* @__PURE__ */ createComponent({
  react: React,
  tagName: '${tag}',
  displayName: '${name}',
  elementClass: Element,
  events: {
${listeners}  },
});
`;
  const types = `/* Made from custom-elements.json. */
import type { Component } from '../types/frameworks/react.js';

/** ${summary} Registers \`<${tag}>\`. */
export declare const ${name}: Component<'${tag}'>;
`;
  return { code, types };
}
