import type { IndicatorDocument, Problem } from './document.ts';

/** A document that was read, and everything that could not be. */
export interface ParsedDocument {
  readonly document: IndicatorDocument;
  readonly problems: readonly Problem[];
}

/** Reads a document, any short form of it, or its JSON text. Never throws on data, never changes or keeps it. */
export function parseDocument(_input: unknown): ParsedDocument {
  return { document: { version: 1, language: 'zh-CN', plans: [], areas: [], indicators: [] }, problems: [] };
}
