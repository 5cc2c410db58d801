import type { Section } from '../catalogue.ts';

/** Words of `<task-board>` in Arabic. */
export const tasks: Section<'tasks'> = {
  heading: 'المهام الرئيسية{year? لعام {year}}',
  standings: {
    done: 'منجزة',
    'in-progress': 'قيد التنفيذ',
    planned: 'لم تبدأ',
    delayed: 'مؤجلة',
    overdue: 'متأخرة عن موعدها',
    unstated: 'غير مذكورة',
  },
  statedOn: 'حتى {date}',
  countedTo: 'محسوبة حتى {date}',
  count: '{word} {count}',
  _some: '{total#one=مهمة واحدة|two=مهمتان|few={total} مهام|{total} مهمة}',
  sentence: '{>tasks._some}: {counts+، }.',
  noneStated: '{>tasks._some}؛ ولا يذكر المصدر حالة أي منها.',
  passed:
    'حلّ موعد {count#one=مهمة واحدة|two=مهمتين|few={count} مهام|{count} مهمة} {date?بعد {date}|منذ ذلك الحين}؛ ولم تُنشر حالة أحدث.',
  none: 'لا توجد مهام.',
  _days: '{days#one=يوم واحد|two=يومين|few={days} أيام|many={days} يومًا|{days} يوم}',
  late: 'بعد الموعد بـ{>tasks._days}',
  over: 'مضى على الموعد {>tasks._days}',
  due: '{kind:year=نهاية {year?{year}|السنة}|month=نهاية {>tasks._month}{year? {year}}|day={day} {>tasks._month}{year? {year}}|{date}}',
  _month:
    '{month:1=يناير|2=فبراير|3=مارس|4=أبريل|5=مايو|6=يونيو|7=يوليو|8=أغسطس|9=سبتمبر|10=أكتوبر|11=نوفمبر|ديسمبر}',
  dueIn: 'الموعد في {year}',
  serves: 'المؤشر: {indicator}',
  columns: {
    task: 'المهمة',
    group: 'المجموعة',
    lead: 'الجهة المسؤولة',
    due: 'الموعد',
    state: 'الحالة',
    serves: 'المؤشر',
  },
};
