/**
 * What is measured. `target`: the most that ours may cost, as a multiple of the limit in the same run; `faster`: who has to
 * need more than ours. Heights are those that ours takes, given to every box, so that canvases are as large as our pictures.
 */

const GAUGE = { kind: 'gauge', width: 364, height: 300, columns: 3 };
const TREND = { kind: 'trend', width: 480, height: 350, columns: 2 };
const COMPARE = { kind: 'compare', width: 480, height: 700, columns: 2 };

export const CONTENDERS = ['limit', 'ours', 'd3', 'echarts-svg', 'echarts-canvas', 'chartjs', 'uplot'];

const widthsOf = (width) =>
  Array.from({ length: 20 }, (_, step) => width - 8 * (step < 10 ? step : 20 - step));

const words = (zh, en) => ({ zh, en });

/** In main-thread CPU time. `group` is what `--only` names; `sight`: a window of the usual height, the rest below it. */
export const TIMED = [
  {
    id: 'gauges-1',
    group: 'gauges',
    measure: 'draw',
    ...GAUGE,
    count: 1,
    words: words('1个进度', '1 gauge'),
  },
  {
    id: 'gauges-24',
    group: 'gauges',
    measure: 'draw',
    ...GAUGE,
    count: 24,
    target: 1.6,
    words: words('24个进度', '24 gauges'),
  },
  {
    id: 'gauges-192',
    group: 'gauges',
    measure: 'draw',
    ...GAUGE,
    count: 192,
    target: 1.4,
    words: words('192个进度，全部画出', '192 gauges, all drawn'),
  },
  {
    id: 'gauges-192-sight',
    group: 'gauges',
    measure: 'draw',
    ...GAUGE,
    count: 192,
    sight: true,
    target: 0.7,
    words: words('192个进度，多数在屏幕以下', '192 gauges, most below the fold'),
  },
  {
    id: 'trends-1',
    group: 'trends',
    measure: 'draw',
    ...TREND,
    count: 1,
    words: words('1个走势，20个点', '1 trend of 20 points'),
  },
  {
    id: 'trends-24',
    group: 'trends',
    measure: 'draw',
    ...TREND,
    count: 24,
    target: 1.6,
    words: words('24个走势', '24 trends'),
  },
  {
    id: 'trends-192',
    group: 'trends',
    measure: 'draw',
    ...TREND,
    count: 192,
    words: words('192个走势，全部画出', '192 trends, all drawn'),
  },
  {
    id: 'trend-10k',
    group: 'long',
    measure: 'draw',
    ...TREND,
    count: 1,
    points: 10_000,
    words: words('1个走势，1万个点', '1 trend of 10,000 points'),
  },
  {
    id: 'trend-100k',
    group: 'long',
    measure: 'draw',
    ...TREND,
    count: 1,
    points: 100_000,
    target: 2.2,
    faster: 'uplot',
    words: words('1个走势，10万个点', '1 trend of 100,000 points'),
  },
  {
    id: 'trend-100k-document',
    group: 'long',
    measure: 'draw',
    ...TREND,
    count: 1,
    points: 100_000,
    fromDocument: true,
    words: words('同上，各家都从公布的日期读起', 'the same, everybody reading the dates as published'),
  },
  {
    id: 'compares-24',
    group: 'compares',
    measure: 'draw',
    ...COMPARE,
    count: 24,
    target: 1.6,
    words: words('24个对比，各16个地区', '24 compares of 16 areas'),
  },
  {
    id: 'compare-2844',
    group: 'strip',
    measure: 'draw',
    ...COMPARE,
    count: 1,
    height: 380,
    areas: 2844,
    target: 1.8,
    words: words('1个对比，2844个地区', '1 compare of 2,844 areas'),
  },
  {
    id: 'update-gauges',
    group: 'update',
    measure: 'update',
    ...GAUGE,
    count: 24,
    updates: 50,
    words: words('24个进度更新一次', 'one update of 24 gauges'),
  },
  {
    id: 'update-trends',
    group: 'update',
    measure: 'update',
    ...TREND,
    count: 24,
    updates: 50,
    target: 0.4,
    faster: 'chartjs',
    words: words('24个走势更新一次', 'one update of 24 trends'),
  },
  {
    id: 'resize-gauges',
    group: 'resize',
    measure: 'resize',
    ...GAUGE,
    count: 24,
    widths: widthsOf(364),
    words: words('24个进度变宽一次', 'one new width of 24 gauges'),
  },
  {
    id: 'resize-trends',
    group: 'resize',
    measure: 'resize',
    ...TREND,
    count: 24,
    widths: widthsOf(480),
    target: 0.9,
    words: words('24个走势变宽一次', 'one new width of 24 trends'),
  },
];

/** Ours against itself: with heading, finding, source and the button of the table, over the drawing only. */
export const DRESS = [
  {
    id: 'dress-gauges',
    group: 'dress',
    measure: 'draw',
    ...GAUGE,
    height: 460,
    count: 24,
    target: 1.5,
    words: words('24个进度', '24 gauges'),
  },
  {
    id: 'dress-trends',
    group: 'dress',
    measure: 'draw',
    ...TREND,
    height: 520,
    count: 24,
    target: 1.5,
    words: words('24个走势', '24 trends'),
  },
  {
    id: 'dress-compares',
    group: 'dress',
    measure: 'draw',
    ...COMPARE,
    height: 860,
    count: 24,
    target: 1.5,
    words: words('24个对比', '24 compares'),
  },
];

/** Bytes, and the time from the navigation to the picture. */
export const STARTS = [
  {
    id: 'start-gauge',
    group: 'start',
    kinds: ['gauge'],
    ...GAUGE,
    count: 1,
    words: words('1个进度', 'one gauge'),
  },
  {
    id: 'start-three',
    group: 'start',
    kinds: ['gauge', 'trend', 'compare'],
    ...GAUGE,
    count: 1,
    words: words('三个组件', 'all three'),
  },
];

/** Memory. */
export const HELD = [
  {
    id: 'heap',
    group: 'heap',
    measure: 'heap',
    ...GAUGE,
    count: 192,
    target: 8,
    words: words('192个进度：每个占用的JS堆', '192 gauges: JS heap of each'),
  },
  {
    id: 'growth',
    group: 'growth',
    measure: 'growth',
    ...GAUGE,
    count: 24,
    times: 100,
    // Ours only: it takes minutes.
    alone: true,
    target: 50,
    words: words('24个进度画出并移除100次以后', 'after drawing and removing 24 gauges 100 times'),
  },
];
