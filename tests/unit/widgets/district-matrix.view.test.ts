import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../src/assessment/grid.ts';
import type { GridOptions } from '../../../src/assessment/grid.ts';
import { parseDocument } from '../../../src/contract/parse.ts';
import { en } from '../../../src/language/en/en.ts';
import { matrixWords } from '../../../src/language/matrix-words.ts';
import { languageFor, registerLanguage, registerWords } from '../../../src/language/register.ts';
import { zhCN } from '../../../src/language/zh-cn/zh-cn.ts';
import { paperBlocks, screenLayout } from '../../../src/widgets/district-matrix/matrix-columns.ts';
import { matrixView } from '../../../src/widgets/district-matrix/district-matrix.view.ts';
import type { ChosenCell, MatrixView } from '../../../src/widgets/district-matrix/district-matrix.view.ts';
import { fourDistricts } from '../../fixtures/compare-states.ts';
import { plenty, tenDistricts } from '../../fixtures/matrix-states.ts';

registerLanguage(zhCN);
registerLanguage(en);
registerWords(matrixWords);

interface Case extends GridOptions {
  readonly lang?: string;
  readonly width?: number;
  readonly indicator?: string;
  readonly area?: string;
  readonly chosen?: ChosenCell;
}

function viewOf(data: unknown, asked: Case = {}): MatrixView {
  const { lang = 'zh-CN', width = 620, indicator, area, chosen, ...ask } = asked;
  const document = parseDocument(data).document!;
  const options = { indicator, area, areas: ask.areas ?? [], compact: false };
  const grid = readGrid(document, ask);
  return matrixView({ document, grid, width, language: languageFor(lang)!, options }, chosen);
}

const texts = ({ meta }: MatrixView) => meta.map(({ text }) => text);

