import type { Section } from '../catalogue.ts';

/** Words of `<target-journey>` in Arabic. */
export const journey: Section<'journey'> = {
  time: '{share} من المدة',
  progress: '{done} من الطريق{time?، و{time} من المدة}',
  gap: '{met?{ceiling?أدنى من الحد الأقصى|أعلى من الهدف}|{ceiling?أعلى من الحد الأقصى|أقل من الهدف}} بمقدار {distance}',
  kept: 'خط الأساس يساوي الهدف؛ لا تُحسب نسبة إنجاز',
  beyond: 'خط الأساس تجاوز الهدف؛ لا تُحسب نسبة إنجاز',
  early:
    '{years#one=قبل الموعد بسنة|two=قبل الموعد بسنتين|few=قبل الموعد بـ{years} سنوات|قبل الموعد بـ{years} سنة}',
  allowed: 'الجانب المسموح',
  since: 'منذ {period}',
  dated: '{figure}{period? ({period})}',
  baseline: 'خط الأساس {figure}{period? ({period})}',
  scale: 'المقياس من {low} إلى {high}، ولا يبدأ من 0',
  cut: 'القيمة خارج الرسم؛ لا مقياس بعد موضع القطع',
  picture: '{name}{from?، {from}}{value?، {value}}{goal?، {goal}}',
};
