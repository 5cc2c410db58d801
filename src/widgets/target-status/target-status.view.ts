import { commonView } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import type { CommonView } from '../../marks/view.ts';

export interface TargetStatusView extends CommonView {
  /** What a pointer is told over the badge: what a press does; of a shape alone all of its words. */
  readonly hint: string;
}

/** Data and language in; everything a badge and its popover show out. */
export function targetStatusView(input: ViewInput, isShape: boolean): TargetStatusView {
  const common = commonView(input);
  const { words } = input.language;
  const { status, quiet, sample, arithmetic } = common;
  const said = status ? [status.word, ...status.flags, status.reason, sample] : [quiet, sample];
  return {
    ...common,
    hint: isShape
      ? words.joined(said.filter((word): word is string => !!word))
      : arithmetic
        ? words.showArithmetic
        : '',
  };
}
