import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWideTable } from '../../../src/formats/wide-table.ts';

/** The shape of the World Bank's CSV; figures invented. */
const BANK =
  '\ufeff"Data Source","Sample indicators",\r\n\r\n"Last Updated Date","2024-01-01",\r\n\r\n' +
  '"Country Name","Country Code","Indicator Name","Indicator Code","1990","1991","1992",\r\n' +
  '"Area one","AA1","Sample rate (per 1,000)","SP.SMP","","12.5","12.25",\r\n' +
  '"All areas","ALL","Sample rate (per 1,000)","SP.SMP","13","","",\r\n';

describe('wide tables', () => {
  it('each column of a year is an observation; blank cells are none', () => {
    const { document, problems } = readWideTable(BANK);
    expect(problems).toEqual([]);
    expect(document.areas).toEqual([
      { id: 'AA1', label: 'Area one' },
      { id: 'ALL', label: 'All areas' },
    ]);
    expect(document.indicators).toHaveLength(1);
    expect(document.indicators[0]).toMatchObject({ id: 'SP.SMP', label: 'Sample rate (per 1,000)' });
    expect(document.indicators[0]!.series[0]!.observations).toEqual([
      { period: '1991', value: 12.5, text: '12.5', form: 'exact' },
      { period: '1992', value: 12.25, text: '12.25', form: 'exact' },
    ]);
  });

  it('the report names the cell of each value', () => {
    const { report } = readWideTable(BANK);
    expect(report.find(({ text }) => text === '12.25')).toMatchObject({ row: 6, column: 7, outcome: 'read' });
  });

  it('years as a databank writes them are years', () => {
    const csv = 'Country Code,Series Code,2000 [YR2000],2001 [YR2001]\nAA1,SP.SMP,1,..\n';
    expect(readWideTable(csv).document.indicators[0]!.series[0]!.observations).toMatchObject([
      { period: '2000', value: 1 },
      { period: '2001', value: null, form: 'empty' },
    ]);
  });

  it('a first column without a known name is the indicator', () => {
    const { document } = readWideTable(
      '项目,2023年,2024年\n示例床位数（张）,100,120\n示例医师数（人）,30,≥31\n',
      { area: '某市' },
    );
    expect(document.indicators.map(({ id }) => id)).toEqual(['示例床位数（张）', '示例医师数（人）']);
    expect(document.indicators[1]!.series[0]).toMatchObject({
      area: '某市',
      observations: [{ period: '2023' }, { period: '2024', text: '≥31', comparator: 'ge' }],
    });
  });

  it('areas alone are of the one indicator that the title names', () => {
    const { document } = readWideTable('地区,2023,2024\n甲区,1,2\n乙区,3,4\n', { title: '示例率' });
    expect(document.indicators).toMatchObject([{ label: '示例率' }]);
    expect(document.areas.map(({ id }) => id)).toEqual(['甲区', '乙区']);
  });

  it('a table without years says which columns it has', () => {
    expect(readWideTable('地区,指标\n甲区,1\n').problems).toMatchObject([
      { code: 'no-period-columns', parts: { known: '地区, 指标' } },
    ]);
  });

  it('never throws on text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readWideTable(text)));
  });
});
