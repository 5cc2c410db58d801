import type { Section } from '../catalogue.ts';

/** Words of `<indicator-card>` in Arabic. */
export const card: Section<'card'> = {
  since: 'منذ {period?{period}|خط الأساس}',
  change: '{by.sign:0=دون تغيّر|-1=انخفاض {by.full}|ارتفاع {by.full}}',
  against: 'عكس اتجاه الهدف',
  target: '{period?هدف {period}|الهدف}{printed? (كما ورد)}',
  distance: 'البعد عن الهدف',
  within: 'ضمن نطاق الهدف',
  reached: 'تحقق الهدف',
};
