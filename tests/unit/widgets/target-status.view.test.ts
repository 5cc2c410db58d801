import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFailure, readSeries } from '../../../src/assessment/reading.ts';
import { parseDocument } from '../../../src/contract/parse.ts';
import { en } from '../../../src/language/en/en.ts';
import { languageFor, registerLanguage } from '../../../src/language/register.ts';
import { zhCN } from '../../../src/language/zh-cn/zh-cn.ts';
import { placeAt } from '../../../src/widgets/target-status/popover-place.ts';
import { targetStatusView } from '../../../src/widgets/target-status/target-status.view.ts';
import { GAUGE_STATES } from '../../fixtures/gauge-states.ts';

registerLanguage(zhCN);
registerLanguage(en);

function viewOf(name: string, isShape = false, lang = 'zh-CN') {
  const { document } = parseDocument(GAUGE_STATES[name]!.document);
  const reading = document && readSeries(document);
  if (!reading || isFailure(reading)) throw new Error(`no series in ${name}`);
  const options = { areas: [], compact: false };
  return targetStatusView({ document, reading, width: 480, language: languageFor(lang)!, options }, isShape);
}

describe('targetStatusView()', () => {
  test('tells a pointer what a press does', () => {
    expect(viewOf('dot-life').hint).toBe('查看算式');
    expect(viewOf('dot-life', false, 'en').hint).toBe(en.words.showArithmetic);
  });

  test('has no promise of arithmetic where there is none', () => {
    expect(viewOf('no-value-open').hint).toBe('');
  });

  test('tells a pointer over a shape all of its words', () => {
    expect(viewOf('provisional', true).hint).toBe('进度滞后，初步数据，示例数据');
    expect(viewOf('dot-ratio', true).hint).toBe('暂无法评估，基期之后尚无公布值');
    expect(viewOf('no-target', true).hint).toBe('未设目标，不作评价');
  });

  test('refuses with its reason', () => {
    expect(viewOf('no-baseline').status).toMatchObject({ status: 'not-assessable', reason: '缺少基期值' });
  });
});

describe('placeAt()', () => {
  const badge = (left: number, top: number) => ({ left, top, width: 80, height: 24 });
  const box = { width: 420, height: 300 };
  const room = { width: 1280, height: 900 };

  test('opens below the badge, from its left edge', () => {
    expect(placeAt(badge(100, 200), box, room)).toEqual({ left: 100, top: 230, height: 300 });
  });

  test('opens above where only that has room', () => {
    expect(placeAt(badge(100, 700), box, room)).toEqual({ left: 100, top: 394, height: 300 });
  });

  test('is drawn back from the right edge', () => {
    expect(placeAt(badge(1190, 200), box, room).left).toBe(852);
  });

  test('is as high as the larger side where neither has room for all of it', () => {
    expect(placeAt(badge(20, 100), box, { width: 480, height: 360 })).toEqual({
      left: 20,
      top: 130,
      height: 222,
    });
  });

  test('always lies inside the window, and beside its badge where there is room', () => {
    const size = fc.integer({ min: 140, max: 2000 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.nat(2000),
        fc.nat(2000),
        fc.nat(2000),
        fc.nat(2000),
        (w, h, x, y, bw, bh) => {
          const anchor = { left: Math.min(x, w), top: Math.min(y, h - 24), width: 80, height: 24 };
          const size = { width: Math.min(bw, w - 16), height: bh };
          const { left, top, height } = placeAt(anchor, size, { width: w, height: h });
          expect(left).toBeGreaterThanOrEqual(8);
          expect(left + size.width).toBeLessThanOrEqual(Math.max(w - 8, 8 + size.width));
          expect(top).toBeGreaterThanOrEqual(8);
          expect(top + height).toBeLessThanOrEqual(h - 8);
          const covers = top < anchor.top + anchor.height && top + height > anchor.top;
          const most = Math.max(anchor.top - 14, h - anchor.top - 38);
          if (covers) expect(most).toBeLessThan(120);
        },
      ),
    );
  });
});
