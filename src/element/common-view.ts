import type { CommonView } from '../marks/view.ts';
import type { ViewInput } from './view-input.ts';
export function commonView(input: ViewInput): CommonView {
  return input.language.common(input) as never;
}
