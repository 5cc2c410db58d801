import fc from 'fast-check';
import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readAny } from '../../../src/formats/any.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const PLAN = '领域\t指标\t2020年指标值\t2025年指标值\n健康水平\t医护比\t1:0.9\t1:1.15\n';
const HTML = '<table><tr><th>指标<th>2020年<th>2025年目标<tr><td>医护比<td>1:0.9<td>1:1.15</table>';

describe('readAny finds the format', () => {
  it.each([
    ['plan-table', PLAN],
    ['plan-table', HTML],
    ['plan-table', '表1 主要指标,,\n指标,现状值,2025年目标\n医护比,1:0.9,1:1.15\n'],
    ['plan-table', 'Domain,Indicator,Baseline,Target\nHealth,Beds,4.36,5.5\n'],
    ['records', 'indicator,area,period,value\nBeds,A,2020,4.36\n'],
    ['records', '\ufeff指标,地区,年份,数值,目标值\n床位,某市,2020,4.36,5.5\n'],
    ['records', '[{"indicator":"Beds","period":2020,"value":4.36}]'],
    ['records', '{"code":0,"msg":"ok","data":[{"指标":"床位","年份":2020,"数值":"4.36"}]}'],
    ['records', '<table><tr><td>指标<td>年份<td>数值<tr><td>床位<td>2020<td>4.36</table>'],
    ['wide-table', '指标,2018,2019,2020\n床位,4.1,4.2,4.36\n'],
    ['wide-table', 'Country Name,Indicator Name,2019 [YR2019],2020 [YR2020]\nA,Beds,4.2,4.36\n'],
    ['open-sdg', 'Year,Sex,Value\n2020,,4.36\n'],
    ['fingertips', 'Indicator ID,Indicator Name,Area Code,Time period,Value\n1,Beds,A,2020,4.36\n'],
    ['sdmx-csv', 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),A,2020,4.36\n'],
    ['sdmx-csv', 'STRUCTURE,STRUCTURE_ID,ACTION,TIME_PERIOD,OBS_VALUE\ndataflow,X:Y(1.0),I,2020,4.36\n'],
    [
      'json-stat',
      '{"version":"2.0","class":"dataset","id":["t"],"size":[1],"role":{"time":["t"]},' +
        '"dimension":{"t":{"category":{"index":["2020"]}}},"value":[4.36]}',
    ],
    ['document', '{"version":1,"indicators":[{"id":"a","observations":{"2020":4.36}}]}'],
    ['document', '{"label":"Beds","observations":{"2020":4.36}}'],
    ['document', '[{"label":"Beds","observations":{"2020":4.36}}]'],
  ])('%s: %j', async (format, text) => {
    for (const input of [text, utf8(text)]) {
      const reading = await readAny(input);
      expect(reading.format).toBe(format);
      expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(reading.document.indicators).toHaveLength(1);
    }
  });

  it('what is said beforehand counts', async () => {
    const years = '指标,2020年,2025年\n医护比,1:0.9,1:1.15\n';
    expect((await readAny(years)).format).toBe('wide-table');
    const columns = ['label', 'baseline:2020', 'target:2025'];
    const reading = await readAny(years, { format: 'plan-table', columns });
    expect(reading.format).toBe('plan-table');
    expect(reading.document.indicators[0]!.series[0]!.targets).toMatchObject([{ period: '2025' }]);
  });
});

describe('readAny reads bytes', () => {
  it.each(['gb18030', 'utf-16le', 'utf-8'])('in %s', async (encoding) => {
    const reading = await readAny(encode(PLAN, encoding, { addBOM: encoding === 'utf-16le' }));
    expect(reading).toMatchObject({ format: 'plan-table', encoding, problems: [] });
    expect(reading.document.indicators).toMatchObject([{ label: '医护比' }]);
  });

  it('names a wrong encoding', async () => {
    const { problems } = await readAny(encode(PLAN, 'gb18030'), { encoding: 'utf-8' });
    expect(problems[0]).toMatchObject({ code: 'damaged-text' });
  });
});

describe('readAny refuses politely', () => {
  it.each([
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ['pdf', [...utf8('%PDF-1.7')]],
    ['archive', [0x1f, 0x8b, 8]],
    ['picture', [0x89, 0x50, 0x4e, 0x47]],
    ['picture', [0xff, 0xd8, 0xff, 0xe0]],
    ['empty', []],
    ['empty', [...utf8(' \n ')]],
    ['map', [...utf8('{"type":"FeatureCollection","features":[]}')]],
    ['map', [...utf8('{"type":"Topology","objects":{}}')]],
    ['markup', [...utf8('<?xml version="1.0"?><GenericData/>')]],
    ['front-matter', [...utf8('---\nindicator_name: Beds\n---\n')]],
  ])('%s', async (kind, bytes) => {
    const reading = await readAny(Uint8Array.from(bytes));
    expect(reading).toMatchObject({
      document: { indicators: [] },
      problems: [{ code: `unsupported-${kind}`, severity: 'error' }],
    });
    expect(reading).not.toHaveProperty('format');
  });

  it('a zip file that is no workbook', async () => {
    const { document, problems } = await readAny(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
    expect([document.indicators, problems.length]).toEqual([[], 1]);
  });

  it('JSON that is cut off', async () => {
    expect((await readAny('{"version":1,"indicators":[')).problems).toMatchObject([{ code: 'invalid-json' }]);
  });

  it('a table that is said to be a document', async () => {
    expect((await readAny(HTML, { format: 'document' })).problems).not.toEqual([]);
  });
});

describe('readAny never throws', () => {
  it('on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await readAny(bytes)).document.version).toBe(1);
      }),
    );
  });

  it('on any text, read as any format', async () => {
    const piece = fc.constantFrom(
      '指标',
      '目标',
      '2020',
      '年份',
      '数值',
      'Value',
      'Year',
      ',',
      '\t',
      '\n',
      '"',
      '<table>',
      '<td>',
      '{',
      '[',
      ']',
      '}',
      ':',
      '1',
    );
    const formats = [
      'document',
      'plan-table',
      'records',
      'wide-table',
      'json-stat',
      'sdmx-json',
      'sdmx-csv',
      'open-sdg',
      'fingertips',
      undefined,
    ] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom(...formats),
        async (pieces, format) => {
          const reading = await readAny(pieces.join(''), format && { format });
          expect(reading.document.version).toBe(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
