import type { Section } from '../catalogue.ts';

export const words: Section<'words'> = {
  loading: 'جارٍ التحميل',
  noData: 'لا بيانات',
  noValue: 'بلا قيمة',
  noTarget: 'لم يُحدَّد هدف',
  retry: 'حاول مجددًا',
  table: 'جدول البيانات',
  more: 'عرض المزيد',
  download: 'تنزيل',
  copyPicture: 'نسخ الصورة',
  file: '{kind:CSV=بيانات CSV|صورة {kind}}',
  pictureCopied: 'تم نسخ الصورة.',
  notCopied: 'المتصفح لا يسمح بالنسخ.',
  showArithmetic: 'عرض الحساب',
  arithmetic: 'كيف حُسبت النتيجة',
  sample: 'بيانات نموذجية',
  source: 'المصدر: {title}',
  stale:
    'تعذّر التحديث؛ المعروض {updated?بيانات {updated}|{loaded?بيانات حُمّلت في {loaded}، {time}|آخر بيانات}}.',
  unitIs: 'الوحدة: {unit}',
  cutAxis: 'المحور العمودي لا يبدأ من 0',
  cutAxisAcross: 'المحور الأفقي لا يبدأ من 0',
  asIndex: 'القيم المنشورة تغيّرات؛ مرسومة رقمًا قياسيًا حيث {since} = 100: {value} في {period}، والهدف {goal}',
  noDate: 'لا يذكر المصدر سنة محددة',
  upperBound: 'منشورة حدًّا أعلى',
  lowerBound: 'منشورة حدًّا أدنى',
  isBaseline: 'خط الأساس',
  break: 'تعريف جديد؛ لا تصح المقارنة بما قبله',
  revised: 'عُدّل في {date}',
  period: 'الفترة',
  value: 'القيمة المنشورة',
  path: 'المسار المخطط',
  target: 'الهدف',
  note: 'ملاحظة',
  baseline: 'خط الأساس',
  latest: 'آخر قيمة',
  gap: '{met?{ceiling?أدنى بمقدار|أعلى بمقدار}|{ceiling?أعلى بمقدار|ينقص}} {distance}',
  name: '{indicator}{area?، {area}}',
  summary: '{name}. {status?{status}. }{finding}',
  joined: '{clauses+، }',
  method: 'الطريقة: {name:linear-path=المسار الخطي (linear-path)|{name}}',
  mapped: '«{word}» مرسوم بعلامة «{status}»',
  methodRule: 'ضمن المسار إذا كانت نسبة الإنجاز ÷ نسبة المدة لا تقل عن 1',
  valuePeriod: 'فترة القيمة: {period}',
};

export const statuses: Section<'statuses'> = {
  met: 'تحقق الهدف',
  'on-track': 'ضمن المسار',
  behind: 'متأخر',
  'moving-away': 'يبتعد عن الهدف',
  missed: 'لم يتحقق في موعده',
  'not-assessable': 'يتعذّر التقييم',
};

export const flags: Section<'flags'> = {
  early: 'مبكرًا',
  keep: 'حفاظ',
  provisional: 'أولية',
  about: 'تقريبي',
};

export const natures: Section<'natures'> = {
  binding: 'مُلزم',
  anticipatory: 'متوقع',
  guiding: 'إرشادي',
  mandatory: 'إلزامي',
};

export const observed: Section<'observed'> = {
  provisional: 'بيانات أولية',
  estimated: 'تقدير',
  suppressed: 'عيّنة صغيرة، لم تُنشر',
  'not-collected': 'لم تُرصد',
  'not-applicable': 'لا ينطبق',
};

export const quantities: Section<'quantities'> = {
  target: 'الهدف',
  progress: 'نسبة الإنجاز',
  timeShare: 'نسبة المدة',
  pace: 'الوتيرة',
  expectedLinear: 'المسار المخطط',
  b: 'خط الأساس',
  v: 'آخر قيمة',
  T: 'الهدف',
  t: 'سنة آخر قيمة',
  't₀': 'سنة خط الأساس',
  't₁': 'سنة الهدف',
  p: 'نسبة الإنجاز',
  τ: 'نسبة المدة',
  E: 'المسار المخطط',
  B: 'القيمة المرجعية',
  Δ: 'التغيّر',
};
