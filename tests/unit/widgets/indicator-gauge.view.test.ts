import { describe, expect, test } from 'vitest';
import { boxesMeet, textBox } from '../../../src/geometry/labels.ts';
import type { Box } from '../../../src/geometry/labels.ts';
import { textWidth } from '../../../src/geometry/text.ts';
import { gaugeDrawing } from '../../../src/widgets/indicator-gauge/gauge-drawing.ts';
import { renderTemplate } from '../../render-template.ts';
import { GAUGE_STATES } from '../../fixtures/gauge-states.ts';
import { viewOfState } from '../../fixtures/gauge-view.ts';

const STATES = Object.keys(GAUGE_STATES);
const WIDTHS = [160, 280, 360, 480, 720, 1200];
const figureOf = (name: string, width = 364, lang = 'zh-CN') => viewOfState(name, width, lang).figure;
/** All numbers of a path, in its order. */
const numbers = (path = '') => (path.match(/-?[\d.]+/g) ?? []).map(Number);

describe('gaugeView(): what is drawn', () => {
  test('the dot of a value equal to its target touches the wall', () => {
    const { dot, paths } = figureOf('dot-about');
    expect(dot!.x).toBeCloseTo(numbers(paths.wall)[0]!, 1);
  });

  test('the bar of a value equal to its target ends at the wall', () => {
    const { paths } = viewOfState('arc-keep-binding', 364, 'zh-CN', { shape: 'bar' }).figure;
    expect(Math.max(...numbers(paths.act).slice(0, 3))).toBeCloseTo(numbers(paths['wall binding'])[0]!, 1);
  });

  test('a low value under a ceiling lies inside the pale area, which begins at the start of the scale', () => {
    const { paths } = figureOf('bar-infant');
    const [start, , end] = numbers(paths.allowed) as [number, number, number];
    const [from, , to] = numbers(paths.act) as [number, number, number];
    expect(start).toBe(0);
    expect(from).toBeGreaterThanOrEqual(start);
    expect(to).toBeLessThan(end);
  });

  test('the rail runs from a floor to the right end, from a ceiling to the left end, in a range from wall to wall', () => {
    expect(numbers(figureOf('dot-life').paths.rail)[2]).toBe(364);
    expect(numbers(figureOf('bar-infant').paths.rail)[0]).toBe(0);
    const range = figureOf('range').paths;
    const [from, , to] = numbers(range.rail) as [number, number, number];
    const walls = range
      .wall!.split('M')
      .slice(1)
      .map((wall) => parseFloat(wall));
    expect(walls).toEqual([from, to]);
  });

  test('左右 has a dotted rail and a short tick at its centre instead of walls', () => {
    const { paths } = figureOf('dot-about');
    expect(paths.rail).toBeUndefined();
    expect(paths['rail soft']).toBeDefined();
    expect(paths.wall).toMatch(/^M[\d.]+,27L[\d.]+,19$/);
  });

  test('binding and mandatory targets have the heavy wall', () => {
    expect(figureOf('arc-keep-binding').paths['wall binding']).toBeDefined();
    expect(figureOf('bound-floor').paths['wall binding']).toBeDefined();
    expect(figureOf('arc-literacy').paths.wall).toBeDefined();
  });

  test('a value printed as an upper bound is hatched as a whole, one printed as a floor from there on', () => {
    const upper = figureOf('arc-bound').paths;
    expect(upper.act).toBe('');
    expect(upper.bound).toBeDefined();
    const lower = figureOf('bound-floor').paths;
    expect(numbers(lower.bound)[0]).toBeCloseTo(numbers(lower.act)[2]!, 1);
  });

  test('a value at the start of the scale is a line', () => {
    const { paths } = figureOf('at-minimum');
    const [from, , to] = numbers(paths.act) as [number, number, number];
    expect(to - from).toBe(2);
  });

  test('a value beyond the limits is drawn at the end of the scale, and its true number printed', () => {
    const view = viewOfState('beyond-limits', 280);
    expect(view.value.number).toBe('112.3');
    expect(numbers(view.figure.paths.act)).toEqual(numbers(view.figure.paths.act).filter((n) => n <= 280));
  });

  test('a target beyond the limits stands at the end of the scale', () => {
    expect(numbers(figureOf('target-beyond-limits').paths.wall)[0]).toBe(364);
  });

  test('negative bars hang from zero; a scale through zero shows its zero line', () => {
    expect(numbers(figureOf('negative').paths.act)[2]).toBe(364);
    expect(figureOf('through-zero').paths.axis).toBeDefined();
  });

  test('without a value the track is dashed and the target stands where it is', () => {
    const { paths, dot } = figureOf('no-value-open');
    expect(paths.emptytrack).toBeDefined();
    expect(paths.track ?? dot).toBeUndefined();
    expect(paths.act).toBe('');
    expect(paths.wall).toBeDefined();
  });

  test('changes are drawn as changes, from zero to the left', () => {
    const view = viewOfState('change-index', 364);
    expect(view.ends[1]).toBe('0');
    expect(numbers(view.figure.paths.allowed)[0]).toBe(0);
  });
});

