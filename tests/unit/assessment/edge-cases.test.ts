import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import type {
  AssessInput,
  AssessOptions,
  QuantityName,
  Reason,
  Status,
} from '../../../src/assessment/assessment.ts';

type Pair = readonly [period: number | string, value: number | string | null];
type Rule = readonly [fact: string, series: AssessInput, status: Status, reason: Reason];

/** A series that should rise to 90 by 2025, from 50 in 2020; a test states only what matters to it. */
function rising(points: readonly Pair[], more: Partial<AssessInput> = {}): AssessInput {
  return {
    direction: 'higher',
    baseline: { period: '2020', value: 50 },
    target: { period: '2025', value: 90 },
    observations: points.map(([period, value]) => ({ period, value })),
    ...more,
  };
}

const falling = (points: readonly Pair[], more: Partial<AssessInput> = {}): AssessInput =>
  rising(points, { direction: 'lower', target: { period: '2025', value: 30 }, ...more });

const RULES: readonly Rule[] = [
  [
    'a series without target is not assessable',
    rising([['2022', 60]], { target: undefined }),
    'not-assessable',
    'no-target',
  ],
  [
    'a relative target without the value it refers to',
    rising([['2022', 60]], { baseline: undefined, target: { period: '2025', value: '较2015年提高20%' } }),
    'not-assessable',
    'missing-reference-value',
  ],
  ['no observation at all', rising([], { baseline: undefined }), 'not-assessable', 'no-observation'],
  [
    'observations without a figure',
    rising(
      [
        ['2022', null],
        ['2023', '—'],
      ],
      { baseline: undefined },
    ),
    'not-assessable',
    'no-observation',
  ],
  [
    'units that do not convert',
    rising([['2022', 60]], {
      baseline: undefined,
      unit: 'years',
      target: { period: '2025', value: 90, unit: 'percent' },
    }),
    'not-assessable',
    'unit-mismatch',
  ],
  [
    'a target in words',
    rising([['2022', 60]], { target: { period: '2025', value: '全覆盖' } }),
    'not-assessable',
    'target-in-words',
  ],
  [
    'a ratio to nothing',
    rising([['2022', 60]], { target: { period: '2025', value: '0:1.15' } }),
    'not-assessable',
    'invalid-ratio',
  ],
  [
    'a plain target without direction',
    rising([['2022', 60]], { direction: undefined }),
    'not-assessable',
    'no-direction',
  ],
  [
    'a measure without a better side is not judged',
    rising([['2022', 60]], { direction: 'none', target: { period: '2025', value: '≥90' } }),
    'not-assessable',
    'no-direction',
  ],
  [
    'a printed sign stands for a missing direction',
    rising([['2022', 92]], { direction: undefined, target: { period: '2025', value: '≥90' } }),
    'met',
    'target-met',
  ],
  ['met before the target year', rising([['2022', 90]]), 'met', 'target-met'],
  [
    'met needs neither baseline nor target year',
    { direction: 'higher', target: { value: 90 }, observations: [{ value: 91 }] },
    'met',
    'target-met',
  ],
  ['a bound that may or may not meet', rising([['2022', '≥80']]), 'not-assessable', 'value-is-bound'],
  ['the target year passed, not met', rising([['2025', 89]]), 'missed', 'target-year-reached'],
  [
    'missed needs no baseline',
    rising([['2026', 89]], { baseline: undefined }),
    'missed',
    'target-year-reached',
  ],
  ['no baseline', rising([['2022', 60]], { baseline: undefined }), 'not-assessable', 'missing-baseline'],
  [
    'a bound as baseline',
    rising([['2022', 60]], { baseline: { period: '2020', value: '≤50' } }),
    'not-assessable',
    'bound-baseline',
  ],
  [
    'a target without year',
    rising([['2022', 60]], { target: { value: 90 } }),
    'not-assessable',
    'no-target-year',
  ],
  [
    'a bound baseline is named before a missing target year',
    rising([['2022', 60]], { baseline: { period: '2020', value: '≤50' }, target: { value: 90 } }),
    'not-assessable',
    'bound-baseline',
  ],
  ['the baseline as only value', rising([]), 'not-assessable', 'no-observation-after-baseline'],
  [
    'only values before the baseline',
    rising([['2018', 40]]),
    'not-assessable',
    'no-observation-after-baseline',
  ],
  ['worse than the baseline', rising([['2022', 49]]), 'moving-away', 'worse-than-baseline'],
  ['worse than the baseline, lower is better', falling([['2022', 51]]), 'moving-away', 'worse-than-baseline'],
  ['no change', rising([['2022', 50]]), 'behind', 'no-change'],
  ['on the path', rising([['2022', 66]]), 'on-track', 'at-or-ahead-of-path'],
  ['ahead of the path, lower is better', falling([['2022', 41]]), 'on-track', 'at-or-ahead-of-path'],
  ['below the path', rising([['2022', 65.9]]), 'behind', 'below-path'],
  [
    'a baseline equal to the target, kept',
    rising([['2022', 90]], { baseline: { period: '2020', value: 90 } }),
    'met',
    'target-met',
  ],
  [
    'a baseline equal to the target, lost',
    rising([['2022', 89]], { baseline: { period: '2020', value: 90 } }),
    'moving-away',
    'lost-baseline-equals-target',
  ],
  [
    'a baseline beyond the target, worse but met',
    rising([['2022', 91]], { baseline: { period: '2020', value: 95 } }),
    'met',
    'target-met',
  ],
  [
    'a baseline beyond the target, lost',
    rising([['2022', 89]], { baseline: { period: '2020', value: 95 } }),
    'moving-away',
    'lost-baseline-beyond-target',
  ],
  [
    'a baseline within the band, lost',
    {
      direction: 'range',
      baseline: { period: '2020', value: 4 },
      target: { period: '2025', lower: 3, upper: 5 },
      observations: [{ period: '2022', value: 6 }],
    },
    'moving-away',
    'lost-baseline-within-target',
  ],
  [
    'a baseline on the edge of > is not lost by standing still',
    rising([['2022', 90]], {
      baseline: { period: '2020', value: 90 },
      target: { period: '2025', value: '>90' },
    }),
    'behind',
    'no-change',
  ],
  [
    'below the edge of > it moves away',
    rising([['2022', 89]], {
      baseline: { period: '2020', value: 90 },
      target: { period: '2025', value: '>90' },
    }),
    'moving-away',
    'worse-than-baseline',
  ],
  [
    'a bound outside a band',
    {
      direction: 'range',
      baseline: { period: '2020', value: 1 },
      target: { period: '2025', value: '3-5' },
      observations: [{ period: '2025', value: '≥6' }],
    },
    'missed',
    'target-year-reached',
  ],
  [
    'below 90% or more',
    {
      direction: 'lower',
      unit: 'percent',
      target: { period: '2025', value: '≤90%' },
      observations: [{ period: '2025', value: '≥95%' }],
    },
    'missed',
    'target-year-reached',
  ],
];

