import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { painted } from './painted.ts';
import type { Painted } from './painted.ts';
import type { CommonView } from './view.ts';

type Drawn = TemplateResult | typeof nothing;

/**
 * Heading of at most two lines, with the tag of invented figures on its right, and the meta line. `level` is its rank in
 * the page.
 */
export function headingMark(
  { heading, sample, meta = [] }: Pick<CommonView, 'heading' | 'sample'> & Partial<Pick<CommonView, 'meta'>>,
  level = 3,
): TemplateResult {
  const inner: Painted[] = [['slot', { name: 'heading' }, heading]];
  if (sample) inner.push(['span', { class: 'sample' }, sample]);
  return html`<div class="h" part="heading" role="heading" aria-level=${level} ${painted(inner)}></div>
    ${metaMark(meta)}`;
}

/** The word that stands on every picture of invented figures. */
export function sampleTag(word: string | undefined): Drawn {
  return word ? html`<span class="sample">${word}</span>` : nothing;
}

/** Area, nature, unit …, parted by thin bars. */
export function metaMark(meta: CommonView['meta']): Drawn {
  return meta.length
    ? html`<p
        class="meta"
        ${painted(meta.map(({ strong, text }) => spanOf(strong ? [['b', {}, text]] : text)))}
      ></p>`
    : nothing;
}

const spanOf = (inside: string | readonly Painted[]): Painted => ['span', {}, inside];

/** The sentence, and in a quieter ink why no verdict is given. */
export function findingMark(view: Pick<CommonView, 'finding' | 'why'>): Drawn {
  return view.finding || view.why
    ? html`<p class="finding" part="finding">
        <span ${painted(kept(view.finding))}></span
        >${view.why ? html`<span class="why" ${painted(kept(view.why))}></span>` : nothing}
      </p>`
    : nothing;
}

/** A number with its unit: in Chinese the next character is it, elsewhere the next word. */
const QUANTITY = /(\d(?:[\d.,:]*\d)?(?:[%‰％]|[个個][百千]分[点點]|[\u3400-\u9fff]| [^\s\d]+))/;

/** A sentence whose numbers stay on one line with their units, letter by letter as it is. */
export function kept(sentence: string): Painted[] {
  return sentence
    .split(QUANTITY)
    .map((text, index) => ['span', { class: index % 2 ? 'nb' : undefined }, text]);
}

/** Notes first, then the source, each unbroken as long as it fits. */
export function sourceMark(view: Pick<CommonView, 'notes' | 'source'>): TemplateResult {
  const source: Painted = ['slot', { name: 'source' }, view.source.map(spanOf)];
  return html`<p
    class="src"
    part="source"
    ${painted([...view.notes.map((note) => spanOf(kept(note))), source])}
  ></p>`;
}
