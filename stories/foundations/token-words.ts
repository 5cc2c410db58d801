import type { Said } from './speech.ts';

/** What each colour is for. */
export const USES: Readonly<Record<string, Said>> = {
  surface: [
    '文字描边、空心标记的孔；组件自身不涂背景',
    'Halo of text, hole of hollow marks; a widget paints no ground',
  ],
  ink: ['正文、数值', 'Text, values'],
  'ink-2': ['次要文字、基期刻线', 'Secondary text, tick of the baseline'],
  'ink-3': ['说明、刻度文字；不放在 allowed 上', 'Notes, text of scales; never on allowed'],
  actual: ['唯一的数据色', 'The one colour of data'],
  target: ['目标线、目标范围边线、目标文字', 'Wall, rail and label of the target'],
  path: ['计划路径、引线', 'Planned path, leaders'],
  axis: ['坐标轴、标签框', 'Axis, outline of flags'],
  grid: ['网格线、行线', 'Grid, rules of rows'],
  track: ['整条刻度', 'The whole scale'],
  allowed: ['目标允许的一侧', 'The allowed side of the target'],
  band: ['规划期背景', 'Ground of a plan period'],
  highlight: ['选定的行', 'The chosen row'],
  rule: ['卡片边框', 'Outline of a card'],
};

/** The verdicts, from the best to the worst. */
export const VERDICTS = [
  ['met', ['已达标', 'Met']],
  ['on-track', ['进度正常', 'On track']],
  ['behind', ['进度滞后', 'Behind']],
  ['moving-away', ['偏离目标', 'Moving away']],
  ['missed', ['到期未达标', 'Missed']],
  ['not-assessable', ['暂无法评估', 'Not assessable']],
] as const satisfies readonly (readonly [string, Said])[];

/** Roles of text: size in em of the widget, weight, line height. */
export const TYPE: readonly (readonly [Said, em: number, weight: number, line: number])[] = [
  [['数值', 'Big value'], 2.2, 700, 1.15],
  [['标题', 'Heading'], 1.0625, 700, 1.35],
  [['文字单位', 'Unit as a word'], 1, 400, 1.5],
  [['结论、状态', 'Finding, verdict'], 0.9375, 400, 1.6],
  [['表格', 'Table'], 0.875, 400, 1.4],
  [['说明行、图中标签', 'Meta line, labels in a figure'], 0.8125, 400, 1.5],
  [['刻度、来源、注：最小', 'Scales, source, notes: the smallest'], 0.75, 400, 1.5],
];

/** Distances in em of the widget. */
export const SPACES: readonly (readonly [Said, em: number])[] = [
  [['形状与文字', 'Shape to word'], 0.42],
  [['数值与说明行', 'Value to meta line'], 0.4],
  [['状态之前', 'Before the status'], 0.6],
  [['图之前', 'Before the figure'], 0.35],
  [['来源之前', 'Before the source'], 0.75],
  [['组件之间（页面决定）', 'Between widgets (the page decides)'], 1.5],
];
