import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Problem } from '../contract/document.ts';
import type { Language } from '../language/language.ts';
import { problemBox } from '../marks/notice.ts';
import { skeletonLines } from '../marks/skeleton.ts';
import { headingMark, metaMark } from '../marks/words.ts';

/** Below this a finding takes three lines and more. */
const NARROW = 440;
const BLANK = '\u00a0';

interface Place {
  readonly heading?: string;
  readonly level: number;
}

/** Nothing was given: the figure's outline, with the words inside. */
export function emptyState({ heading, level }: Place, figure: TemplateResult): TemplateResult {
  return html`${heading ? headingMark({ heading }, level) : nothing}${figure}`;
}

/** While loading, lines in the place of heading, meta and sentences: what comes must not push the page. */
export function loadingState(place: Place, figure: TemplateResult, width: number): TemplateResult {
  const room = place.heading ? nothing : html`<div class="h" aria-hidden="true">${BLANK}</div>`;
  return html`${room}${emptyState(place, html`${metaMark([{ text: BLANK }])}${figure}`)}
  ${skeletonLines(width < NARROW)}`;
}

/** What went wrong, in the place of the figure, and under it what stands between the tags. */
export function problemState(
  { heading, level }: Place,
  problem: Problem,
  language: Language,
): TemplateResult {
  const retry = /^load-(?!address)/.test(problem.code) ? language.words.retry : undefined;
  return html`${heading ? headingMark({ heading }, level) : nothing}
    ${problemBox({ ...language.problem(problem), retry })}<slot></slot>`;
}

let warned = false;

/** Without any catalogue there are no words: what stands between the tags is shown, and the console says why. */
export function wordlessState(): TemplateResult {
  if (!warned)
    console.warn('indicator-widgets: no language registered; import indicator-widgets/languages/zh-cn or en');
  warned = true;
  return html`<slot></slot>`;
}
