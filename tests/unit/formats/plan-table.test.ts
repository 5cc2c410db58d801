import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/contract/document.ts';
import { decodeText } from '../../../src/formats/encoding.ts';
import { readDelimited } from '../../../src/formats/delimited.ts';
import { readPlanTable } from '../../../src/formats/plan-table.ts';
import type { PlanTableOptions } from '../../../src/formats/plan-table.ts';
import type { Outcome } from '../../../src/formats/reading.ts';

interface Fact {
  readonly id: string;
  readonly place: string;
  readonly period: string;
  readonly kind: string;
  readonly text: string;
  readonly value: number | null;
  readonly unit: string;
}

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const facts = JSON.parse(fixture('facts.json')) as Fact[];
const CITY = fixture('tables/city-plan.tsv');
const DISTRICT = fixture('tables/district-plan.tsv');
const PLAN = { id: '14fyp', from: '2021', to: '2025' };
const DISTRICT_OPTIONS = { plan: PLAN, area: '120106' };

const read = (text: string, options?: PlanTableOptions) => readPlanTable(text, options);
const table = (...lines: string[][]): string => lines.map((cells) => cells.join('\t')).join('\n');
const codes = (text: string, options?: PlanTableOptions): string[] =>
  read(text, options).problems.map(({ code }) => code);
const outcomes = (text: string): [string, Outcome, string?][] =>
  read(text).report.map(({ text: cell, outcome, code }) => (code ? [cell, outcome, code] : [cell, outcome]));
const first = (text: string, options?: PlanTableOptions): Series =>
  read(text, options).document.indicators[0]!.series[0]!;

