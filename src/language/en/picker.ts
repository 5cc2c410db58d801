import type { picker as chinese } from '../zh-cn/picker.ts';

/** Words of the pickers in English. */
export const picker: typeof chinese = {
  area: 'Area',
  indicator: 'Indicator',
  period: 'As of',
  latest: 'Latest published',
  choose: 'Choose',
};
