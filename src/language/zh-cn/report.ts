/** The report on a file of somebody else: what it was taken for, and what became of its cells. */
export const report = {
  formats: {
    document: '指标数据文件',
    'plan-table': '规划表格',
    records: '长表（一行一个数值）',
    'wide-table': '宽表（一列一年）',
    'json-stat': 'JSON-stat',
    'sdmx-json': 'SDMX-JSON',
    'sdmx-csv': 'SDMX-CSV',
    'open-sdg': 'Open SDG数据',
    fingertips: 'Fingertips数据',
    unknown: '不认识的格式',
  },
  outcomes: { read: '读出', words: '照录文字', empty: '空', refused: '没有读', ignored: '略过' },
  fields: {
    indicator: '指标',
    label: '指标名称',
    indicatorName: '指标名称',
    domain: '领域',
    nature: '指标性质',
    unit: '单位',
    multiplier: '单位倍数',
    area: '地区',
    areaName: '地区名称',
    areaLevel: '地区层级',
    areaParent: '上级地区',
    period: '时间',
    baseline: '基期值',
    baselinePeriod: '基期',
    target: '目标值',
    targetPeriod: '目标年',
    value: '数值',
    lower: '下限',
    upper: '上限',
    count: '分子',
    denominator: '分母',
    population: '人群',
    direction: '方向',
    status: '状态标记',
    note: '备注',
    title: '标题',
    header: '表头',
  },
  /** Heads of the report: row, column, text, taken for, outcome, place, why. */
  heads: {
    row: '行',
    column: '列',
    sheet: '工作表',
    text: '原文',
    field: '含义',
    outcome: '结果',
    path: '位置',
    why: '说明',
  },
  error: '错误',
  warning: '警告',
  /** What is read when it is no file. */
  pasted: '粘贴的内容',
  summary: (parts: {
    file: string;
    format: string;
    encoding: string;
    indicators: number;
    areas: number;
    figures: number;
  }): string =>
    `${parts.file}：${parts.format}${parts.encoding && `（${parts.encoding}）`}，读出${parts.indicators}项指标、${parts.areas}个地区、${parts.figures}个数值。`,
  cells: (count: number): string => `（${count}格）`,
  more: (count: number): string => `另有${count}条，不再列出。`,
};
