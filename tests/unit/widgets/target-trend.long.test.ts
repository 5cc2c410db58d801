import { describe, expect, it } from 'vitest';
import { trendWords } from '../../../src/language/trend-words.ts';
import { trendView } from '../../../src/widgets/target-trend/target-trend.view.ts';
import { viewInputOf } from '../../fixtures/view-input.ts';

const COUNT = 30_000;
const WIDTH = 480;
const day = (index: number): string => new Date(Date.UTC(1950, 0, 1 + index)).toISOString().slice(0, 10);
/** Rises and swings; invented by rule. */
const valueAt = (index: number): number =>
  Math.round(400 + index / 100 + 90 * Math.sin(index * 1.7) * Math.cos(index / 31)) / 10;

const document = (change: (index: number) => object = () => ({})) => ({
  sample: true,
  indicators: [
    {
      id: 'a',
      label: '示例指标',
      unit: 'percent',
      direction: 'higher',
      target: { period: '2040', value: 90 },
      observations: Array.from({ length: COUNT }, (_, index) => ({
        period: day(index),
        value: valueAt(index),
        ...change(index),
      })).filter(({ value }) => value !== undefined),
    },
  ],
});

const view = (written: object) => trendView(viewInputOf(written, trendWords, 'zh-CN', WIDTH));
const periods = ({ figure, choice }: ReturnType<typeof view>): (string | undefined)[] =>
  figure.marks.map((_, mark) => choice(mark).period);
/** Ends of the drawn line in each px column. */
function columns(path: string): Map<number, [number, number]> {
  const found = new Map<number, [number, number]>();
  for (const [, x, y] of path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)) {
    const [low, high] = found.get(Math.floor(+x!)) ?? [Infinity, -Infinity];
    found.set(Math.floor(+x!), [Math.min(low, +y!), Math.max(high, +y!)]);
  }
  return found;
}

describe('a line with more points than px', () => {
  const long = view(document());

  it('has marks for what can be seen, the first and the last among them', () => {
    const all = periods(long);
    expect(all.length).toBeLessThanOrEqual(8 * WIDTH);
    expect([all[0], all[all.length - 1]]).toEqual([day(0), day(COUNT - 1)]);
    expect(long.describe(long.start).sentence).toContain('%');
  });

  it('looks as if every point were drawn', () => {
    const { x, y } = long.figure;
    const first = new Date(Date.UTC(1950, 0, 1)).getTime();
    const whole = new Map<number, [number, number]>();
    for (let index = 0; index < COUNT; index++) {
      const date = new Date(first + index * 86_400_000);
      const year = date.getUTCFullYear();
      const length = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000;
      const at = year - 1 + ((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / length;
      const column = Math.floor(x(at));
      const [low, high] = whole.get(column) ?? [Infinity, -Infinity];
      whole.set(column, [Math.min(low, y(valueAt(index))), Math.max(high, y(valueAt(index)))]);
    }
    const drawn = columns(long.figure.paths.actline!);
    expect(Math.abs(drawn.size - whole.size)).toBeLessThanOrEqual(1);
    // A peak may stand half a px beside its place: it is in this column or in the next.
    for (const [column, [low, high]] of whole) {
      const near = [column - 1, column, column + 1].flatMap((at) => drawn.get(at) ?? []);
      expect(Math.min(...near)).toBeLessThanOrEqual(low + 0.1);
      expect(Math.max(...near)).toBeGreaterThanOrEqual(high - 0.1);
    }
    const drawnAll = [...drawn.values()].flat();
    const wholeAll = [...whole.values()].flat();
    expect(Math.min(...drawnAll)).toBeCloseTo(Math.min(...wholeAll), 0);
    expect(Math.max(...drawnAll)).toBeCloseTo(Math.max(...wholeAll), 0);
  });

  it('keeps both ends of every gap, and every value that something is said of', () => {
    const said = periods(
      view(
        document((index) =>
          index === 777 || index === 778
            ? { value: undefined }
            : index === 1234
              ? { state: 'provisional' }
              : index === 2345
                ? { break: true }
                : index === 3456
                  ? { value: '≥40' }
                  : {},
        ),
      ),
    );
    for (const index of [776, 779, 1234, 2344, 2345, 3456]) expect(said).toContain(day(index));
  });

  it('is parted where days are missing, and nowhere else', () => {
    const parts = (written: object): number => view(written).figure.paths.actline!.match(/M/g)!.length;
    expect(parts(document())).toBe(1);
    expect(parts(document((index) => (index % 9000 === 500 ? { value: undefined } : {})))).toBe(5);
  });

  it('is looked at anew at another width', () => {
    const input = { ...viewInputOf(document(), trendWords), width: 960 };
    const [wide, anew] = [trendView(input, { facts: long.facts }), trendView(input)];
    expect(wide.figure.marks.length).toBeGreaterThan(long.figure.marks.length * 1.5);
    expect(wide.figure.paths).toEqual(anew.figure.paths);
  });
});

describe('a line whose points all can be seen', () => {
  it('says the same at another width, and is not read again for it', () => {
    const few = {
      ...document(),
      indicators: [
        {
          ...document().indicators[0]!,
          observations: [
            { period: '2020', value: 70 },
            { period: '2021', value: 72 },
          ],
        },
      ],
    };
    const input = viewInputOf(few, trendWords, 'zh-CN', WIDTH);
    const narrow = { ...input, width: 300 };
    const { facts } = trendView(input);
    const [kept, anew] = [trendView(narrow, { facts }), trendView(narrow)];
    expect(kept.facts).toBe(facts);
    expect([kept.figure.paths, kept.figure.texts, kept.notes]).toEqual([
      anew.figure.paths,
      anew.figure.texts,
      anew.notes,
    ]);
    expect(kept.describe(1)).toEqual(anew.describe(1));
  });
});
