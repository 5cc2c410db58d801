import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSdmxCsv } from '../../../src/formats/sdmx-csv.ts';
import { readSdmxJson } from '../../../src/formats/sdmx-json.ts';

const values = (...ids: string[]) => ids.map((id) => ({ id, name: `Name of ${id}` }));

/** Invented figures in the shape of a data message. */
const DIMENSIONS = {
  dataSet: [{ id: 'FREQ', keyPosition: 0, values: values('A') }],
  series: [
    { id: 'REF_AREA', keyPosition: 1, values: values('AA', 'BB') },
    { id: 'SEX', keyPosition: 2, values: values('_T', 'F') },
  ],
  observation: [{ id: 'TIME_PERIOD', keyPosition: 3, values: [{ id: '2020' }, { value: '2021' }] }],
};
const ATTRIBUTES = {
  dataSet: [{ id: 'UNIT_MULT', values: values('0') }],
  series: [{ id: 'UNIT_MEASURE', values: [{ id: 'PT', name: 'Percentage' }] }],
  observation: [{ id: 'OBS_STATUS', values: values('A', 'P') }, { id: 'UPPER_BOUND' }],
};
const DATA_SET = {
  attributes: [0],
  series: {
    '0:0': { attributes: [0], observations: { 0: [12.5, 0, 13], 1: [12, 1, null] } },
    '0:1': { attributes: [0], observations: { 0: [11, 0] } },
    '1:0': { attributes: [0], observations: { 1: [9.5, 0] } },
  },
};
const ONE = {
  meta: { schema: 'https://example.org/1.0/sdmx-json-data-schema.json' },
  data: {
    structure: { name: 'Sample rate', dimensions: DIMENSIONS, attributes: ATTRIBUTES },
    dataSets: [DATA_SET],
  },
};
const TWO = {
  meta: { schema: 'https://example.org/2.1/sdmx-json-data-schema.json' },
  data: {
    structures: [
      {
        names: { en: 'Sample rate', zh: '示例率' },
        dimensions: { observation: [...DIMENSIONS.dataSet, ...DIMENSIONS.series, ...DIMENSIONS.observation] },
        measures: { observation: [{ id: 'OBS_VALUE' }] },
        attributes: {
          dimensionGroup: [{ id: 'UNIT_MEASURE', values: [{ id: 'PT', name: 'Percentage' }] }],
          observation: ATTRIBUTES.observation,
        },
      },
    ],
    dataSets: [
      {
        structure: 0,
        dimensionGroupAttributes: { ':0::': [0], ':1::': [0] },
        observations: {
          '0:0:0:0': [12.5, 0, 13],
          '0:0:0:1': [12, 1],
          '0:0:1:0': [11, 0],
          '0:1:0:1': [9.5, 0],
        },
      },
    ],
  },
};

describe('SDMX-JSON', () => {
  it.each([
    ['1.0 in series', ONE],
    ['2.1 flat', TWO],
  ])('%s gives the same figures', (_, message) => {
    const { document, problems } = readSdmxJson(message);
    expect(problems).toMatchObject([{ code: 'total-taken', parts: { column: 'SEX', given: 'Name of _T' } }]);
    expect(document.indicators).toHaveLength(1);
    expect(document.indicators[0]).toMatchObject({ unit: 'percent' });
    expect(document.areas.map(({ id, label }) => [id, label])).toEqual([
      ['AA', 'Name of AA'],
      ['BB', 'Name of BB'],
    ]);
    expect(document.indicators[0]!.series.map(({ observations }) => observations)).toEqual([
      [
        { period: '2020', value: 12.5, form: 'exact', upper: 13 },
        { period: '2021', value: 12, form: 'exact', state: 'provisional' },
      ],
      [{ period: '2021', value: 9.5, form: 'exact' }],
    ]);
  });

  it('names in several languages stay in all of them', () => {
    expect(readSdmxJson(TWO).document.indicators[0]!.label).toEqual({ en: 'Sample rate', zh: '示例率' });
  });

  it('another category is read when it is fixed', () => {
    const { document } = readSdmxJson(ONE, { map: { fix: { SEX: 'F' } } });
    expect(document.indicators[0]!.series[0]!.observations).toMatchObject([{ value: 11 }]);
  });

  it('an older message without an envelope is read', () => {
    expect(readSdmxJson(ONE.data).document.indicators).toHaveLength(1);
  });

  it('unknown versions, structure messages, errors and several data sets are refused', () => {
    const codes = (given: unknown): string[] => readSdmxJson(given).problems.map(({ code }) => code);
    expect(codes({ ...ONE, meta: { schema: 'https://example.org/3.0/sdmx-json-data-schema.json' } })).toEqual(
      ['unsupported-version'],
    );
    expect(codes({ data: { dataStructures: [] } })).toEqual(['no-dataset']);
    expect(codes({ errors: [{ code: 404, title: 'No data' }] })).toEqual(['error-message']);
    expect(codes({ data: { ...ONE.data, dataSets: [DATA_SET, DATA_SET] } })).toEqual(['several-datasets']);
    const broken = { ...DATA_SET, series: { '7:0': { observations: { 0: [1] } } } };
    expect(codes({ data: { ...ONE.data, dataSets: [broken] } })).toEqual(['size-mismatch']);
  });

  it('never throws on JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), (text) => void readSdmxJson(text)));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (dataSet, attributes) => {
        const structure = { dimensions: DIMENSIONS, attributes };
        readSdmxJson({ data: { structure, dataSets: [DATA_SET, dataSet].slice(1) } });
      }),
    );
  });
});

