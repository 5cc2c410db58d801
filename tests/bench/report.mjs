/** The tables of `docs/performance.md` and `docs/performance.zh-CN.md`, put between the marks that stand there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isMet, medians, ratioOf } from './print.mjs';
import { DRESS, HELD, STARTS, TIMED } from './rows.mjs';

const NAMES = {
  ours: { zh: '本库', en: 'ours' },
  classic: { zh: '本库，单个文件（全部标签）', en: 'ours, classic file (all tags)' },
  d3: { zh: '手写d3', en: 'd3 by hand' },
  'echarts-svg': { zh: 'ECharts（SVG）', en: 'ECharts (SVG)' },
  'echarts-canvas': { zh: 'ECharts（canvas）', en: 'ECharts (canvas)' },
  chartjs: { zh: 'Chart.js', en: 'Chart.js' },
  uplot: { zh: 'uPlot', en: 'uPlot' },
};
const OTHERS = ['d3', 'echarts-svg', 'echarts-canvas', 'chartjs', 'uplot'];

const WORDS = {
  en: {
    file: 'performance.md',
    machine: ({ cpu, cores, browser, date, rounds, load }) =>
      `${date}, ${cpu}, ${cores} cores, Chromium ${browser}; medians of ${rounds} fresh pages each; load average ${load} when it began.`,
    timed: ['drawn', 'limit, ms', 'ours', 'target'],
    dress: ['in full dress', 'drawing only, ms', 'ours', 'target'],
    started: [
      'one page',
      'gzip, kB: one gauge',
      'all three',
      'CPU ms until drawn, slowed 4 times: one gauge',
      'all three',
    ],
    held: ['', 'JS heap of one of 192 gauges, kB'],
    met: [': missed', ': met'],
    faster: (name) => `, less than ${name}`,
    left: (heap, each, { nodes, listeners }, growth) =>
      `Ours is to hold ${heap} kB at most. Of 2,400 gauges of ours, drawn and removed, ${nodes} nodes, ${listeners} listeners and ${each} bytes each are left (target: 0, 0, ${growth}).`,
  },
  zh: {
    file: 'performance.zh-CN.md',
    machine: ({ cpu, cores, browser, date, rounds, load }) =>
      `${date}，${cpu}，${cores}核，Chromium ${browser}；每项为${rounds}个新页面的中位数；开始时系统平均负载${load}。`,
    timed: ['画出', '下限，ms', '本库', '目标'],
    dress: ['完整组件', '只画图，ms', '本库', '目标'],
    started: [
      '一个页面',
      'gzip，kB：1个进度',
      '三个组件',
      'CPU放慢4倍，画出所用CPU时间，ms：1个进度',
      '三个组件',
    ],
    held: ['', '192个进度，每个占用的JS堆，kB'],
    met: ['：未达到', '：达到'],
    faster: (name) => `，且少于${name}`,
    left: (heap, each, { nodes, listeners }, growth) =>
      `本库的目标是不超过${heap} kB。本库2400个进度画出并移除以后，留下${nodes}个节点、${listeners}个监听器，平均每个${each}字节（目标：0、0、${growth}）。`,
  },
};

const short = (value, digits = 2) =>
  Math.abs(value) >= 10 ? value.toFixed(value >= 100 ? 0 : 1) : value.toFixed(digits);
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [line(head), line(head.map((_, column) => (column ? '--:' : '---'))), ...rows.map(line)].join('\n');

function target(result, words, language) {
  const { row } = result;
  if (!row.target) return '';
  const faster = row.faster ? words.faster(NAMES[row.faster][language]) : '';
  return `≤ ${row.target}${faster}${words.met[Number(isMet(result))]}`;
}

const times = (result, name) => {
  const ratio = ratioOf(result, name);
  return ratio === undefined ? '–' : short(ratio);
};

function timedTable(results, words, language) {
  const head = [...words.timed, ...OTHERS.map((name) => NAMES[name][language])];
  const rows = results.map((result) => [
    result.row.words[language],
    short(medians(result.samples.get('limit')).all, 1),
    `**${times(result, 'ours')}**`,
    target(result, words, language),
    ...OTHERS.map((name) => (result.samples.has(name) ? times(result, name) : '–')),
  ]);
  return table(head, rows);
}

const dressTable = (results, words, language) =>
  table(
    words.dress,
    results.map((result) => [
      result.row.words[language],
      short(medians(result.samples.get('ours')).all, 1),
      `**${times(result, 'full')}**`,
      target(result, words, language),
    ]),
  );

function startedTable(results, words, language) {
  const names = [...results[0].samples.keys()];
  const rows = names.map((name) => [
    NAMES[name][language],
    ...results.map(({ bytes }) => short(bytes.get(name), 1)),
    ...results.map(({ samples }) => short(medians(samples.get(name)).all, 1)),
  ]);
  return table(words.started, rows);
}

function heldTable([heap, growth], words, language) {
  const rows = [...heap.samples.keys()].map((name) => [
    NAMES[name][language],
    short(medians(heap.samples.get(name)).heap / 1000, 1),
  ]);
  const left = medians(growth.samples.get('ours'));
  const each = left.heap / (growth.row.count * growth.row.times);
  return `${table(words.held, rows)}\n\n${words.left(heap.row.target, short(each, 0), left, growth.row.target)}`;
}

/** Writes the tables of which every row was measured; the others keep what stands there. */
export async function writeReport(results, { root, rounds, browser }) {
  const facts = {
    cpu: cpus()[0].model.trim(),
    cores: cpus().length,
    browser,
    rounds,
    date: new Date().toISOString().slice(0, 10),
    load: results.load,
  };
  const tables = [
    ['timed', timedTable, TIMED],
    ['dress', dressTable, DRESS],
    ['started', startedTable, STARTS],
    ['held', heldTable, HELD],
  ];
  for (const [language, words] of Object.entries(WORDS)) {
    const path = join(root, 'docs', words.file);
    let text = readFileSync(path, 'utf8');
    const put = (name, content) => {
      const part = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
      text = text.replace(part, (_, open, close) => `${open}\n\n${content}\n\n${close}`);
    };
    put('machine', words.machine(facts));
    for (const [name, make, rows] of tables)
      if (results[name].length === rows.length) put(name, make(results[name], words, language));
    writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  }
}

export const loadNow = () => loadavg()[0].toFixed(1);
