import { PickerElement } from '../../element/picker-element.ts';
import { indicatorList } from './indicator-picker.view.ts';

/**
 * @summary Chooses the indicator that all widgets of an `<indicator-data>` show.
 * @tag indicator-picker
 * @slot - What readers see before the script has come, and where it never comes.
 * @fires {IndicatorSelectEvent} indicator-select - when the reader chooses
 * @csspart label - the word before the list
 * @csspart list - the list
 */
export class IndicatorPicker extends PickerElement {
  protected override readonly key = 'indicator';
  protected override readonly listOf = indicatorList;
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-picker': IndicatorPicker;
  }
}
