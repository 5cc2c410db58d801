/** Words that every widget uses. */
export const words = {
  loading: '正在载入',
  noData: '没有数据',
  noValue: '无数值',
  noTarget: '未设目标，不作评价',
  retry: '重试',
  table: '数据表',
  more: '显示更多',
  download: '下载',
  copyPicture: '复制图片',
  /** A file that can be had; `kind` is CSV, PNG or SVG. */
  file: '{kind:CSV=CSV数据|{kind}图片}',
  pictureCopied: '图片已复制。',
  notCopied: '浏览器不允许复制。',
  showArithmetic: '查看算式',
  arithmetic: '结论的算式',
  sample: '示例数据',
  source: '来源：{title}',
  /** `updated`: day of the data as they state it; `loaded` and `time`: when they were read. */
  stale: '未能更新，显示的是{updated?{updated}|{loaded?{loaded}{time}载入|上一次}}的数据。',
  unitIs: '单位：{unit}',
  cutAxis: '纵轴不从0起',
  cutAxisAcross: '横轴不从0起',
  asIndex: '公布值为变化幅度，按{since}=100的指数作图：{period}{value}，目标{goal}',
  noDate: '原文未写明具体年份',
  upperBound: '公布值为上限',
  lowerBound: '公布值为下限',
  isBaseline: '基期',
  break: '口径调整，前后不可比',
  revised: '{date}调整',
  period: '时间',
  value: '公布值',
  path: '计划路径',
  target: '目标',
  note: '备注',
  baseline: '基期值',
  latest: '现状值',
  /** In the track between value and wall. `met`: on the allowed side; `ceiling`: the target is a ceiling. */
  gap: '{met?{ceiling?低于上限|高于目标}|{ceiling?高于上限|还差}}{distance}',
  name: '{indicator}{area?，{area}}',
  /** Clauses into one sentence for a voice. */
  summary: '{name}。{status?{status}。}{finding}',
  joined: '{clauses+，}',
  method: '方法：{name:linear-path=线性路径（linear-path）|{name}}',
  mapped: '“{word}”在图中记作“{status}”',
  methodRule: '完成进度÷时间进度不低于1为进度正常',
  valuePeriod: '数值时间：{period}',
};

export const statuses = {
  met: '已达标',
  'on-track': '进度正常',
  behind: '进度滞后',
  'moving-away': '偏离目标',
  missed: '到期未达标',
  'not-assessable': '暂无法评估',
};

export const flags = {
  early: '提前',
  keep: '保持',
  provisional: '初步数据',
  about: '约',
};

export const natures = {
  binding: '约束性',
  anticipatory: '预期性',
  guiding: '指导性',
  mandatory: '强制性',
};

export const observed = {
  provisional: '初步数据',
  estimated: '估计值',
  suppressed: '样本量不足，未公布',
  'not-collected': '未开展监测',
  'not-applicable': '不适用',
};

/** Names of the quantities and of the letters in their formulas. */
export const quantities = {
  target: '目标值',
  progress: '完成进度',
  timeShare: '时间进度',
  pace: '进度比',
  expectedLinear: '计划路径值',
  b: '基期值',
  v: '现状值',
  T: '目标值',
  t: '现状年份',
  't₀': '基期年份',
  't₁': '目标年份',
  p: '完成进度',
  τ: '时间进度',
  E: '计划路径值',
  B: '基数',
  Δ: '变化幅度',
};
