import { embedCode } from '../../src/entries/embed-code.ts';
import type { EmbedCode, EmbedTag } from '../../src/entries/embed-code.ts';
import type { IndicatorDocument } from '../../src/entries/core.ts';
import { byId } from './dom.ts';

const widget = byId('widget', HTMLSelectElement);
const host = byId('host', HTMLSelectElement);
const code = byId('embed', HTMLTextAreaElement);
const copy = byId('copy', HTMLButtonElement);

/** What the code is to show; nothing while nothing was read. */
interface Taken {
  readonly document: IndicatorDocument;
  readonly indicator: string;
  readonly area: string;
}

let taken: Taken | undefined;

/** Makes the code for a page ready to be taken away. */
export function offerCode(next: Taken | undefined): void {
  taken = next;
  write();
}

function write(): void {
  copy.hidden = !taken;
  if (!taken) {
    code.value = '';
    return;
  }
  const { document, indicator, area } = taken;
  const tag = widget.value as EmbedTag;
  const { lang } = globalThis.document.documentElement;
  const attributes = {
    src: 'plan.json',
    // A table is about all indicators.
    indicator: tag !== 'indicator-table' && indicator,
    [tag === 'district-compare' ? 'highlight' : 'area']: area,
    lang: lang !== 'zh-CN' && lang,
  };
  code.value = embedCode({ tag, attributes, document })[host.value as keyof EmbedCode];
}

async function copyCode(): Promise<void> {
  const done = byId('copied', HTMLElement);
  code.select();
  try {
    // There is no clipboard on a page that came over plain http; the code is selected all the same.
    await navigator.clipboard.writeText(code.value);
    done.textContent = done.dataset.done!;
  } catch {
    done.textContent = done.dataset.select!;
  }
}

widget.addEventListener('change', write);
host.addEventListener('change', write);
copy.addEventListener('click', () => void copyCode());
