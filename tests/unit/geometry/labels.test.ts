import { describe, expect, test } from 'vitest';
import { anchoredInside, boxesMeet, keptInside, textBox } from '../../../src/geometry/labels.ts';

describe('boxes of texts', () => {
  const label = { x: 100, y: 50, text: '2025年', size: 12 };

  test('textBox grows from its anchor', () => {
    const width = textBox(label).right - 100;
    expect(textBox({ ...label, anchor: 'end' }).left).toBeCloseTo(100 - width);
    expect(textBox({ ...label, anchor: 'middle' }).left).toBeCloseTo(100 - width / 2);
  });

  test('a bold text takes more room', () => {
    expect(textBox({ ...label, bold: true }).right).toBeGreaterThan(textBox(label).right);
  });

  test('boxesMeet counts the gap that is asked for', () => {
    const next = { ...label, x: textBox(label).right + 5 };
    expect(boxesMeet(textBox(label), textBox(next))).toBe(false);
    expect(boxesMeet(textBox(label), textBox(next), 6)).toBe(true);
  });

  test('keptInside pushes a text back into the box, and centres one that is too wide', () => {
    expect(keptInside(5, 40, 0, 200)).toBe(20);
    expect(keptInside(198, 40, 0, 200)).toBe(180);
    expect(keptInside(100, 40, 0, 200)).toBe(100);
    expect(keptInside(5, 400, 0, 200)).toBe(100);
  });

  test('anchoredInside holds a text by the end it would leave', () => {
    expect(anchoredInside(100, 40, 0, 200)).toEqual({ x: 100, anchor: 'middle' });
    expect(anchoredInside(195, 40, 0, 200)).toEqual({ x: 200, anchor: 'end' });
    expect(anchoredInside(5, 40, 0, 200)).toEqual({ x: 0, anchor: 'start' });
  });
});
