import { describe, expect, test } from 'vitest';
import { isFailure, readSeries } from '../../../src/assessment/reading.ts';
import type { ReadOptions } from '../../../src/assessment/reading.ts';
import { parseDocument } from '../../../src/contract/parse.ts';
import { cardWords } from '../../../src/language/card-words.ts';
import { en } from '../../../src/language/en/en.ts';
import { languageFor, registerLanguage, registerWords } from '../../../src/language/register.ts';
import { zhCN } from '../../../src/language/zh-cn/zh-cn.ts';
import { cardView } from '../../../src/widgets/indicator-card/indicator-card.view.ts';
import type { CardView } from '../../../src/widgets/indicator-card/indicator-card.view.ts';
import { GAUGE_STATES } from '../../fixtures/gauge-states.ts';

registerLanguage(zhCN);
registerLanguage(en);
registerWords(cardWords);

function viewOf(written: unknown, width = 280, lang = 'zh-CN', ask: ReadOptions = {}): CardView {
  const { document } = parseDocument(written);
  const reading = document && readSeries(document, ask);
  if (!reading || isFailure(reading)) throw new Error('no series');
  const options = { areas: [], compact: false };
  return cardView({ document, reading, width, language: languageFor(lang)!, options });
}

const state = (name: string, width?: number, lang?: string) =>
  viewOf(GAUGE_STATES[name]!.document, width, lang);
/** The rows as a reader sees them. */
const rows = ({ rows: all }: CardView) =>
  all.map(({ label, value, note }) => [label, value, ...(note ? [note] : [])].join(' '));

const share = (direction: string, target: string, observations: unknown, baseline = '50%') => ({
  label: '甲项',
  sample: true,
  unit: 'percent',
  direction,
  baseline: { period: '2020', value: baseline },
  target: { period: '2025', value: target },
  observations,
});

describe('rows of a card', () => {
  test('are change, target and distance in the unit of the measure, as published', () => {
    expect(rows(state('dot-life'))).toEqual([
      '比2015年 提高0.58岁',
      '2025年目标 ≥82.38岁',
      '距目标 还差0.47岁',
    ]);
    expect(rows(state('arc-literacy'))).toEqual([
      '比2015年 提高11.10个百分点',
      '2025年目标 ≥31%',
      '距目标 还差2.48个百分点',
    ]);
    expect(rows(state('bar-infant'))).toEqual([
      '比“十三五”初 下降1.68个千分点',
      '2025年目标 ≤5‰',
      '距目标 低于上限3.10个千分点',
    ]);
    expect(rows(state('dot-life', 280, 'en'))).toEqual([
      'Since 2015 up 0.58 years',
      '2025 target ≥82.38 years',
      'Distance 0.47 years short',
    ]);
  });

  test('have no change where the baseline is all there is', () => {
    expect(rows(state('dot-ratio'))).toEqual(['2025年目标 ≥1:1.15', '距目标 还差0.25']);
  });

  test('name a change that leads away from the side of the target, whichever way the number goes', () => {
    const [down] = rows(viewOf(share('higher', '≥70%', [[2022, '48%']])));
    const [up] = rows(viewOf(share('lower', '≤30%', [[2022, '52%']])));
    expect(down).toBe('比2020年 下降2个百分点 与目标方向相反');
    expect(up).toBe('比2020年 提高2个百分点 与目标方向相反');
  });

  test('say nothing of the kind of a fall under a ceiling', () => {
    expect(rows(viewOf(share('lower', '≤30%', [[2022, '48%']])))[0]).toBe('比2020年 下降2个百分点');
  });

  test('say 持平 of an unchanged number', () => {
    expect(rows(viewOf(share('higher', '≥70%', [[2022, '50%']])))[0]).toBe('比2020年 持平');
  });

  test('say that a target is met where no distance can be given', () => {
    expect(rows(state('arc-keep-binding'))).toEqual(['2025年目标 ≥90%', '距目标 达到目标']);
    expect(rows(state('arc-bound'))).toEqual(['2025年目标 ≤40', '距目标 达到目标']);
    expect(rows(state('dot-about'))[1]).toBe('距目标 在目标范围内');
    expect(rows(state('range'))[2]).toBe('距目标 在目标范围内');
  });

  test('measure the distance of a band from its nearest edge', () => {
    expect(rows(state('arc-range'))[2]).toBe('距目标 高于上限11.2个百分点');
  });

  test('count what a target for a change leaves open', () => {
    expect(rows(state('change-index'))).toEqual(['2025年目标 降低20%', '距目标 还差9.63个百分点']);
  });

  test('keep a target in words as printed, and give no distance', () => {
    expect(rows(state('target-in-words'))).toEqual([
      '2025年目标（原文） 签约服务基本实现全覆盖，重点人群签约服务做到应签尽签',
    ]);
  });

  test('give no distance where a printed bound leaves it open', () => {
    expect(rows(viewOf(share('higher', '≥70%', [[2022, '≥60%']]))).join()).not.toContain('距目标');
  });
});