/** The facts of a table's rows in order: `TJ-T01-2020` is row 1, column 2020. */
function factsOf(place: string): Fact[] {
  return facts.filter(({ id }) => id.startsWith(`${place}-T`)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('the two published plan tables', () => {
  const tables = [
    ['TJ', CITY, {}],
    ['HQ', DISTRICT, DISTRICT_OPTIONS],
  ] as const;

  it.each(tables)(
    '%s: every figure is the published fact, and no fact is missing',
    (place, text, options) => {
      const { document, problems } = read(text, options);
      expect(problems).toEqual([]);
      const found = document.indicators.flatMap((indicator, row) =>
        indicator.series.flatMap(({ baseline, targets }) =>
          [...(baseline ? [baseline] : []), ...targets].map((point) => ({
            id: `${place}-T${String(row + 1).padStart(2, '0')}-${point.period}`,
            text: (point.text ?? '').trim(),
            value: point.value,
            unit: point.unit ?? indicator.unit,
          })),
        ),
      );
      const printed = factsOf(place);
      expect(found.map(({ id }) => id)).toEqual(printed.map(({ id }) => id));
      found.forEach(({ text: cell, value, unit }, index) => {
        const fact = printed[index]!;
        expect(cell).toBe(fact.text.trim());
        if (fact.value === null) expect(value).toBeNull();
        else expect(value).toBeCloseTo(fact.value, 9);
        // The table prints no unit for the empty cell.
        if (fact.value !== null) expect(unit).toBe(fact.unit);
      });
    },
  );

  it('the document keeps the characters of the cells, blanks included', () => {
    const given = readDelimited(DISTRICT).rows.slice(1);
    const { document } = read(DISTRICT, DISTRICT_OPTIONS);
    expect(document.indicators.map(({ series }) => series[0]!.targets[0]!.text)).toEqual(
      given.map((row) => row[2]),
    );
  });

  it('domains, natures, units and names are those of the plan', () => {
    const { document } = read(CITY);
    expect(document.indicators).toHaveLength(21);
    expect([...new Set(document.indicators.map(({ domain }) => domain))]).toEqual([
      '健康水平',
      '健康服务资源',
      '健康服务过程',
      '健康服务结果',
    ]);
    expect(document.indicators.filter(({ series }) => series[0]!.nature === 'binding')).toHaveLength(4);
    expect(document.indicators[16]).toMatchObject({
      label: '抗菌药物使用强度',
      unit: 'DDDs',
      series: [{ targets: [{ value: 40, comparator: 'le', scope: '二级以上综合医院住院患者' }] }],
    });
    expect(read(DISTRICT).document.indicators[9]!.label).toBe('0-6岁儿童保健管理率');
  });

  it('directions are those of the facts', () => {
    const directions = (text: string): Record<string, number> => {
      const count: Record<string, number> = {};
      for (const { direction = 'unknown' } of read(text).document.indicators)
        count[direction] = (count[direction] ?? 0) + 1;
      return count;
    };
    expect(directions(CITY)).toEqual({ higher: 15, lower: 5, near: 1 });
    expect(directions(DISTRICT)).toEqual({ higher: 11, lower: 6 });
  });

  it('the report has one line for each cell', () => {
    for (const text of [CITY, DISTRICT]) {
      const cells = readDelimited(text).rows.flatMap((row, index) =>
        row.map((cell, column) => ({ row: index + 1, column: column + 1, text: cell })),
      );
      const { report } = read(text, DISTRICT_OPTIONS);
      expect(report.map(({ row, column, text: cell }) => ({ row, column, text: cell }))).toEqual(cells);
      expect(report.every(({ outcome }) => outcome === 'read' || outcome === 'empty')).toBe(true);
    }
  });

  it('the area that is given is the area of every row', () => {
    const area = { id: '120106', label: { 'zh-CN': '红桥区', en: 'Hongqiao' } };
    const { document } = read(DISTRICT, { area, plan: PLAN });
    expect(document.areas).toEqual([area]);
    expect(document.plans).toMatchObject([PLAN]);
    expect(document.indicators.every(({ series }) => series[0]!.area === '120106')).toBe(true);
  });

  const same = read(CITY).document;
  const variants: [string, string][] = [
    ['with CRLF', CITY.replace(/\n/g, '\r\n')],
    ['with a byte order mark', '\ufeff' + CITY],
    [
      'as comma-separated text',
      readDelimited(CITY)
        .rows.map((row) => row.map((cell) => `"${cell}"`).join(','))
        .join('\r\n'),
    ],
    ['as UTF-16', decodeText(iconv.encode(CITY, 'utf-16le', { addBOM: true })).text],
    ['as GBK', decodeText(iconv.encode(CITY, 'gbk')).text],
    ['without a line end', CITY.trimEnd()],
    ['with empty rows and columns around', `\t\t\t\t\t\n${CITY}\t\t\t\t\t\n`],
  ];
  it.each(variants)('%s the city’s table is the same document', (_, text) => {
    expect(read(text).document).toEqual(same);
  });

  it('pasted as HTML with merged domains the city’s table is the same document', () => {
    const { rows } = readDelimited(CITY);
    const domain = (index: number): string => {
      if (!rows[index]![0]) return '';
      const next = rows.findIndex((row, later) => later > index && row[0]);
      const name = rows[index]![0].replace('\n', '<br>');
      return `<td rowspan=${(next < 0 ? rows.length : next) - index}><p>${name}</p></td>`;
    };
    const cell = (text: string): string =>
      `<td><p class=MsoNormal><span lang=EN-US>${text
        .replace(/\n/g, '<br>')
        .replace(/</g, '&lt;')
        .replace(/&lt;br>/g, '<br>')}</span></p></td>`;
    const html = rows
      .map((row, index) => `<tr>${domain(index)}${row.slice(1).map(cell).join('')}</tr>`)
      .join('\n');
    const { document, report } = read(`<html><body><!--StartFragment--><table>${html}</table></body></html>`);
    expect(document).toEqual(same);
    expect(report).toHaveLength(22 * 4 + 5);
  });
});

describe('heads', () => {
  it('of two rows, merged or pasted', () => {
    const pasted = table(
      ['领域', '指标', '指标值', '', '性质'],
      ['', '', '2020年', '2025年', ''],
      ['健康水平', '甲', '1', '2', '预期性'],
    );
    expect(first(pasted)).toMatchObject({
      baseline: { period: '2020', value: 1 },
      targets: [{ period: '2025', value: 2 }],
      nature: 'anticipatory',
    });
    const html =
      '<table><tr><th rowspan=2>指标<th colspan=2>目标值<th rowspan=2>2020年现状<tr><th>2023年<th>2025年<tr><td>甲<td>1<td>2<td>0</table>';
    expect(first(html)).toMatchObject({
      targets: [
        { period: '2023', value: 1 },
        { period: '2025', value: 2 },
      ],
      observations: [{ period: '2020', value: 0 }],
    });
  });

  it.each([
    ['指标', '2020年基期值', '目标（2025年）', '2023年完成值'],
    ['Indicator', 'Baseline 2020', 'Target 2025', 'Actual 2023'],
    ['指 标 名 称', '基期\n（２０２０年）', '2025年\n规划目标', '2023年实际'],
    ['主要指标', '“十三五”末基数', '“十四五”目标', '2023年'],
  ])('%s, %s, %s, %s', (...head) => {
    expect(
      first(
        table(
          head.map((cell) => `"${cell}"`),
          ['甲', '1', '3', '2'],
        ),
      ),
    ).toMatchObject({
      baseline: { period: '2020', value: 1 },
      targets: [{ period: '2025', value: 3 }],
      observations: [{ period: '2023', value: 2 }],
    });
  });

  it('columns of nothing but a year are baseline and target where the table has natures', () => {
    const text = table(['指标', '2020年', '2025年', '性质'], ['甲', '1', '2', '预期性']);
    expect(first(text)).toMatchObject({
      baseline: { period: '2020', value: 1 },
      targets: [{ period: '2025', value: 2 }],
      observations: [],
    });
  });

  it('a column without a year is named, and keeps its words for a period', () => {
    const text = table(['指标', '现状值', '目标'], ['甲', '1', '2']);
    expect(codes(text)).toEqual(['value-without-year', 'target-without-year']);
    expect(first(text)).toMatchObject({
      observations: [{ periodText: '现状值', value: 1 }],
      targets: [{ value: 2 }],
    });
  });

  it('the year of a target comes from the plan, or from the title', () => {
    const text = table(['指标', '目标'], ['甲', '2']);
    expect(first(text, { plan: PLAN }).targets[0]!.period).toBe('2025');
    expect(first(`主要指标（2021—2025年）\n${text}`).targets[0]!.period).toBe('2025');
    expect(first(text, { title: '2030年主要指标' }).targets[0]!.period).toBe('2030');
  });

  it('columns may be said', () => {
    const text = table(['甲列', '乙列', '丙列', '丁列'], ['床位', '张', '4', '5']);
    expect(codes(text)).toEqual(['no-head']);
    const { document, report } = read(text, { columns: ['label', 'unit', 'baseline:2020', 'target:2025'] });
    // No row says what it is, so the first one is a row as well.
    expect(document.indicators).toHaveLength(2);
    expect(document.indicators[1]).toMatchObject({
      label: '床位',
      unit: 'beds',
      series: [{ baseline: { value: 4 } }],
    });
    expect(report).toHaveLength(8);
    const dated = first(table(['指标', '2020年', '2025年'], ['甲', '1', '2']), {
      columns: ['', '', 'target'],
    });
    expect(dated).toMatchObject({
      observations: [{ period: '2020' }],
      targets: [{ period: '2025', value: 2 }],
    });
  });

  it('a text without a head is refused with its first words, and every cell says so', () => {
    const { document, problems, report } = read('明年的工作\t已经完成\n很好\t不错');
    expect(document.indicators).toEqual([]);
    expect(problems).toMatchObject([{ code: 'no-head', severity: 'error', parts: { given: '明年的工作' } }]);
    expect(report.map(({ outcome }) => outcome)).toEqual(Array(4).fill('ignored'));
    expect(codes('')).toEqual(['no-head']);
  });
});

describe('rows', () => {
  const head = ['指标', '2025年目标'];

  it('titles, units, notes, sums and repeated heads are not indicators', () => {
    const text = [
      '表1',
      '某市主要指标',
      '单位：万人',
      head.join('\t'),
      '甲\t1',
      head.join('\t'),
      '合 计\t3',
      '乙\t2',
      '注：甲为预期值。',
    ].join('\n');
    const { document } = read(text);
    expect(document.title).toBe('某市主要指标');
    expect(document.indicators.map(({ label, unit }) => [label, unit])).toEqual([
      ['甲', '万人'],
      ['乙', '万人'],
    ]);
    expect(outcomes(text)).toEqual(
      expect.arrayContaining([
        ['表1', 'ignored', 'outside-table'],
        ['某市主要指标', 'read'],
        ['单位：万人', 'read'],
        ['3', 'ignored', 'total-row'],
        ['注：甲为预期值。', 'ignored', 'footnote'],
      ]),
    );
    expect(outcomes(text).filter(([, , code]) => code === 'repeated-head')).toHaveLength(2);
  });

  it('注册护士数 is no note, and a name alone is an indicator without figures', () => {
    const { document } = read(table(head, ['注册护士数', '4'], ['吸烟率', '']));
    expect(document.indicators.map(({ label }) => label)).toEqual(['注册护士数', '吸烟率']);
    expect(document.indicators[1]!.series[0]!.targets).toMatchObject([{ form: 'empty', value: null }]);
  });

  it('a row of its own heads the domain of those below', () => {
    const { document } = read(
      '<table><tr><th>指标<th>2025年目标<tr><td colspan=2>一、健康水平<tr><td>甲<td>1<tr><td colspan=2>二、健康 服务<tr><td>乙<td>2</table>',
    );
    expect(document.indicators.map(({ label, domain }) => [label, domain])).toEqual([
      ['甲', '健康水平'],
      ['乙', '健康服务'],
    ]);
  });

  it('numbers in front of a name are left out, ages are not', () => {
    const names = ['1.甲', '2、乙', '（3）丙', '5岁以下儿童死亡率', '0-6岁儿童保健管理率'];
    const { document } = read(table(head, ...names.map((name) => [name, '1'])));
    expect(document.indicators.map(({ label }) => label)).toEqual(['甲', '乙', '丙', ...names.slice(3)]);
  });

  it('units stand in the name, in a column, in the figure or nowhere', () => {
    const { document } = read(
      table(
        ['指标', '单位', '2025年目标'],
        ['甲（‰）', '', '5'],
        ['乙', '人/千人', '5'],
        ['丙', '', '5%'],
        ['丁(%)', '', '5％'],
        ['戊', '', '5'],
        ['己（单位：元）', '', '5'],
      ),
    );
    expect(document.indicators.map(({ unit }) => unit)).toEqual([
      'permille',
      'per1000',
      'percent',
      'percent',
      undefined,
      'yuan',
    ]);
  });

  it('areas are rows of one indicator; an area alone belongs to the name above', () => {
    const { document } = read(
      table(
        ['指标', '地区', '2024年', '2025年目标'],
        ['甲', '甲区', '1', '2'],
        ['', '乙区', '3', '4'],
        ['乙', '甲区', '5', '6'],
      ),
      { areas: [{ id: '001', label: '甲区' }] },
    );
    expect(document.areas).toEqual([
      { id: '001', label: '甲区' },
      { id: '乙区', label: '乙区' },
    ]);
    expect(document.indicators.map(({ series }) => series.map(({ area }) => area))).toEqual([
      ['001', '乙区'],
      ['001'],
    ]);
  });

  it('a second row of one name, a row without a name and an unknown column are named with their place', () => {
    const text = table(
      ['指标', '2025年目标', '责任部门'],
      ['甲', '1', '某局'],
      ['甲', '2', ''],
      ['', '3', ''],
    );
    const { problems, report, document } = read(text);
    expect(document.indicators).toHaveLength(1);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['duplicate-row', 'A3'],
      ['no-name', 'B4'],
    ]);
    expect(report.find(({ text: cell }) => cell === '2')).toMatchObject({
      outcome: 'refused',
      code: 'duplicate-row',
    });
    expect(report.find(({ text: cell }) => cell === '某局')).toMatchObject({
      outcome: 'ignored',
      code: 'unused-column',
      parts: { given: '责任部门' },
    });
  });
});

