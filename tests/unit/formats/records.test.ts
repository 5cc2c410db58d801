import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/contract/parse.ts';
import { readRecords } from '../../../src/formats/records.ts';

/** Figures of stand-in places, invented. */
const LONG = [
  '区划代码,地区,年份,指标名称,单位,数值,目标值,目标年份,备注',
  '990101,甲区,2019,孕产妇系统管理率,%,91.2,95,2025,',
  '990101,甲区,2020,孕产妇系统管理率,%,92.0,95,2025,快报',
  '990102,乙区,2020,孕产妇系统管理率,%,≥90,95,2025,',
  '990101,甲区,2020,婴儿死亡率,‰,3.5‰,,,',
].join('\n');

const codes = (reading: { readonly problems: readonly { readonly code: string }[] }): string[] =>
  reading.problems.map(({ code }) => code);

describe('long records', () => {
  it('columns are known by their usual Chinese names', () => {
    const { document, problems } = readRecords(LONG);
    expect(problems).toEqual([]);
    expect(document.language).toBe('zh-CN');
    expect(document.areas).toEqual([
      { id: '990101', label: '甲区' },
      { id: '990102', label: '乙区' },
    ]);
    const [managed, deaths] = document.indicators;
    expect(managed).toMatchObject({ id: '孕产妇系统管理率', unit: 'percent' });
    expect(managed!.series[0]!.targets).toEqual([{ value: 95, text: '95', form: 'exact', period: '2025' }]);
    expect(managed!.series[0]!.observations).toEqual([
      { period: '2019', value: 91.2, text: '91.2', form: 'exact' },
      { period: '2020', value: 92, text: '92.0', form: 'exact', note: '快报' },
    ]);
    expect(managed!.series[1]!.observations[0]).toMatchObject({
      text: '≥90',
      comparator: 'ge',
      form: 'bound',
    });
    expect(deaths!.series[0]!.observations[0]).toMatchObject({ value: 3.5, text: '3.5‰' });
  });

  it('the result is a document that reads the same again', () => {
    const { document } = readRecords(LONG);
    expect(parseDocument(document)).toEqual({ document, problems: [] });
  });

  it('the report has a line for each column and each value, with its place', () => {
    const { report } = readRecords(LONG);
    expect(report[0]).toEqual({ row: 1, column: 1, text: '区划代码', field: 'area', outcome: 'read' });
    expect(report.filter(({ field }) => field === 'value').slice(1)).toEqual([
      {
        row: 2,
        column: 6,
        field: 'value',
        text: '91.2',
        outcome: 'read',
        path: 'indicators[0].series[0].observations[0]',
      },
      {
        row: 3,
        column: 6,
        field: 'value',
        text: '92.0',
        outcome: 'read',
        path: 'indicators[0].series[0].observations[1]',
      },
      {
        row: 4,
        column: 6,
        field: 'value',
        text: '≥90',
        outcome: 'read',
        path: 'indicators[0].series[1].observations[0]',
      },
      {
        row: 5,
        column: 6,
        field: 'value',
        text: '3.5‰',
        outcome: 'read',
        path: 'indicators[1].series[0].observations[0]',
      },
    ]);
  });

  it('English names, limits, counts, flags and notes are read', () => {
    const csv =
      'indicator_id,indicator_name,area_code,area_name,time_period,value,lower_ci,upper_ci,count,denominator,obs_status,note\n' +
      '7,Sample coverage,A1,Area one,2019/20,91.2,90.1,92.3,912,1000,p,Re-based\n' +
      '7,Sample coverage,A1,Area one,2020/21,,,,,,q,\n' +
      '7,Sample coverage,A1,Area one,2021/22,93,1.0e1,94,"1,020",1100,b,\n';
    const { document, problems } = readRecords(csv);
    expect(problems).toEqual([]);
    expect(document.language).toBe('en');
    expect(document.indicators[0]).toMatchObject({ id: '7', label: 'Sample coverage' });
    const [first, second, third] = document.indicators[0]!.series[0]!.observations;
    expect(first).toEqual({
      period: '2019/2020',
      periodText: '2019/20',
      value: 91.2,
      text: '91.2',
      form: 'exact',
      state: 'provisional',
      lower: 90.1,
      upper: 92.3,
      count: 912,
      denominator: 1000,
      note: 'Re-based',
    });
    expect(second).toMatchObject({ value: null, state: 'suppressed' });
    expect(third).toMatchObject({ break: true, lower: 10, count: 1020 });
  });

  it('an explicit mapping names the columns; a name that is not there is told with those that are', () => {
    const rows = [{ topic: 'Sample rate', when: '2020', where: 'Area one', figure: 12.5 }];
    const map = { indicator: 'topic', period: 'when', area: 'where', value: 'figure' };
    const { document } = readRecords(rows, { map });
    expect(document.indicators[0]!.series[0]).toMatchObject({
      area: 'Area one',
      observations: [{ value: 12.5 }],
    });
    const { problems } = readRecords(rows, { map: { ...map, value: 'number' } });
    expect(problems[0]).toMatchObject({
      code: 'unknown-column',
      parts: { given: 'number', known: 'topic, when, where, figure' },
    });
  });

  it('records in an envelope are unwrapped, wherever the only list stands', () => {
    const data = [{ indicator: '示例率', year: 2020, value: 3 }];
    for (const given of [
      { code: 200, msg: 'ok', data },
      { code: 0, data: { total: 1, rows: data } },
      [{ page: 1 }, data],
      data,
      JSON.stringify({ code: 200, data }),
    ])
      expect(readRecords(given).document.indicators[0]!.series[0]!.observations).toEqual([
        { period: '2020', value: 3, form: 'exact' },
      ]);
  });

  it('several lists need a path; one that is not there is told', () => {
    const data = [{ indicator: '示例率', year: 2020, value: 3 }];
    const given = { a: data, b: data };
    expect(readRecords(given).problems[0]).toMatchObject({ code: 'no-records', parts: { known: 'a, b' } });
    expect(readRecords(given, { map: { path: 'b' } }).document.indicators).toHaveLength(1);
    expect(readRecords(given, { map: { path: 'c' } }).problems[0]).toMatchObject({ code: 'unknown-path' });
  });

  it('several value columns are an indicator each, and no unit is guessed', () => {
    const given = {
      years: [
        { year: 2023, metrics: { beds: 10.5, doctors: 3.1 } },
        { year: 2024, metrics: { beds: 11 } },
      ],
    };
    const map = { path: 'years', period: 'year', value: 'metrics.*' };
    const { document, problems, report } = readRecords(given, { area: '某市', map });
    expect(problems).toEqual([]);
    expect(document.indicators.map(({ id, unit }) => [id, unit])).toEqual([
      ['beds', undefined],
      ['doctors', undefined],
    ]);
    expect(document.indicators[0]!.series[0]!.observations.map(({ value }) => value)).toEqual([10.5, 11]);
    expect(report.find(({ text }) => text === '3.1')).toMatchObject({ outcome: 'read' });
  });

  it('duplicates that differ are reported and none is chosen; equal ones are one', () => {
    const csv = '指标,年份,数值\n示例率,2020,1\n示例率,2020,2\n示例率,2021,3\n示例率,2021,3\n';
    const { document, problems, report } = readRecords(csv);
    expect(codes({ problems })).toEqual(['duplicate-observation']);
    expect(document.indicators[0]!.series[0]!.observations.map(({ value }) => value)).toEqual([3]);
    expect(report.filter(({ outcome }) => outcome === 'refused').map(({ row }) => row)).toEqual([2, 3]);
  });

  it('a column that tells rows apart is never picked from: it is named with its categories', () => {
    const csv = '指标,年份,性别,数值\n示例率,2020,男,1\n示例率,2020,女,2\n';
    const { document, problems } = readRecords(csv);
    expect(document.indicators).toEqual([]);
    expect(problems).toEqual([
      { code: 'open-dimension', severity: 'error', path: 'C1', parts: { column: '性别', known: '男, 女' } },
    ]);
    const fixed = readRecords(csv, { map: { fix: { 性别: '女' } } });
    expect(fixed.document.indicators[0]!.series[0]!.observations[0]).toMatchObject({ value: 2 });
    expect(readRecords(csv, { map: { fix: { 性别: '其他' } } }).problems[0]).toMatchObject({
      code: 'unknown-category',
      parts: { given: '其他', known: '男, 女' },
    });
  });

  it('a marked total may be read, and that is said', () => {
    const csv = '指标,年份,性别,数值\n示例率,2020,男,1\n示例率,2020,女,2\n示例率,2020,合计,1.5\n';
    const { document, problems } = readRecords(csv);
    expect(document.indicators[0]!.series[0]!.observations[0]).toMatchObject({ value: 1.5 });
    expect(problems).toMatchObject([
      { code: 'total-taken', severity: 'warning', parts: { column: '性别', given: '合计' } },
    ]);
  });

  it('a period that cannot be read costs its row and names its cell', () => {
    const { document, problems } = readRecords('指标,年份,数值\n示例率,去年,1\n示例率,2020,2\n');
    expect(problems).toEqual([
      { code: 'invalid-period', severity: 'error', path: 'B2', parts: { given: '去年' } },
    ]);
    expect(document.indicators[0]!.series[0]!.observations).toHaveLength(1);
  });

  it('titles before the head and sources after the rows are passed over and reported', () => {
    const { document, report } = readRecords('示例数据表,,\n\n指标,年份,数值\n示例率,2020,1\n来源：示例,,\n');
    expect(document.title).toBe('示例数据表');
    expect(report.filter(({ code }) => code === 'outside-table').map(({ row }) => row)).toEqual([1, 5]);
  });

  it('a measure in words is the unit, and who is counted the population', () => {
    const csv = 'area_code,period,indicator,measure,unit,value\nA1,2021,Sample,Percentage,Persons,3.2\n';
    expect(readRecords(csv).document.indicators[0]).toMatchObject({ unit: 'percent', population: 'Persons' });
  });

  it('a multiplier is part of the unit and the figure stays as printed', () => {
    const csv = 'indicator,year,unit,unit_mult,value\nSample,2020,persons,3,12.5\n';
    const [indicator] = readRecords(csv).document.indicators;
    expect(indicator!.unit).toEqual({ symbol: { 'zh-CN': '千persons', en: 'thousand persons' } });
    expect(indicator!.series[0]!.observations[0]!.value).toBe(12.5);
  });
});

