/**
 * The methods of the page beside the default one, in one place. Two copies of the library on one page share it, so
 * that a second script adds its methods to the widgets of the first.
 */
import type { Method } from './method.ts';

interface Register {
  readonly methods: Map<string, Method>;
  readonly listeners: Set<() => void>;
}

const KEY = Symbol.for('indicator-widgets.methods');
const page = globalThis as unknown as Record<symbol, Register | undefined>;

function register(): Register {
  return (page[KEY] = page[KEY] ?? { methods: new Map(), listeners: new Set() });
}

/** Makes a method known by its name to `assess` and to the widgets' `method`; the same name again replaces it. */
export function registerMethod(method: Method): void {
  const { methods, listeners } = register();
  methods.set(method.name, method);
  listeners.forEach((listener) => listener());
}

/** Calls back whenever a method is registered; returns the function that ends it. */
export function onMethod(listener: () => void): () => void {
  const { listeners } = register();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function methodNamed(name: string): Method | undefined {
  return register().methods.get(name);
}

export function methodNames(): string[] {
  return Array.from(register().methods.keys());
}
