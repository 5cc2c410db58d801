import type { Direction, Indicator, IndicatorDocument } from '../../src/entries/core.ts';
import { byId, fill } from './dom.ts';

const scope = byId('scope', HTMLElement) as HTMLElement & { data?: unknown };
const indicators = byId('indicator', HTMLSelectElement);
const places = byId('place', HTMLSelectElement);
const direction = byId('direction', HTMLSelectElement);
const download = byId('download', HTMLAnchorElement);
const copy = byId('copy', HTMLButtonElement);
const embed = byId('embed', HTMLTextAreaElement);

let shown: IndicatorDocument | undefined;

/** Draws the document, and makes it and the code for a page ready to be taken away. */
export function showFigures(document: IndicatorDocument): void {
  shown = document;
  fill(
    indicators,
    document.indicators.map(({ id, label }) => new Option(textOf(label), id)),
  );
  choose();
}

/** The indicator that is looked at, the areas it has, and which way is better. */
function choose(): void {
  const indicator = chosen();
  const areas = shown!.areas.filter(({ id }) => indicator?.series.some(({ area }) => area === id));
  fill(
    places,
    areas.map(({ id, label }) => new Option(textOf(label), id)),
  );
  byId('areas', HTMLElement).hidden = areas.length < 2;
  direction.value = indicator?.direction ?? '';
  draw();
}

function draw(): void {
  const { document: page } = globalThis;
  scope.data = shown!.indicators.length ? shown : undefined;
  for (const element of scope.querySelectorAll('indicator-gauge, target-trend, district-compare')) {
    element.setAttribute('indicator', indicators.value);
    const name = element.localName === 'district-compare' ? 'highlight' : 'area';
    if (places.value) element.setAttribute(name, places.value);
    else element.removeAttribute(name);
  }
  const whole = shown!.indicators.length > 0;
  download.hidden = copy.hidden = !whole;
  if (download.href) URL.revokeObjectURL(download.href);
  const text = `${JSON.stringify(shown, null, 2)}\n`;
  download.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  embed.value = whole ? codeFor(page.documentElement.lang) : '';
}

function chosen(): Indicator | undefined {
  return shown!.indicators.find(({ id }) => id === indicators.value);
}

/** A direction that only a person can know goes into the document. */
function direct(): void {
  const wanted = (direction.value || undefined) as Direction | undefined;
  const change = (indicator: Indicator): Indicator => {
    const { direction: _, ...rest } = indicator;
    return wanted ? { ...rest, direction: wanted } : rest;
  };
  shown = {
    ...shown!,
    indicators: shown!.indicators.map((each) => (each === chosen() ? change(each) : each)),
  };
  draw();
}

function codeFor(lang: string): string {
  const text = escape(textOf(chosen()?.label ?? ''));
  const id = escape(indicators.value);
  const area = places.value ? escape(places.value) : '';
  const own = area && ` area="${area}"`;
  return [
    '<script src="indicator-widgets.js"></script>',
    `<indicator-data src="plan.json" lang="${lang}">`,
    `  <indicator-gauge indicator="${id}"${own}>${text}</indicator-gauge>`,
    `  <target-trend indicator="${id}"${own}>${text}</target-trend>`,
    `  <district-compare indicator="${id}"${area && ` highlight="${area}"`}>${text}</district-compare>`,
    '</indicator-data>',
  ].join('\n');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

function textOf(label: Indicator['label']): string {
  return typeof label === 'string' ? label : (Object.values(label)[0] ?? '');
}

async function copyCode(): Promise<void> {
  const done = byId('copied', HTMLElement);
  embed.select();
  try {
    // There is no clipboard on a page that came over plain http; the code is selected all the same.
    await navigator.clipboard.writeText(embed.value);
    done.textContent = done.dataset.done!;
  } catch {
    done.textContent = done.dataset.select!;
  }
}

indicators.addEventListener('change', choose);
places.addEventListener('change', draw);
direction.addEventListener('change', direct);
copy.addEventListener('click', () => void copyCode());
