import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFingertips } from '../../../src/formats/fingertips.ts';
import { readOpenSdg } from '../../../src/formats/open-sdg.ts';

/** Invented figures in the columns of a Fingertips download. */
const HEAD =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,' +
  'Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Time period Sortable';
const FINGERTIPS = [
  HEAD,
  '7,Sample rate,,,E1,Whole,England,Persons,All ages,,,2003 - 05,10.5,10.1,10.9,105,1000,,Increasing,Not compared,20030000',
  '7,Sample rate,E1,Whole,A1,Area one,Counties,Persons,All ages,,,2003 - 05,9.25,9,9.5,9,100,,,Better,20030000',
  '7,Sample rate,E1,Whole,A1,Area one,Counties,Male,All ages,,,2003 - 05,8,,,,,,,,20030000',
  '7,Sample rate,E1,Whole,A1,Area one,Counties,Persons,All ages,,,2004 - 06,,,,,,Value suppressed for disclosure control,,,20040000',
  '8,Screening,E1,Whole,A1,Area one,Counties,Female,25-64 yrs,,,2017/18,71.2,,,,,,,,20170000',
  '8,Screening,E1,Whole,A1,Area one,Counties,Female,25-64 yrs,Deciles,Most deprived,2017/18,60,,,,,,,,20170000',
].join('\n');

describe('Fingertips', () => {
  it('persons and the whole area are read, with limits, counts and notes', () => {
    const { document, problems } = readFingertips(FINGERTIPS);
    expect(problems.map(({ code, parts }) => [code, parts.column])).toEqual([
      ['total-taken', 'Sex'],
      ['total-taken', 'Category Type'],
    ]);
    expect(document.areas).toEqual([
      { id: 'E1', label: 'Whole', level: 'England' },
      { id: 'A1', label: 'Area one', level: 'Counties', parent: 'E1' },
    ]);
    expect(document.indicators[0]).toMatchObject({
      id: '7',
      label: 'Sample rate',
      population: 'Persons, All ages',
    });
    expect(document.indicators[0]!.series[1]!.observations).toEqual([
      {
        period: '2003/2005',
        value: 9.25,
        text: '9.25',
        form: 'exact',
        lower: 9,
        upper: 9.5,
        count: 9,
        denominator: 100,
      },
      {
        period: '2004/2006',
        value: null,
        form: 'empty',
        state: 'suppressed',
        note: 'Value suppressed for disclosure control',
      },
    ]);
  });

  it('an indicator of women only says so in its population', () => {
    const [, screening] = readFingertips(FINGERTIPS).document.indicators;
    expect(screening).toMatchObject({ population: 'Female, 25-64 yrs' });
    expect(screening!.series[0]!.observations).toMatchObject([
      { period: '2017/2018', periodText: '2017/18', value: 71.2 },
    ]);
  });

  it("the site's own verdicts are passed over, and the report says so", () => {
    const unused = readFingertips(FINGERTIPS).report.filter(({ code }) => code === 'unused-column');
    expect(unused.map(({ text }) => text)).toContain('Recent Trend');
  });

  it('another table is told which column it lacks', () => {
    expect(readFingertips('地区,数值\n甲区,1\n').problems).toMatchObject([
      { code: 'missing-column', parts: { expected: 'Indicator ID' } },
    ]);
  });
});

/** Invented figures in the shape of an Open SDG indicator. */
const DATA =
  'Year,Country,Sex,Units,GeoCode,Value\n' +
  '2015,,,Percentage,,10.5\n2015,,Female,Percentage,,11\n2015,Area one,,Percentage,A1,9\n' +
  '2020,,,Percentage,N1,8.25\n2020,Area one,,Percentage,A1,7\n';
const META = `---
indicator_number: 3.2.10
indicator_name: global_indicators.3-2-10-title
graph_title: Sample rate
national_geographical_coverage: Whole country
source_organisation_1: Sample office
source_url_1: javascript:alert(1)
progress_calculation_options:
  - direction: negative
    base_year: 2015
    target: 5.0
    target_year: 2030
---
`;

describe('Open SDG', () => {
  it('blank disaggregations are totals, and the metadata gives name, area, direction, target and baseline', () => {
    const { document, problems } = readOpenSdg(DATA, { meta: META });
    expect(problems).toMatchObject([{ code: 'total-taken', parts: { column: 'Sex' } }]);
    expect(document.areas).toEqual([
      { id: 'N1', label: 'Whole country' },
      { id: 'A1', label: 'Area one' },
    ]);
    expect(document.source).toEqual({ publisher: 'Sample office' });
    const [indicator] = document.indicators;
    expect(indicator).toMatchObject({
      id: '3.2.10',
      label: 'Sample rate',
      unit: 'percent',
      direction: 'lower',
    });
    const [whole, area] = indicator!.series;
    expect(whole!.observations.map(({ text }) => text)).toEqual(['10.5', '8.25']);
    expect(whole!.baseline).toMatchObject({ period: '2015', value: 10.5 });
    expect(whole!.targets).toMatchObject([{ period: '2030', value: 5, text: '5.0', comparator: 'le' }]);
    expect(area!.targets).toEqual([]);
  });

  it('a disaggregation is read when it is fixed', () => {
    const { document } = readOpenSdg(DATA, { meta: META, map: { fix: { Sex: 'Female' } } });
    expect(document.indicators[0]!.series[0]!.observations).toMatchObject([{ period: '2015', value: 11 }]);
  });

  it('without metadata there is no direction and no target', () => {
    const { document } = readOpenSdg(DATA, { title: 'Sample rate' });
    expect(document.indicators[0]).toMatchObject({ label: 'Sample rate' });
    expect(document.indicators[0]!.direction).toBeUndefined();
    expect(document.indicators[0]!.series[0]!.targets).toEqual([]);
  });

  it('metadata that are no YAML, or a bomb of references, cost the metadata only', () => {
    const bomb =
      'a: &a [x,x]\n' +
      Array.from(
        { length: 25 },
        (_, n) => `b${n}: &b${n} [*${n ? `b${n - 1}` : 'a'},*${n ? `b${n - 1}` : 'a'}]`,
      ).join('\n');
    for (const meta of [
      '---\n\tbad: [\n---',
      'just words',
      bomb,
      '__proto__:\n  x: 1\n',
      'x: !!js/function "alert"',
    ]) {
      const { document } = readOpenSdg(DATA, { meta });
      expect(document.indicators[0]!.series).toHaveLength(2);
    }
    expect(readOpenSdg(DATA, { meta: '---\n\tbad: [\n---' }).problems[0]!.code).toBe('invalid-metadata');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('never throws on text', () => {
    const text = fc.string({ maxLength: 200 });
    fc.assert(fc.property(text, text, (data, meta) => void readOpenSdg(`Year,Value\n${data}`, { meta })));
    fc.assert(fc.property(text, (data) => void readFingertips(`${HEAD}\n${data}`)));
  });
});
