import { findIndicator } from '../../contract/select.ts';
import type { PickerInput, PickerView } from '../../element/picker-view.ts';

/** Every indicator that is measured, in published order, under the names of the domains. */
export function indicatorList({ document, language, selection }: PickerInput): PickerView {
  const { text } = language;
  return {
    options: document.indicators
      .filter(({ kind }) => kind !== 'task')
      .map(({ id, label, domain }) => ({ value: id, label: text(label), group: text(domain) })),
    chosen: findIndicator(document, selection.indicator)?.id ?? '',
  };
}
