import { describe, expect, it } from 'vitest';
import { boxesMeet, textBox } from '../../../src/geometry/labels.ts';
import { widthOf } from '../../../src/widgets/district-compare/compare-sheet.ts';
import type { CompareFigure } from '../../../src/widgets/district-compare/compare-sheet.ts';
import { fourDistricts, mortality, sixteen, townships } from '../../fixtures/compare-states.ts';
import { viewOf } from './compare-views.ts';

const thousands = townships(3000, 20);
const four = (own = {}) => viewOf(fourDistricts, { highlight: '120106', ...own });
const many = (own = {}) => viewOf(sixteen, { highlight: '990106', from: 'baseline', ...own });

function textsOf(figure: CompareFigure) {
  return figure.texts.flatMap(([, items]) => items);
}

function pathOf(figure: CompareFigure, name: string): string {
  return figure.paths.find(([classes]) => classes === name)?.[1] ?? '';
}

function clone<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

describe('compareView, four districts', () => {
  it('says where the chosen one stands and who is left out', () => {
    expect(four().finding).toBe(
      '红桥区为82.72岁，高于全市0.81岁，距本区2025年目标82.8岁还差0.08岁；东丽区口径不同，南开区、河东区无数值。',
    );
    expect(four({ lang: 'en' }).finding).toBe(
      'Hongqiao is at 82.72 years, 0.81 years above Tianjin, 0.08 years short of its own 2025 target of 82.8 years; Dongli not comparable, no value for Nankai and Hedong.',
    );
  });

  it('compares in the period of the city', () => {
    expect(four().heading).toBe('人均期望寿命，2020年');
    expect(four().period).toBe('2020');
  });

  it('lists another population with its reason, unranked', () => {
    const view = viewOf(fourDistricts, { highlight: '120106', width: 280 });
    expect(view.others[0]).toEqual({
      title: '口径不同，只列出，不排序',
      areas: [{ name: '东丽区', text: '81.15岁，户籍人口，与常住人口口径不同' }],
    });
    expect(view.areas.map(({ name }) => name)).toEqual(['红桥区']);
  });

  it('puts it on the scale as a hollow dot where there is room, within reach of the keyboard', () => {
    const view = four();
    expect(view.others.map(({ title }) => title)).toEqual(['无数值']);
    expect(pathOf(view.figure, 'ncdot')).not.toBe('');
    const [, listed] = view.figure.marks;
    expect(listed!.x).toBeLessThan(view.figure.marks[0]!.x);
    expect(view.areas[1]!.sentence).toBe('东丽区为81.15岁，户籍人口，与常住人口口径不同。');
    expect(textsOf(view.figure).map(({ text }) => text)).toContain('户籍人口，与常住人口口径不同');
  });

  it('gives the distance to the own target a column', () => {
    const texts = textsOf(four().figure).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['距本区2025年目标', '还差0.08', '进度正常']));
  });

  it('takes a population stated by one area alone for another one', () => {
    const data = clone(fourDistricts) as { indicators: { population?: unknown }[] };
    delete data.indicators[0]!.population;
    expect(viewOf(data).finding).toContain('东丽区口径不同');
  });

  it('says why an area has no value', () => {
    expect(four().others[0]!.areas[0]).toEqual({ name: '南开区', text: '资料中无2020年数值，无目标' });
  });

  it('highlights no row where there is only one', () => {
    expect(pathOf(four().figure, 'hl')).toBe('');
    expect(textsOf(four().figure).find((text) => text.text === '红桥区')!.bold).toBe(true);
  });

  it('keeps all areas in the table', () => {
    const { columns, rows } = four().table;
    expect(rows.map((row) => row[0])).toEqual(['红桥区', '东丽区', '南开区', '河东区']);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('compareView, sixteen districts', () => {
  it('counts the verdicts and tells the chosen way', () => {
    expect(many().finding).toBe(
      '14个有数值的区县中，4个已达到目标，7个进度正常，2个进度滞后，1个偏离目标；己区由27.8%升至37.3%，距本区2025年目标38%还差0.7个百分点。',
    );
    expect(many({ width: 280 }).finding).toBe(
      '己区由27.8%升至37.3%，列第3位，距本区2025年目标38%还差0.7个百分点。',
    );
  });

  it('puts the best first and shares ranks', () => {
    const { rows } = many().table;
    expect(rows.slice(0, 14).map((row) => row[1])).toEqual('1 2 3 4 5= 5= 7 8 9 10 11 12 13 14'.split(' '));
    expect(rows.slice(4, 6).map((row) => row[0])).toEqual(['庚区', '子新区']);
    expect(many().areas[4]!.sentence).toContain('并列第5位');
  });

  it('orders by distance, name or document when asked', () => {
    expect(many({ order: 'gap' }).areas[0]!.id).toBe('990105');
    expect(many({ order: 'document' }).areas[0]!.id).toBe('990101');
    const names = many({ order: 'name', lang: 'en' })
      .areas.slice(0, 14)
      .map((area) => area.name);
    expect(names).toEqual(names.slice().sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('falls back to the order by value for a word it does not know', () => {
    expect(many({ order: 'zufall' }).areas[0]!.id).toBe('990105');
  });

  it('draws an own target only where it differs from the common one', () => {
    const walls = pathOf(many().figure, 'own').match(/H/g)!;
    expect(walls).toHaveLength(7);
  });

  it('tells the last known value of an area without one', () => {
    const [suspended, suppressed] = many().others[0]!.areas;
    expect(suspended).toEqual({ name: '寅区', text: '2024年未开展调查，最近一次为2022年28.3%' });
    expect(suppressed!.text).toContain('样本量不足，未公布');
  });

  it('shows status, assessment and arithmetic of the chosen area, else of the city', () => {
    expect(many().status!.word).toBe('己区：进度正常');
    expect(many().arithmetic).toBeDefined();
    expect(many().assessment.latest!.value).toBe(37.3);
    expect(viewOf(sixteen).status!.word).toBe('某市：进度正常');
    expect(viewOf(sixteen).assessment.latest!.value).toBe(34.6);
  });

  it('says beside the status how far each is from its target, where there is room', () => {
    const words = (width: number) => textsOf(many({ width }).figure).map(({ text }) => text);
    expect(words(760)).toEqual(expect.arrayContaining(['距本区目标', '还差0.7', '进度正常']));
    expect(words(480)).toContain('进度正常');
    expect(words(480)).not.toContain('还差0.7');
  });

  it('marks invented figures', () => expect(many().sample).toBe('示例数据'));
});

describe('compareView, lower is better', () => {
  const view = viewOf(mortality);

  it('puts the lowest first, on bars from zero', () => {
    expect(view.areas.map((area) => area.id)).toEqual(['990101', '990104', '990102', '990103']);
    expect(pathOf(view.figure, 'act')).not.toBe('');
    expect(pathOf(view.figure, 'actdot')).toBe('');
    expect(view.meta.map((part) => part.text)).not.toContain('横轴不从0起');
  });

  it('draws dots when the page asks for them', () => {
    expect(pathOf(viewOf(mortality, { shape: 'dot' }).figure, 'actdot')).not.toBe('');
  });

  it('keeps what was published and gives no distance for a bound', () => {
    expect(view.areas[1]!.sentence).toBe('丁区为≤3‰，列第2位，已达标。');
    expect(pathOf(view.figure, 'hatch')).not.toBe('');
    expect(pathOf(viewOf(mortality, { shape: 'dot' }).figure, 'actline thin')).not.toBe('');
  });

  it('says ceilings as ceilings', () => {
    expect(view.areas[0]!.sentence).toContain('比全市2025年目标上限5‰低3.10个千分点');
    expect(view.areas[2]!.sentence).toContain('比本区2025年目标上限4.5‰高0.02个千分点');
  });

  it('draws a provisional value hollow, and a binding target with the heavy wall', () => {
    expect(pathOf(view.figure, 'actdot hollow')).not.toBe('');
    expect(pathOf(view.figure, 'wall binding')).not.toBe('');
  });
});

describe('compareView, thousands', () => {
  const view = viewOf(thousands, { highlight: 't0' });

  it('draws every area as one dot of one path, the chosen one large', () => {
    expect(pathOf(view.figure, 'dots').match(/h0/g)).toHaveLength(2980);
    expect(pathOf(view.figure, 'actdot').match(/M/g)).toHaveLength(1);
    expect(textsOf(view.figure).map((text) => text.text)).toContain('己区河沿街道 37.3%');
  });

  it('has a search field and says how many are left out', () => {
    expect(view.strip!.label).toBe('查找街镇');
    expect(view.notes).toContain('另有20个无数值，见数据表');
  });

  it('moves along the scale with the keyboard', () => {
    const xs = view.figure.marks.map((mark) => mark.x);
    expect(xs).toEqual(xs.slice().sort((a, b) => a - b));
    expect(view.areas[view.start]!.id).toBe('t0');
  });

  it('writes the chosen one into the empty corner, with how many lie below it', () => {
    const { figure } = viewOf(thousands, { highlight: 't0' });
    const texts = textsOf(figure).map(({ text }) => text);
    expect(texts).toContain('己区河沿街道 37.3%');
    expect(texts.some((text) => /^高于2,\d{3}个街镇$/.test(text))).toBe(true);
    expect(pathOf(figure, 'leader')).not.toBe('');
  });

  it('begins at sixty', () => {
    expect(viewOf(townships(59)).strip).toBeUndefined();
    expect(viewOf(townships(60)).strip).toBeDefined();
  });
});

describe('compareView, other documents', () => {
  it('compares what the page names, with the area above as reference', () => {
    const view = viewOf(sixteen, { options: { areas: ['990103', '990101'] }, order: 'document' });
    expect(view.areas.map((area) => area.id)).toEqual(['990103', '990101']);
    expect(textsOf(view.figure).some((text) => text.text.startsWith('全市2025年目标'))).toBe(true);
  });

  it('draws a benchmark as one more line', () => {
    const view = viewOf(sixteen, { benchmark: '990105' });
    expect(pathOf(view.figure, 'cityline').match(/M/g)).toHaveLength(2);
    expect(textsOf(view.figure).map((text) => text.text)).toContain('戊区 40.2%');
  });

  it('draws one row where an indicator stands in one area alone', () => {
    const view = viewOf({
      label: '甲项',
      unit: '%',
      direction: 'higher',
      target: { period: '2025', value: '≥31%' },
      observations: { 2024: '28.5%' },
    });
    expect(view.finding).toContain('28.5%');
    expect(view.figure.marks).toHaveLength(1);
  });

  it('prints a target in words in the notes and judges nothing', () => {
    const data = clone(sixteen) as { indicators: { series: { target?: unknown }[] }[] };
    for (const series of data.indicators[0]!.series) delete series.target;
    data.indicators[0]!.series[0]!.target = { period: '2025', value: '全覆盖' };
    const view = viewOf(data);
    expect(view.notes.join()).toContain('全覆盖');
    expect(pathOf(view.figure, 'wall')).toBe('');
  });

  it('says that populations are declared comparable', () => {
    const data = clone(fourDistricts) as { indicators: Record<string, unknown>[] };
    data.indicators[0]!.comparable = [['户籍人口', '常住人口']];
    const view = viewOf(data);
    expect(view.notes.join()).toContain('资料声明口径可比');
    expect(view.table.rows[1]![1]).toBe('2');
  });
});

describe('compareView in px', () => {
  const states = {
    'four districts': (own: object) => four(own),
    'sixteen from their baseline': (own: object) => many(own),
    'sixteen, nobody chosen': (own: object) => viewOf(sixteen, own),
    'sixteen with a benchmark': (own: object) => many({ ...own, benchmark: '990109' }),
    'lower is better': (own: object) => viewOf(mortality, own),
    'lower is better, dots': (own: object) => viewOf(mortality, { ...own, shape: 'dot' }),
    'eighty townships': (own: object) => viewOf(townships(80), { ...own, highlight: 't0' }),
    '3,000 townships': (own: object) => viewOf(thousands, { ...own, highlight: 't0' }),
  };
  for (const [name, make] of Object.entries(states))
    for (const lang of ['zh-CN', 'en'])
      for (const width of name.startsWith('3,000') ? [160, 480, 1200] : [160, 280, 360, 480, 720, 760, 1200])
        it(`keeps texts apart and inside: ${name}, ${lang}, ${width} px`, () => {
          const { figure } = make({ lang, width });
          const texts = textsOf(figure);
          const boxes = texts.map(textBox);
          boxes.forEach((box, index) => {
            const text = texts[index]!.text;
            expect(box.left, text).toBeGreaterThanOrEqual(-0.5);
            expect(box.right, text).toBeLessThanOrEqual(width + 0.5);
            expect(box.top, text).toBeGreaterThanOrEqual(-0.5);
            expect(box.bottom, text).toBeLessThanOrEqual(figure.height);
            boxes.slice(index + 1).forEach((other, place) => {
              const both = `${text} × ${texts[index + 1 + place]!.text}`;
              expect(boxesMeet(box, other), both).toBe(false);
            });
          });
          // The target's label also in a font that is a tenth wider than estimated.
          for (const { text, x, anchor } of figure.texts.find(([name]) => name === 'tl')?.[1] ?? []) {
            const wide = 1.1 * widthOf('tl', text);
            if (wide < width) expect(anchor === 'end' ? x : x + wide, text).toBeLessThanOrEqual(width + 0.5);
          }
          for (const mark of figure.marks) {
            expect(mark.x).toBeGreaterThanOrEqual(0);
            expect(mark.x).toBeLessThanOrEqual(width);
            expect(mark.y).toBeLessThanOrEqual(figure.height);
          }
          expect(JSON.stringify([figure.paths, texts])).not.toMatch(/NaN|Infinity|undefined|null/);
        });
});
