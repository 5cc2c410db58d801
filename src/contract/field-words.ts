/**
 * What each field of the document means, in Chinese and in English: the descriptions of the JSON Schema (an editor
 * shows them while a document is written) and of the tables in `docs/`. Only the build and the tests import this file,
 * so that the words cost a page nothing. A field of `any` has the same meaning wherever it stands.
 */
export type FieldWords = readonly [zh: string, en: string];

type Table = Readonly<Record<string, FieldWords>>;

const any: Table = {
  nature: [
    '指标性质：binding（约束性）、anticipatory（预期性）、guiding（指导性）、mandatory（强制性），或自己的说法。',
    'Nature: binding, anticipatory, guiding, mandatory, or a word of your own.',
  ],
  unit: [
    '计量单位：已知代码（percent、permille、per100k、per10k、per1000、years、ratio、minutes、persons、person-times、beds、DDDs、yuan）、公布的写法（%、岁、1/10万、万人次），或 { symbol, label }。',
    'Unit: a known code (percent, permille, per100k, per10k, per1000, years, ratio, minutes, persons, person-times, beds, DDDs, yuan), the unit as printed (%, 1/10万, 万人次), or { symbol, label }.',
  ],
  direction: [
    '哪个方向更好：higher（越高越好）、lower（越低越好）、near（接近目标为好）、range（在区间内为好）、none（不作评价）。',
    'Which way is better: higher, lower, near the target, inside a range, or none (no judgement is made).',
  ],
  population: [
    '统计的人群或口径。口径和单位都相同的才相互比较。',
    'Who is measured. Two series are compared only when population and unit agree.',
  ],
  source: [
    '出处；没有写的取文件的出处。',
    'Where the figures come from; by default the source of the document.',
  ],
  area: ['地区的 id。没有地区的文件可以不写。', 'Id of the area. A document without areas leaves it out.'],
  baseline: ['基期值，一个点。', 'The value the plan starts from: one point.'],
  target: ['目标值，一个点；与 targets 写法相同。', 'The target: one point. The same as `targets`.'],
  targets: [
    '几个目标：分年目标，或同一年调整前后的目标。',
    'Several targets: interim ones, or versions of one that was revised.',
  ],
  observations: [
    '各期的公布值：点的列表、[[2015, 17.42]] 或 { "2015": 17.42 }。顺序不限。',
    'Published values by period: a list of points, [[2015, 17.42]] or { "2015": 17.42 }, in any order.',
  ],
  value: [
    '数字，或照抄公布的文字（≤40、5‰、1:1.15、29%左右、较2015年降低20%、全覆盖）；没有就写 null。',
    'A number, or the text as published (≤40, 5‰, 1:1.15, about 29%, 较2015年降低20%, 全覆盖); null when there is none.',
  ],
  text: [
    '公布的原文。value 已是数字时写在这里；页面按原文显示。',
    'The characters as published, where `value` is the number; they are what is shown.',
  ],
  period: [
    '时间：2025、2025-H1、2025-Q2、2025-06、2025-06-30、2021/2025，或规划的 id。没有公布年份就不写。',
    'A year, half-year, quarter, month, day or span: 2025, 2025-H1, 2025-Q2, 2025-06, 2025-06-30, 2021/2025; or a plan’s id. Left out when the source does not say.',
  ],
  form: [
    '数值是哪一种；由读取时写下，自己不必写。',
    'What kind of figure this is. The reader writes it; you need not.',
  ],
  comparator: [
    '符号：ge（≥）、gt（>）、le（≤）、lt（<）、eq（=）、approx（左右）、range（区间）。原文印有符号时以原文为准。',
    'Sign: ge ≥, gt >, le ≤, lt <, eq =, approx (about), range. A printed sign counts first.',
  ],
  range: ['公布的区间两端，如 3-5个。', 'Ends of a printed range, such as 3-5.'],
  change: [
    '数值是变化量时写；原文（较2015年降低20%）读得出时不必写。',
    'Present when the figure is a change. Not needed where the text says it (较2015年降低20%).',
  ],
  referencePeriod: ['变化从哪一期算起，如 2015。', 'The period that a change counts from, such as 2015.'],
  scope: ['同一单元格里印的条件，如“二级以上综合医院住院患者”。', 'A condition printed in the same cell.'],
  note: ['说明，显示在图下。', 'A note, shown below the figure.'],
  sample: [
    'true 表示数字是编的示例，页面和导出都注明“示例数据”。',
    'True when figures are invented: the widgets and every export then say so.',
  ],
};

const document: Table = {
  $schema: ['本格式 JSON Schema 的地址，供编辑器提示用。', 'Address of this schema, for editors.'],
  version: ['格式的版本，写 1。更新的版本不读。', 'Version of this format: 1. A newer one is refused.'],
  id: ['文件的 id。', 'Id of the document.'],
  language: [
    '文件中文字的语言，如 zh-CN（默认）。',
    'Language of the plain strings, such as en. Default: zh-CN.',
  ],
  title: ['文件的标题。', 'Title of the document.'],
  source: ['数据来源。', 'Where the figures come from.'],
  updated: ['更新日期。', 'Date of the last update.'],
  plans: [
    '规划期，如“十四五”2021—2025；规划的 id 可以当作时间来写。',
    'Planning periods, such as 2021–2025; the id of a plan may stand for its period.',
  ],
  areas: ['地区、机构等。', 'Cities, districts, hospitals and the like.'],
  indicators: ['指标。', 'The indicators.'],
};

