import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { IndicatorDocument, Problem } from '../contract/document.ts';
import type { Language } from '../language/language.ts';
import { problemBox, quietLine, staleLine } from '../marks/notice.ts';
import { metaMark } from '../marks/words.ts';

type Drawn = TemplateResult | typeof nothing;

const BLANK = '\u00a0';

/** While loading, room for the heading that is not known yet and for the meta line: what comes must not push the page. */
export function loadingHead(heading: Drawn): TemplateResult {
  return html`${heading === nothing ? html`<div class="h" aria-hidden="true">${BLANK}</div>` : heading}${metaMark(
    [{ text: BLANK }],
  )}`;
}

/** What went wrong, in the place of the figure, and under it what stands between the tags. */
export function problemState(heading: Drawn, problem: Problem, language: Language): TemplateResult {
  // What stands between the tags speaks of another place.
  if (problem.code === 'not-in-area') return html`${heading}${quietLine(language.problem(problem).title)}`;
  const retry = /^load-(?!address)/.test(problem.code) ? language.words.retry : undefined;
  return html`${heading}${problemBox({ ...language.problem(problem), retry })}<slot></slot>`;
}

/** Above the last good picture: of when its data are, or when they were loaded (`2025-06-30T14:05`). */
export function staleState(
  { document, loaded = '' }: { readonly document: IndicatorDocument; readonly loaded?: string },
  { words, period }: Language,
): TemplateResult {
  const text = words.stale(period(document.updated), period(loaded.slice(0, 10)), loaded.slice(11));
  return staleLine(text, words.retry);
}

let warned = false;

/** Without any catalogue there are no words: what stands between the tags is shown, and the console says why. */
export function wordlessState(): TemplateResult {
  if (!warned)
    console.warn('indicator-widgets: no language registered; import indicator-widgets/languages/zh-cn or en');
  warned = true;
  return html`<slot></slot>`;
}
