import type { Section } from '../catalogue.ts';

/** Words of `<indicator-sentence>` in Arabic. */
export const sentence: Section<'sentence'> = {
  name: '{indicator}{area? في {area}}',
  verdict: '{word}{method? ({method})}',
  noTarget: 'لم يُحدَّد هدف',
  told: '{value?{name}: {>sentences.value}|لم تُنشر قيمة بعد لمؤشر {name}}',
  goal: '{>sentences._the} {target.kind:words=«{target.text}»|{target.text}}',
  report:
    '{head}{moved?، {moved}}{beside?، {beside}}{far?{moved?؛ |{beside?؛ |، }}{far}}{goal?؛ {goal}}{verdict?؛ {verdict}{why? ({why})}}.',
  short:
    '{value?{name}: {value}{index?{since? منذ {since}}}{>sentence._when}{verdict?؛ {verdict}{why? ({why})}}|لم تُنشر قيمة بعد لمؤشر {name}{verdict?؛ {verdict}}}.',
  _when: '{period? ({period}{provisional?، بيانات أولية})|{provisional? (بيانات أولية)}}',
  change: '{head}{moved?، {moved}}.',
};