describe('cells', () => {
  it('words stay words, a ratio without a base is refused, an empty cell is empty', () => {
    const text = table(['指标', '2025年目标'], ['甲', '全覆盖'], ['乙', '0:3'], ['丙', '']);
    expect(outcomes(text).slice(3)).toEqual([
      ['全覆盖', 'words', 'no-figure'],
      ['乙', 'read', 'direction-unknown'],
      ['0:3', 'refused', 'invalid-ratio'],
      ['丙', 'read', 'direction-unknown'],
      ['', 'empty'],
    ]);
    expect(read(text).problems).toMatchObject([{ code: 'invalid-ratio', path: 'B3' }]);
  });

  it('a figure with the mark of a note is read without it and kept as printed', () => {
    const text = table(
      ['指标', '2025年目标'],
      ['甲', '77.93*'],
      ['乙', '5%①'],
      ['丙', '90% (1)'],
      ['丁', '全覆盖*'],
    );
    expect(read(text).problems).toEqual([]);
    expect(
      read(text).document.indicators.map(({ unit, series }) => [series[0]!.targets[0], unit]),
    ).toMatchObject([
      [{ text: '77.93*', value: 77.93, form: 'exact' }, undefined],
      [{ text: '5%①', value: 5, form: 'exact' }, 'percent'],
      [{ text: '90% (1)', value: 90, form: 'exact' }, 'percent'],
      [{ text: '全覆盖*', value: null, form: 'words' }, undefined],
    ]);
    expect(read(text).report[3]).toMatchObject({ outcome: 'read', code: 'note-mark' });
  });

  it('two columns of one period that differ are reported, and none is chosen', () => {
    const text = table(['指标', '2024年', '2024年完成值'], ['甲', '1', '2']);
    expect(codes(text)).toEqual(['duplicate-observation']);
    expect(outcomes(text).slice(4)).toEqual([
      ['1', 'refused', 'duplicate-observation'],
      ['2', 'refused', 'duplicate-observation'],
    ]);
  });

  it('directions come from their column before they come from the name', () => {
    const { document, problems } = read(
      table(
        ['指标', '2025年目标', '指标方向'],
        ['吸烟率', '20%', '越低越好'],
        ['死亡率', '1', '正向'],
        ['甲', '1', '看情况'],
      ),
    );
    expect(document.indicators.map(({ direction }) => direction)).toEqual(['lower', 'higher', undefined]);
    expect(problems).toMatchObject([{ code: 'unknown-direction', path: 'C4', parts: { given: '看情况' } }]);
  });

  it('formulas and markup are text', () => {
    const { document } = read(table(['指标', '2025年目标'], ['=HYPERLINK("x")', '<b>5</b>']));
    expect(document.indicators[0]).toMatchObject({ label: '=HYPERLINK("x")' });
    expect(document.indicators[0]!.series[0]!.targets[0]!.form).toBe('words');
  });

  it('a quote that nothing closes is named', () => {
    expect(codes('指标,2025年目标\n甲,1\n乙,"2\n丙,3')).toContain('open-quote');
  });

  it('of several tables of a page the first with a head is read', () => {
    const html =
      '<table><tr><td>导航<td>首页</table><table><tr><th>指标<th>2025年目标<tr><td>甲<td>1</table>';
    expect(read(html).document.indicators).toHaveLength(1);
    expect(codes(html)).toEqual(['other-tables']);
  });

  it('whatever is pasted, each cell has one line and nothing is thrown', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '指标',
        '目标',
        '2025年',
        '领域',
        '合计',
        '注：x',
        '',
        ' ',
        '5%',
        '甲',
        '__proto__',
        'constructor',
        '0:0',
        '一、x',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 7 }), (rows) => {
        const { report } = readPlanTable(rows);
        expect(report).toHaveLength(rows.flat().length);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void readPlanTable(text)));
    fc.assert(fc.property(fc.string(), (text) => void readPlanTable(`<table><tr><td>${text}`)));
  });

  it('a long table is read whole', () => {
    const rows = Array.from({ length: 4000 }, (_, index) => `指标${index}\t1%\t2%`);
    expect(read(['指标\t2024年\t2025年目标', ...rows].join('\n')).document.indicators).toHaveLength(4000);
  });
});

describe('what is given', () => {
  const table =
    '<table><tr><th>指标</th><th>2025年目标</th></tr><tr><td>婴儿死亡率（‰）</td><td>≤5‰</td></tr></table>';

  it('a table element is read by its markup', () => {
    const { document } = readPlanTable({ outerHTML: table });
    expect(document.indicators[0]!.series[0]!.targets[0]!.text).toBe('≤5‰');
  });

  it.each([[null], [undefined], [42], [{}], [{ rows: 3 }], [['a', 'b']]])(
    '%j is no table: a problem, never an exception',
    (input) => {
      const { document, problems } = readPlanTable(input as never);
      expect(document.indicators).toEqual([]);
      expect(problems.map(({ code }) => code)).toEqual(['no-head']);
    },
  );
});
