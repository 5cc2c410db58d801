import { adoptStyles, supportsAdoptingStyleSheets } from 'lit';
import type { LitElement } from 'lit';
import type { Language } from '../../language/language.ts';
import { registerWords } from '../../language/register.ts';
import { tableToolsWords } from '../../language/table-tools-words.ts';
import { copyText } from './copy-text.ts';
import { controls } from './table-controls.styles.ts';
import { toolWords } from './table-controls.ts';
import type { Arrangement, TableOrder } from './table-groups.ts';

registerWords(tableToolsWords);

/** What few readers of a table need: filters, orders, and the clipboard. */
export { shownWords, tableControls } from './table-controls.ts';
export { arrange } from './table-order.ts';

/** Brings the styles of the controls into a table that was drawn without them. */
export function dress({ constructor, shadowRoot }: LitElement): void {
  const { elementStyles } = constructor as typeof LitElement;
  // A browser without sheets of its own for shadow trees gets a `<style>` more.
  adoptStyles(shadowRoot!, supportsAdoptingStyleSheets ? [...elementStyles, controls] : [controls]);
}

/** Puts a text on the clipboard and says what became of it. */
export async function copyTable(text: string, language: Language): Promise<string> {
  return (await copyText(text)) ? toolWords(language).tableTools.copied : language.words.notCopied;
}

/** By a column: once its own way, again the other way round, a third time as published. */
export function sorted(asked: Arrangement, by: TableOrder): Arrangement {
  const isAgain = asked.order === by;
  const isThird = isAgain && asked.reversed;
  return { ...asked, order: isThird ? 'document' : by, reversed: isAgain && !isThird };
}
