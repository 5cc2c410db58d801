import type { IndicatorDocument } from '../contract/document.ts';
import type { Language } from '../language/language.ts';
import type { Selection } from './events.ts';

/** What the list of a picker is made of. */
export interface PickerInput {
  readonly document: IndicatorDocument;
  readonly language: Language;
  /** What is chosen now, for all widgets around. */
  readonly selection: Selection;
}

export interface PickerOption {
  readonly value: string;
  readonly label: string;
  /** Neighbours of one group stand under its name. */
  readonly group?: string;
}

/** A list of which one option holds; `chosen` is '' while none does. */
export interface PickerView {
  readonly options: readonly PickerOption[];
  readonly chosen: string;
}

export interface PickerGroup {
  readonly name: string;
  readonly options: readonly PickerOption[];
}

/** Options in their order; neighbours of the same group are put together. */
export function groupsOf(options: readonly PickerOption[]): readonly PickerGroup[] {
  const groups: { name: string; options: PickerOption[] }[] = [];
  for (const option of options) {
    const { group: name = '' } = option;
    const last = groups[groups.length - 1];
    if (last && last.name === name) last.options.push(option);
    else groups.push({ name, options: [option] });
  }
  return groups;
}
