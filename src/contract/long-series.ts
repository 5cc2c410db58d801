/**
 * Long series are mostly nothing but dates and numbers, in order. What was learnt of them on reading is kept beside the
 * list, so that nobody reads a hundred thousand dates twice.
 */
const places = new WeakMap<object, Float64Array>();

/** Notes where the observations of a list stand in time: dates and exact numbers alone, each later than the one before. */
export function keepPlaces(observations: readonly unknown[], at: Float64Array): void {
  places.set(observations, at);
}

/** Places in time of a list that was noted; undefined for any other, and for one that was changed since. */
export function keptPlaces(observations: readonly unknown[]): Float64Array | undefined {
  const at = places.get(observations);
  return at?.length === observations.length ? at : undefined;
}
