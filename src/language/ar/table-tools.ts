import type { Section } from '../catalogue.ts';

/** Words of the filters, orders and the clipboard of `<indicator-table>` in Arabic. */
export const tableTools: Section<'tableTools'> = {
  all: 'الكل',
  find: 'بحث',
  orders: {
    document: 'ترتيب الخطة',
    name: 'الاسم',
    status: 'التقدم',
    progress: 'نسبة الإنجاز',
    gap: 'البعد عن الهدف',
  },
  reversed: 'ترتيب معكوس',
  shown: 'المعروض {count} من {total}',
  copied: 'تم النسخ؛ يمكن لصقه في جدول بيانات.',
};
