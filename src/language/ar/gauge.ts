import type { Section } from '../catalogue.ts';

/** Words of `<indicator-gauge>` in Arabic. */
export const gauge: Section<'gauge'> = {
  baseline: '{worded?{figure}، {period}|{earlier?|خط الأساس }{figure}{period? ({period})}}',
  bound: '{period?{period} }({upper?على الأكثر|على الأقل})',
  noScale: 'لا قيمة ولا مقياس للرسم',
  scale: 'المقياس من {low} إلى {high}، ولا يبدأ من 0',
  rowScale: ' (المقياس من {low} إلى {high})',
  change: 'يبيّن المقياس التغيّر{period? منذ {period}}',
  picture: '{name}{value?، {value}{period? في {period}}}{goal?، {goal}}',
};
