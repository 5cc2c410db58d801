import { PickerElement } from '../../element/picker-element.ts';
import { areaList } from './area-picker.view.ts';

/**
 * @summary Chooses the area that all widgets of an `<indicator-data>` show.
 * @tag area-picker
 * @slot - What readers see before the script has come, and where it never comes.
 * @fires {IndicatorSelectEvent} indicator-select - when the reader chooses
 * @csspart label - the word before the list
 * @csspart list - the list
 */
export class AreaPicker extends PickerElement {
  protected override readonly key = 'area';
  protected override readonly listOf = areaList;
}

declare global {
  interface HTMLElementTagNameMap {
    'area-picker': AreaPicker;
  }
}