describe('assess(series) takes the first rule that applies', () => {
  it.each(RULES)('%s', (_fact, series, status, reason) => {
    expect(assess(series)).toMatchObject({ status, reason, method: 'linear-path' });
  });

  it('a new series after the baseline leaves nothing to compare with', () => {
    const observations = [
      { period: '2021', value: 55, break: true },
      { period: '2022', value: 60 },
    ];
    const found = assess(rising([], { observations }));
    expect(found).toMatchObject({ status: 'not-assessable', reason: 'break-in-series' });
    expect(found.quantities.change.reason).toBe('break-in-series');
    expect(found.quantities.gap.value).toBe(-30);
    expect(found.quantities.requiredLinear.value).toBe(10);
  });

  it.each(['2019', '2020'])('a break in %s is harmless to a baseline of 2020', (period) => {
    const observations = [
      { period, value: 50, break: true },
      { period: '2022', value: 66 },
    ];
    expect(assess(rising([], { observations })).status).toBe('on-track');
  });

  it('a lower threshold lets a slower pace count as on track', () => {
    const series = rising([['2022', 64]]);
    const status = (options?: AssessOptions): Status => assess(series, options).status;
    expect([status(), status({ onTrackThreshold: 0.8 })]).toEqual(['behind', 'on-track']);
  });

  it('an unknown method gives no verdict and names those that are there', () => {
    const found = assess(rising([['2022', 66]]), { method: 'by-eye' });
    expect(found).toMatchObject({ status: 'not-assessable', reason: 'unknown-method', method: 'by-eye' });
    expect(found.quantities.progress.value).toBeCloseTo(0.4, 9);
    expect(JSON.stringify(found.explanation)).toContain('linear-path');
  });
});

