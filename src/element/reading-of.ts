import type { IndicatorDocument } from '../contract/document.ts';
import { isFailure, readSeries } from '../assessment/reading.ts';
import type { Language } from '../language/language.ts';
import type { Selection } from './events.ts';
import { listed } from './listed.ts';
import { ProblemError } from './load.ts';
import type { PlanInput, ViewInput } from './view-input.ts';

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

/** So many ids are named to somebody who asked for one that is not there. */
const KNOWN_LIMIT = 12;

/** What a view is made of: the element's own attributes first, then the selection it shares. */
export function inputOf(asked: Asked, { selection, ...around }: Around): PlanInput {
  const options = {
    indicator: asked.indicator || selection?.indicator,
    area: asked.area || selection?.area,
    areas: listed(asked.areas),
    period: asked.period || selection?.period,
    method: asked.method || undefined,
    heading: asked.heading || undefined,
    compact: asked.density === 'compact',
  };
  return { ...around, options };
}

/** The input of a widget on one indicator, with the series it asks for. */
export function readingOf(input: PlanInput): ViewInput {
  const { document, options } = input;
  const read = (area: string | undefined) =>
    readSeries(document, {
      indicator: options.indicator,
      area,
      asOf: options.period,
      method: options.method,
    });
  // Of several areas the first that has a series leads; one without costs only that one.
  const areas = options.area || !options.areas.length ? [options.area] : options.areas;
  const readings = areas.map(read);
  const reading = readings.find((entry) => !isFailure(entry)) ?? readings[0]!;
  if (isFailure(reading)) {
    const { failure, given = '', known, indicator, area } = reading;
    const { text } = input.language;
    // A reader who goes from place to place meets it: no mistake, but nothing to show.
    if (failure === 'no-series' && area)
      throw new ProblemError('not-in-area', { area: text(area.label), indicator: text(indicator!.label) });
    throw new ProblemError(failure, { given, known: known.slice(0, KNOWN_LIMIT).join(', ') });
  }
  return { ...input, reading };
}
