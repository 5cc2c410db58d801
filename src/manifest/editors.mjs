import { once, valuesOf } from './elements.mjs';

/** `name` – description, line by line under a title; nothing for an empty list. */
function listed(title, list) {
  const lines = list.map(({ name, description }) => `- ${name ? `\`${name}\`` : 'default'}: ${description}`);
  return lines.length ? `\n\n**${title}**\n${lines.join('\n')}` : '';
}

const markdown = (value) => ({ kind: 'markdown', value });

/** Custom data for HTML in VS Code (`html.customData`), version 1.1. */
export function vscodeHtml(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tag, summary, attributes, events, slots, parts }) => ({
      name: tag,
      description: markdown(
        summary + listed('Events', events) + listed('Slots', slots) + listed('Parts', parts),
      ),
      attributes: attributes.map(({ name, description, type }) => ({
        name,
        description: markdown(description),
        ...(type === 'boolean' ? { valueSet: 'v' } : {}),
        ...(valuesOf(type).length ? { values: valuesOf(type).map((value) => ({ name: value })) } : {}),
      })),
    })),
  };
}

/** Custom data for CSS in VS Code (`css.customData`): tokens, and parts as they are written. */
export function vscodeCss(elements) {
  const tokens = once(elements.flatMap((element) => element.tokens));
  const parts = once(elements.flatMap((element) => element.parts));
  return {
    version: 1.1,
    properties: tokens.map(({ name, description, default: value }) => ({
      name,
      description: markdown(description + (value ? `; default \`${value}\`` : '')),
    })),
    pseudoElements: parts.map(({ name, description }) => ({
      name: `::part(${name})`,
      description: markdown(
        `${description}\n\n${elements
          .filter((element) => element.parts.some((part) => part.name === name))
          .map(({ tag }) => `\`${tag}\``)
          .join(' ')}`,
      ),
    })),
  };
}

const named = ({ name, description }) => ({ name, description });
const typed = (one) => ({
  ...named(one),
  type: one.type,
  ...(one.default === undefined ? {} : { default: one.default }),
});

/** Web-types, which the editors of JetBrains find by `package.json`. */
export function webTypes(elements, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: {
        elements: elements.map(({ tag, summary, attributes, slots, fields, events, parts }) => ({
          name: tag,
          description: summary,
          attributes: attributes.map((attribute) => ({
            ...named(attribute),
            ...(attribute.default === undefined ? {} : { default: attribute.default }),
            value: {
              kind: attribute.type === 'boolean' ? 'no-value' : 'plain',
              type: attribute.type,
            },
          })),
          slots: slots.map(named),
          js: {
            properties: fields.map((field) => ({
              ...typed(field),
              ...(field.readonly ? { 'read-only': true } : {}),
            })),
            events: events.map(typed),
          },
          css: { parts: parts.map(named) },
        })),
      },
      css: {
        properties: once(elements.flatMap((element) => element.tokens)).map(
          ({ default: value, ...token }) => ({ ...named(token), ...(value ? { default: value } : {}) }),
        ),
      },
    },
  };
}
