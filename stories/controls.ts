import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { declarationOf } from './declarations.ts';
import type { Attribute, Named } from './declarations.ts';

/** Attributes with a closed list of values; the first is what an empty attribute means. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  density: ['comfortable', 'compact'],
  direction: ['higher', 'lower', 'near', 'range', 'none'],
  form: ['', 'shape'],
  from: ['', 'baseline'],
  method: ['linear-path', 'cn-plan-review'],
  nature: ['', 'binding', 'anticipatory', 'guiding', 'mandatory'],
  group: ['', 'domain', 'none'],
  order: ['', 'value', 'gap', 'name', 'document', 'status', 'progress'],
  shape: ['', 'arc', 'bar'],
  template: ['report', 'short', 'change', 'finding'],
  textSize: ['', 'large'],
  theme: ['', 'light', 'dark', 'auto', 'high-contrast'],
};

type Rows = ReturnType<ArgTypesEnhancer>;
type Row = Rows[string];

/**
 * The rows of a widget's table. Storybook has one row a name and takes every type that may be undefined for an object;
 * here an attribute is one row, under its own name, with a line of text, a number or a list to choose from, and parts
 * and slots of the same name have rows of their own. What a page does not set has no control.
 */
export const plainControls: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { attributes = [], cssParts = [], slots = [] } = declarationOf(component);
  const byProperty = new Map(attributes.map((one) => [one.fieldName ?? one.name, one]));
  const names = new Set(attributes.map(({ name }) => name));
  const rows: Rows = {};
  for (const [name, type] of Object.entries(argTypes)) {
    const attribute = byProperty.get(name);
    if (attribute) rows[name] = attributeRow(name, attribute);
    else if (!names.has(name)) rows[name] = plainRow(name, type);
  }
  const taken = (one: Named): boolean => byProperty.has(one.name);
  for (const part of cssParts.filter(taken)) rows[`::part(${part.name})`] = toldRow(part, 'css shadow parts');
  for (const slot of slots.filter(taken)) rows[`slot=${slot.name}`] = toldRow(slot, 'slots');
  return rows;
};

function attributeRow(property: string, attribute: Attribute): Row {
  const summary = (attribute.type?.text ?? '').replace(' | undefined', '');
  const options = CHOICES[property];
  const control = options
    ? 'select'
    : summary === 'boolean'
      ? 'boolean'
      : summary === 'number'
        ? 'number'
        : 'text';
  return {
    name: attribute.name,
    description: attribute.description,
    options,
    control: { type: control },
    table: {
      category: 'attributes',
      type: { summary },
      defaultValue: attribute.default ? { summary: attribute.default } : undefined,
    },
  };
}

/** Documents and layouts are written as JSON; all else is only told. */
function plainRow(name: string, type: Row): Row {
  return name === 'data' || name === 'layout' ? type : { ...type, control: false };
}

function toldRow({ name, description }: Named, category: string): Row {
  return { name, description, control: false, table: { category } };
}
