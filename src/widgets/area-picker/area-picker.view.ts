import { findArea, seriesOf } from '../../contract/select.ts';
import type { PickerInput, PickerView } from '../../element/picker-view.ts';

/** Every area of the document. While none is chosen, the one that widgets begin with: the indicator's first. */
export function areaList({ document, language, selection }: PickerInput): PickerView {
  const { area, indicator } = selection;
  return {
    options: document.areas.map(({ id, label }) => ({ value: id, label: language.text(label) })),
    chosen: findArea(document, area || seriesOf(document, indicator)?.area)?.id ?? '',
  };
}
