import { describe, expect, it } from 'vitest';
import { recordsFromTable } from '../../../src/element/table-records.ts';

const rows = (...lines: string[][]) =>
  lines.map((line) => ({ cells: line.map((text) => ({ text })), data: {} }));
interface Read {
  title?: string;
  areas: { id: string }[];
  indicators: {
    id: string;
    label: string;
    unit?: string;
    domain?: string;
    series: {
      area?: string;
      nature?: string;
      baseline?: unknown;
      target: unknown[];
      observations: unknown[];
    }[];
  }[];
}
const read = (...args: Parameters<typeof recordsFromTable>) => recordsFromTable(...args) as Read;

describe('recordsFromTable(rows, caption)', () => {
  it('reads a plan table: the last 指标值 is the target, the one before it the baseline', () => {
    const { indicators } = read(
      rows(
        ['领域', '指标', '2020年 指标值', '2025年 指标值', '指标性质'],
        ['健康 水平', '人均期望寿命（岁）', '81.91', '82.38', '预期性'],
        ['', '孕产妇系统管理率', '90%', '90％', '约束性'],
      ),
    );
    expect(indicators[0]).toMatchObject({
      id: '人均期望寿命',
      label: '人均期望寿命',
      unit: '岁',
      domain: '健康水平',
    });
    expect(indicators[0]!.series[0]).toMatchObject({
      nature: '预期性',
      baseline: { period: '2020', value: '81.91' },
      target: [{ period: '2025', value: '82.38' }],
      observations: [],
    });
    expect(indicators[1]).toMatchObject({ label: '孕产妇系统管理率', domain: '健康水平' });
    expect(indicators[1]!.series[0]!.nature).toBe('约束性');
  });
  it('takes the year of a target without one from the caption', () => {
    const { indicators, title } = read(rows(['指标', '目标'], ['吸烟率', '≤20%']), '主要指标（2021—2025年）');
    expect(indicators[0]!.series[0]!.target).toEqual([{ period: '2025', value: '≤20%' }]);
    expect(title).toBe('主要指标（2021—2025年）');
  });
  it('brackets are a unit only when they hold one, and a name has no blanks of the layout', () => {
    const names = [
      '健康 素养 水平（％）',
      '签约率（重点人群）',
      '就诊人次（万人次）',
      'Beds (per 1,000)',
      '吸烟率（男）',
    ];
    const { indicators } = read(rows(['指 标', '2021-2025年目标'], ...names.map((name) => [name, '1'])));
    expect(indicators.map(({ label, unit }) => [label, unit])).toEqual([
      ['健康素养水平', '％'],
      ['签约率（重点人群）', undefined],
      ['就诊人次', '万人次'],
      ['Beds', 'per 1,000'],
      ['吸烟率（男）', undefined],
    ]);
    expect(indicators[0]!.series[0]!.target).toEqual([{ period: '2025', value: '1' }]);
  });
  it('reads data-field before the words of a header', () => {
    const header = [
      { text: '甲', field: 'indicator' },
      { text: '乙', field: 'target:2030' },
      { text: '丙', field: 'value:2024' },
    ];
    const { indicators } = read([{ cells: header }, ...rows(['x', '1', '2'])]);
    expect(indicators[0]!.series[0]).toMatchObject({
      target: [{ period: '2030', value: '1' }],
      baseline: undefined,
      observations: [{ period: '2024', value: '2' }],
    });
  });
  it('reads several dated values as observations without choosing a baseline', () => {
    const { indicators } = read(
      rows(['指标', '2015年', '2020年', '2025年目标'], ['寿命', '81.33', '81.91', '82.38']),
    );
    expect(indicators[0]!.series[0]!.baseline).toBeUndefined();
    expect(indicators[0]!.series[0]!.observations).toHaveLength(2);
  });
  it('keeps areas apart and the row’s own data', () => {
    const lines = rows(
      ['District', 'Indicator', '2024', 'Target 2025'],
      ['A', 'x', '1', '2'],
      ['B', 'x', '3', '2'],
    );
    lines[1]!.data = { direction: 'higher', indicator: 'x-id' } as never;
    lines[2]!.data = { indicator: 'x-id' } as never;
    const { areas, indicators } = read(lines);
    expect(areas.map((area) => area.id)).toEqual(['A', 'B']);
    expect(indicators).toHaveLength(1);
    expect(indicators[0]).toMatchObject({ id: 'x-id', label: 'x', direction: 'higher' });
    expect(indicators[0]!.series.map((series) => series.area)).toEqual(['A', 'B']);
  });
  it('reads a list of two cells a row, the caption being the name', () => {
    const { indicators } = read(
      rows(['2015年', '17.42%'], ['2020年', '28.52%'], ['2025年目标', '31%']),
      '居民健康素养水平，天津市',
    );
    expect(indicators[0]).toMatchObject({ label: '居民健康素养水平，天津市' });
    expect(indicators[0]!.series[0]!.target).toEqual([{ period: '2025', value: '31%' }]);
    expect(indicators[0]!.series[0]!.observations).toHaveLength(2);
  });
  it('gives a document without indicators for an empty table', () => {
    expect(read([]).indicators).toEqual([]);
    expect(read(rows(['指标', '目标'])).indicators).toEqual([]);
  });
});
