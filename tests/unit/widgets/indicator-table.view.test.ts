import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/contract/parse.ts';

import { viewCSV } from '../../../src/element/view-text.ts';
import { en } from '../../../src/language/en/en.ts';
import { planTableWords } from '../../../src/language/plan-table-words.ts';
import { languageFor, registerLanguage, registerWords } from '../../../src/language/register.ts';
import { zhCN } from '../../../src/language/zh-cn/zh-cn.ts';
import { planTableView } from '../../../src/widgets/indicator-table/indicator-table.view.ts';
import type { PlanTableView } from '../../../src/widgets/indicator-table/indicator-table.view.ts';
import { tableInput } from '../../../src/widgets/indicator-table/table-input.ts';
import { groupRows, isArranged, PUBLISHED } from '../../../src/widgets/indicator-table/table-groups.ts';
import { arrange } from '../../../src/widgets/indicator-table/table-order.ts';
import { tableTSV } from '../../../src/element/csv.ts';
import type { Arrangement } from '../../../src/widgets/indicator-table/table-groups.ts';

registerLanguage(zhCN);
registerLanguage(en);
registerWords(planTableWords);

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));
const city = read('tianjin');
const district = read('hongqiao');

interface Case {
  readonly width?: number;
  readonly lang?: string;
  readonly indicators?: string;
  readonly area?: string;
  readonly open?: string;
  readonly method?: string;
}

function viewOf(data: unknown, { width = 1184, lang = 'zh-CN', indicators, open, ...asked }: Case = {}) {
  const document = parseDocument(data).document!;
  const options = { areas: [], compact: false, ...asked };
  return planTableView(
    tableInput({ document, width, language: languageFor(lang)!, options }, { indicators }),
    {
      open,
    },
  );
}

const row = (view: PlanTableView, id: string) => view.rows.find((entry) => entry.id === id)!;
const sample = (series: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  version: 1,
  sample: true,
  language: 'zh-CN',
  indicators: [{ id: 'one', label: '甲项', direction: 'higher', ...more, series: [series] }],
});