describe('hostile records', () => {
  it('prototype names, formulas and markup are only ever text', () => {
    const rows = JSON.parse(
      '[{"indicator":"__proto__","year":"2020","value":"=CMD|\' /C calc\'!A0","area":"constructor","__proto__":"x"},' +
        '{"indicator":"<img src=x onerror=alert(1)>","year":"2020","value":1,"area":"constructor"}]',
    ) as unknown;
    const { document } = readRecords(rows);
    expect(document.indicators.map(({ id }) => id)).toEqual(['__proto__', '<img src=x onerror=alert(1)>']);
    expect(document.areas).toEqual([{ id: 'constructor', label: 'constructor' }]);
    expect(document.indicators[0]!.series[0]!.observations[0]).toMatchObject({ value: null, form: 'words' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it.each(['', ' ', '{', '[]', '{}', 'null', '[[[[', '"', 'a', 'a,b', ',,,\n,,,', '\u0000,\u0001\n1,2'])(
    '%j is no table, and a problem says so',
    (text) => {
      const { document, problems } = readRecords(text);
      expect(document.indicators).toEqual([]);
      expect(problems.length).toBeGreaterThan(0);
    },
  );

  it('never throws on text, and never on JSON', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readRecords(text)));
    fc.assert(fc.property(fc.json({ maxDepth: 4 }), (text) => void readRecords(text)));
  });

  it('numbers written out come back as they were written', () => {
    const figure = fc.record({
      year: fc.integer({ min: 1950, max: 2049 }),
      value: fc.integer({ min: 0, max: 99999 }).map((number) => (number / 100).toFixed(2)),
    });
    fc.assert(
      fc.property(fc.uniqueArray(figure, { minLength: 1, selector: ({ year }) => year }), (rows) => {
        const csv = ['指标,年份,数值', ...rows.map(({ year, value }) => `示例率,${year},${value}`)].join(
          '\r\n',
        );
        const { observations } = readRecords(csv).document.indicators[0]!.series[0]!;
        const sorted = [...rows].sort((a, b) => a.year - b.year);
        expect(observations.map(({ text }) => text)).toEqual(sorted.map(({ value }) => value));
      }),
    );
  });

  it('ten thousand problems are told by their first fifty and their number', () => {
    const csv = [
      '指标,年份,数值',
      ...Array.from({ length: 10_000 }, (_, index) => `示例率,x${index},1`),
    ].join('\n');
    const { problems } = readRecords(csv);
    expect(problems).toHaveLength(51);
    expect(problems[50]).toMatchObject({
      code: 'more-alike',
      parts: { code: 'invalid-period', given: 9950 },
    });
  });
});