describe('gaugeView(): which words', () => {
  test('a scale that does not start at zero is said', () => {
    expect(viewOfState('dot-life', 364).notes).toContain('刻度81—83岁，不从0起');
    expect(viewOfState('dot-ratio', 364).notes[0]).toMatch(/^刻度1:0\.8—1:1\.3，不从0起$/);
    expect(viewOfState('bar-infant', 364).notes.join()).not.toContain('不从0起');
  });

  test('the distance stands in the track only where it has room', () => {
    const gap = (width: number) =>
      figureOf('dot-life', width).texts.find((text) => text.role === 'gap')?.text;
    expect(gap(364)).toBe('还差0.47岁');
    expect(gap(280)).toBeUndefined();
    expect(figureOf('bar-infant').texts.find((text) => text.role === 'gap')?.text).toBe('低于上限3.10');
  });

  test('no target: neither badge nor wall, and quiet words', () => {
    const view = viewOfState('no-target', 364);
    expect(view.status).toBeUndefined();
    expect(view.quiet).toBeTruthy();
    expect(view.figure.paths.wall ?? view.figure.paths.allowed).toBeUndefined();
  });

  test('a target in words is printed as it stands, below the figure where it is long', () => {
    const view = viewOfState('target-in-words', 280);
    expect(view.figure.targetBelow).toBe(true);
    expect(view.targetLine).toContain('签约服务基本实现全覆盖，重点人群签约服务做到应签尽签');
    const texts = viewOfState('no-value-change', 364).figure.texts.map(({ text }) => text);
    expect(texts).toEqual(['没有可画的数值与刻度', '2025年目标 减少15%（原文）']);
  });

  test('a bound is said to be one inside its arc', () => {
    const inside = (name: string): string[] => viewOfState(name, 280).figure.texts.map(({ text }) => text);
    expect(inside('arc-bound')).toContain('2020年（公布值为上限）');
    expect(inside('arc-under-ceiling')).toContain('2024年');
  });

  test('a round number stands between the ends of a wide scale', () => {
    const numbers = (width: number): string[] =>
      viewOfState('dot-life', width)
        .figure.texts.map(({ text }) => text)
        .filter((text) => /^\d+$/.test(text));
    expect(numbers(480)).toEqual(['81', '83', '82']);
    expect(numbers(364)).toEqual(['81', '83']);
  });

  test('the source’s own words for the time of a baseline stand before its figure', () => {
    const texts = viewOfState('bar-infant', 364).figure.texts.map(({ text }) => text);
    expect(texts).toContain('“十三五”初 3.58');
  });

  test.each([
    [160, 'narrow'],
    [280, 'stacked'],
    [480, 'side'],
  ])('an arc at %s px is %s', (width, layout) => {
    expect(viewOfState('arc-literacy', width).layout).toBe(layout);
  });

  test.each([
    [160, 'narrow'],
    [280, 'stacked'],
    [364, 'row'],
    [1200, 'row'],
  ])('a bar at %s px is %s', (width, layout) => {
    expect(viewOfState('dot-life', width).layout).toBe(layout);
  });

  test('by itself a share is an arc, and what has no end or stands on a cut scale a bar', () => {
    expect(viewOfState('missed', 280, 'zh-CN', { shape: undefined }).shape).toBe('arc');
    expect(viewOfState('dot-about', 280).shape).toBe('bar');
    expect(viewOfState('bar-infant', 280, 'zh-CN', { shape: 'arc' }).shape).toBe('bar');
  });
});

describe.each(['zh-CN', 'en'])('gaugeView() in %s', (lang) => {
  test.each(STATES)('%s: no two texts meet and none leaves the figure', (name) => {
    for (const width of WIDTHS) {
      const figure = figureOf(name, width, lang);
      const boxes = boxesOf(figure);
      for (const { text, box } of boxes) {
        const inside =
          box.left >= -0.5 && box.right <= figure.width + 0.5 && box.top >= 0 && box.bottom <= figure.height;
        expect(inside, `${text} at ${width}`).toBe(true);
      }
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1))
          expect(boxesMeet(a.box, b.box), `${a.text} and ${b.text} at ${width}`).toBe(false);
      });
    }
  });

  test.each(STATES)('%s: is drawn with at most 20 nodes and no text under 12 px', (name) => {
    for (const width of WIDTHS) {
      const view = viewOfState(name, width, lang);
      const markup = renderTemplate(gaugeDrawing(view.figure, view.picture));
      expect(markup.match(/<[a-z]/g)!.length, `at ${width}`).toBeLessThanOrEqual(20);
      expect(Math.min(12, ...view.figure.texts.map((text) => text.size))).toBe(12);
      expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

function boxesOf(figure: ReturnType<typeof figureOf>): { text: string; box: Box }[] {
  const boxes = figure.texts.map((text) => ({ text: text.text, box: textBox(text) }));
  const { value } = figure;
  if (value) {
    const width = value.spans.reduce((sum, { text, size, quiet }) => sum + textWidth(text, size, !quiet), 0);
    const box = {
      left: value.x - width / 2,
      right: value.x + width / 2,
      top: value.y - 0.72 * Math.max(...value.spans.map(({ size }) => size)),
      bottom: value.y,
    };
    boxes.push({ text: value.spans.map(({ text }) => text).join(''), box });
  }
  return boxes;
}
