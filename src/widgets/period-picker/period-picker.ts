import { PickerElement } from '../../element/picker-element.ts';
import { periodList } from './period-picker.view.ts';

/**
 * @summary Chooses the last period that all widgets of an `<indicator-data>` look at.
 * @tag period-picker
 * @slot - What readers see before the script has come, and where it never comes.
 * @fires {IndicatorSelectEvent} indicator-select - when the reader chooses
 * @csspart label - the word before the list
 * @csspart list - the list
 */
export class PeriodPicker extends PickerElement {
  protected override readonly key = 'period';
  protected override readonly listOf = periodList;
}

declare global {
  interface HTMLElementTagNameMap {
    'period-picker': PeriodPicker;
  }
}
