import type { Section } from '../catalogue.ts';

/** Words of `<plan-scoreboard>` in Arabic. */
export const scoreboard: Section<'scoreboard'> = {
  heading:
    'تقدّم {total#one=مؤشر رئيسي واحد|two=مؤشرين رئيسيين|few={total} مؤشرات رئيسية|many={total} مؤشرًا رئيسيًا|{total} مؤشر رئيسي}',
  planWord: '',
  plan: '{area}{area?{plan?، }}{plan}',
  until: 'القيم المنشورة حتى {period}',
  targets: 'أهداف {period}',
  total: '{count}',
  count: '{word} {count}',
  met: '{word} {count}{allKept? (كلها أهداف حفاظ)|{allEarly? قبل {due}|{>scoreboard._some}}}',
  _some: '{keep? (منها {keep} حفاظ{early?، {early} مبكرًا})|{early? (منها {early} مبكرًا)}}',
  bound: '{nature} ({total}): {allMet?تحققت كلها|{word?{word}|{counts+، }}}',
  sentence: '{counts+، }{bound?{counts?؛ }{bound+؛ }}.',
  against: 'مقارنة بأهداف {period}: {sentence}',
  listed: '{word}: {names+؛ }',
  framed: 'الإطار للمؤشرات: {natures+، }',
  notMixed: 'لا تُجمع المؤشرات المختلفة في نسبة واحدة',
  without:
    'بلا هدف لعام {period}: {count#one=مؤشر واحد|two=مؤشران|few={count} مؤشرات|many={count} مؤشرًا|{count} مؤشر}',
  noneSet: 'لا مؤشر له هدف لعام {period}.',
  otherDomain: 'أخرى',
  columns: { indicator: 'المؤشر', domain: 'المجال', nature: 'الطبيعة', status: 'الحالة' },
};
