import type { IndicatorDocument } from '../contract/document.ts';
import { readSeries } from '../assessment/reading.ts';
import type { Language } from '../language/language.ts';
import type { Selection } from './events.ts';
import { ProblemError } from './load.ts';
import type { ViewInput, ViewOptions } from './view-input.ts';

interface Asked {
  readonly indicator?: string;
  readonly area?: string;
  readonly areas?: string;
  readonly period?: string;
  readonly method?: string;
  readonly heading?: string;
  readonly density?: string;
}

interface Around {
  readonly document: IndicatorDocument;
  readonly language: Language;
  readonly width: number;
  readonly selection?: Selection;
}

/** What a view is made of: the element's own attributes first, then the selection it shares. */
export function readingOf(asked: Asked, around: Around): ViewInput {
  const { document, language, width, selection } = around;
  const options: ViewOptions = {
    indicator: asked.indicator || selection?.indicator,
    area: asked.area || selection?.area,
    areas: (asked.areas ?? '').split(/[\s,，]+/).filter(Boolean),
    period: asked.period || selection?.period,
    method: asked.method || undefined,
    heading: asked.heading || undefined,
    compact: asked.density === 'compact',
  };
  const reading = readSeries(document, {
    indicator: options.indicator,
    area: options.area ?? options.areas[0],
    asOf: options.period,
    method: options.method,
  });
  if ('code' in reading) throw new ProblemError(reading.code);
  return { document, reading, width, language, options };
}
