import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeries } from '../../../src/assessment/reading.ts';
import type { SeriesReading } from '../../../src/assessment/reading.ts';
import { parseDocument } from '../../../src/contract/parse.ts';
import { viewCSV, viewText } from '../../../src/element/view-text.ts';
import { boxesMeet, textBox } from '../../../src/geometry/labels.ts';
import { squareRing } from '../../../src/geometry/rings.ts';
import { en } from '../../../src/language/en/en.ts';
import { mapWords } from '../../../src/language/map-words.ts';
import { languageFor, registerLanguage, registerWords } from '../../../src/language/register.ts';
import { zhCN } from '../../../src/language/zh-cn/zh-cn.ts';
import { mapView } from '../../../src/widgets/district-map/district-map.view.ts';
import type { MapOptions, MapView } from '../../../src/widgets/district-map/district-map.view.ts';
import { readLayout, shippedLayout } from '../../../src/widgets/district-map/map-layout.ts';
import { newSheet } from '../../../src/widgets/district-map/map-figure.ts';
import { leadOut } from '../../../src/widgets/district-map/map-leaders.ts';
import { drawOutlines } from '../../../src/widgets/district-map/map-outlines.ts';
import { fourDistricts, sixteen, townships } from '../../fixtures/compare-states.ts';
import { CROWDED, SIXTEEN_LAYOUT, SQUARES, STATED } from '../../fixtures/map-states.ts';

registerLanguage(zhCN);
registerLanguage(en);
registerWords(mapWords);

interface Case extends MapOptions {
  readonly width?: number;
  readonly lang?: string;
}

function viewOf(data: unknown, { width = 480, lang = 'zh-CN', ...own }: Case = {}): MapView {
  const { document } = parseDocument(data);
  const reading = readSeries(document, {}) as SeriesReading;
  const options = { areas: [], compact: false };
  return mapView({ document, reading, width, language: languageFor(lang)!, options }, own);
}

const tiles = (own: Case = {}) => viewOf(sixteen, { layout: SIXTEEN_LAYOUT, highlight: '990106', ...own });
const mapped = (own: Case = {}) => viewOf(sixteen, { geometry: SQUARES, reader: drawOutlines, ...own });
const idsOf = ({ figure }: MapView) => figure.marks.map(({ id }) => id);
const textsOf = ({ figure }: MapView) => figure.texts.flatMap(([, items]) => items);
const pathOf = ({ figure }: MapView, name: string) =>
  figure.paths.find(([classes]) => classes === name)?.[1] ?? '';
const named = (view: MapView, text: string) => textsOf(view).find((item) => item.text === text)!;

function collisions(view: MapView): string[] {
  const texts = textsOf(view);
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => boxesMeet(textBox(one), textBox(other)))
      .map((other) => `${one.text} / ${other.text}`),
  );
}