describe('the value of a card', () => {
  test('is never an older number in silence: what is newer and has none stands in a row', () => {
    const observations = [
      { period: '2022', value: '58%' },
      { period: '2023', value: null, state: 'suppressed' },
    ];
    const view = viewOf(share('higher', '≥70%', observations));
    expect([view.value.number, view.period]).toEqual(['58', '2022年']);
    expect(rows(view)[0]).toBe('2023年 样本量不足，未公布');
    expect(rows(viewOf(share('higher', '≥70%', observations), 280, 'zh-CN', { asOf: '2022' }))[0]).toBe(
      '比2020年 提高8个百分点',
    );
  });

  test('is said to be missing, with the period and the reason that the source gives', () => {
    const observations = [{ period: '2024', value: null, state: 'not-collected' }];
    const { baseline: _, ...bare } = share('higher', '≥70%', observations);
    const view = viewOf(bare);
    expect(view.value).toMatchObject({ number: '无数值', missing: true });
    expect(rows(view)).toEqual(['2024年 未开展监测', '2025年目标 ≥70%']);
    expect(view.status).toMatchObject({ status: 'not-assessable', reason: '没有公布值' });
  });

  test('without a target has its change, and no verdict', () => {
    const view = state('no-target');
    expect(rows(view)).toEqual(['比2020年 提高1.17岁']);
    expect([view.status, view.quiet]).toEqual([undefined, '未设目标，不作评价']);
  });
});

describe('layout of a card', () => {
  test('rows stand below the value, beside it from 440 px on', () => {
    const layouts = [160, 199, 200, 280, 439, 440, 1200].map((width) => state('dot-life', width).layout);
    expect(layouts).toEqual([...Array<string>(5).fill('stacked'), 'side', 'side']);
  });

  test('a value or a row that is too long for a column has the whole width', () => {
    expect(state('many-digits', 480).layout).toBe('stacked');
    expect(state('arc-literacy', 440, 'en').layout).toBe('stacked');
    expect(state('arc-literacy', 800, 'en').layout).toBe('side');
  });

  test('a value is as large as it has room for', () => {
    expect([160, 200, 1200].map((width) => state('dot-life', width).size)).toEqual(['mid', 'big', 'big']);
    expect([160, 200, 280].map((width) => state('many-digits', width).size)).toEqual([
      'small',
      'small',
      'big',
    ]);
    expect(state('no-value', 280).size).toBe('mid');
  });

  test('values go below their labels, all of them, where one has no room beside its label', () => {
    expect(state('arc-literacy', 280).below).toBe(false);
    expect(state('arc-literacy', 200).below).toBe(true);
    expect(state('target-in-words', 480)).toMatchObject({ layout: 'stacked', below: true });
  });
});

describe('every state', () => {
  const LEAKS = /undefined|NaN|null|Infinity|\[object/;
  test.each(Object.keys(GAUGE_STATES))('%s has whole words in both languages', (name) => {
    for (const lang of ['zh-CN', 'en']) {
      const view = state(name, 280, lang);
      for (const row of view.rows) {
        expect(row.label && row.value).toBeTruthy();
        expect(rows(view).join('\n')).not.toMatch(LEAKS);
      }
      expect(view.value.number).not.toBe('');
    }
  });
});
