import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/contract/parse.ts';

const whole = {
  version: 1,
  id: 'sample-plan',
  language: 'zh-CN',
  title: '示例规划',
  plans: [{ id: '14fyp', label: '“十四五”', from: '2021', to: '2025' }],
  areas: [
    { id: 'city', label: { 'zh-CN': '某市', en: 'A city' } },
    { id: 'a', label: '甲区', parent: 'city' },
  ],
  indicators: [
    {
      id: 'coverage',
      label: '覆盖率',
      nature: '约束性',
      unit: 'percent',
      direction: 'higher',
      sample: true,
      series: [
        {
          area: 'city',
          baseline: { period: '2020', value: '80％' },
          target: [
            { period: '2023', value: 85 },
            { period: '14fyp', value: '≥90%' },
          ],
          observations: [
            { period: '2022', value: 83.5, state: 'provisional' },
            { period: 2020, value: '80％' },
          ],
        },
      ],
    },
    { id: 'round', label: '示例工作', kind: 'task', state: 'in-progress', due: '2025-12' },
  ],
};

const first = (input: unknown) => parseDocument(input).document.indicators[0]!;
const codes = (input: unknown) => parseDocument(input).problems.map((problem) => problem.code);

describe('a document', () => {
  it('is read with every short form resolved', () => {
    const { document, problems } = parseDocument(whole);
    expect(problems).toEqual([]);
    expect(document.indicators[0]).toMatchObject({
      id: 'coverage',
      kind: 'measure',
      nature: 'binding',
      limits: [0, 100],
      series: [
        {
          area: 'city',
          baseline: { period: '2020', value: 80, text: '80％', form: 'exact' },
          targets: [
            { period: '2023', value: 85, comparator: 'ge', form: 'exact' },
            { period: '14fyp', value: 90, comparator: 'ge', form: 'bound', text: '≥90%' },
          ],
          observations: [
            { period: '2020', value: 80 },
            { period: '2022', value: 83.5, state: 'provisional' },
          ],
        },
      ],
    });
    expect(document.indicators[1]).toMatchObject({ kind: 'task', state: 'in-progress', series: [] });
  });

  it('may be JSON text', () => {
    expect(parseDocument(JSON.stringify(whole))).toEqual(parseDocument(whole));
    expect(codes('{"indicators": [')).toEqual(['invalid-json']);
  });

  it.each([null, undefined, 5, true, {}, '', 'text'])('is refused when it is %s', (input) => {
    const { document, problems } = parseDocument(input);
    expect(document.indicators).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('of a newer version is refused', () => {
    const { document, problems } = parseDocument({ ...whole, version: 2 });
    expect(document.indicators).toEqual([]);
    expect(problems).toEqual([
      { code: 'newer-version', severity: 'error', path: 'version', parts: { given: '2', expected: 1 } },
    ]);
  });
});

describe('short forms', () => {
  it('a bare indicator with figures at its own level', () => {
    const read = first({ direction: 'higher', value: '28.52%', period: 2020, target: '31%' });
    expect(read).toMatchObject({
      id: 'indicator',
      unit: 'percent',
      limits: [0, 100],
      series: [
        {
          targets: [{ value: 31, comparator: 'ge', text: '31%' }],
          observations: [{ period: '2020', value: 28.52, text: '28.52%' }],
        },
      ],
    });
    expect(read.series[0]!.observations[0]).not.toHaveProperty('unit');
  });

  it.each([
    [
      [
        [2015, 17.42],
        [2020, 28.52],
      ],
    ],
    [{ '2015': 17.42, '2020': 28.52 }],
    [
      [
        { period: '2020年', value: 28.52 },
        { period: 2015, value: 17.42 },
      ],
    ],
    [{ '2020': { value: 28.52 }, '2015': 17.42 }],
  ])('observations as %j', (observations) => {
    expect(first({ id: 'x', observations }).series[0]!.observations).toEqual([
      { period: '2015', value: 17.42, form: 'exact' },
      { period: '2020', value: 28.52, form: 'exact' },
    ]);
  });

  it('one point as a pair', () => {
    expect(first({ baseline: [2020, 81.91], target: ['2025', '≥82'] }).series[0]).toMatchObject({
      baseline: { period: '2020', value: 81.91 },
      targets: [{ period: '2025', value: 82, comparator: 'ge' }],
    });
  });

  it('a list of flat records', () => {
    const { document, problems } = parseDocument([
      {
        indicator: 'x',
        label: '示例',
        area: 'a',
        areaLabel: '甲区',
        period: 2020,
        value: 80,
        unit: '%',
        target: 90,
      },
      { indicator: 'x', area: 'a', period: 2021, value: 82, target: 90 },
      { indicator: 'x', area: 'b', period: 2021, value: '不低于70%', target: '85%', targetPeriod: 2025 },
      { indicator: 'y', period: 2021, value: '全覆盖' },
      'nonsense',
    ]);
    expect(document.areas).toEqual([
      { id: 'a', label: '甲区' },
      { id: 'b', label: 'b' },
    ]);
    expect(document.indicators).toMatchObject([
      {
        id: 'x',
        label: '示例',
        unit: 'percent',
        series: [
          { area: 'a', targets: [{ value: 90 }], observations: [{ value: 80 }, { value: 82 }] },
          {
            area: 'b',
            targets: [{ value: 85, period: '2025' }],
            observations: [{ value: 70, comparator: 'ge' }],
          },
        ],
      },
      { id: 'y', series: [{ observations: [{ value: null, form: 'words', text: '全覆盖' }] }] },
    ]);
    expect(problems).toMatchObject([{ path: '[4]', code: 'invalid-type' }]);
  });

  it('areas that only series name get their id for a label', () => {
    expect(parseDocument({ id: 'x', area: '120106', value: 1 }).document.areas).toEqual([
      { id: '120106', label: '120106' },
    ]);
  });
});

describe('a point that cannot be read', () => {
  const observations = [
    { period: '2015', value: 1 },
    { period: 'soon', value: 2 },
    { period: '2017', value: NaN },
    { period: '2018', value: {} },
    { period: '2019', value: 5 },
  ];

  it('costs that point and names its place', () => {
    const { document, problems } = parseDocument({ indicators: [{ id: 'x', observations }] });
    expect(document.indicators[0]!.series[0]!.observations.map((point) => point.period)).toEqual([
      '2015',
      '2019',
    ]);
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual([
      ['invalid-period', 'indicators[0].observations[1].period'],
      ['invalid-value', 'indicators[0].observations[2].value'],
      ['invalid-value', 'indicators[0].observations[3].value'],
    ]);
  });

  it('and an area or a plan without a readable id is left out', () => {
    const read = parseDocument({ version: 1, areas: [{ id: false }], plans: [{ id: 'p' }], indicators: [] });
    expect(read.document).toMatchObject({ areas: [], plans: [] });
    expect(read.problems).toMatchObject([
      { code: 'invalid-type', path: 'areas[0].id' },
      { code: 'missing-key', path: 'plans[0].from' },
      { code: 'missing-key', path: 'plans[0].to' },
    ]);
  });

  it('a missing value is not a problem', () => {
    const read = parseDocument({ id: 'x', observations: { 2019: null, 2020: '' } });
    expect(read.problems).toEqual([]);
    expect(read.document.indicators[0]!.series[0]!.observations).toEqual([
      { period: '2019', value: null, form: 'empty' },
      { period: '2020', value: null, text: '', form: 'empty' },
    ]);
  });

  it('differing values of one period are reported and none is chosen', () => {
    const read = parseDocument({
      id: 'x',
      unit: '%',
      observations: [
        [2019, 4],
        [2020, 5],
        [2020, '6%'],
        [2020, 5],
      ],
    });
    expect(read.document.indicators[0]!.series[0]!.observations).toEqual([
      { period: '2019', value: 4, form: 'exact' },
    ]);
    expect(read.problems).toMatchObject([
      { code: 'duplicate-observation', parts: { given: '5 / 6%', period: '2020' } },
    ]);
  });

  it('equal values of one period are one', () => {
    const read = parseDocument({
      id: 'x',
      unit: '%',
      observations: [
        [2020, 0.5],
        [2020, '0.5%'],
        [2020, '5‰'],
      ],
    });
    expect(read.problems).toEqual([]);
    expect(read.document.indicators[0]!.series[0]!.observations).toHaveLength(1);
  });
});

describe('number and text together', () => {
  const read = (observation: object, unit = 'percent') => {
    const result = parseDocument({ id: 'x', unit, observations: [observation] });
    return {
      point: result.document.indicators[0]!.series[0]!.observations[0],
      codes: result.problems.map((p) => p.code),
    };
  };

  it.each([
    [{ value: 40, text: '≤40' }, 'percent'],
    [{ value: 0.5, text: '5‰' }, 'percent'],
    [{ value: 28.524, text: '28.52%' }, 'percent'],
    [{ value: 25000, text: '2.5万人' }, 'persons'],
  ])('%j agree', (observation, unit) => {
    expect(read(observation, unit)).toMatchObject({ point: observation, codes: [] });
    expect(read(observation, unit).point).not.toHaveProperty('unit');
  });

  it('the printed figure counts where they differ', () => {
    expect(read({ value: 40, text: '≤38' })).toMatchObject({
      point: { value: 38, comparator: 'le' },
      codes: ['value-text-mismatch'],
    });
    expect(read({ value: 20, text: '降低20%' }).point).toMatchObject({ value: -20, form: 'change' });
  });
});

describe('foreign and hostile input', () => {
  it('unknown keys are kept and warned about', () => {
    const { document, problems } = parseDocument({ id: 'x', value: 1, remark: { a: [1, 'b'] } });
    expect(document.indicators[0]).toHaveProperty('remark', { a: [1, 'b'] });
    expect(problems).toMatchObject([{ code: 'unknown-key', severity: 'warning', path: 'remark' }]);
  });

  it('names that reach into the language are left out', () => {
    const text =
      '{"id":"x","value":1,"__proto__":{"a":1},"constructor":{"prototype":{"b":1}},"more":{"__proto__":{"c":1}}}';
    const read = parseDocument(text);
    expect(read.document.indicators[0]).toMatchObject({ id: 'x' });
    expect(Object.getPrototypeOf(read.document.indicators[0])).toBe(Object.prototype);
    for (const key of ['a', 'b', 'c']) expect(({} as Record<string, unknown>)[key]).toBe(undefined);
    expect(read.problems.map((problem) => problem.code)).toContain('unsafe-key');
  });

  it('loops, depth, throwing getters and functions do no harm', () => {
    const loop: Record<string, unknown> = { id: 'x', value: 1 };
    loop.self = loop;
    loop.series = [{ observations: [loop] }];
    let deep: unknown = 1;
    for (let i = 0; i < 5000; i++) deep = [deep];
    loop.deep = deep;
    loop.wide = Array.from({ length: 40 }, () => loop.series);
    Object.defineProperty(loop, 'bad', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    loop.call = () => 1;
    expect(first(loop)).toMatchObject({ id: 'x' });
    expect(JSON.stringify(parseDocument(loop).document)).toBeTypeOf('string');
  });
});

const anyValue = fc.oneof(
  fc.double(),
  fc.constantFrom(
    '≤40',
    '29%左右',
    '较2015年降低20%',
    '1:1.15',
    '0:3',
    '全覆盖',
    '',
    '-',
    '3-5个',
    '5‰',
    '2.5万人',
    'at least 95%',
  ),
  fc.string(),
  fc.constant(null),
);
const anyPeriod = fc.oneof(
  fc.integer({ min: 2010, max: 2030 }),
  fc.constantFrom('2020', '2021-06', '2022-Q1', '2021/2025', 'p', '2020年'),
  fc.string(),
);
const anyPoint = fc.record(
  {
    period: anyPeriod,
    value: anyValue,
    text: fc.oneof(fc.constantFrom('≤40', '5‰', '10', '降低20%'), fc.string()),
    comparator: fc.constantFrom('ge', 'le', 'eq', 'approx', 'range', 'odd'),
    form: fc.constantFrom('exact', 'words', 'range', 'bound', 'empty', 'change'),
    lower: fc.double(),
    upper: fc.double(),
    unit: fc.constantFrom('percent', 'permille', '岁', ''),
    state: fc.constantFrom('provisional', 'suppressed', 'odd'),
    range: fc.constantFrom([1, 2], [2, 1], 5),
    change: fc.constantFrom({ kind: 'relative', by: -0.2 }, { kind: 'odd' }),
    other: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const anyPoints = fc.oneof(
  anyPoint,
  fc.array(anyPoint, { maxLength: 5 }),
  fc.array(fc.tuple(anyPeriod, anyValue)),
  anyValue,
);
const anyIndicator = fc.record(
  {
    id: fc.constantFrom('a', 'b', ''),
    label: fc.oneof(fc.string(), fc.dictionary(fc.string(), fc.string())),
    unit: fc.oneof(
      fc.constantFrom('percent', '岁', '1/10万', 'odd'),
      fc.constant({ symbol: '个' }),
      fc.integer(),
    ),
    direction: fc.constantFrom('higher', 'lower', 'near', 'odd'),
    limits: fc.constantFrom([0, null], [1, 0], 'odd'),
    series: fc.array(
      fc.record(
        {
          area: fc.constantFrom('x', 'y'),
          unit: fc.constantFrom('percent', 'years'),
          targets: anyPoints,
          observations: anyPoints,
        },
        { requiredKeys: [] },
      ),
      { maxLength: 3 },
    ),
    baseline: anyPoints,
    target: anyPoints,
    observations: anyPoints,
    value: anyValue,
    extra: fc.anything(),
  },
  { requiredKeys: [] },
);
const anyDocument = fc.oneof(
  fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
  }),
  anyIndicator,
  fc.array(anyIndicator, { maxLength: 3 }),
  fc.record({
    version: fc.constantFrom(1, undefined, 'odd'),
    plans: fc.oneof(fc.constant([{ id: 'p', from: 2021, to: '2025' }]), fc.anything()),
    areas: fc.oneof(fc.constant([{ id: 'x', label: 'X' }]), fc.anything()),
    indicators: fc.oneof(fc.array(anyIndicator, { maxLength: 3 }), fc.anything()),
  }),
  fc.array(
    fc.record({
      indicator: fc.constantFrom('a', 'b', 3),
      area: fc.constantFrom('x', undefined),
      period: anyPeriod,
      value: anyValue,
      target: anyValue,
    }),
  ),
);

/** Said again at every reading, for what they are about stays in the document. */
const LASTING = ['unknown-key', 'invalid-ratio', 'too-deep'];

describe('any input', () => {
  it('is read without an exception, and reading the result again changes nothing', { timeout: 60000 }, () => {
    fc.assert(
      fc.property(anyDocument, (input) => {
        const { document, problems } = parseDocument(input);
        for (const problem of problems) expect(problem.code).toMatch(/^[a-z-]+$/);
        const again = parseDocument(document);
        expect(again.document).toEqual(document);
        expect(again.problems.filter((problem) => LASTING.indexOf(problem.code) < 0)).toEqual([]);
        // A number that is none (NaN, Infinity) would come back from JSON as null.
        expect(parseDocument(JSON.parse(JSON.stringify(document))).document).toEqual(document);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays as it was', { timeout: 60000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          anyIndicator.map((entry) => JSON.parse(JSON.stringify(entry)) as unknown),
        ),
        (input) => {
          const before = JSON.stringify(input);
          const { document } = parseDocument(input);
          expect(JSON.stringify(input)).toBe(before);
          const seen = new Set<unknown>();
          const collect = (value: unknown, into: (value: object) => void): void => {
            if (typeof value !== 'object' || value === null) return;
            into(value);
            Object.values(value).forEach((item) => collect(item, into));
          };
          collect(input, (value) => seen.add(value));
          collect(document, (value) => expect(seen.has(value)).toBe(false));
        },
      ),
      { numRuns: 500 },
    );
  });
});