describe('tiles', () => {
  it('stand where the layout puts them, read row by row', () => {
    const view = tiles();
    expect(idsOf(view).slice(0, 5)).toEqual(['990115', '990113', '990109', '990110', '990116']);
    const [first, second] = view.figure.marks;
    expect(second!.x).toBe(first!.x);
    expect(second!.y - first!.y).toBe(76);
  });

  it('have the measures of the specification at 330 px: 62 wide, 4 apart', () => {
    const [mark] = tiles({ width: 330 }).figure.marks;
    expect(mark!.box.right - mark!.box.left + 1).toBe(62);
    expect(tiles({ width: 330 }).figure.width).toBe(326);
  });

  it('carry name, value and the shape of the verdict', () => {
    const view = tiles();
    for (const text of ['己区', '37.3', '子新区', '26.9']) expect(named(view, text)).toBeDefined();
    expect(view.legend.map(({ text }) => text)).toEqual([
      '已达标 4',
      '进度正常 7',
      '进度滞后 2',
      '偏离目标 1',
    ]);
    for (const { status } of view.legend) expect(pathOf(view, `s-${status}`)).not.toBe('');
  });

  it('frame the chosen one and set its name bold', () => {
    expect(pathOf(tiles(), 'chosen')).not.toBe('');
    expect(named(tiles(), '己区').bold).toBe(true);
    expect(pathOf(tiles({ highlight: undefined }), 'chosen')).toBe('');
  });

  it('hatch what has no value and say so', () => {
    const view = tiles();
    expect(textsOf(view).filter(({ text }) => text === '无数值')).toHaveLength(2);
    expect(pathOf(view, 'hatchm')).not.toBe('');
    expect(view.notes).toContain('数字为%，斜线为无数值');
    const missing = view.areas.find(({ id }) => id === '990113')!;
    expect(missing.sentence).toBe('寅区，2024年未开展调查，最近一次为2022年28.3%。');
  });

  it('mark what is counted differently with a star, without a verdict, and give the reason', () => {
    const view = viewOf(fourDistricts);
    expect(named(view, '81.15*')).toBeDefined();
    expect(view.notes).toContain('*为口径不同，不可直接比较');
    expect(view.others).toEqual([
      {
        title: '口径不同，只列出，不排序',
        areas: [{ name: '东丽区', text: '81.15岁，户籍人口，与常住人口口径不同' }],
      },
    ]);
    expect(view.legend).toEqual([{ status: 'on-track', text: '进度正常 1' }]);
  });

  it('say that they show neither borders nor size', () => {
    expect(tiles().notes).toContain('色块不表示边界与面积');
    expect(tiles({ lang: 'en' }).notes).toContain('Tiles show neither borders nor size');
  });

  it('wrap in the order of the layout where that is too wide, and say so', () => {
    const view = tiles({ width: 280 });
    expect(idsOf(view)).toEqual(idsOf(tiles()));
    expect(view.figure.width).toBeLessThanOrEqual(280);
    expect(view.notes).toContain('宽度不够，色块依次排列，不表示位置');
    expect(view.notes).not.toContain('色块不表示边界与面积');
  });

  it('stand in the order of the document where no layout knows the areas', () => {
    const view = viewOf(sixteen);
    expect(idsOf(view).slice(0, 3)).toEqual(['990101', '990102', '990103']);
    expect(view.notes).toContain('没有布局，色块依次排列，不表示位置');
  });

  it('an area without a place in the layout is listed below with value and verdict', () => {
    const view = tiles({ layout: '990101 990102\n. 990113' });
    expect(idsOf(view)).toEqual(['990101', '990102', '990113']);
    const [{ title, areas }] = view.others as [MapView['others'][number]];
    expect(title).toBe('布局中没有的地区');
    expect(areas).toHaveLength(13);
    expect(areas[0]).toEqual({ name: '丙区', text: '31.4%，进度滞后' });
  });

  it('a long list of such areas is left to the data table', () => {
    const view = viewOf(townships(70, 3), { layout: 't0 t1' });
    expect(view.others).toEqual([]);
    expect(view.notes).toContain('另有68个布局中没有的地区，见数据表');
  });

  it('use the shipped layout of the districts of Tianjin', () => {
    const view = viewOf(fourDistricts, { width: 330 });
    expect(view.notes).toContain('色块不表示边界与面积');
    const place = new Map(view.figure.marks.map(({ id, x, y }) => [id, [x, y]]));
    const [hongqiao, nankai, hedong] = ['120106', '120104', '120102'].map((id) => place.get(id)!);
    expect(nankai![0]).toBe(hongqiao![0]);
    expect(nankai![1]).toBeGreaterThan(hongqiao![1]!);
    expect(hedong![0]).toBeGreaterThan(nankai![0]!);
  });

  for (const lang of ['zh-CN', 'en'])
    for (const width of [160, 280, 330, 480, 720, 1200])
      it(`no two texts meet and none leaves the figure at ${width} px (${lang})`, () => {
        const view = tiles({ width, lang });
        expect(collisions(view)).toEqual([]);
        for (const { right, bottom } of textsOf(view).map(textBox)) {
          expect(right).toBeLessThanOrEqual(view.figure.width);
          expect(bottom).toBeLessThanOrEqual(view.figure.height);
        }
        expect(view.figure.width).toBeLessThanOrEqual(width);
      });

  it('thousands of areas cost no more nodes than sixteen', () => {
    const { figure } = viewOf(townships(3000, 12), { width: 1200 });
    expect(figure.marks).toHaveLength(3000);
    expect(figure.paths.length).toBeLessThan(10);
  });
});

