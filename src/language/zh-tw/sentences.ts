import type { Section } from '../catalogue.ts';
export const sentences: Section<'sentences'> = {
  value: '{during?{from?{>sentences._during}|{>sentences._at}}|{>sentences._at}}',
  _during: '{period}期間由{from}{change.sign:-1=降至|1=升至|到}{value}',
  _at: '{index?{period}較{since}{value}|{period}{>sentences._published}為{value}{provisional?（初步統計）}}',
  _published: '{bound?公布值|{plan?公布值|{period?|公布值}}}',
  change:
    '{by.sign:0=與{since?{since}|基期}持平|-1=比{since?{since}|基期}下降{by.full}|比{since?{since}|基期}提高{by.full}}',
  away: '比{since}基期{by.sign:-1=低|高}{by.full}',
  path: '{by.sign:0=與計畫路徑持平|{falling:true=比計畫路徑{by.sign:-1=多|少}降|false=比計畫路徑{by.sign:-1=少|多}升|{by.sign:-1=低|高}於計畫路徑}{by.full}}',
  ahead: '快於計畫路徑',
  behind: '慢於計畫路徑',
  _goal:
    '{target.due}目標{target.kind:change=「{target.text}」|ceiling=上限{short?|{target.text}}|{short?|{target.text}}}',
  far: '{target.kind:change={>sentences._left}|{gap.sign:1=比{>sentences._goal}{target.kind:band=的上端}高{gap.full}|{>sentences._left}}}',
  _left: '距{>sentences._goal}還差{gap.full}',
  missed: '{far?{far}，}到期未達標',
  met: '{case:tolerance=在{target.due}目標範圍內|ceiling=在{>sentences._goal}以內|keep=達到{target.due}目標|band=在{target.due}目標範圍{target.text}內|beyond={gap.sign:-1=低於|高於}{>sentences._goal}|margin=比{>sentences._goal}{gap.sign:-1=低|高}{gap.full}|達到{>sentences._goal}}',
  remark:
    '{case:tolerance=「左右」依±{target.tolerance.full}理解，規劃未作說明。|ceiling=公布值為上限，不計算餘量。|bound=公布值不是確數，不計算餘量。|keep=基期值等於目標值，任務是保持，不計算完成進度。|{beyond?基期已優於目標，不計算完成進度。|{late?達標時間晚於目標年。}}}',
  join: '{head}{moved?，{moved}}{beside?，{beside}}{far?{moved?；|{beside?；|{tail?；|，}}}{far}}{tail?，{tail}}。',
  given: '{given?{inFile?檔案中}寫的是「{given}」{right?，}}{right?應為{right}}。',
  noValue: '檔案中有這個指標的目標，沒有{area?{area}的}公布值。',
  why: '{case:reference=缺少基數：{target.reference?沒有{target.reference}的數值|目標「{target.text}」未寫明以哪一年為基數}，無法換算目標值。|only=暫無法評估：{period}即為基期，其後尚無公布值。|暫無法評估：{clause}。}',
  point: '{period?{period}，}{value?{value}，}第{place}個點，共{of}個。{rest?{rest+，}。}',
};
