import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/contract/parse.ts';
import { readDelimited } from '../../../src/formats/delimited.ts';
import { readHtmlTables } from '../../../src/formats/html-table.ts';
import { readPlanTable } from '../../../src/formats/plan-table.ts';
import { writePlanTable } from '../../../src/formats/plan-table-writer.ts';

const file = (name: string): string =>
  readFileSync(new URL(`../../fixtures/tables/${name}.tsv`, import.meta.url), 'utf8');
const city = readPlanTable(file('city-plan')).document;
const FORMATS = ['tsv', 'csv', 'html'] as const;

describe('writePlanTable(document)', () => {
  it.each(FORMATS)('as %s every published figure comes back unchanged', (format) => {
    const written = writePlanTable(city, { format });
    const texts =
      format === 'html'
        ? readHtmlTables(written)[0]!.rows.map((row) => row.map((cell) => cell!.text))
        : readDelimited(written).rows;
    const [, ...given] = readDelimited(file('city-plan')).rows;
    expect(texts[0]).toEqual(['领域', '指标', '单位', '2020年基期值', '2025年目标值', '指标性质', '方向']);
    expect(texts.slice(1).map((row) => [row[3], row[4], row[5]])).toEqual(
      given.map((row) => [row[2], row[3], row[4]]),
    );
  });

  it.each(FORMATS)('a table written as %s reads back to the same document', (format) => {
    const reading = readPlanTable(writePlanTable(city, { format }));
    expect(reading.problems).toEqual([]);
    expect(reading.document).toEqual(city);
  });

  it('keeps the blanks behind the figures of the district’s table', () => {
    const { document } = readPlanTable(file('district-plan'));
    expect(readDelimited(writePlanTable(document)).rows[2]![3]).toBe('5‰ ');
  });

  it('names areas, and writes the head in English', () => {
    const { document } = parseDocument([
      {
        indicator: 'Beds',
        area: 'A',
        areaLabel: { en: 'Area A', 'zh-CN': '甲区' },
        period: '2024',
        value: 4.5,
        target: 5,
        targetPeriod: '2025',
      },
    ]);
    expect(writePlanTable(document, { language: 'en' })).toBe(
      'Indicator\tArea\t2024 actual\t2025 target\nBeds\tArea A\t4.5\t5\n',
    );
  });

  it('no cell of a delimited text begins a formula, negative numbers stay, and both read back', () => {
    const { document } = parseDocument([
      { id: 'a', label: '=CMD()', target: { period: '2025', value: '-3.5%' } },
      { id: 'b', label: '乙', target: { period: '2025', value: '+1+2' } },
    ]);
    const written = writePlanTable(document, { format: 'csv' });
    expect(written).toContain("'=CMD(),%,-3.5%");
    expect(written).toContain("'+1+2");
    expect(readPlanTable(written).document.indicators.map(({ label }) => label)).toEqual(['=CMD()', '乙']);
    expect(readPlanTable(written).document.indicators[1]!.series[0]!.targets[0]!.text).toBe('+1+2');
  });

  it('markup in a name is written as text', () => {
    const { document } = parseDocument([
      { id: 'a', label: '<img src=x>', target: { period: '2025', value: '1' } },
    ]);
    expect(writePlanTable(document, { format: 'html' })).toContain('<td>&lt;img src=x&gt;</td>');
  });

  it('whatever a plan’s table holds, it reads back the same from every format', () => {
    const value = fc.constantFrom(
      '81.91',
      '5‰ ',
      '≤40',
      '29%左右',
      '1:1.15',
      '',
      '全覆盖',
      '较2015年降低20％',
      '3-5个',
      '住院患者\n≤40',
      'a"b,c\td',
      '0',
      '-1.5',
    );
    const name = fc.constantFrom('期望寿命', '吸烟率', 'Beds', '签约率（重点人群）', '65岁及以上健康管理率');
    const period = fc.constantFrom('2020', '2023', '2025', '2025-06', '2025-Q2', '2021/2025');
    const point = fc.record({ period, value });
    const indicator = fc.record({
      label: name,
      domain: fc.constantFrom('健康水平', '服务资源'),
      unit: fc.constantFrom('%', '岁', '张', '万人次', '1/10万'),
      direction: fc.constantFrom('higher', 'lower'),
      nature: fc.constantFrom('binding', 'anticipatory', '其他'),
      baseline: point,
      targets: fc.uniqueArray(point, { minLength: 1, maxLength: 3, selector: (entry) => entry.period }),
      observations: fc.uniqueArray(point, { maxLength: 3, selector: (entry) => entry.period }),
    });
    const all = fc.uniqueArray(indicator, { minLength: 1, maxLength: 4, selector: ({ label }) => label });
    fc.assert(
      fc.property(all, fc.constantFrom('tsv', 'csv'), (indicators, format) => {
        const once = readPlanTable(
          writePlanTable(parseDocument({ language: 'zh-CN', indicators }).document, { format }),
          { language: 'zh-CN' },
        );
        const again = readPlanTable(writePlanTable(once.document, { format }), { language: 'zh-CN' });
        expect(again.document).toEqual(once.document);
        const given = indicators.flatMap(({ baseline, targets, observations }) => [
          baseline,
          ...targets,
          ...observations,
        ]);
        const printed = JSON.stringify(once.document);
        for (const { value: text } of given) if (text) expect(printed).toContain(JSON.stringify(text));
      }),
      { numRuns: 60 },
    );
  });
});
