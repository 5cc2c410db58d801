/**
 * The states that data can be in, as documents: the same ones the tests draw. Published figures where a place
 * published such a case; invented ones say so (示例数据).
 */
import { GAUGE_STATES } from '../tests/fixtures/gauge-states.ts';
import { TREND_STATES } from '../tests/fixtures/trend-states.ts';

type Document = Readonly<Record<string, unknown>>;

const gauge = (name: string): Document => GAUGE_STATES[name]!.document;
const trend = (name: string): Document => TREND_STATES[name]!.document;

/** An invented share of a stand-in place, with the observations given. */
function sample(observations: readonly unknown[], target = '70%'): Document {
  return {
    version: 1,
    language: 'zh-CN',
    sample: true,
    source: { title: { 'zh-CN': '示例数据', en: 'Sample data' } },
    areas: [{ id: 'sample', label: { 'zh-CN': '某市', en: 'Sample City' } }],
    indicators: [
      {
        id: 'shown',
        label: { 'zh-CN': '慢性病患者规范管理率', en: 'Standard care of chronic patients' },
        unit: 'percent',
        direction: 'higher',
        nature: 'anticipatory',
        sample: true,
        series: [
          {
            area: 'sample',
            baseline: { period: '2020', value: '57.2%' },
            target: { period: '2025', value: target },
            observations,
          },
        ],
      },
    ],
  };
}

/** By name; the order is that of the sheet pages. */
export const STATES = {
  metEarly: gauge('bar-infant'),
  onTrack: gauge('dot-life'),
  behind: gauge('provisional'),
  movingAway: gauge('moving-away'),
  ceilingKept: gauge('arc-under-ceiling'),
  ceilingBroken: gauge('beyond-limits'),
  approximate: gauge('dot-about'),
  relativeChange: gauge('change-index'),
  ratio: gauge('dot-ratio'),
  noBaseline: gauge('no-baseline'),
  noActual: gauge('no-value-change'),
  suppressed: sample([{ period: '2024', value: null, state: 'suppressed' }]),
  keep: gauge('arc-keep-binding'),
  missed: gauge('missed'),
  inWords: gauge('target-in-words'),
  noTarget: gauge('no-target'),
  onePoint: trend('one-point'),
  twoPoints: trend('literacy'),
  long: trend('long'),
  provisional: sample([
    { period: '2023', value: '63.0%' },
    { period: '2024', value: '65.1%', state: 'provisional' },
  ]),
  break: sample([
    { period: '2021', value: '58.9%' },
    { period: '2022', value: '60.4%' },
    { period: '2023', value: '66.8%', break: true },
    { period: '2024', value: '67.5%' },
  ]),
} satisfies Record<string, Document>;

export type StateName = keyof typeof STATES;

/** What a state is called in the side bar. */
export const STATE_NAMES: Readonly<Record<StateName, string>> = {
  metEarly: 'Met early · 提前达标',
  onTrack: 'On track · 进度正常',
  behind: 'Behind · 进度滞后',
  movingAway: 'Moving away · 偏离目标',
  ceilingKept: 'Ceiling kept · 低于上限',
  ceilingBroken: 'Ceiling broken · 超过上限',
  approximate: 'About · 左右',
  relativeChange: 'Change · 较某年',
  ratio: 'Ratio · 比例',
  noBaseline: 'No baseline · 无基期',
  noActual: 'No value · 无数值',
  suppressed: 'Suppressed · 未公开',
  keep: 'Keep · 保持',
  missed: 'Missed · 到期未达标',
  inWords: 'Words · 文字目标',
  noTarget: 'No target · 未设目标',
  onePoint: 'One point · 一个数值',
  twoPoints: 'Two points · 两个数值',
  long: 'Long series · 长序列',
  provisional: 'Provisional · 初步数据',
  break: 'Break · 口径变化',
};
