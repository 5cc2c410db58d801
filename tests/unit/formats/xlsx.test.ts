import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../src/formats/delimited.ts';
import { readPlanTable } from '../../../src/formats/plan-table.ts';
import { readWorkbook } from '../../../src/formats/xlsx.ts';

const workbook = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });
const texts = async (sheet: WriteSheet): Promise<(string | undefined)[][]> => {
  const { grid } = await readWorkbook(await workbook(sheet));
  return grid.rows.map((row) => row.map((cell) => cell?.text));
};

describe('readWorkbook(bytes)', () => {
  it('gives figures as the sheet shows them', async () => {
    const formatted = (value: CellValue, numFmt: string): [CellValue, string] => [value, numFmt];
    const cells: [CellValue, string][] = [
      formatted(0.2852, '0.00%'),
      formatted(0.31, '0%'),
      formatted(4, '0.0'),
      formatted(12345.6, '#,##0.0'),
      formatted(5, '0"‰"'),
      formatted(new Date(Date.UTC(2025, 5, 30)), 'yyyy"年"m"月"'),
    ];
    const made = await texts({
      name: '指标',
      rows: [cells.map(([value]) => value)],
      cells: new Map(cells.map(([value, numFmt], column) => [`0,${column}`, { value, style: { numFmt } }])),
    });
    expect(made).toEqual([['28.52%', '31%', '4.0', '12,345.6', '5‰', '2025年6月']]);
  });

  it('plain numbers have no more digits than were typed; text stays text', async () => {
    expect(
      await texts({ name: 'a', rows: [[0.1 + 0.2, 81.91, '1:1.15', '90％', '0031', null, true]] }),
    ).toEqual([['0.3', '81.91', '1:1.15', '90％', '0031', '', 'true']]);
  });

  it('a formula is its stored value', async () => {
    const made = await texts({
      name: 'a',
      rows: [[1, null]],
      cells: new Map([['0,1', { value: 3, formula: 'A1+2', formulaResult: 3 }]]),
    });
    expect(made).toEqual([['1', '3']]);
  });

  it('a merged cell is one cell in all its places', async () => {
    const { grid } = await readWorkbook(
      await workbook({
        name: '主要指标',
        rows: [
          ['领域', '指标', '目标'],
          ['健康水平', '甲', '1'],
          [null, '乙', '2'],
        ],
        merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
      }),
    );
    expect(grid.sheet).toBe('主要指标');
    expect(grid.rows[2]![0]).toBe(grid.rows[1]![0]);
    expect(grid.rows[2]![1]).toEqual({ text: '乙', row: 3, column: 2 });
  });

  it('reads the first visible sheet, or the one that is named', async () => {
    const bytes = await workbook(
      { name: '隐藏', rows: [['x']], hidden: true },
      { name: '甲', rows: [['a']] },
      { name: '乙', rows: [['b']] },
    );
    expect((await readWorkbook(bytes)).grid.rows[0]![0]!.text).toBe('a');
    expect((await readWorkbook(bytes, { sheet: '乙' })).grid.rows[0]![0]!.text).toBe('b');
    expect(await readWorkbook(bytes, { sheet: '丙' })).toMatchObject({
      sheets: ['隐藏', '甲', '乙'],
      problems: [{ code: 'no-sheet', parts: { given: '丙', known: '隐藏, 甲, 乙' } }],
    });
  });

  it('what is no workbook is a problem, never an exception', async () => {
    for (const bytes of [
      new Uint8Array(),
      Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9),
      new TextEncoder().encode('a,b'),
    ])
      expect((await readWorkbook(bytes)).problems).toMatchObject([
        { code: 'bad-workbook', severity: 'error' },
      ]);
    const whole = await workbook({ name: 'a', rows: [['x', 1]] });
    expect((await readWorkbook(whole.slice(0, whole.length / 2))).problems[0]?.code).toBe('bad-workbook');
  });

  it('a file that unpacks to gigabytes is refused before it is unpacked', async () => {
    const bytes = (await workbook({ name: 'a', rows: [['x']] })).slice();
    const view = new DataView(bytes.buffer);
    const entry = bytes.findIndex(
      (_, at) => at < bytes.length - 4 && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(entry + 24, 4e9, true);
    expect((await readWorkbook(bytes)).problems).toMatchObject([{ code: 'workbook-too-large' }]);
  });

  it('the city’s plan table as a workbook with merged domains gives the same document', async () => {
    const tsv = readFileSync(new URL('../../fixtures/tables/city-plan.tsv', import.meta.url), 'utf8');
    const { rows } = readDelimited(tsv);
    const starts = rows.flatMap((row, index) => (row[0] ? [index] : [])).slice(1);
    const merges = starts.map((startRow, index) => ({
      startRow,
      startCol: 0,
      endRow: (starts[index + 1] ?? rows.length) - 1,
      endCol: 0,
    }));
    const cells = rows.map((row) => row.map((text) => text || null));
    const { grid, problems } = await readWorkbook(await workbook({ name: '主要指标', rows: cells, merges }));
    expect(problems).toEqual([]);
    const reading = readPlanTable(grid);
    expect(reading.document).toEqual(readPlanTable(tsv).document);
    expect(reading.report.every(({ sheet }) => sheet === '主要指标')).toBe(true);
  });
});
