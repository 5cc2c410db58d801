import type { Section } from '../catalogue.ts';
import { indicators, some } from './levels.ts';

/** Words of `<district-matrix>` in Arabic. */
export const matrix: Section<'matrix'> = {
  heading: 'المؤشرات حسب المنطقة',
  indicator: 'المؤشر',
  area: 'المنطقة',
  direction: 'الاتجاه',
  nature: 'الطبيعة',
  verdict: 'التقييم',
  indicators,
  areas: `{above?{above} و}${some}`,
  directions: {
    higher: 'الأعلى أفضل',
    lower: 'الأدنى أفضل',
    near: 'الأقرب إلى الهدف أفضل',
    range: 'داخل النطاق أفضل',
    none: '',
  },
  absent: 'ليس في البيانات',
  of: '{name}{verdict?: {verdict}}',
  dated: '{value}{period? ({period})}',
  binding: 'الخط العريض: مؤشرات {natures+، }',
  borrowed: 'المناطق التي لا هدف لها تُقيَّم بهدف {above?{above}|المنطقة الأعلى}',
  targetOf: '{above?{goal?{above}: }}{goal}',
  byTarget: ' التقييم بهدف {above}.',
  counts:
    '{indicators?{areas?النتائج {total} ({indicators}، {areas}): |{indicators}: }|{areas}: }{shares+، }.',
  share: '{word} {count}',
  everywhere: 'تحقق الهدف حيثما أمكن التقييم: {names.3?{names.0} و{names.1} و{names-2} غيرهما|{names+ و}}',
  most: 'الأكثر من {words+ أو }: {areas+ و} ({areas.1?لكل منها }{count})',
  which: '{words+ أو }: {names+ و}',
  line: '{name}: {groups+؛ }',
  group: '{word}{areas? ({areas+، })}',
  sentence: '{clauses? {clauses+؛ }.}',
};
