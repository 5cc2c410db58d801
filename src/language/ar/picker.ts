import type { Section } from '../catalogue.ts';

/** Words of the pickers in Arabic. */
export const picker: Section<'picker'> = {
  area: 'المنطقة',
  indicator: 'المؤشر',
  period: 'حتى',
  latest: 'آخر قيمة منشورة',
  choose: 'اختر',
};