describe('a layout', () => {
  it('is a picture in text, or an object of places', () => {
    const rows = readLayout('. a\n b . c ');
    expect(rows).toEqual(
      new Map([
        ['a', [1, 0]],
        ['b', [0, 1]],
        ['c', [2, 1]],
      ]),
    );
    expect(readLayout('. a; b . c')).toEqual(rows);
    const places = { a: [1, 0], b: [0, 1], c: [2, 1] };
    expect(readLayout(places)).toEqual(rows);
    expect(readLayout(JSON.stringify(places))).toEqual(rows);
  });

  it('names areas by id or by name', () => {
    expect(idsOf(tiles({ layout: '己区 990101' }))).toEqual(['990106', '990101']);
  });

  it('a place that is taken is not given twice', () => {
    const view = tiles({ layout: { '990101': [0, 0], '990102': [0, 0] } });
    expect(idsOf(view)).toEqual(['990101']);
    expect(view.others[0]!.areas[0]!.name).toBe('乙区');
  });

  it('that cannot be read is named, and the tiles stand in rows', () => {
    for (const layout of [7, '{"a":', '{"a": "b"}', [], '', { a: [0.5, 1] }]) {
      const view = tiles({ layout });
      expect(view.problem!.code).toBe('layout-invalid');
      expect(view.wrong).toContain('布局读不出来');
      expect(idsOf(view)).toHaveLength(16);
    }
  });

  it('whatever is given, the view is made', () => {
    fc.assert(
      fc.property(fc.anything(), fc.integer({ min: 40, max: 1500 }), (layout, width) => {
        expect(idsOf(tiles({ layout, width })).length).toBeGreaterThan(0);
      }),
    );
  });

  it('of Tianjin has sixteen places, one for each district', () => {
    const layout = shippedLayout(['120106'])!;
    expect(layout.size).toBe(16);
    expect(new Set(Array.from(layout.values(), String)).size).toBe(16);
    expect(shippedLayout(['990101'])).toBeUndefined();
  });
});