describe('planTableView, the city', () => {
  const view = viewOf(city);

  it('has the 21 rows in the order of the plan, with names, figures and characters as printed', () => {
    expect(view.rows).toHaveLength(21);
    expect(view.rows.slice(0, 4).map(({ name }) => name)).toEqual([
      '人均期望寿命（岁）',
      '婴儿死亡率（‰）',
      '孕产妇死亡率（1/10万）',
      '居民健康素养水平（％）',
    ]);
    expect(row(view, 'maternal-management').value.text).toBe('90%');
    expect(row(view, 'maternal-management').target.text).toBe('90％');
    expect(row(view, 'premature-mortality').target.text).toBe('较2015年降低20％');
    expect(row(view, 'maternal-mortality').target.text).toBe('8.5/10万');
  });

  it('parts a condition from the figure it was printed with', () => {
    expect(row(view, 'antibacterial-use').value).toMatchObject({
      scope: '二级以上综合医院住院患者',
      text: '≤40',
    });
  });

  it('keeps a cell that was printed empty apart from one that is not there', () => {
    expect(row(view, 'smoking').value).toMatchObject({ text: '', empty: true });
    expect(row(viewOf(district), 'maternal-management').value.empty).toBeFalsy();
  });

  it('heads its columns with the period that all rows share', () => {
    expect(view.columns).toMatchObject({
      value: '2020年\n指标值',
      target: '2025年\n目标值',
      domain: true,
      nature: true,
    });
    expect(viewOf(district).columns).toMatchObject({ value: '现状值', valuePeriod: '' });
    expect(row(viewOf(district), 'infant-mortality').value.period).toBe('“十三五”');
  });

  it('counts natures and statuses, and gives no percentage of unlike indicators', () => {
    expect(view.meta.map(({ text }) => text)).toEqual([
      '21项，约束性4项、预期性17项',
      '各行刻度不同，只在本行内比较',
    ]);
    expect(view.finding).toBe('21项指标中，9项已达标，3项进度正常，9项暂无法评估。');
    expect(viewOf(city, { lang: 'en' }).finding).toBe(
      '21 indicators: 9 target met, 3 on track, 9 not assessable.',
    );
    expect(view.finding).not.toMatch(/[%％]/);
  });

  it('says below the table which baselines it counts from and why rows have no verdict', () => {
    expect(view.marks.get('life-expectancy')).toBe('a');
    expect(view.marks.get('health-literacy')).toBe('a');
    expect(view.marks.get('premature-mortality')).toBe('b');
    expect(view.notes).toEqual([
      'a 以2015年数值为基期（81.33岁、17.42%）。',
      'b 公布值为较2015年的变化，2015年为0。',
      'c 规划表中2020年一格为空，也未写明减少15%从哪一年算起。',
      '暂无法评估：基期之后尚无公布值；目标缺少基数（15岁以上人群吸烟率）。',
      '表中文字与数字照原文。',
    ]);
  });

  it('draws each row on its own scale, and nothing where no figure can be drawn', () => {
    expect(row(view, 'life-expectancy').figure).toMatchObject({ ends: ['81', '83'], width: 150 });
    expect(row(view, 'life-expectancy').figure!.dot).toBeDefined();
    expect(row(view, 'beds').figure).toMatchObject({ ends: ['0', '8'], dot: undefined });
    expect(row(view, 'smoking').figure).toBeUndefined();
    expect(Object.keys(row(view, 'maternal-management').figure!.paths)).toContain('wall binding');
    for (const { figure } of view.rows)
      expect(Object.values(figure?.paths ?? {}).join('')).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('goes to the clipboard as it was published, and to a file with what was found', () => {
    const [head, first, second] = tableTSV(view.published).split('\n');
    expect(head).toBe('领域\t指标\t2020年指标值\t2025年目标值\t指标性质');
    expect(first).toBe('健康水平\t人均期望寿命（岁）\t81.91\t82.38\t预期性');
    expect(second).toBe('健康水平\t婴儿死亡率（‰）\t6‰\t5‰\t预期性');
    const csv = viewCSV(view).split('\r\n');
    expect(csv[0]).toBe('\ufeff领域,指标,2020年指标值,2025年目标值,指标性质,进展,未评估的原因');
    expect(csv[2]).toBe('健康水平,婴儿死亡率（‰）,6‰,5‰,预期性,暂无法评估,基期之后尚无公布值');
    expect(csv[17]).toContain('二级以上综合医院住院患者≤40');
    expect(csv).toHaveLength(1 + 21 + 1 + 1);
  });

  it('takes its form from the width', () => {
    expect([1184, 900, 899, 600, 599, 160].map((width) => viewOf(city, { width }).layout)).toEqual([
      'wide',
      'wide',
      'middle',
      'middle',
      'list',
      'list',
    ]);
    expect(row(viewOf(city, { width: 280 }), 'beds').figure!.width).toBe(280);
  });

  it('says in another language what was printed in Chinese words, and adds no sign that was not printed', () => {
    const english = viewOf(city, { lang: 'en' });
    expect(row(english, 'premature-mortality').value.text).toBe('down 10.37%');
    expect(row(english, 'maternal-mortality').target.text).toBe('8.5');
    expect(row(english, 'maternal-mortality').name).toBe('Maternal mortality ratio (per 100,000)');
    expect(row(english, 'cdc-staff').target.text).toBe('≥1.75');
    expect(row(english, 'out-of-pocket').value.text).toBe('about 29%');
  });

  it('opens a row with its finding and the arithmetic of its verdict', () => {
    const { open, arithmetic, chosen } = viewOf(city, { open: 'life-expectancy' });
    expect(open!.finding).toContain('距2025年目标还差0.47岁');
    expect(arithmetic!.indicator.id).toBe('life-expectancy');
    expect(chosen).toBe('life-expectancy');
    expect(viewOf(city, { open: 'beds' }).open!.why).toContain('暂无法评估');
  });
});

describe('planTableView, other documents', () => {
  it('has the 17 rows of the district with the natures of its own plan', () => {
    const view = viewOf(district);
    expect(view.rows).toHaveLength(17);
    expect(view.rows[15]!.nature).toBe('指导性');
    expect(view.meta[0]!.text).toBe('17项，约束性1项、强制性1项、指导性12项、预期性3项');
    expect(view.rows.map(({ name }) => name)).toContain('65 岁及以上老年人健康管理率');
    expect(row(view, 'immunization').value.text).toBe('95%以上');
  });

  it('shows one area only, and says when it has none of the indicators', () => {
    expect(viewOf(district, { area: '120000' }).rows.length).toBeLessThan(17);
    expect(viewOf(district).rows.every(({ reading }) => reading.area!.id === '120106')).toBe(true);
    expect(() => viewOf(city, { area: 'nowhere' })).toThrow('unknown-area');
    expect(() => viewOf({ version: 1, indicators: [] })).toThrow('no-indicators');
    expect(() => viewOf({ version: 1, indicators: [{ id: 'bare', label: '甲项', series: [] }] })).toThrow();
  });

  it('shows the indicators asked for in that order, by id or name', () => {
    expect(viewOf(city, { indicators: 'beds, infant-mortality' }).rows.map(({ id }) => id)).toEqual([
      'beds',
      'infant-mortality',
    ]);
    expect(viewOf(city, { indicators: '婴儿死亡率' }).rows).toHaveLength(1);
    expect(() => viewOf(city, { indicators: 'beds zz' })).toThrow('unknown-indicator');
  });

  it('is the finding of the indicator where there is one row', () => {
    const view = viewOf(city, { indicators: 'life-expectancy' });
    expect(view.finding).toContain('距2025年目标');
    expect(view.open!.id).toBe('life-expectancy');
    expect(view.chosen).toBeUndefined();
  });

  it('has a column of baselines where many rows count from one', () => {
    const data = city as { indicators: Record<string, unknown>[] };
    const indicators = data.indicators.slice(0, 6).map((indicator) => ({
      ...indicator,
      series: [
        {
          area: '120000',
          baseline: { period: '2020', value: '3' },
          observations: [{ period: '2024', value: '4' }],
          target: { period: '2025', value: '5' },
        },
      ],
    }));
    const view = viewOf({ ...data, sample: true, indicators });
    expect(view.columns).toMatchObject({ base: '2020年\n基期值', value: '2024年\n指标值' });
    expect(view.notes.join()).not.toContain('基期');
    expect(tableTSV(view.published).split('\n')[1]).toContain('\t3\t4\t5\t');
    expect(view.sample).toBe('示例数据');
  });

  it('puts the unit behind a name whose figures leave it out, and only there', () => {
    const target = { period: '2025', value: 5 };
    expect(viewOf(sample({ target }, { unit: 'years' })).rows[0]!.name).toBe('甲项（岁）');
    expect(viewOf(sample({ target }, { unit: 'percent' })).rows[0]!.name).toBe('甲项');
    expect(viewOf(sample({ target }, { unit: 'percent' })).rows[0]!.target.text).toBe('≥5%');
    const bare = { period: '2025', value: '5' };
    expect(viewOf(sample({ target: bare }, { unit: 'percent' })).rows[0]!.name).toBe('甲项（%）');
  });

  it('judges nothing where no target is set', () => {
    const view = viewOf(sample({ observations: [{ period: '2024', value: 3 }] }));
    expect(view.rows[0]!.status).toBeUndefined();
    expect(viewCSV(view)).toContain('未设目标');
  });

  it('names the method once, not in every row', () => {
    const view = viewOf(city, { method: 'none-such' });
    expect(view.notes.join()).toContain('none-such');
    expect(view.rows.every(({ status }) => !status?.flags.includes('none-such'))).toBe(true);
  });
});

describe('arrange(rows, asked)', () => {
  const { rows } = viewOf(city);
  const ids = (asked: Partial<Arrangement>) =>
    arrange(rows, { ...PUBLISHED, ...asked }, 'zh-CN').map(({ id }) => id);

  it('is asked for by anything but the published order of all rows', () => {
    expect(isArranged(PUBLISHED)).toBe(false);
    for (const asked of [
      { order: 'gap' },
      { reversed: true },
      { domain: '健康水平' },
      { text: '率' },
    ] as const)
      expect(isArranged({ ...PUBLISHED, ...asked })).toBe(true);
  });

  it('filters by domain, nature, status and text', () => {
    expect(ids({ domain: '健康水平' })).toHaveLength(4);
    expect(ids({ nature: '约束性' })).toHaveLength(4);
    expect(ids({ status: '进度正常' })).toEqual([
      'life-expectancy',
      'health-literacy',
      'premature-mortality',
    ]);
    expect(ids({ text: ' 死亡率 婴儿 ' })).toEqual(['infant-mortality']);
    expect(ids({ nature: '约束性', status: '暂无法评估' })).toEqual([]);
  });

  it('sorts by status with the best first, ties as published', () => {
    const sorted = ids({ order: 'status' });
    expect(sorted.slice(0, 2)).toEqual(['cdc-staff', 'out-of-pocket']);
    expect(sorted.slice(9, 12)).toEqual(['life-expectancy', 'health-literacy', 'premature-mortality']);
    expect(ids({ order: 'status', reversed: true })[0]).toBe('infant-mortality');
  });

  it('sorts by what is missing to the target, whichever way is better; what cannot be told stays last', () => {
    const sorted = ids({ order: 'gap' });
    expect(sorted.indexOf('life-expectancy')).toBeLessThan(sorted.indexOf('maternal-mortality'));
    expect(sorted.indexOf('maternal-mortality')).toBeLessThan(sorted.indexOf('nurses'));
    expect(sorted[20]).toBe('smoking');
    expect(ids({ order: 'gap', reversed: true })[20]).toBe('smoking');
  });

  it('keeps exactly the rows, in every order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('document', 'name', 'status', 'progress', 'gap'),
        fc.boolean(),
        (order, reversed) => {
          expect(ids({ order, reversed }).sort()).toEqual(rows.map(({ id }) => id).sort());
        },
      ),
    );
  });

  it('groups neighbours of one domain, or all of it', () => {
    expect(groupRows(rows, false).map((group) => [group.domain, group.rows.length])).toEqual([
      ['健康水平', 4],
      ['健康服务资源', 7],
      ['健康服务过程', 6],
      ['健康服务结果', 4],
    ]);
    const sorted = arrange(rows, { ...PUBLISHED, order: 'name' }, 'zh-CN');
    expect(groupRows(sorted, false).length).toBeGreaterThan(4);
    expect(groupRows(sorted, true)).toHaveLength(4);
  });
});

describe('planTableView, whatever is printed', () => {
  it('neither throws nor shows a broken number', () => {
    const text = fc.oneof(
      fc.constantFrom(
        '≤40',
        '29%左右',
        '1:1.15',
        '较2015年降低20％',
        '',
        '全覆盖',
        '3-5个',
        '8.5/10万',
        '-3',
        '0',
      ),
      fc.string({ maxLength: 12 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const unit = fc.constantFrom('percent', 'years', 'ratio', 'per100k', { symbol: '家' });
    fc.assert(
      fc.property(
        text,
        text,
        text,
        unit,
        fc.constantFrom(160, 700, 1184),
        (base, value, target, of, width) => {
          const series = {
            baseline: { period: '2020', value: base },
            observations: [{ period: '2024', value }],
            target: { period: '2025', value: target },
          };
          const view = viewOf(sample(series, { unit: of }), { width });
          expect(view.rows).toHaveLength(1);
          const drawn = Object.values(view.rows[0]!.figure?.paths ?? {}).join('');
          expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
          // In CSV a quote is doubled.
          if (typeof target === 'string' && /^[≤\d-]/.test(target))
            expect(viewCSV(view)).toContain(target.trim().replace(/"/g, '""'));
        },
      ),
    );
  });
});
