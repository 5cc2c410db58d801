import type { Section } from '../catalogue.ts';

export const sentences: Section<'sentences'> = {
  value: '{during?{from?{>sentences._during}|{>sentences._at}}|{>sentences._at}}',
  _during: '{change.sign:-1=انخفاض من|1=ارتفاع من|من} {from} إلى {value} خلال {period}',
  _at: '{index?{value}{since? منذ {since}}{>sentences._when}|{bound?القيمة المنشورة }{value}{>sentences._when}{provisional? (بيانات أولية)}}',
  _when: '{period? في {period}}',
  change:
    '{by.sign:0=دون تغيّر منذ {since?{since}|خط الأساس}|-1=بانخفاض {by.full} منذ {since?{since}|خط الأساس}|بارتفاع {by.full} منذ {since?{since}|خط الأساس}}',
  away: '{by.sign:-1=أدنى|أعلى} من خط الأساس{since? ({since})} بمقدار {by.full}',
  path: '{by.sign:0=على المسار المخطط|{falling:true={by.sign:-1=متقدم على|متأخر عن}|false={by.sign:-1=متأخر عن|متقدم على}|{by.sign:-1=أدنى|أعلى} من} المسار المخطط بمقدار {by.full}}',
  ahead: 'متقدم على المسار المخطط',
  behind: 'متأخر عن المسار المخطط',
  _the: '{target.kind:ceiling=الحد الأقصى{target.due? لعام {target.due}}|{target.due?هدف {target.due}|الهدف}}',
  _goal: '{>sentences._the}{short?| البالغ {target.kind:change={target.text}|{target.bare}}}',
  far: '{target.kind:change={>sentences._left}|{gap.sign:1=أعلى من {>sentences._goal} بمقدار {gap.full}|{>sentences._left}}}',
  _left: 'أقل من {>sentences._goal} بمقدار {gap.full}',
  missed: '{far?{far}|لم يتحقق في موعده}',
  met: '{case:tolerance=ضمن نطاق {>sentences._the}|ceiling=ضمن {>sentences._goal}|keep=كما يقتضي {>sentences._the}|band=ضمن نطاق {>sentences._goal}|beyond={gap.sign:-1=أدنى|أعلى} من {>sentences._goal}|margin={gap.sign:-1=أدنى|أعلى} من {>sentences._goal} بمقدار {gap.full}|يحقق {>sentences._goal}}',
  remark:
    '{case:tolerance= فُسِّرت كلمة «نحو» بأنها ±{target.tolerance.full}؛ ولم توضح الخطة ذلك.|ceiling= القيمة حدٌّ، فلا يُحسب هامش.|bound= القيمة حدٌّ، فلا يُحسب هامش.|keep= خط الأساس يساوي الهدف: المهمة هي الحفاظ عليه؛ ولا تُحسب نسبة إنجاز.|{beyond? كان خط الأساس أفضل من الهدف؛ ولا تُحسب نسبة إنجاز.|{late? تحقق بعد سنة الهدف.}}}',
  join: '{head}{moved?، {moved}}{beside?، {beside}}{far?{moved?؛ |{beside?؛ |{tail?؛ |، }}}{far}}{tail?، {tail}}.',
  given: '{given?المكتوب «{given}».{right? }}{right?والصحيح: {right}.}',
  noValue: 'في الملف هدف لهذا المؤشر، ولا قيمة منشورة{area? لـ{area}}.',
  why: '{case:reference=القيمة المرجعية ناقصة: {target.reference?لا قيمة لعام {target.reference}|لا يذكر الهدف «{target.text}» ما يُحسب منه}.|only=يتعذّر التقييم: {period} هو خط الأساس ولم يُنشر بعده شيء.|يتعذّر التقييم: {clause}.}',
  point: '{period?{period}، }{value?{value}، }النقطة {place} من {of}.{rest? {rest+، }.}',
};
