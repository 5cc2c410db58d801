/** `state` changes the latest value; `points` of a trend, `areas` of a compare. */
interface Wanted {
  readonly index: number;
  readonly state?: number;
  readonly points?: number;
  readonly areas?: number;
}
export type Kind = 'gauge' | 'trend' | 'compare';
export const MODELS: Readonly<Record<Kind, (wanted: Wanted) => object>>;