describe('assess(series) keeps its head in edge cases', () => {
  const quantity = (series: AssessInput, name: QuantityName): unknown => assess(series).quantities[name];

  it('a kept target has no progress share, and its path stays at the target', () => {
    const found = assess(rising([['2022', 90]], { baseline: { period: '2020', value: 90 } }));
    expect(found.flags.keep).toBe(true);
    expect(found.quantities.progress).toEqual({ value: null, reason: 'baseline-equals-target' });
    expect(found.quantities.progressDisplay.value).toBe(1);
    expect(found.quantities.expectedLinear.value).toBe(90);
  });

  it('a baseline beyond the target shows neither 100 % nor a negative share', () => {
    const series = rising([['2022', 91]], { baseline: { period: '2020', value: 95 } });
    expect(quantity(series, 'progress')).toEqual({ value: null, reason: 'baseline-beyond-target' });
    expect(quantity(series, 'expectedLinear')).toEqual({ value: 90 });
    expect(assess(series).flags.keep).toBe(false);
  });

  it('after the target year nothing is projected or required', () => {
    const missed = assess(rising([['2025', 80]])).quantities;
    for (const name of ['projectionLinear', 'projectionGrowth', 'requiredLinear', 'requiredGrowth'] as const)
      expect(missed[name]).toEqual({ value: null, reason: 'target-year-reached' });
    expect(missed.progress.value).toBeCloseTo(0.75, 9);
  });

  it('met in a later year is late, met before is early', () => {
    expect(
      assess(
        rising([
          ['2025', 89],
          ['2026', 91],
        ]),
      ),
    ).toMatchObject({ status: 'met', metPeriod: '2026', flags: { late: true, early: false } });
    expect(assess(rising([['2023', 91]]))).toMatchObject({
      metPeriod: '2023',
      flags: { late: false, early: true },
    });
    expect(assess(rising([['2025', 91]]))).toMatchObject({ flags: { late: false, early: false } });
  });

  it('met once and lost again does not count as the year of meeting', () => {
    expect(
      assess(
        rising([
          ['2022', 91],
          ['2023', 89],
          ['2024', 92],
          ['2025', 93],
        ]),
      ).metPeriod,
    ).toBe('2024');
    expect(
      assess(
        rising([
          ['2022', 91],
          ['2023', 89],
        ]),
      ).metPeriod,
    ).toBeUndefined();
  });

  it('zero at the start is fine for the line and nothing for growth', () => {
    const series = rising([['2022', 40]], { baseline: { period: '2020', value: 0 } });
    expect(quantity(series, 'progress')).toEqual({ value: 40 / 90 });
    for (const name of ['observedGrowth', 'projectionGrowth', 'expectedGrowth'] as const)
      expect(quantity(series, name)).toEqual({ value: null, reason: 'zero-value' });
  });

  it('zero as target is fine for the line, and has no relative gap', () => {
    const series = falling([['2022', 40]], { target: { period: '2025', value: 0 } });
    expect(quantity(series, 'progress')).toEqual({ value: 0.2 });
    expect(quantity(series, 'requiredGrowth')).toEqual({ value: null, reason: 'zero-value' });
    expect(quantity(series, 'gapRelative')).toEqual({ value: null, reason: 'zero-target' });
  });

  it('a change of sign has no growth', () => {
    const series = rising([['2022', 10]], { baseline: { period: '2020', value: -10 } });
    expect(quantity(series, 'observedGrowth')).toEqual({ value: null, reason: 'sign-change' });
    expect(quantity(series, 'progress')).toEqual({ value: 0.2 });
  });

  it('two negative values have a growth of their size', () => {
    const series = rising([['2022', -16]], {
      baseline: { period: '2020', value: -100 },
      target: { period: '2025', value: -10 },
    });
    expect(assess(series).quantities.observedGrowth.value).toBeCloseTo(-0.6, 9);
  });

  it('without baseline an absolute target still has met, gap and shortfall', () => {
    const found = assess(rising([['2022', 60]], { baseline: undefined }));
    expect(found.met).toBe(false);
    expect(found.quantities.gap.value).toBe(-30);
    expect(found.quantities.shortfall.value).toBe(30);
    expect(found.quantities.progress.reason).toBe('missing-baseline');
    expect(found.quantities.requiredLinear.value).toBe(10);
  });

  it.each([
    ['≤40', 'lower', '≤40', true],
    ['≤40', 'lower', '<40', null],
    ['≤40', 'lower', '≤38', null],
    ['<40', 'lower', '<40', true],
    ['≥95%', 'higher', '≥95%', true],
    ['≥95%', 'higher', '≥98%', null],
    ['≥95%', 'lower', '≤90%', false],
    ['>40', 'lower', '≤40', false],
    ['≥40', 'lower', '≤40', null],
    [95, 'higher', '≥95', true],
    [95, 'higher', '>95', false],
    [0.1 + 0.2, 'lower', '≤0.3', true],
    [82.376, 'higher', '≥82.38', false],
  ] as const)('value %s, %s is better, target %s: met is %s', (value, direction, target, met) => {
    const series = {
      direction,
      target: { period: '2025', value: target },
      observations: [{ period: '2024', value }],
    };
    expect(assess(series).met).toBe(met);
  });

  it('digits of the target decide only when the page asks for it', () => {
    const series: AssessInput = {
      direction: 'higher',
      target: { period: '2025', value: '≥82.38' },
      observations: [{ period: '2024', value: 82.376 }],
    };
    expect(assess(series, { compareAtPrecision: true }).met).toBe(true);
  });

  it('a bounded value has a bounded progress and no gap, growth or projection', () => {
    const { flags, quantities } = assess(falling([['2022', '≤40']]));
    expect(flags.progressBound).toBe('at-least');
    expect(quantities.progress.value).toBe(0.5);
    for (const name of ['gap', 'observedGrowth', 'observedLinear', 'projectionLinear'] as const)
      expect(quantities[name]).toEqual({ value: null, reason: 'value-is-bound' });
    expect(assess(falling([['2022', '≥40']])).flags.progressBound).toBe('at-most');
  });

  it('provisional values count, and the result says so', () => {
    const observations = [
      { period: '2021', value: 58 },
      { period: '2022', value: 66, state: 'provisional' as const },
    ];
    expect(assess(rising([], { observations }))).toMatchObject({
      status: 'on-track',
      flags: { provisional: true },
    });
    const without = assess(rising([], { observations }), { excludeProvisional: true });
    expect(without.latest?.period).toBe('2021');
    expect(without.flags.provisional).toBe(false);
  });

  it('asOf looks no further than its period', () => {
    const found = assess(
      rising([
        ['2022', 66],
        ['2024', 60],
      ]),
      { asOf: '2023' },
    );
    expect(found.latest?.period).toBe('2022');
  });

  it('a projection is held inside the natural limits, and says so', () => {
    const found = assess(rising([['2022', 80]], { unit: 'percent', target: { period: '2025', value: 99 } }));
    expect(found.quantities.projectionLinear.value).toBe(100);
    expect(found.flags.clamped).toBe(true);
    expect(assess(rising([['2022', 55]], { unit: 'percent' })).flags.clamped).toBe(false);
  });

  it('least squares need three points', () => {
    expect(quantity(rising([['2022', 60]]), 'projectionOls')).toEqual({
      value: null,
      reason: 'too-few-points',
    });
    const three = assess(
      rising([
        ['2021', 58],
        ['2022', 66],
      ]),
    );
    expect(three.quantities.projectionOls.value).toBeCloseTo(90, 9);
  });

  it('least squares begin again at a break', () => {
    const observations = [2021, 2022, 2023].map((period, i) => ({ period, value: 70 + i, break: i === 0 }));
    expect(assess(rising([], { observations })).quantities.projectionOls.value).toBeCloseTo(74, 9);
  });

  it('the baseline counts among the observations, once', () => {
    expect(assess(rising([])).latest).toMatchObject({ period: '2020', value: 50 });
    expect(assess(rising([['2020', 51]])).latest?.value).toBe(51);
  });

  it('an undated value is the latest only where no dated one exists', () => {
    const undated = { direction: 'higher', target: { period: '2025', value: 90 } } as const;
    expect(
      assess({ ...undated, observations: [{ value: 91 }, { period: '2022', value: 60 }] }).latest?.value,
    ).toBe(60);
    expect(assess({ ...undated, observations: [{ value: 60 }, { value: 91 }] })).toMatchObject({
      status: 'met',
      latest: { value: 91 },
    });
  });
});
