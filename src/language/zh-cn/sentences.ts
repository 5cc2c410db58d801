/**
 * Clauses of findings; `findingText` chooses them and `join` makes a sentence. A finding has two sentences at most, and
 * none praises, blames or names a cause. Of the parts of a clause any may be ''.
 */
export const sentences = {
  /** 2020年为81.91岁 · “十三五”期间由3.58‰降至1.90‰ · 2020年较2015年下降10.37% */
  value: '{during?{from?{>sentences._during}|{>sentences._at}}|{>sentences._at}}',
  _during: '{period}期间由{from}{change.sign:-1=降至|1=升至|到}{value}',
  _at: '{index?{period}较{since}{value}|{period}{>sentences._published}为{value}{provisional?（初步数据）}}',
  _published: '{bound?公布值|{plan?公布值|{period?|公布值}}}',
  change:
    '{by.sign:0=与{since?{since}|基期}持平|-1=比{since?{since}|基期}下降{by.full}|比{since?{since}|基期}提高{by.full}}',
  /** The value is on the wrong side of its baseline. */
  away: '比{since}基期{by.sign:-1=低|高}{by.full}',
  /** Against the planned path; `falling` only for values that are changes themselves. */
  path: '{by.sign:0=与计划路径持平|{falling:true=比计划路径{by.sign:-1=多|少}降|false=比计划路径{by.sign:-1=少|多}升|{by.sign:-1=低|高}于计划路径}{by.full}}',
  ahead: '快于计划路径',
  behind: '慢于计划路径',
  /** 2025年目标82.38岁 · 2025年目标上限5‰ · 2025年目标“降低20%” */
  _goal:
    '{target.due}目标{target.kind:change=“{target.text}”|ceiling=上限{short?|{target.text}}|{short?|{target.text}}}',
  /** Distance still to go. `short` leaves out the target's figure; `due`: the value is that of the target's year. */
  far: '{target.kind:change={>sentences._left}|{gap.sign:1=比{>sentences._goal}{target.kind:band=的上端}高{gap.full}|{>sentences._left}}}',
  _left: '距{>sentences._goal}还差{gap.full}',
  missed: '{far?{far}，}到期未达标',
  /** How the target is met … */
  met: '{case:tolerance=在{target.due}目标范围内|ceiling=在{>sentences._goal}以内|keep=达到{target.due}目标|band=在{target.due}目标范围{target.text}内|beyond={gap.sign:-1=低于|高于}{>sentences._goal}|margin=比{>sentences._goal}{gap.sign:-1=低|高}{gap.full}|达到{>sentences._goal}}',
  /** … and a sentence that may follow. */
  remark:
    '{case:tolerance=“左右”按±{target.tolerance.full}理解，规划未作说明。|ceiling=公布值为上限，不计算余量。|bound=公布值不是确数，不计算余量。|keep=基期值等于目标值，任务是保持，不计算完成进度。|{beyond?基期已优于目标，不计算完成进度。|{late?达标时间晚于目标年。}}}',
  /** One sentence: value, change, path, distance, and what the distance means. */
  join: '{head}{moved?，{moved}}{beside?，{beside}}{far?{moved?；|{beside?；|{tail?；|，}}}{far}}{tail?，{tail}}。',
  /** What was written and what would be right; either may be ''. `inFile`: it stands in the data, not on the page. */
  given: '{given?{inFile?文件中}写的是“{given}”{right?，}}{right?应为{right}}。',
  noValue: '文件中有这个指标的目标，没有{area?{area}的}公布值。',
  /** Why no verdict can be given; `only`: the baseline is all there is. `clause` is the reason. */
  why: '{case:reference=缺少基数：{target.reference?没有{target.reference}的数值|目标“{target.text}”未写明以哪一年为基数}，无法换算目标值。|only=暂无法评估：{period}即为基期，其后尚无公布值。|暂无法评估：{clause}。}',
  /** One sentence for the point that the reader stands on. */
  point: '{period?{period}，}{value?{value}，}第{place}个点，共{of}个。{rest?{rest+，}。}',
};
