/** Not part of the program: what the types have to refuse. */
import type { SvelteHTMLElements } from 'svelte/elements';

type Gauge = SvelteHTMLElements['indicator-gauge'];

// @ts-expect-error a gauge is an arc or a bar
export const shape: Gauge = { shape: 'ring' };
// @ts-expect-error a rank is a number
export const rank: Gauge = { 'heading-level': 'two' };
// @ts-expect-error an event of the element has no key
export const listener: Gauge = { 'onindicator-load': (event: KeyboardEvent) => event.key };
