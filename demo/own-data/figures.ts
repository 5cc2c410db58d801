import type { Direction, Indicator, IndicatorDocument } from '../../src/entries/core.ts';
import { byId, fill } from './dom.ts';
import { offerCode } from './take.ts';

const scope = byId('scope', HTMLElement) as HTMLElement & { data?: unknown };
const indicators = byId('indicator', HTMLSelectElement);
const places = byId('place', HTMLSelectElement);
const direction = byId('direction', HTMLSelectElement);
const download = byId('download', HTMLAnchorElement);

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
  scope.data = shown!.indicators.length ? shown : undefined;
  for (const element of scope.querySelectorAll('indicator-gauge, target-trend, district-compare')) {
    element.setAttribute('indicator', indicators.value);
    const name = element.localName === 'district-compare' ? 'highlight' : 'area';
    if (places.value) element.setAttribute(name, places.value);
    else element.removeAttribute(name);
  }
  const whole = shown!.indicators.length > 0;
  download.hidden = !whole;
  if (download.href) URL.revokeObjectURL(download.href);
  const text = `${JSON.stringify(shown, null, 2)}\n`;
  download.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  offerCode(whole ? { document: shown!, indicator: indicators.value, area: places.value } : undefined);
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

function textOf(label: Indicator['label']): string {
  return typeof label === 'string' ? label : (Object.values(label)[0] ?? '');
}

indicators.addEventListener('change', choose);
places.addEventListener('change', draw);
direction.addEventListener('change', direct);