describe('the sentence of a matrix', () => {
  it('counts results by verdict and names indicators and areas that stand out', () => {
    expect(viewOf(tenDistricts).finding).toBe(
      '8项指标、10个区县共79个结果：41个已达标，19个进度正常，9个进度滞后，1个偏离目标，9个暂无法评估。' +
        '婴儿死亡率在可评价的各地区均已达标；进度滞后、偏离目标的结果以丙区、丁区、辛区、子新区最多（各2项）。',
    );
    expect(viewOf(tenDistricts, { lang: 'en' }).finding).toBe(
      '79 results (8 indicators, 10 districts): target met 41, on track 19, behind 9, moving away 1, not assessable 9. ' +
        'Infant mortality: target met wherever it can be assessed; most behind or moving away: ' +
        'District C, District D, District H and New District I (2 each).',
    );
  });

  it('counts areas where there is one indicator, indicators where there is one area', () => {
    expect(viewOf(tenDistricts, { indicators: ['literacy'] }).finding).toBe(
      '10个区县中，3个已达标，5个进度正常，1个进度滞后，1个偏离目标。',
    );
    const { finding } = viewOf(tenDistricts, { areas: ['990107'] });
    expect(finding).toBe(
      '8项指标中，3项已达标，2项进度正常，1项进度滞后，2项暂无法评估。进度滞后的是高血压、2型糖尿病患者规范管理率。',
    );
  });

  it('names the one area beside that above it, whose natures may differ', () => {
    const one = (area: string, nature: string) => ({
      area,
      nature,
      target: { period: '2025', value: '≥90%' },
      observations: [{ period: '2024', value: '91%' }],
    });
    const indicator = (id: string) => ({
      id,
      label: id,
      direction: 'higher',
      series: [one('city', 'binding'), one('a', 'guiding')],
    });
    const areas = [
      { id: 'city', label: '某市' },
      { id: 'a', label: '甲区', parent: 'city' },
    ];
    const view = viewOf({ sample: true, areas, indicators: [indicator('x'), indicator('y')] });
    expect(view.finding).toBe('2项指标、甲区共2个结果：2个已达标。');
    expect(view.rows[0]).toMatchObject({ binding: true, hint: '越高越好，约束性，指导性' });
    expect(view.notes).toContain('粗体为约束性指标');
    expect(view.table.rows.map((row) => row[3])).toEqual(['约束性', '指导性', '约束性', '指导性']);
  });

  it('is the finding of the series where there is one cell', () => {
    const { finding, detail, status } = viewOf(tenDistricts, { indicators: ['literacy'], areas: ['990108'] });
    expect(finding).toMatch(/^2024年为25\.2%/);
    expect(detail).toBe('');
    expect(status!.word).toBe('偏离目标');
  });

  it('does not count the area above, and says whose target judges', () => {
    const view = viewOf(plenty(6, 3));
    expect(view.finding).toMatch(/^6项指标、3个区县共18个结果：/);
    expect(texts(view)).toEqual(['某市与3个区县', '6项指标', '2024年']);
    expect(view.notes).toContain('未设目标的地区按某市的目标评价');
    expect(view.rows[0]!.cells[1]!.lines[2]).toBe('某市2025年目标 ≥70%');
    expect(view.rows[0]!.cells[1]!.sentence).toContain('按某市的目标评价。');
    expect(view.rows[0]!.cells[0]!.sentence).not.toContain('按某市的目标评价');
  });

  it.each(['zh-CN', 'en'])('has as many results in its counts as there are series (%s)', (lang) => {
    const letters = fc.constantFrom('met', 'behind', 'none', 'absent');
    fc.assert(
      fc.property(
        fc.array(fc.array(letters, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
        (rows) => {
          fc.pre(rows.some((row) => row.some((letter) => letter !== 'absent')));
          const view = viewOf(documentOf(rows), { lang, areas: ['0', '1', '2'] });
          const total = rows.reduce(
            (sum, row) => sum + row.filter((letter) => letter !== 'absent').length,
            0,
          );
          const first = view.finding.split(lang === 'en' ? '. ' : '。')[0]!;
          const counts = first.slice(first.search(/[:：]/)).match(/\d+/g)!.map(Number);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
          expect(view.finding).not.toMatch(/undefined|NaN/);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Three areas; a row of verdicts an indicator. */
function documentOf(rows: readonly (readonly string[])[]): unknown {
  const value: Readonly<Record<string, number>> = { met: 12, behind: 1 };
  return {
    version: 1,
    sample: true,
    areas: ['0', '1', '2'].map((id) => ({ id, label: `${id}区` })),
    indicators: rows.map((row, index) => ({
      id: `i${index}`,
      label: `第${index}项`,
      direction: 'higher',
      series: row.flatMap((letter, area) =>
        letter === 'absent'
          ? []
          : {
              area: String(area),
              baseline: { period: '2020', value: 0 },
              target: { period: '2025', value: 10 },
              observations: letter in value ? [{ period: '2024', value: value[letter] }] : [],
            },
      ),
    })),
  };
}

describe('rows and cells', () => {
  it('keep the order of the document; binding ones are told apart, units and directions said', () => {
    const { rows, notes } = viewOf(tenDistricts);
    expect(rows.map(({ binding }) => binding)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(rows[1]).toMatchObject({ name: '婴儿死亡率', unit: '‰', sign: '↓', hint: '越低越好，预期性' });
    expect(notes).toEqual(['↑ 越高越好', '↓ 越低越好', '粗体为约束性指标']);
  });

  it('tell an area without the indicator from one that cannot be judged', () => {
    const { rows, legend } = viewOf(tenDistricts);
    expect(rows[5]!.cells[8]).toMatchObject({ status: undefined, label: '没有此项' });
    expect(rows[0]!.cells[7]).toMatchObject({ status: 'not-assessable' });
    expect(legend.map(({ status }) => status)).toEqual([
      'met',
      'on-track',
      'behind',
      'moving-away',
      'missed',
      'not-assessable',
      undefined,
    ]);
  });

  it('have titles where domains change', () => {
    const { rows } = viewOf(plenty(30, 2));
    expect(rows.flatMap(({ group }, index) => (group ? [[index, group]] : []))).toEqual([
      [0, '第1类'],
      [24, '第2类'],
    ]);
    expect(viewOf(plenty(10, 2)).rows.some(({ group }) => group)).toBe(false);
  });

  it('say published figures as they are published', () => {
    const { rows, sample } = viewOf(fourDistricts, { areas: ['120106'] });
    expect(sample).toBeUndefined();
    expect(rows[0]!.cells[0]!.lines[1]).toBe('82.72岁（2020年）');
  });
});

describe('the chosen cell', () => {
  it('is the page’s own, then the reader’s', () => {
    const page = { indicator: 'literacy', area: '己区' };
    expect(viewOf(tenDistricts, page).chosen).toEqual({ row: 2, column: 5 });
    const chosen = { indicator: 'life', area: '990101' };
    const view = viewOf(tenDistricts, { ...page, chosen });
    expect(view.chosen).toEqual({ row: 0, column: 0 });
    expect(view.status!.word).toBe('人均期望寿命，甲区：已达标');
    expect(view.detail).toMatch(/^2024年为82\.60岁/);
    expect(view.targetLabel).toBe('2025年目标 ≥82.5岁');
  });

  it('may be a column alone', () => {
    const view = viewOf(tenDistricts, { area: '990106' });
    expect(view.chosen).toEqual({ row: -1, column: 5 });
    expect(view.status).toBeUndefined();
  });

  it.each([
    ['unknown-indicator', { indicator: 'zz' }],
    ['unknown-area', { area: 'zz' }],
    ['unknown-indicator', { indicators: ['zz'] }],
    ['no-series', { areas: ['990100'] }],
  ])('%s is a problem', (code, asked) => {
    expect(() => viewOf(tenDistricts, asked)).toThrow(code);
  });

  it('an indicator that is not there costs only itself, and is named', () => {
    const view = viewOf(tenDistricts, { indicators: ['life', 'zz'] });
    expect(view.rows.length).toBe(1);
    expect(view.notes).toContain('没有这个指标：zz');
  });
});

describe('the widths of columns', () => {
  const names = fc.array(
    fc.oneof(
      fc.constantFrom('甲区', '子新区', '滨海新区', '某某自治县', 'District A', 'Hongqiao', 'New District I'),
      fc.string({ minLength: 1, maxLength: 30 }),
    ),
    { minLength: 1, maxLength: 40 },
  );
  const heads = fc.record({ columns: names, rows: names });

  it('add up to the table on every screen, never narrower than a shape', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 1600 }), heads, (width, given) => {
        const { width: table, head, column } = screenLayout(width, given);
        expect(head + column * given.columns.length).toBeCloseTo(100, 0);
        expect((((width * table) / 100) * column) / 100).toBeGreaterThan(30);
        expect((((width * table) / 100) * head) / 100).toBeLessThan(Math.max(330, width));
      }),
    );
  });

  it('ten districts fit 620 px, as they stand in the visual specification', () => {
    expect(viewOf(tenDistricts).layout.width).toBeLessThanOrEqual(100);
    expect(viewOf(tenDistricts, { width: 280 }).layout.width).toBeGreaterThan(100);
  });

  it('fill a wide place, as far as a row can be followed across it', () => {
    const rows = ['高血压、2型糖尿病患者规范管理率 % ↑'];
    expect(screenLayout(1200, { columns: Array.from({ length: 10 }, () => '甲区'), rows }).width).toBe(100);
    const { width, column } = screenLayout(1200, { columns: ['甲区', '乙区'], rows });
    expect(width).toBeLessThan(50);
    expect((1200 * width * column) / 1e4).toBeCloseTo(96, 0);
  });

  it('on paper hold all columns, in even blocks that each fit the page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 1600 }), heads, (width, given) => {
        const { size, layout } = paperBlocks(width, given);
        const blocks = Math.ceil(given.columns.length / size);
        expect(size).toBeGreaterThan(0);
        if (size > 1) expect(layout(size).width).toBeLessThanOrEqual(100.1);
        expect(blocks * size - given.columns.length).toBeLessThan(Math.max(size, blocks));
      }),
    );
    const { size } = paperBlocks(1000, viewOf(plenty(3, 16)).heads);
    expect(size).toBeGreaterThan(6);
  });
});
