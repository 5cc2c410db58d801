import type { Section } from '../catalogue.ts';
import { some } from './levels.ts';

/** Words of `<district-map>` in Arabic. */
export const map: Section<'map'> = {
  missing: 'بلا قيمة',
  count: some,
  numbers: '{sign?الأرقام بوحدة {sign}{hatched?، }}{hatched?المظلّل بخطوط: بلا قيمة}',
  star: '* محسوبة بطريقة مختلفة، غير قابلة للمقارنة',
  schematic: 'المربعات لا تبيّن الحدود ولا المساحة',
  wrapped: 'العرض ضيق: المربعات متتالية ولا تبيّن المواقع',
  loose: 'لا يوجد مخطط: المربعات متتالية ولا تبيّن المواقع',
  outside: 'مناطق غير موجودة في المخطط',
  offMap: 'مناطق غير موجودة في الخريطة',
  small: 'مناطق أصغر من أن تُوضع علاماتها على الخريطة',
  wrong: '{title}. {right}',
  share: '{word}: {count}',
  reviewNumber: 'رقم مراجعة الخريطة: {number}',
  mapSource: 'مصدر الخريطة: {source}',
};

export const mapProblems: Section<'problems'> = {
  'layout-invalid': [
    'تعذّرت قراءة المخطط',
    'سطر من رموز المناطق لكل صف، و«.» للموضع الفارغ؛ أو {"990101": [0, 2]}',
  ],
  'map-review-number': ['لا رقم مراجعة صالحًا: مربعات بدل الخريطة', 'review-number="GS(2024)0650号"'],
  'map-source': ['مصدر الخريطة غير مذكور: مربعات بدلها', 'map-source'],
  'map-invalid': ['تعذّرت قراءة حدود الخريطة: مربعات بدلها', 'GeoJSON أو TopoJSON'],
  'map-unmatched': [
    'ليست هذه المناطق في الخريطة: مربعات بدلها',
    'أن يكون id أو إحدى الخصائص رمز المنطقة أو اسمها',
  ],
  'map-reader': ['لم يُحمَّل قارئ الخرائط: مربعات بدلها', 'indicator-map.js'],
};
