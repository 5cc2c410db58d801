import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { labelRows, spansMeet } from '../../../src/geometry/label-rows.ts';

describe('labelRows', () => {
  it('leaves labels that do not meet on one line', () => {
    expect(
      labelRows([
        { x: 0, width: 40 },
        { x: 60, width: 40 },
      ]),
    ).toEqual([0, 0]);
  });

  it('puts the later one a line up when two meet', () => {
    expect(
      labelRows([
        { x: 0, width: 40 },
        { x: 45, width: 40 },
      ]),
    ).toEqual([0, 1]);
  });

  it('counts what stands on the first line already', () => {
    expect(labelRows([{ x: 0, width: 40 }], [{ x: 20, width: 10 }])).toEqual([1]);
  });

  it('never leaves two meeting labels on one line', () => {
    const span = fc.record({ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 1, max: 200 }) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (labels) => {
        const rows = labelRows(labels, [], 10);
        labels.forEach((a, i) =>
          labels.slice(i + 1).forEach((b, j) => {
            if (rows[i] === rows[i + 1 + j]) expect(spansMeet(a, b, 10)).toBe(false);
          }),
        );
      }),
    );
  });
});
