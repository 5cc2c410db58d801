import { describe, expect, it } from 'vitest';
import { TREND_STATES } from '../../fixtures/trend-states.ts';
import { viewOf } from './trend-reader.ts';

const textsOf = (name: string, options = {}): string[] =>
  Object.values(viewOf(name, options).figure.texts).flatMap((items) =>
    items.map(({ text, tail }) => (tail ? `${text} ${tail}` : text)),
  );

describe('trendView()', () => {
  it('labels two points, the gap, the path and the target of life expectancy', () => {
    const texts = textsOf('life', { width: 720 });
    for (const text of [
      '81.91',
      '81.33 基期',
      '2016—2019年无公布值',
      '计划路径',
      '目标 ≥82.38',
      '2025年，还差0.47',
      '高于计划路径0.055',
    ])
      expect(texts).toContain(text);
  });

  it('says that the axis does not begin at zero, and only then', () => {
    const meta = (name: string): string =>
      viewOf(name)
        .meta.map(({ text }) => text)
        .join();
    expect(meta('life')).toContain('纵轴不从0起');
    expect(meta('literacy')).not.toContain('纵轴不从0起');
  });

  it('names each fifth year of a long span and every year of a short one', () => {
    expect(textsOf('life', { width: 720 }).filter((text) => /^20\d\d$/.test(text))).toEqual([
      '2015',
      '2020',
      '2025',
    ]);
    expect(textsOf('revised').filter((text) => /^20\d\d$/.test(text))).toHaveLength(6);
  });

  it('draws published changes as an index with percent below the level of the reference year', () => {
    const view = viewOf('index');
    expect(textsOf('index')).toEqual(
      expect.arrayContaining(['2015年水平', '−10%', '−20%', '下降10.37%', '目标 降低20%', '指数100']),
    );
    expect(view.notes.join()).toContain('2020年89.63');
    expect(view.meta.map(({ text }) => text)).toContain('较2015年的变化');
  });

  it('shows the old target beside the new one, with its date and where the pace leads', () => {
    const texts = textsOf('revised', { width: 720 });
    expect(texts).toEqual(
      expect.arrayContaining(['目标 ≥4.5', '2023年6月调整', '原目标 ≥3.9', '外推值5.1', '趋势外推']),
    );
    const view = viewOf('revised');
    expect(view.notes.join()).toContain('不是预测结论');
    expect(view.finding).toMatch(/按2020年以来的速度，2025年约为5\.1个，可达到目标。$/);
  });

  it('holds two areas beside each other in one sentence, and gives each its status', () => {
    const view = viewOf('two-areas');
    expect(view.finding).toBe('2020年红桥区为82.72岁，比全市高0.81岁；两者都快于各自的计划路径。');
    expect(view.areas.map(({ name, status }) => `${name} ${status?.status}`)).toEqual([
      '红桥区 on-track',
      '天津市 on-track',
    ]);
    expect(view.status).toBeUndefined();
    expect(view.table.rows.map(([area]) => area)).toEqual([
      '红桥区',
      '红桥区',
      '红桥区',
      '天津市',
      '天津市',
      '天津市',
    ]);
  });

  it('labels each of six areas directly, the chosen one bold', () => {
    for (const width of [280, 720]) {
      const { figure } = viewOf('six-areas', { width });
      const named = (name: string): string[] => figure.texts[name]?.map(({ text }) => text) ?? [];
      expect(named('tl halo')).toEqual(['甲区']);
      expect(named('d halo')).toEqual(expect.arrayContaining(['乙区', '丙区', '丁区', '戊区', '己区']));
    }
  });

  it('says in the notes what a narrow figure has no room for', () => {
    const notes = viewOf('long', { width: 280 }).notes.join();
    expect(notes).toContain('斜线区：2013年未开展监测');
    expect(notes).toContain('竖虚线：2016年口径调整');
  });

  it('draws an arrow from a value published as a bound, and says why years between have none', () => {
    expect(viewOf('bound').figure.paths['actline thin']).toMatch(/v11m-4 -4l4 4 4 -4$/);
    expect(viewOf('life').figure.paths['actline thin']).toBeUndefined();
    expect(textsOf('gap-reason')).toEqual(expect.arrayContaining(['2021—2022年', '未开展监测']));
  });

  it('names the area and the target at the gate of each of two areas', () => {
    const texts = textsOf('two-areas', { width: 560 });
    expect(texts).toEqual(expect.arrayContaining(['红桥区', '目标 ≥82.8', '天津市', '目标 ≥82.38']));
    expect(viewOf('two-areas', { lang: 'en' }).finding).toBe(
      'Hongqiao stood at 82.72 years in 2020, 0.81 years above Tianjin; both are ahead of their own planned paths.',
    );
  });

  it('puts values of a whole plan and values without a date into the notes, not on the axis', () => {
    const span = viewOf('plan-span');
    expect(span.figure.marks).toHaveLength(1);
    expect(span.notes.join()).toContain('“十三五” 1.90‰');
    const none = viewOf('nothing');
    expect(none.figure.marks).toHaveLength(0);
    expect(none.empty).toBe('没有可标在时间轴上的公布值');
    expect(none.notes.join()).toContain('“十三五”初 90%');
  });

  it('draws the gate alone where only a target is known', () => {
    const view = viewOf('target-only');
    expect(view.figure.marks).toHaveLength(0);
    expect(view.empty).toBe('');
    expect(textsOf('target-only')).toEqual(
      expect.arrayContaining(['目标 ≥95%', '没有可标在时间轴上的公布值']),
    );
  });

  it('has a table with as many rows as values and targets, and no empty heading, in every state', () => {
    for (const name of Object.keys(TREND_STATES))
      for (const lang of ['zh-CN', 'en'] as const) {
        const view = viewOf(name, { lang });
        expect(view.heading).not.toBe('');
        expect(view.table.rows.length).toBeGreaterThan(0);
        expect(view.name).not.toBe('');
        for (const row of view.table.rows) expect(row).toHaveLength(view.table.columns.length);
      }
  });
});

describe('describe(): one sentence for each point', () => {
  it('says period, value, place, change, distance from the path and to the target', () => {
    const view = viewOf('literacy');
    expect(view.start).toBe(1);
    expect(view.describe(1).sentence).toBe(
      '2020年，28.52%，第2个点，共2个。比2015年提高11.10个百分点，高于计划路径4.31个百分点，距2025年目标31%还差2.48个百分点。',
    );
    expect(view.describe(0).sentence).toContain('基期');
  });

  it('agrees with the figure and the finding on every number', () => {
    const { sentence, rows } = viewOf('life').describe(1);
    for (const text of [sentence, rows.map((row) => row.join(' ')).join()]) expect(text).toContain('0.055岁');
    expect(viewOf('life').finding).toContain('0.055岁');
  });

  it('says so when a value is provisional, and speaks English', () => {
    const view = viewOf('long', { lang: 'en' });
    const last = view.describe(view.start);
    expect(last.sentence).toMatch(/^2024, 65\.1%, point 19 of 19\. /);
    expect(last.sentence).toMatch(/provisional/i);
    expect(last.sentence).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('names the area where there are several, and what choosing a point means', () => {
    const view = viewOf('two-areas');
    expect(view.describe(3).sentence).toContain('天津市 2020年');
    expect(view.choice(3)).toEqual({ indicator: 'shown', area: '120000', period: '2020' });
  });

  it('does not compare over a break', () => {
    const view = viewOf('long');
    const at = view.figure.marks.findIndex(({ index }) => view.describe(index).rows[0]![0] === '2016年');
    expect(view.describe(at).sentence).not.toContain('比2015年');
  });
});