describe('a map', () => {
  it('is drawn from the outlines of the page, by the codes in their properties', () => {
    const view = mapped();
    expect(view.problem).toBeUndefined();
    expect(idsOf(view)).toHaveLength(11);
    expect(pathOf(view, 'tile off')).not.toBe('');
    expect(view.notes).not.toContain('色块不表示边界与面积');
  });

  it('an outline around all others lies below them', () => {
    const whole = {
      type: 'Feature',
      id: 'whole',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [116, 38],
            [119, 38],
            [119, 41],
            [116, 41],
          ],
        ],
      },
    };
    const view = mapped({ geometry: { ...SQUARES, features: [...SQUARES.features, whole] } });
    expect(view.figure.paths[0]![0]).toBe('tile off');
  });

  it('lists what it does not have, and what is too small for a sign', () => {
    const lists = mapped({ width: 280 }).others.map(({ title, areas }) => [
      title,
      areas.map(({ name }) => name),
    ]);
    expect(lists).toEqual([
      ['地图上太小，未能标注的地区', ['庚区']],
      ['地图上没有的地区', ['辛区', '癸区', '丑区', '卯区', '辰县']],
    ]);
  });

  for (const width of [160, 280, 480, 1200])
    it(`no two texts meet at ${width} px`, () => {
      expect(collisions(mapped({ width, highlight: '990105', ...STATED }))).toEqual([]);
    });

  it('of areas in China needs its review number, then its source; without them tiles are drawn and it is said why', () => {
    const china = { country: 'CN' };
    expect(mapped(china).problem!.code).toBe('map-review-number');
    expect(mapped(china).wrong).toBe(
      '没有有效的审图号，不显示地图，改用色块。应为review-number="GS(2024)0650号"一类写法。',
    );
    expect(idsOf(mapped(china))).toHaveLength(16);
    expect(mapped({ ...china, reviewNumber: '无' }).problem!.code).toBe('map-review-number');
    expect(mapped({ ...china, reviewNumber: STATED.reviewNumber }).problem!.code).toBe('map-source');
    expect(mapped({ ...china, ...STATED }).problem).toBeUndefined();
  });

  it('codes of GB/T 2260 are in China unless the page states another country', () => {
    const ask = { geometry: SQUARES, reader: drawOutlines };
    expect(viewOf(fourDistricts, ask).problem!.code).toBe('map-review-number');
    expect(viewOf(fourDistricts, { ...ask, country: 'US' }).problem!.code).toBe('map-unmatched');
    expect(mapped().problem).toBeUndefined();
  });

  it('review number and source are printed on it and in every export', () => {
    const view = mapped(STATED);
    for (const text of ['审图号：示例S(2024)001号', '底图来源：示例底图']) {
      expect(named(view, text)).toBeDefined();
      expect(viewText(view)).toContain(text);
      expect(viewCSV(view)).toContain(text);
    }
    expect(viewText(mapped({ ...STATED, country: 'CN', mapSource: '' }))).not.toContain('审图号');
  });

  it('that cannot be drawn is named, and tiles are drawn', () => {
    const code = (own: Case) => mapped(own).problem!.code;
    expect(code({ reader: undefined })).toBe('map-reader');
    expect(code({ geometry: { type: 'FeatureCollection', features: [] } })).toBe('map-invalid');
    expect(code({ geometry: { type: 'Topology', objects: { a: 1 } } })).toBe('map-invalid');
    expect(code({ geometry: { ...SQUARES, features: SQUARES.features.slice(-1) } })).toBe('map-unmatched');
  });

  it('whatever is given for it, the view is made', () => {
    fc.assert(
      fc.property(fc.anything(), (geometry) => {
        expect(idsOf(mapped({ geometry, country: 'US' })).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('areas of a map that are too small for their words', () => {
  const crowded = (own: Case = {}) => mapped({ geometry: CROWDED, ...own });
  type Point = readonly [x: number, y: number];
  const lines = (view: MapView): (readonly [Point, Point])[] =>
    Array.from(pathOf(view, 'leader').matchAll(/M(\S+) (\S+)L(\S+) (\S+?)(?=M|$)/g), ([, ...ends]) => {
      const [x0, y0, x1, y1] = ends.map(Number) as [number, number, number, number];
      return [
        [x0, y0],
        [x1, y1],
      ] as const;
    });
  const side = ([a, b]: readonly [Point, Point], [x, y]: Point): number =>
    Math.sign((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]));

  it('have them on the ground beside, at the end of a line that begins on the area', () => {
    const view = crowded();
    const led = lines(view);
    expect(led).toHaveLength(6);
    for (const [start] of led) {
      const mark = view.figure.marks.find(({ box }) =>
        boxesMeet(box, { left: start[0], right: start[0], top: start[1], bottom: start[1] }),
      );
      expect(mark).toBeDefined();
    }
    for (const id of ['甲区', '乙区', '丙区', '丁区', '戊区', '己区']) expect(named(view, id)).toBeDefined();
    expect(view.others).toEqual([]);
  });

  it.each([
    [false, true],
    [true, false],
  ])('have their verdict there too unless it stands on them (%s)', (isShaped, isBeside) => {
    const sheet = newSheet();
    const face = {
      id: 'a',
      name: '甲区',
      value: '37.3',
      status: 'met',
      isMissing: false,
      isChosen: false,
    } as const;
    const area = [squareRing(90, 90, 20)];
    const bounds = { width: 300, height: 200 };
    expect(leadOut(sheet, { face, middle: [100, 100], isShaped }, [area], bounds)).toBe(true);
    const { paths, texts } = sheet.figure(300, 200);
    expect(paths.map(([name]) => name)).toEqual(isBeside ? ['leader', 's-met'] : ['leader']);
    expect(texts.flatMap(([, items]) => items.map(({ text }) => text))).toEqual(['甲区', '37.3']);
    // Without ground there is no place for words.
    const whole = [squareRing(0, 0, 300)];
    expect(leadOut(newSheet(), { face, middle: [100, 100], isShaped }, [whole], bounds)).toBe(false);
  });

  for (const width of [160, 280, 480, 1200])
    it(`at ${width} px meet no other words, leave no figure, and their lines cross none`, () => {
      for (const lang of ['zh-CN', 'en'])
        for (const geometry of [CROWDED, SQUARES]) {
          const view = crowded({ width, lang, geometry, highlight: '990103' });
          expect(collisions(view)).toEqual([]);
          for (const text of textsOf(view)) {
            expect(textBox(text).left).toBeGreaterThanOrEqual(0);
            expect(textBox(text).right).toBeLessThanOrEqual(view.figure.width);
          }
          const led = lines(view);
          led.forEach((one, index) => {
            for (const other of led.slice(index + 1))
              expect(
                side(one, other[0]) !== side(one, other[1]) && side(other, one[0]) !== side(other, one[1]),
              ).toBe(false);
          });
        }
    });
});

describe('what is said', () => {
  it('is the finding of the comparison, in both languages', () => {
    expect(tiles().finding).toBe(
      '14个有数值的区县中，4个已达到目标，7个进度正常，2个进度滞后，1个偏离目标；己区为37.3%，高于全市2.7个百分点，距本区2025年目标38%还差0.7个百分点。',
    );
    expect(tiles({ lang: 'en' }).finding).toMatch(/^Of 14 districts with a value, 4 met the target/);
  });

  it('invented figures are named as such in text and CSV', () => {
    for (const text of [viewText(tiles()), viewCSV(tiles())]) expect(text).toContain('示例数据');
  });

  it('the table has every area with the figures of the tiles', () => {
    const { rows } = tiles().table;
    expect(rows).toHaveLength(16);
    expect(rows.find(([name]) => name === '己区')).toContain('37.3%');
  });
});
