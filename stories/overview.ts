import { declarationOf } from './declarations.ts';

/** When to take a widget, in both languages; what it is stands in its class. */
const ADVICE: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'indicator-gauge': [
    '一个指标、一个地区，读者只问“到哪了”时使用。值域两端已知的比率画成弧，其余画成条或点。',
    'Take it for one indicator of one place, where the reader asks only how far it is.',
  ],
  'indicator-card': [
    '首页和栏目页上并排放几个数字时使用；每张卡片自带边框，不含图。',
    'Take it where several numbers stand side by side on a front page; it has an outline and no drawing.',
  ],
  'target-status': [
    '放在表格单元格或句子里；点按后显示计算过程。',
    'Stands in a cell of a table or in a sentence; a press shows its arithmetic.',
  ],
  'target-journey': [
    '只有基期和现状两个数值时最合适；下方三角标出时间用去多少。',
    'Right for two values, baseline and actual; the triangle below marks the time used.',
  ],
  'indicator-spark': [
    '放在正文或表格里，不改变行高；细节留给旁边的文字。',
    'For running text and tables: the line keeps its height, the words around say the rest.',
  ],
  'indicator-sentence': [
    '写进正文的一句话，数字随数据更新；可用于公文和报告。',
    'A sentence for reports, whose figures follow the data.',
  ],
  'target-trend': [
    '有三个以上年份时使用。空缺的年份不连线，口径变化处断开；最多比较六个地区。',
    'Take it from three periods on. Nothing is drawn across a gap or a break; up to six areas.',
  ],
  'district-compare': [
    '比较同一指标在各地的情况；口径不同的地区只列出，不排序。',
    'One indicator across places; places with another scope are listed, not ranked.',
  ],
  'district-map': [
    '地理位置有助于理解时使用，否则用 district-compare。方块不表示边界与面积。',
    'Take it where the place helps to understand, else district-compare. Tiles show neither borders nor size.',
  ],
  'district-matrix': [
    '多个指标、多个地区一览；方向键移动，指向或聚焦时显示数值与结论。',
    'Many indicators in many places at a glance; value and sentence come on pointing or by arrow keys.',
  ],
  'indicator-table': [
    '规划“主要指标”表的网页版，次序与文字照原表；可筛选、排序、复制。',
    "The web form of a plan's main table, in its order and words; filters, sorts, copies.",
  ],
  'plan-scoreboard': [
    '一份规划总体进展，一项指标一个标记；不计算总分。',
    'The state of a whole plan, one mark per indicator; it computes no score.',
  ],
  'task-board': [
    '没有数字的重点任务：状态、牵头单位、时限。',
    'Tasks without figures: state, lead unit, due date.',
  ],
  'indicator-data': [
    '数据文件只读取一次，里面的组件共用同一份数据和同一个选择。',
    'The document is loaded once; the widgets inside share it and the choice of area, indicator and period.',
  ],
};

/** What stands at the head of a widget's page: the summary of its class, then when to take it. */
export function overview(tag: string): string {
  const { summary } = declarationOf(tag);
  const [zh = '', en = ''] = ADVICE[tag] ?? [];
  return [summary, en, zh].filter(Boolean).join('\n\n');
}
