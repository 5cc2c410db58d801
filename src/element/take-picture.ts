import type { Language } from '../language/language.ts';
import { ProblemError } from './load.ts';
import { onDemand, whenLoaded } from './on-demand.ts';
import type * as Pictures from './picture/pictures.ts';
import type { Source } from './picture/save.ts';

const pictures = onDemand(() => import('./picture/pictures.ts'));

interface Widget extends Source {
  readonly updateComplete: Promise<boolean>;
}

/** Makes a picture of a widget when what it asked for is drawn; what goes wrong is a sentence. */
export async function takePicture<Picture>(
  sitter: Widget,
  language: () => Language | undefined,
  make: (parts: typeof Pictures) => Picture | Promise<Picture>,
): Promise<Picture> {
  try {
    // One that stands nowhere is never drawn, and not waited for.
    if (!sitter.isConnected) throw new ProblemError('nothing-drawn');
    const parts = await whenLoaded(pictures);
    await sitter.updateComplete;
    return await make(parts);
  } catch (error) {
    const { problem } = error instanceof ProblemError ? error : new ProblemError('load-failed');
    throw Object.assign(new Error(language()?.problem(problem).title ?? problem.code), {
      problem,
      cause: error,
    });
  }
}

/** Saves a file of a widget under a name, or copies its picture; gives what is to be said of it, never an error. */
export function saveFile(widget: Widget, kind: string, name: string, language: Language): Promise<string> {
  return takePicture(
    widget,
    () => language,
    (parts) => parts.save(widget, kind, name, language),
  ).catch(({ message }: Error) => message);
}
