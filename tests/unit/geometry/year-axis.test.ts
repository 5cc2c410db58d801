import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/geometry/text.ts';
import { timeTicks } from '../../../src/geometry/year-axis.ts';
import type { AxisUnit } from '../../../src/geometry/year-axis.ts';

const ticksOf = (from: number, to: number, width: number, unit: AxisUnit = 'year', sparse = false) =>
  timeTicks({
    from,
    to,
    unit,
    sparse,
    pxPerYear: width / Math.max(1e-6, to - from),
    label: (at) => (unit === 'year' ? String(at) : at.toFixed(2)),
  });
const namesOf = (...parts: Parameters<typeof ticksOf>) =>
  ticksOf(...parts)
    .map(({ label }) => label)
    .filter(Boolean);

describe('timeTicks()', () => {
  test('names every year of a short span', () => {
    expect(namesOf(2020, 2025, 400)).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
  });

  test('names every fifth year of a longer one and ticks the others', () => {
    expect(namesOf(2015, 2025, 520)).toEqual(['2015', '2020', '2025']);
    expect(ticksOf(2015, 2025, 520)).toHaveLength(11);
    expect(ticksOf(2015, 2025, 200, 'year', true)).toHaveLength(3);
  });

  test('thins itself to tens and more', () => {
    expect(namesOf(1950, 2025, 400)).toEqual([
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
    ]);
    expect(namesOf(1900, 2025, 160)).toEqual(['1900', '1950', '2000']);
  });

  test('names at least one year', () => {
    expect(namesOf(2021, 2024, 30)).toHaveLength(1);
    expect(namesOf(2025, 2025, 100)).toEqual(['2025']);
  });

  test('steps through months in parts of a year', () => {
    const names = namesOf(2022, 2024, 300, 'month');
    expect(names.length).toBeGreaterThan(2);
    expect(names).toContain('2023.00');
  });

  test('never lets two names meet', () => {
    for (const unit of ['year', 'quarter', 'month'] as const)
      for (const width of [90, 200, 400, 900])
        for (const span of [1, 3, 8, 20, 75]) {
          const perYear = width / span;
          const named = ticksOf(2000, 2000 + span, width, unit).filter(({ label }) => label);
          named
            .slice(1)
            .forEach(({ at, label }, index) =>
              expect((at - named[index]!.at) * perYear).toBeGreaterThanOrEqual(textWidth(label, 12)),
            );
        }
  });
});