const CSV_ONE =
  'DATAFLOW,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS\n' +
  'X:SAMPLE(1.0),A,AA,_T,2020,12.5,PT,A\nX:SAMPLE(1.0),A,AA,_T,2021,12.0,PT,P\n' +
  'X:SAMPLE(1.0),A,AA,F,2020,11,PT,A\nX:SAMPLE(1.0),A,BB,_T,2021,9.5,PT,A\n';
const CSV_BOTH =
  'STRUCTURE;STRUCTURE_ID;ACTION;FREQ: Frequency;REF_AREA: Area;SEX: Sex;TIME_PERIOD: Time;OBS_VALUE: Value;UNIT_MEASURE: Unit;OBS_STATUS: Status\n' +
  'dataflow;X:SAMPLE(1.0): Sample rate;I;A: Annual;AA: Area one;_T: Total;2020;12.5;PT: Percentage;A: Normal value\n' +
  'dataflow;X:SAMPLE(1.0): Sample rate;I;A: Annual;AA: Area one;_T: Total;2021;12.0;PT: Percentage;P: Provisional value\n' +
  'dataflow;X:SAMPLE(1.0): Sample rate;D;A: Annual;AA: Area one;_T: Total;2022;-;PT: Percentage;A: Normal value\n' +
  'dataflow;X:SAMPLE(1.0): Sample rate;I;A: Annual;AA: Area one;F: Female;2020;11;PT: Percentage;A: Normal value\n';
const CSV_NAMES =
  'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,TIME_PERIOD,Time period,OBS_VALUE\n' +
  'dataflow,X:SAMPLE(1.0),Sample rate,I,AA,Area one,2020,2020,12.5\n';

describe('SDMX-CSV', () => {
  it('version 1.0 with codes is read; a total is told from the rows beside it', () => {
    const { document, problems } = readSdmxCsv(CSV_ONE);
    expect(problems).toMatchObject([
      { code: 'total-taken', path: 'D1', parts: { column: 'SEX', given: '_T' } },
    ]);
    expect(document.indicators[0]).toMatchObject({ id: 'X:SAMPLE(1.0)', unit: 'percent' });
    expect(document.indicators[0]!.series[0]!.observations).toEqual([
      { period: '2020', value: 12.5, text: '12.5', form: 'exact' },
      { period: '2021', value: 12, text: '12.0', form: 'exact', state: 'provisional' },
    ]);
  });

  it('version 2.0 with names in the cells is read; deleted rows are left out', () => {
    const { document, problems } = readSdmxCsv(CSV_BOTH);
    expect(problems.map(({ code }) => code)).toEqual(['deleted-rows', 'total-taken']);
    expect(document.indicators[0]).toMatchObject({
      id: 'X:SAMPLE(1.0)',
      label: 'Sample rate',
      unit: 'percent',
    });
    expect(document.areas).toEqual([{ id: 'AA', label: 'Area one' }]);
    expect(document.indicators[0]!.series[0]!.observations.map(({ value }) => value)).toEqual([12.5, 12]);
  });

  it('version 2.0 with names in columns of their own is read', () => {
    const { document } = readSdmxCsv(CSV_NAMES);
    expect(document.areas).toEqual([{ id: 'AA', label: 'Area one' }]);
    expect(document.indicators[0]).toMatchObject({ label: 'Sample rate' });
    expect(document.indicators[0]!.series[0]!.observations).toMatchObject([{ period: '2020', value: 12.5 }]);
  });

  it('another table and two dataflows at once are refused', () => {
    expect(readSdmxCsv('地区,数值\n甲区,1\n').problems).toMatchObject([{ code: 'unsupported-version' }]);
    const two = CSV_ONE + 'X:OTHER(1.0),A,AA,_T,2020,1,PT,A\n';
    expect(readSdmxCsv(two).problems).toMatchObject([{ code: 'several-datasets' }]);
  });

  it('never throws on text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readSdmxCsv(`DATAFLOW,${text}`)));
  });
});
