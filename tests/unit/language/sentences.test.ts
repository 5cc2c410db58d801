import { describe, expect, it } from 'vitest';
import { readSeries } from '../../../src/assessment/reading.ts';
import type { SeriesReading } from '../../../src/assessment/reading.ts';
import { parseDocument } from '../../../src/contract/parse.ts';
import { en } from '../../../src/language/en/en.ts';
import type { Facts } from '../../../src/language/facts.ts';
import { languageFor, registerLanguage } from '../../../src/language/register.ts';
import { finding, statusView } from '../../../src/language/series-words.ts';
import { zhCN } from '../../../src/language/zh-cn/zh-cn.ts';

registerLanguage(zhCN);
registerLanguage(en);

const PLANS = [{ id: '13fyp', label: { 'zh-CN': '“十三五”', en: '13th Plan' }, from: '2016', to: '2020' }];

function reading(indicator: Record<string, unknown>): SeriesReading {
  const { document } = parseDocument({
    version: 1,
    language: 'zh-CN',
    plans: PLANS,
    areas: [{ id: 'a', label: { 'zh-CN': '甲区', en: 'District A' } }],
    indicators: [{ id: 'i', label: 'x', ...indicator }],
  });
  return readSeries(document!) as SeriesReading;
}

function said(indicator: Record<string, unknown>, lang: string, form?: Facts['form']): string {
  const { text, why = '' } = finding(reading(indicator), languageFor(lang)!, form);
  return text + why;
}

const at = (period: string, value: unknown) => ({ period, value });
const percent = { unit: 'percent', direction: 'higher' };
const life = {
  unit: 'years',
  direction: 'higher',
  baseline: at('2015', '81.33'),
  target: at('2025', '82.38'),
  observations: [at('2020', '81.91岁')],
};
const use = { unit: 'DDDs', direction: 'lower', baseline: at('2020', '≤40'), target: at('2025', '≤40') };
const managed = {
  ...percent,
  baseline: at('2020', '57.2%'),
  target: at('2025', '70%'),
  observations: [{ ...at('2024', '65.1%'), state: 'provisional' }],
};

/** Name, indicator, Chinese, English. Invented figures stand in the rows marked sample. */
const ROWS: readonly (readonly [string, Record<string, unknown>, string, string])[] = [
  [
    'met (sample)',
    { ...use, observations: [at('2024', 28.6)] },
    '2024年为28.6，比2025年目标上限40低11.4。',
    '28.6 in 2024, 11.4 below the 2025 ceiling of 40.',
  ],
  [
    'met, keep',
    { ...percent, baseline: at('2020', '90%'), target: at('2025', '90%') },
    '2020年为90%，达到2025年目标。基期值等于目标值，任务是保持，不计算完成进度。',
    '90% in 2020, as the 2025 target requires. The baseline equals the target: the task is to keep it; no progress share is given.',
  ],
  [
    'met, bound',
    use,
    '2020年公布值为≤40，在2025年目标上限40以内。公布值为上限，不计算余量。',
    'Published as ≤40 in 2020, within the 2025 ceiling of 40. The value is a bound, so no margin is given.',
  ],
  [
    'met, about',
    { unit: 'percent', direction: 'lower', baseline: at('2020', '29%左右'), target: at('2025', '29%左右') },
    '2020年为29%左右，在2025年目标范围内。“左右”按±0.5个百分点理解，规划未作说明。',
    'About 29% in 2020, within the 2025 target. “About” is read as ±0.5 points; the plan does not say.',
  ],
  [
    'met, lower is better, values of whole plans',
    {
      unit: 'permille',
      direction: 'lower',
      baseline: { periodText: '“十三五”初', value: '3.58‰' },
      target: at('2025', '5‰'),
      observations: [at('13fyp', '1.90‰')],
    },
    '“十三五”期间由3.58‰降至1.90‰，低于2025年目标上限5‰。基期已优于目标，不计算完成进度。',
    'Down from 3.58‰ to 1.90‰ during the 13th Plan, below the 2025 ceiling of 5‰. The baseline was beyond the target; no progress share is given.',
  ],
  [
    'on-track',
    life,
    '2020年为81.91岁，比2015年提高0.58岁；距2025年目标82.38岁还差0.47岁，快于计划路径。',
    '81.91 years in 2020, up 0.58 since 2015; 0.47 short of the 2025 target of 82.38 and ahead of the planned path.',
  ],
  [
    'on-track, published as changes',
    {
      unit: 'percent',
      direction: 'lower',
      target: at('2025', '较2015年降低20%'),
      observations: [at('2020', '较2015年下降10.37%')],
    },
    '2020年较2015年下降10.37%；距2025年目标“降低20%”还差9.63个百分点，快于计划路径。',
    'Down 10.37% since 2015 in 2020, 9.63 points short of the 2025 target of a 20% reduction and ahead of the planned path.',
  ],
  [
    'behind (sample)',
    managed,
    '2024年为65.1%（初步数据），低于计划路径2.34个百分点；距2025年目标70%还差4.9个百分点。',
    '65.1% in 2024 (provisional), 2.34 points below the planned path and 4.9 short of the 2025 target of 70%.',
  ],
  [
    'moving-away (sample)',
    {
      ...percent,
      baseline: at('2020', '42%'),
      target: at('2025', '50%'),
      observations: [at('2024', '41.2%')],
    },
    '2024年为41.2%，比2020年基期低0.8个百分点；距2025年目标50%还差8.8个百分点。',
    '41.2% in 2024, 0.8 points below the 2020 baseline and 8.8 short of the 2025 target of 50%.',
  ],
  [
    'missed',
    {
      ...percent,
      baseline: at('2020', '23.7%'),
      target: at('2025', '31%'),
      observations: [at('2025', '30.33%')],
    },
    '2025年为30.33%，距2025年目标31%还差0.67个百分点，到期未达标。',
    '30.33% in 2025, 0.67 points short of that year’s target of 31%.',
  ],
  [
    'missed above a ceiling (sample)',
    { unit: 'permille', direction: 'lower', target: at('2025', '5‰'), observations: [at('2026', '5.6‰')] },
    '2026年为5.6‰，比2025年目标上限5‰高0.6个千分点，到期未达标。',
    '5.6‰ in 2026, 0.6 points above the 2025 ceiling of 5‰.',
  ],
  [
    'not-assessable, nothing after the baseline',
    { unit: 'ratio', direction: 'higher', baseline: at('2020', '1:0.9'), target: at('2025', '1:1.15') },
    '距2025年目标1:1.15还差0.25。暂无法评估：2020年即为基期，其后尚无公布值。',
    '0.25 short of the 2025 target of 1:1.15. Not assessable: 2020 is the baseline and nothing later is published.',
  ],
  [
    'not-assessable, no reference value',
    { ...percent, direction: 'lower', target: at('2025', '减少15%') },
    '缺少基数：目标“减少15%”未写明以哪一年为基数，无法换算目标值。',
    'No reference value: the target “减少15%” does not say what it is counted from.',
  ],
  [
    'not-assessable, target in words',
    { ...percent, target: at('2025', '全覆盖'), observations: [at('2024', '80%')] },
    '2024年为80%。暂无法评估：目标为文字，没有可比较的数值。',
    '80% in 2024. Not assessable: the target is in words, without a figure to compare with.',
  ],
  [
    'no value',
    { ...percent, series: [{ area: 'a', target: at('2025', '30%') }] },
    '文件中有这个指标的目标，没有甲区的公布值。',
    'The file has a target for this indicator, but no published value for District A.',
  ],
  [
    'no target',
    {
      unit: 'years',
      direction: 'higher',
      baseline: at('2020', '81.15'),
      observations: [at('2024', '82.32')],
    },
    '2024年为82.32岁，比2020年提高1.17岁。',
    '82.32 years in 2024, up 1.17 since 2020.',
  ],
];

