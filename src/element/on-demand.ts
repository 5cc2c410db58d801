/**
 * A part of the library that few readers need: the module files load it when it is first wanted, from their own
 * folder; in the classic file it stands from the start. Undefined until then, and `ready` is called when it has come.
 */
export type OnDemand<Part> = (ready: () => void, failed: () => void) => Part | undefined;

export function onDemand<Part>(load: () => Promise<Part>): OnDemand<Part> {
  let part: Part | undefined;
  return (ready, failed) => {
    if (!part)
      load().then((loaded) => {
        part = loaded;
        ready();
      }, failed);
    return part;
  };
}

/** The part, as soon as it has come. */
export function whenLoaded<Part>(part: OnDemand<Part>): Promise<Part> {
  return new Promise((resolve, reject) => {
    const ready = (): void => resolve(part(ready, reject)!);
    if (part(ready, reject)) ready();
  });
}
