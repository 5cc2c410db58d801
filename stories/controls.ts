import type { ArgTypesEnhancer } from 'storybook/internal/types';

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

/** The manifest says `string | undefined`, for which Storybook offers an object; an attribute is a line of text or a number. Tiles are laid out by text, too. */
export const plainControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      const options = CHOICES[name];
      const summary = type.table?.type?.summary ?? '';
      if (options) return [name, { ...type, options, control: { type: 'select' } }];
      const control = /^number/.test(summary)
        ? 'number'
        : /^string/.test(summary) || name === 'layout'
          ? 'text'
          : '';
      return [name, control ? { ...type, control: { type: control } } : type];
    }),
  );
