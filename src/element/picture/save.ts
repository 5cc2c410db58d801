import type { Language } from '../../language/language.ts';
import { picturePNG, pictureSVG } from './picture.ts';
import type { Sitter } from './picture.ts';

/** What a widget lets be taken away. */
export interface Source extends Sitter {
  toCSV(): string;
}

/** Names that a file may not have where the reader works. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name for a file on any system: no signs of paths, no leading or trailing point, not too long. */
export function fileName(text: string, kind: string): string {
  const name = text
    // eslint-disable-next-line no-control-regex -- exactly these may not stand in a name
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\\/:*?"<>|]+/g, '-')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    .replace(/^[\s.]+|[\s.\ud800-\udbff]+$/g, '');
  return `${!name || RESERVED.test(name) ? `indicator${name}` : name}.${kind}`;
}

/** Saves a file of the widget, or puts its picture on the clipboard; gives the sentence that says so. */
export async function save(source: Source, kind: string, name: string, language: Language): Promise<string> {
  const { words } = language;
  if (kind === 'copy') {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picturePNG(source) })]);
      return words.pictureCopied;
    } catch {
      return words.notCopied;
    }
  }
  const file =
    kind === 'png'
      ? await picturePNG(source)
      : kind === 'svg'
        ? new Blob([pictureSVG(source)], { type: 'image/svg+xml' })
        : new Blob([source.toCSV()], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  const address = URL.createObjectURL(file);
  link.href = address;
  link.download = fileName(name, kind);
  link.click();
  // The browser reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  return '';
}