const source: Table = {
  title: ['文件名称。', 'Title of the publication.'],
  publisher: ['发布机构。', 'Who published it.'],
  url: ['网址（http 或 https）。', 'Address (http or https).'],
  published: ['发布时间。', 'When it was published.'],
};

const plan: Table = {
  id: ['规划的 id，如 14fyp。', 'Id of the plan, such as 14fyp.'],
  label: ['名称，如“十四五”。', 'Name of the plan.'],
  from: ['第一期（含）。', 'First period, included.'],
  to: ['最后一期（含）。', 'Last period, included.'],
};

const area: Table = {
  id: ['地区的 id，如行政区划代码 120106。', 'Id of the area, such as an official code.'],
  label: ['名称；没有写就用 id。', 'Name; by default the id.'],
  level: ['层级，如 city、district。', 'Level, such as city or district.'],
  parent: ['上级地区的 id。', 'Id of the area this one belongs to.'],
};

const indicator: Table = {
  id: ['指标的 id；没有写就用名称。', 'Id of the indicator; by default its label.'],
  kind: [
    'measure：有数字的指标；task：没有数字的工作任务。',
    'measure: has figures. task: a work point without figures.',
  ],
  label: ['名称。', 'Name.'],
  shortLabel: ['简称。', 'Short name.'],
  printedLabel: [
    '规划表中印出的名称，连同单位，如“婴儿死亡率（‰）”；与名称相同则不写。',
    'The name as the table of the plan prints it, with its unit; only where it differs from the name.',
  ],
  description: ['定义或说明。', 'Definition.'],
  domain: ['领域，如“健康水平”。', 'Domain, the heading it stands under.'],
  decimals: [
    '计算结果的小数位数；公布的数字保留原样。',
    'Digits after the point of computed numbers; published figures keep their own.',
  ],
  limits: [
    '天然的上下限，如 [0, 100]；没有限度的一端写 null。',
    'Natural limits of the measure, such as [0, 100]; null is an open end.',
  ],
  comparable: [
    '口径说法不同、但可以比较的人群，一组一个列表。',
    'Groups of populations that may be compared although their words differ.',
  ],
  series: ['各地区的数据，一个地区一个。', 'The data, one series an area.'],
  state: [
    '任务的状态：planned、in-progress、done、delayed；原文没有说明的不写。',
    'State of a task; left out where the source states none.',
  ],
  due: [
    '任务的期限：2025、2025-06、2025-06-30 一类写法可以算出逾期天数，其他写法照录。',
    'When a task is due; from 2025, 2025-06 or 2025-06-30 days overdue are counted, other words stay as printed.',
  ],
  lead: ['牵头单位。', 'Who leads a task.'],
  group: ['任务的分组。', 'Group of a task.'],
  serves: ['任务所服务的指标的 id。', 'Id of the indicator that a task is to move.'],
};

const observation: Table = {
  comparator: [
    '符号：ge（≥）、gt（>）、le（≤）、lt（<）表示界限而非准确值。',
    'Sign: ge ≥, gt >, le ≤ or lt < make the value a bound.',
  ],
  lower: ['置信区间下限，单位同数值。', 'Lower confidence limit, in the unit of the value.'],
  upper: ['置信区间上限，单位同数值。', 'Upper confidence limit, in the unit of the value.'],
  periodText: [
    '出处自己的说法，没有具体年份时用，如“十三五”初。',
    'The source’s own words for a period without a date.',
  ],
  state: [
    '初步 provisional、估计 estimated、不公开 suppressed、未统计 not-collected、不适用 not-applicable。',
    'provisional, estimated, suppressed, not-collected or not-applicable.',
  ],
  break: [
    'true 表示口径从这一期起改变，以前的值不可比。',
    'True on the first value of a new series: earlier values are not comparable with it.',
  ],
  count: ['分子。', 'The count above the line.'],
  denominator: ['分母。', 'The count below the line.'],
};

const target: Table = {
  comparator: [
    '符号；没有写时取自原文，再取自方向。',
    'Sign: taken from the text, then from the direction, when absent.',
  ],
  lower: ['目标区间的下端。', 'Lower end of a band.'],
  upper: ['目标区间的上端。', 'Upper end of a band.'],
  tolerance: [
    '“左右”的半宽，单位同数值；没有写时取公布末位数的一半，并注明。',
    'Half-width of an approximate target; by default half of the last printed digit, and that is said.',
  ],
  revised: [
    '这个目标替换了同一期的另一个目标时写。',
    'Present on a target that replaced another one of the same period.',
  ],
};

const change: Table = {
  kind: [
    'relative：相对变化；points：以单位计的差。',
    'relative: a share. points: a difference in the unit.',
  ],
  by: [
    '变化多少，下降为负：relative 的 -0.2 是下降20%。',
    'How much; falls are negative: relative −0.2 is a fall by 20 %.',
  ],
};

const revised: Table = {
  on: ['调整的日期。', 'When it was revised.'],
  reason: ['调整的原因。', 'Why it was revised.'],
};

const SHAPE_WORDS: Readonly<Record<string, Table>> = {
  document,
  source,
  plan,
  area,
  indicator,
  series: {},
  observation,
  target,
  change,
  revised,
};

/** The words of a field, `fieldWords('plan', 'from')`; undefined when it has none. */
export function fieldWords(shape: string, field: string): FieldWords | undefined {
  return SHAPE_WORDS[shape]?.[field] ?? any[field];
}
