import type { Section } from '../catalogue.ts';
import { ofAll, one, some } from './levels.ts';

/** Words of `<district-compare>` in Arabic. */
export const compare: Section<'compare'> = {
  _one: one,
  _some: some,
  area: 'المنطقة',
  rank: 'الترتيب',
  verdict: 'التقييم',
  whole: '{name}',
  own: 'الخاص بها',
  count: '{above?{above} و}{>compare._some}',
  eachDot: 'كل نقطة تمثل {>compare._one}',
  ordered:
    '{order:value=القيمة {rising?الأدنى|الأعلى} أولًا{period?، {period}}|gap=حسب البعد عن الهدف|حسب الاسم}',
  with: '{text}{more? ({more})}',
  targetOf: '{whole?{whole}: }{goal}',
  distanceHead: 'البعد عن {period?هدف {period}|الهدف}{whose? ({whose})}',
  listed: 'غير قابلة للمقارنة: مذكورة دون ترتيب',
  empty: 'بلا قيمة',
  above: 'أعلى من {>compare._some}',
  tie: 'علامة = تعني ترتيبًا مشتركًا',
  ownLegend: 'هدف خاص{long? (لا يُرسم إذا ساوى الهدف العام أو لم يُحدَّد)}',
  provisional: 'الفارغة: بيانات أولية',
  comparable: '{populations+، }: أعلن المصدر قابليتها للمقارنة',
  left: 'العدد الإضافي {count}: {why}، انظر جدول البيانات',
  population: '{population?{population}|الفئة المشمولة غير مذكورة}{others?؛ الأخرى: {others}|: فئة مختلفة}',
  unit: 'وحدة مختلفة ({unit})',
  collected: 'لم يُجرَ مسح في {period}',
  none: 'لا قيمة{period? لعام {period}} في المصدر',
  noTarget: 'بلا هدف',
  last: 'آخر قيمة {value}{period? في {period}}',
  search: 'ابحث عن {>compare._one}',
  found: '{count?عدد النتائج: {count}|لا نتائج}',
  is: '{from?{name}: {way:1=ارتفاع|-1=انخفاض|تغيّر} من {from} إلى {value}|{name}: {value}}',
  place: 'الترتيب {rank}{shared? (مشترك)}',
  against:
    '{way:1=أعلى من {whole} بمقدار {difference}|-1=أدنى من {whole} بمقدار {difference}|مساوٍ لـ{whole}}',
  goal: '{side:-1=الحد الأقصى|الهدف}{whose? ({whose})}{period? لعام {period}} البالغ {goal}',
  gap: '{met?{side:0=ضمن {goal?{goal}|النطاق}|{>compare._met}}|{>compare._short}}',
  _met: '{difference?{side:1=أعلى|أدنى}{goal? من {goal}} بمقدار {difference}|{>compare._exact}}',
  _short:
    '{difference?{goal?{side:-1=أعلى من {goal} بمقدار {difference}|أقل من {goal} بمقدار {difference}}|ينقص {difference}}|{>compare._exact}}',
  _exact: '{goal?يساوي {goal} تمامًا|تحقق تمامًا}',
  of: '{name}: {text}',
  because: '{word}{reason? ({reason})}',
  sentence: '{clauses?{clauses+؛ }.}',
  among: `من أصل ${ofAll}{partly? لها قيمة}: {shares+، }`,
  share: '{count} {goal?بلغت {goal}|({word})}',
  ends: 'الأعلى {ends.0} بقيمة {ends.1}، والأدنى {ends.2} بقيمة {ends.3}',
  others:
    '{listed?غير قابلة للمقارنة: {listed.3?{listed.0} و{listed.1} و{listed-2} غيرهما|{listed+ و}}}{empty?{listed?، }بلا قيمة: {empty.3?{empty.0} و{empty.1} و{empty-2} غيرهما|{empty+ و}}}',
};
