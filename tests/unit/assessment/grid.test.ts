import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../src/assessment/grid.ts';
import { parseDocument } from '../../../src/contract/parse.ts';
import type { IndicatorDocument } from '../../../src/contract/document.ts';

const areas = [
  { id: 'a', label: '甲区', parent: 'city' },
  { id: 'b', label: '乙区', parent: 'city' },
  { id: 'city', label: '某市' },
  { id: 'far', label: '远县' },
];

function indicator(id: string, series: readonly unknown[], more: Record<string, unknown> = {}) {
  return { id, label: id, unit: 'percent', direction: 'higher', series, ...more };
}

function one(area: string, more: Record<string, unknown> = {}) {
  const observations = [{ period: '2024', value: 30 }];
  return { area, baseline: { period: '2020', value: 20 }, observations, ...more };
}

const withTarget = { target: { period: '2025', value: '≥31%' } };

function read(...indicators: unknown[]): IndicatorDocument {
  return parseDocument({ version: 1, sample: true, areas, indicators }).document!;
}

const statuses = (document: IndicatorDocument, options?: Parameters<typeof readGrid>[1]) =>
  readGrid(document, options).rows.map(({ readings }) =>
    readings.map((reading) => reading?.assessment.status),
  );

describe('readGrid', () => {
  it('has the areas with a series as columns, the one above others first', () => {
    const grid = readGrid(
      read(indicator('x', [one('b'), one('city', withTarget)]), indicator('y', [one('a')])),
    );
    expect(grid.areas.map(({ id, isAbove }) => [id, isAbove])).toEqual([
      ['city', true],
      ['a', false],
      ['b', false],
    ]);
  });

  it('takes areas and indicators in the order of the page, by id or name, and says which are not there', () => {
    const document = read(indicator('x', [one('a')]), indicator('y', [one('b')]));
    const grid = readGrid(document, { areas: ['乙区', 'city', 'a'], indicators: ['y', 'zz', 'x'] });
    expect(grid.areas.map(({ id }) => id)).toEqual(['b', 'city', 'a']);
    expect(grid.rows.map((row) => row.indicator.id)).toEqual(['y', 'x']);
    expect(grid.unknown).toEqual(['zz']);
  });

  it('leaves a cell open where an area has no series, and tasks out', () => {
    const document = read(
      indicator('x', [one('a', withTarget), one('b', withTarget)]),
      indicator('y', [one('b', withTarget)]),
      { id: 'task', kind: 'task', label: 'task', series: [] },
    );
    expect(statuses(document)).toEqual([
      ['on-track', 'on-track'],
      [undefined, 'on-track'],
    ]);
  });

  it('judges an area without a target by that of the area above, and an own target by itself', () => {
    const own = { target: { period: '2025', value: '≥30%' } };
    const document = read(indicator('x', [one('city', withTarget), one('a'), one('b', own), one('far')]));
    expect(statuses(document)).toEqual([['on-track', 'on-track', 'met', 'not-assessable']]);
  });

  it.each([
    ['another population', { population: '城镇' }],
    ['another unit', { unit: 'per100k' }],
  ])('does not judge by the area above what is counted in %s', (_, more) => {
    const document = read(
      indicator('x', [one('city', { ...withTarget, population: '常住人口' }), one('a', more)]),
    );
    expect(statuses(document)).toEqual([['on-track', 'not-assessable']]);
  });

  it('looks no further than the period asked for', () => {
    const late = {
      observations: [
        { period: '2023', value: 22 },
        { period: '2024', value: 32 },
      ],
    };
    const document = read(indicator('x', [one('a', { ...withTarget, ...late })]));
    expect(statuses(document)).toEqual([['met']]);
    expect(statuses(document, { asOf: '2023' })).toEqual([['behind']]);
  });

  it('reads a document without areas', () => {
    const { areas: columns, rows } = readGrid(
      parseDocument({ indicators: [{ label: 'x', value: 1, target: 2 }] }).document!,
    );
    expect(columns).toEqual([{ id: '', area: undefined, isAbove: false }]);
    expect(rows[0]!.readings.length).toBe(1);
  });
});