describe('findings', () => {
  it.each(ROWS)('%s', (_name, indicator, chinese, english) => {
    expect(said(indicator, 'zh-CN')).toBe(chinese);
    expect(said(indicator, 'en')).toBe(english);
  });

  it('say in a trend how far the value is from the path', () => {
    expect(said(life, 'zh-CN', 'trend')).toBe(
      '2020年为81.91岁，比2015年提高0.58岁，高于计划路径0.055岁；距2025年目标82.38岁还差0.47岁。',
    );
    expect(said(managed, 'zh-CN', 'trend')).toBe(
      '2024年为65.1%（初步数据），比2020年提高7.9个百分点，低于计划路径2.34个百分点；距2025年目标70%还差4.9个百分点。',
    );
    expect(said(ROWS[6]![1], 'zh-CN', 'trend')).toBe(
      '2020年较2015年下降10.37%，比计划路径多降0.37个百分点；距2025年目标“降低20%”还差9.63个百分点。',
    );
  });

  it('leave out the change where room is short', () => {
    expect(said(life, 'zh-CN', 'short')).toBe(
      '2020年为81.91岁，高于计划路径0.055岁；距2025年目标还差0.47岁。',
    );
  });
});

describe('status', () => {
  it('names the flags and the weight of the target', () => {
    const language = languageFor('zh-CN')!;
    const kept = { ...ROWS[1]![1], nature: 'binding' };
    expect(statusView(reading(kept), language)).toMatchObject({
      word: '已达标',
      flags: ['保持'],
      binding: true,
    });
    expect(statusView(reading(managed), language)).toMatchObject({
      word: '进度滞后',
      flags: ['初步数据'],
      binding: false,
    });
    expect(statusView(reading(ROWS[3]![1]), language)?.flags).toEqual(['保持', '约']);
    expect(statusView(reading(ROWS[0]![1]), language)?.flags).toEqual(['提前']);
  });

  it('is absent where no target is set, and gives its reason where it refuses', () => {
    const language = languageFor('zh-CN')!;
    expect(statusView(reading(ROWS[15]![1]), language)).toBeUndefined();
    expect(statusView(reading(ROWS[11]![1]), language)?.reason).toBe('基期之后尚无公布值');
  });
});

it('a year before the baseline is not called the baseline (sample)', () => {
  const observations = [at('2018', '55.0%'), at('2024', '65.1%')];
  const { document } = reading({ ...managed, observations });
  const early = readSeries(document, { asOf: '2018' }) as SeriesReading;
  const words = (lang: string): string => {
    const { text, why = '' } = finding(early, languageFor(lang)!);
    return text + why;
  };
  expect(words('zh-CN')).toBe(
    '2018年为55.0%，距2025年目标70%还差15.0个百分点。暂无法评估：基期之后尚无公布值。',
  );
  expect(words('en')).toBe(
    '55.0% in 2018, 15.0 points short of the 2025 target of 70%. Not assessable: no value after the baseline.',
  );
});
