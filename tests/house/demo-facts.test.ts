import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/contract/parse.ts';
import { unitCode } from '../../src/contract/unit.ts';
import type { Indicator, Observation, Series, Target } from '../../src/contract/document.ts';

/** The demonstration shows published figures only: each is one line of this list, written down apart from it. */
interface Fact {
  readonly id: string;
  readonly place: string;
  readonly indicator: string;
  /** A year, or the plan period the text speaks of. */
  readonly period: string;
  readonly kind: string;
  readonly text: string;
  readonly value: number | null;
  readonly unit: string;
}

const root = new URL('../../', import.meta.url);
const facts = JSON.parse(readFileSync(new URL('tests/fixtures/facts.json', root), 'utf8')) as Fact[];
const folder = new URL('demo/data/', root);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const used = new Set<string>();

type Point = Partial<Observation> & Partial<Target>;

function factOf(indicator: Indicator, series: Series, point: Point, isTarget: boolean): Fact | undefined {
  return facts.find(
    (fact) =>
      fact.place === series.area &&
      fact.indicator === indicator.id &&
      fact.kind.endsWith('target') === isTarget &&
      // A value whose source names no year has the words of the source instead of a period.
      (point.period ? fact.period === point.period : fact.period === '13fyp' && fact.kind === 'baseline') &&
      fact.text === (point.text ?? ''),
  );
}

function check(indicator: Indicator, series: Series, point: Point, isTarget: boolean): void {
  const fact = factOf(indicator, series, point, isTarget);
  expect(fact, `${series.area} ${indicator.id} ${point.period} ${point.text}`).toBeDefined();
  used.add(fact!.id);
  const read =
    point.value ?? (point.change ? point.change.by * (point.change.kind === 'relative' ? 100 : 1) : null);
  if (fact!.value === null) expect(read).toBeNull();
  else expect(read).toBeCloseTo(fact!.value, 9);
  const unit = unitCode(series.unit ?? indicator.unit);
  if (fact!.unit && unit) expect(unit.split(' ')[0]).toBe(fact!.unit);
}

describe('figures of the demonstration', () => {
  it.each(files)('%s reads without a problem', (name) => {
    expect(parseDocument(readFileSync(new URL(name, folder), 'utf8')).problems).toEqual([]);
  });

  it.each(files)('every figure of %s is a published fact', (name) => {
    const { document } = parseDocument(readFileSync(new URL(name, folder), 'utf8'));
    for (const indicator of document.indicators) {
      for (const series of indicator.series) {
        if (series.baseline) check(indicator, series, series.baseline, false);
        for (const target of series.targets) check(indicator, series, target, true);
        for (const observation of series.observations) check(indicator, series, observation, false);
      }
    }
  });

  it('the list holds no fact that no page shows', () => {
    expect(facts.filter((fact) => !used.has(fact.id)).map((fact) => fact.id)).toEqual([]);
  });

  it('no link and no invented figure stands in the documents', () => {
    for (const name of files) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      expect(text).not.toMatch(/https?:|"sample"/);
    }
  });
});
