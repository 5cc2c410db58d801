import type { Language } from '../language/language.ts';
import { ProblemError } from './load.ts';
import { onDemand, whenLoaded } from './on-demand.ts';
import type * as Pictures from './picture/pictures.ts';
import type { Sitter } from './picture/picture.ts';

const pictures = onDemand(() => import('./picture/pictures.ts'));

/** Makes a picture of a widget when what it asked for is drawn; what goes wrong is a sentence. */
export async function takePicture<Picture>(
  sitter: Sitter & { readonly updateComplete: Promise<boolean> },
  language: () => Language | undefined,
  make: (parts: typeof Pictures) => Picture | Promise<Picture>,
): Promise<Picture> {
  try {
    const parts = await whenLoaded(pictures);
    await sitter.updateComplete;
    return await make(parts);
  } catch (error) {
    const { problem } = error instanceof ProblemError ? error : new ProblemError('load-failed');
    throw Object.assign(new Error(language()?.problem(problem).title ?? problem.code), { problem });
  }
}
