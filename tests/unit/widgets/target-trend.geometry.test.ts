import { describe, expect, it } from 'vitest';
import { boxesMeet } from '../../../src/geometry/labels.ts';
import type { Box } from '../../../src/geometry/labels.ts';
import { tipBox } from '../../../src/geometry/tip-box.ts';
import type { TrendSheet } from '../../../src/widgets/target-trend/trend-figure.ts';
import { TREND_STATES, longMonths } from '../../fixtures/trend-states.ts';
import { viewOf } from './trend-reader.ts';

const WIDTHS = [160, 280, 360, 480, 720, 1200];
const LANGS = ['zh-CN', 'en'] as const;
const NAMES = Object.keys(TREND_STATES);

function boxes(figure: TrendSheet): { text: string; box: Box }[] {
  return Object.keys(figure.texts).flatMap((name) =>
    figure.texts[name]!.map((label) => ({ text: label.text, box: label })),
  );
}

/** A path by its classes; '' when it is not drawn. */
const pathOf = (figure: TrendSheet, name: string): string => figure.paths[name] ?? '';
const moves = (path: string): number => path.split('M').length - 1;

describe('texts of a trend', () => {
  for (const name of NAMES)
    it(`neither overlap nor leave the figure: ${name}`, () => {
      const trouble: string[] = [];
      for (const width of WIDTHS)
        for (const lang of LANGS) {
          const { figure } = viewOf(name, { width, lang });
          const all = boxes(figure);
          all.forEach(({ text, box }, index) => {
            const where = `${width} ${lang} “${text}”`;
            if (box.left < -0.5 || box.right > width + 0.5 || box.top < 0 || box.bottom > figure.height + 0.5)
              trouble.push(`${where} leaves: ${JSON.stringify(box)}`);
            for (const other of all.slice(index + 1))
              if (boxesMeet(box, other.box, -0.5)) trouble.push(`${where} meets “${other.text}”`);
          });
        }
      expect(trouble).toEqual([]);
    });
});

describe('marks of a trend', () => {
  for (const name of NAMES)
    it(`stand inside the plot, in the order of time: ${name}`, () => {
      for (const width of WIDTHS) {
        const { figure } = viewOf(name, { width });
        const { plot, marks } = figure;
        marks.forEach((mark, index) => {
          expect(mark.x).toBeGreaterThanOrEqual(plot.left);
          expect(mark.x).toBeLessThanOrEqual(plot.right);
          expect(mark.y).toBeGreaterThanOrEqual(plot.top - 0.1);
          expect(mark.y).toBeLessThanOrEqual(plot.bottom + 0.1);
          const before = marks[index - 1];
          if (before?.line === mark.line) expect(mark.x).toBeGreaterThan(before.x);
        });
      }
    });

  it('are not joined over a gap', () => {
    const { figure } = viewOf('life');
    expect(figure.marks).toHaveLength(2);
    expect(pathOf(figure, 'actline')).toBe('');
    expect(pathOf(figure, 'gapbr')).not.toBe('');
  });

  it('are joined in stretches: 2005–2012, 2014–2015, 2016–2023, and dotted to the provisional value', () => {
    const { figure } = viewOf('long', { width: 760 });
    expect(moves(pathOf(figure, 'actline'))).toBe(3);
    expect(pathOf(figure, 'actline').split('L')).toHaveLength(1 + 7 + 1 + 7);
    expect(moves(pathOf(figure, 'actline prov'))).toBe(1);
    expect(pathOf(figure, 'actdot hollow')).not.toBe('');
    expect(moves(pathOf(figure, 'breakline'))).toBe(1);
    expect(pathOf(figure, 'hatchm')).not.toBe('');
  });

  it('show the baseline hollow and the latest value solid', () => {
    const { figure } = viewOf('literacy');
    expect(moves(pathOf(figure, 'basedot'))).toBe(1);
    expect(moves(pathOf(figure, 'actdot'))).toBe(1);
  });

  it('show each of 600 points, and fewer places for more', () => {
    expect(pathOf(viewOf('many', { width: 720 }).figure, 'actline').split('L')).toHaveLength(600);
    const { figure } = viewOf(longMonths(3000), { width: 720 });
    expect(pathOf(figure, 'actline').split('L').length).toBeLessThan(4 * 720);
    expect(figure.marks).toHaveLength(3000);
    const ys = pathOf(figure, 'actline')
      .match(/ [\d.]+/g)!
      .map(Number);
    const all = figure.marks.map((mark) => mark.y);
    expect(Math.min(...ys)).toBe(Math.min(...all));
    expect(Math.max(...ys)).toBe(Math.max(...all));
  });
});

describe('the gate of a trend', () => {
  const wall = (name: string, kind = 'wall'): number[] =>
    pathOf(viewOf(name).figure, kind)
      .match(/-?[\d.]+/g)!
      .map(Number);

  it('opens upwards for ≥ and downwards for ≤', () => {
    const up = wall('literacy');
    expect(up[1]).toBeLessThan(up[2]!);
    const down = wall('met');
    expect(down[1]).toBeGreaterThan(down[2]!);
  });

  it('has a 14 px column to the end of the allowed side', () => {
    const { figure } = viewOf('literacy');
    const [left, , right] = pathOf(figure, 'allowed')
      .match(/-?[\d.]+/g)!
      .map(Number);
    const column = pathOf(figure, 'allowed')
      .match(/-?[\d.]+/g)!
      .map(Number);
    expect(right! - left!).toBeCloseTo(14, 0);
    expect(Math.min(...column.slice(1, 2))).toBeCloseTo(figure.plot.top, 0);
  });

  it('has two walls for a range, soft edges and a tick for 左右, and is heavier when binding', () => {
    expect(moves(pathOf(viewOf('range').figure, 'wall'))).toBe(2);
    expect(moves(pathOf(viewOf('about').figure, 'wall soft'))).toBe(2);
    expect(moves(pathOf(viewOf('about').figure, 'wall thin'))).toBe(1);
    expect(moves(pathOf(viewOf('keep').figure, 'wall binding'))).toBe(1);
  });

  it('stands without a column where several areas share the plot', () => {
    const { figure } = viewOf('two-areas');
    expect(moves(pathOf(figure, 'wall'))).toBe(2);
    expect(pathOf(figure, 'allowed')).toBe('');
  });

  it('is left out for a target in words, and keeps its replaced target as a dashed bar', () => {
    expect(pathOf(viewOf('target-words').figure, 'wall')).toBe('');
    expect(pathOf(viewOf('revised').figure, 'oldtarget')).not.toBe('');
    expect(pathOf(viewOf('revised').figure, 'path faint')).not.toBe('');
  });
});

describe('the box beside a point', () => {
  for (const name of NAMES)
    it(`stays in the figure and never covers its point: ${name}`, () => {
      for (const width of WIDTHS)
        for (const lang of LANGS) {
          const view = viewOf(name, { width, lang });
          const marks = view.figure.marks.length > 60 ? view.figure.marks.slice(-3) : view.figure.marks;
          marks.forEach((mark) => {
            const box = tipBox(view.figure, mark, view.describe(view.figure.marks.indexOf(mark)).rows);
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5);
            const covers =
              box.x < mark.x + 6 &&
              box.x + box.width > mark.x - 6 &&
              box.y < mark.y + 6 &&
              box.y + box.height > mark.y - 6;
            expect(covers, `${width} ${lang}`).toBe(false);
          });
        }
    });
});
