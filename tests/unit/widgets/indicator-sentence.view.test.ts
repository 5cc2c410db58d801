import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extended } from '../../../src/element/common-view.ts';
import { sentenceWords } from '../../../src/language/sentence-words.ts';
import { sentenceView } from '../../../src/widgets/indicator-sentence/indicator-sentence.view.ts';
import { GAUGE_STATES } from '../../fixtures/gauge-states.ts';
import { TREND_STATES } from '../../fixtures/trend-states.ts';
import { viewInputOf } from '../../fixtures/view-input.ts';

const STATES = { ...TREND_STATES, ...GAUGE_STATES };
const viewOf = (document: unknown, template?: string, lang?: string) =>
  sentenceView(viewInputOf(document, sentenceWords, lang), template);
const say = (name: string, template?: string, lang?: string): string =>
  viewOf(STATES[name]!.document, template, lang).finding;

describe('sentenceView(): a report', () => {
  test.each([
    [
      'dot-life',
      '到2020年，天津市人均期望寿命由2015年的81.33岁提高到81.91岁，距2025年目标82.38岁还差0.47岁，进度正常。',
      'Life expectancy in Tianjin stood at 81.91 years in 2020, up 0.58 since 2015 and 0.47 short of the 2025 target of 82.38; on track.',
    ],
    [
      'bar-infant',
      '红桥区婴儿死亡率“十三五”期间由3.58‰降至1.90‰，低于2025年目标上限5‰，已达标。基期已优于目标，不计算完成进度。',
      'Infant mortality in Hongqiao fell from 3.58‰ to 1.90‰ during the 13th Plan, below the 2025 ceiling of 5‰; target met. The baseline was beyond the target; no progress share is given.',
    ],
    [
      'provisional',
      '到2024年，某市慢性病患者规范管理率由2020年的57.2%提高到65.1%（初步数据），低于计划路径2.34个百分点，距2025年目标70%还差4.9个百分点，进度滞后。',
      'Standard care of chronic patients in Sample City stood at 65.1% in 2024 (provisional), up 7.9 points since 2020 and 2.34 below the planned path; 4.9 short of the 2025 target of 70%; behind.',
    ],
    [
      'missed',
      '到2025年，东丽区居民健康素养水平由2020年的23.7%提高到30.33%，距2025年目标31%还差0.67个百分点，到期未达标。',
      'Health literacy in Dongli stood at 30.33% in 2025, up 6.63 points since 2020 and 0.67 short of that year’s target of 31%; not met when due.',
    ],
    [
      'change-index',
      '天津市重大慢性病早死率2020年较2015年下降10.37%，距2025年目标“降低20%”还差9.63个百分点，进度正常。',
      'Premature mortality from major chronic diseases in Tianjin went down 10.37% from 2015 to 2020, 9.63 points short of the 2025 target of a 20% reduction; on track.',
    ],
    [
      'dot-ratio',
      '天津市医护比2020年为1:0.9，距2025年目标1:1.15还差0.25，暂无法评估（基期之后尚无公布值）。',
      'Doctors to nurses in Tianjin stood at 1:0.9 in 2020, 0.25 short of the 2025 target of 1:1.15; not assessable (no value after the baseline).',
    ],
    [
      'no-value-open',
      '南开区每万名常住人口全科医生数尚无公布值，2025年目标为4人，暂无法评估。',
      'No value is published for General practitioners per 10,000 in Nankai; the 2025 target is 4 people; not assessable.',
    ],
    [
      'no-target',
      '到2024年，东丽区户籍人口人均期望寿命由2020年的81.15岁提高到82.32岁，未设目标。',
      'Life expectancy of registered residents in Dongli stood at 82.32 years in 2024, up 1.17 since 2020; no target is set.',
    ],
  ])('%s', (name, chinese, english) => {
    expect(say(name)).toBe(chinese);
    expect(say(name, 'report', 'en')).toBe(english);
  });

  test('names the method that judged where it is not the default one', () => {
    const input = viewInputOf(STATES['dot-life']!.document, sentenceWords);
    const { assessment } = input.reading;
    const reading = { ...input.reading, assessment: extended(assessment, { method: 'own-method' }) };
    expect(sentenceView({ ...input, reading }).finding).toContain('进度正常（own-method）。');
  });

  test('keeps the words of a target in words', () => {
    expect(say('target-words')).toBe(
      '某市服务覆盖2020年为90%，2025年目标为“全覆盖”，暂无法评估（目标为文字，没有可比较的数值）。',
    );
  });
});

describe('sentenceView(): the other templates', () => {
  test('short: value and status', () => {
    expect(say('dot-life', 'short')).toBe('天津市人均期望寿命81.91岁（2020年），进度正常。');
    expect(say('dot-life', 'short', 'en')).toBe('Life expectancy in Tianjin: 81.91 years (2020); on track.');
  });

  test('change: value and change, and no verdict', () => {
    const view = viewOf(STATES['dot-life']!.document, 'change');
    expect(view.finding).toBe('天津市人均期望寿命2020年为81.91岁，比2015年提高0.58岁。');
    expect(view.verdict).toBe('');
  });

  test('finding: the words that stand under a picture', () => {
    expect(say('dot-life', 'finding')).toBe(
      '2020年为81.91岁，比2015年提高0.58岁；距2025年目标82.38岁还差0.47岁，快于计划路径。',
    );
  });

  test('an unknown template is a report', () => {
    expect(say('dot-life', 'poem')).toBe(say('dot-life'));
  });
});

describe('sentenceView(): whatever is published', () => {
  test('every template is whole sentences, in both languages', () => {
    for (const name of Object.keys(STATES))
      for (const template of ['report', 'short', 'change']) {
        expect(say(name, template), name).toMatch(/^[^，。；]+.*。$/);
        expect(say(name, template, 'en'), name).toMatch(/^\S.*\.$/);
        for (const text of [say(name, template), say(name, template, 'en')])
          expect(text, name).not.toMatch(/undefined|NaN|null|，，|。。|，。|\.\.|;;|; ;| {2}|\ue000/);
      }
  });

  test('its parts around the verdict are the sentence', () => {
    for (const name of Object.keys(STATES)) {
      const { before, verdict, after, finding } = viewOf(STATES[name]!.document);
      expect(before + verdict + after, name).toBe(finding);
    }
  });

  test('a value short of its target never prints a distance of 0', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 30, noNaN: true }), (gap) => {
        const text = viewOf({
          sample: true,
          label: '甲项',
          unit: 'percent',
          direction: 'higher',
          baseline: { period: '2020', value: 40 },
          target: { period: '2025', value: '≥80%' },
          observations: [{ period: '2023', value: 80 - gap }],
        }).finding;
        const far = /还差([\d.]+)/.exec(text)?.[1];
        expect(Number(far)).toBeGreaterThan(0);
        expect(text).not.toContain('已达标');
      }),
    );
  });
});
