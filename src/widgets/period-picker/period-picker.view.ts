import type { IndicatorDocument } from '../../contract/document.ts';
import { readPeriod } from '../../contract/period.ts';
import { findIndicator } from '../../contract/select.ts';
import type { PickerInput, PickerOption, PickerView } from '../../element/picker-view.ts';
import type { Language } from '../../language/language.ts';

/**
 * The latest value, and every period that has a published value, newest first: those of the chosen indicator, or of
 * all while none is chosen.
 */
export function periodList({ document, language, selection }: PickerInput): PickerView {
  const latest = { value: '', label: language.catalogue.picker.latest };
  const { period = '' } = selection;
  const { plans } = document;
  const wanted = readPeriod(period, plans)?.id ?? period;
  const options = [latest, ...periodsOf(document, language, selection.indicator)];
  // A date between two values is chosen too, for instance the end of a plan.
  const isListed = options.some(({ value }) => value === wanted);
  return {
    options: isListed ? options : [...options, { value: wanted, label: language.period(wanted, plans) }],
    chosen: wanted,
  };
}

function periodsOf(document: IndicatorDocument, language: Language, id?: string): PickerOption[] {
  const { plans } = document;
  const chosen = id ? findIndicator(document, id) : undefined;
  const places = new Map<string, number>();
  for (const { series } of chosen ? [chosen] : document.indicators)
    for (const { observations, baseline } of series)
      for (const { period } of baseline ? [...observations, baseline] : observations) {
        const read = period ? readPeriod(period, plans) : undefined;
        if (read) places.set(read.id, read.at);
      }
  return Array.from(places)
    .sort((a, b) => b[1] - a[1])
    .map(([value]) => ({ value, label: language.period(value, plans) }));
}
