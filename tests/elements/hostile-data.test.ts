/** Whatever a file holds: no widget throws, prints what is no word or number, or draws where there is no place. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { load } from 'js-yaml';
import '../../src/entries/define/district-compare.ts';
import '../../src/entries/define/district-map.ts';
import '../../src/entries/define/district-matrix.ts';
import '../../src/entries/define/indicator-card.ts';
import '../../src/entries/define/indicator-gauge.ts';
import '../../src/entries/define/indicator-sentence.ts';
import '../../src/entries/define/indicator-spark.ts';
import '../../src/entries/define/indicator-table.ts';
import '../../src/entries/define/plan-scoreboard.ts';
import '../../src/entries/define/target-journey.ts';
import '../../src/entries/define/target-status.ts';
import '../../src/entries/define/target-trend.ts';
import '../../src/entries/define/task-board.ts';
import { clearStages, listenForTrouble, place, settled, stage, waitUntil } from './stage.ts';
import type { Widget } from './stage.ts';

const TAGS = [
  'district-compare',
  'district-map',
  'district-matrix',
  'indicator-card',
  'indicator-gauge',
  'indicator-sentence',
  'indicator-spark',
  'indicator-table',
  'plan-scoreboard',
  'target-journey',
  'target-status',
  'target-trend',
  'task-board',
];
const FILES = ['files', 'periods', 'shape', 'targets', 'tasks', 'values', 'words'];

interface BadCase {
  readonly fact: string;
  readonly given?: unknown;
  readonly text?: string;
  readonly value?: unknown;
  readonly period?: unknown;
}

/** Pixels: half of the largest mark, which may stand on the edge. */
const SLACK = 7;
const NO_WORD = /\bNaN\b|undefined|\[object|\bnull\b(?!”)|-?\bInfinity\b/;

/** What is wrong with what a widget shows, says and exports. */
function faults(element: Widget): string[] {
  const root = element.shadowRoot!;
  const found: string[] = [];
  const check = (where: string, text: string | null | undefined): void => {
    if (text && NO_WORD.test(text)) found.push(`${where}: ${text.trim().slice(0, 120)}`);
  };
  check('text', root.textContent);
  check('toText()', element.toText());
  check('toCSV()', element.toCSV());
  for (const node of root.querySelectorAll('*'))
    for (const { name, value } of node.attributes) check(`${node.localName} ${name}`, value);
  for (const svg of root.querySelectorAll('svg')) found.push(...outside(svg));
  return found;
}

/** Marks that stand outside of their picture, by more than the width of a line. */
function outside(svg: SVGSVGElement): string[] {
  const { width, height } = svg.viewBox.baseVal;
  if (!width) return [];
  return Array.from(svg.querySelectorAll<SVGGraphicsElement>('path, line, rect, circle, text'))
    .map((mark) => ({ mark, box: mark.getBBox() }))
    .filter(
      ({ box }) =>
        box.x < -SLACK ||
        box.y < -SLACK ||
        box.x + box.width > width + SLACK ||
        box.y + box.height > height + SLACK,
    )
    .map(
      ({ mark, box }) =>
        `<${mark.localName} class="${mark.getAttribute('class')}"> leaves ${width} × ${height}: ${[box.x, box.y, box.width, box.height].map(Math.round).join(' ')}`,
    );
}

/** Shows every model in a widget; hands back what was wrong, by the model's name. */
async function troubleOf(tag: string, models: readonly (readonly [name: string, data: unknown])[]) {
  const { heard, stop } = listenForTrouble();
  const box = stage(360, { lang: 'zh-CN' });
  const failed: string[] = [];
  box.addEventListener('indicator-problem', (event) => {
    const { problems } = event.detail;
    const { name } = event.target as HTMLElement & { name?: string };
    for (const { code, parts } of problems)
      if (code === 'draw-failed') failed.push(`${String(parts.message)} ← ${String(name)}`);
  });
  const shown = models.map(([name, data]) => {
    const element = Object.assign(place(tag, { into: box }), { name, data });
    // On top of each other: what is far below the window is not drawn.
    Object.assign(element.style, { position: 'absolute', top: '0', width: '360px' });
    return [name, element] as const;
  });
  for (const [name, element] of shown)
    await waitUntil(
      () => element.shadowRoot && !element.shadowRoot.querySelector('.wait'),
      `nothing shown: ${name}`,
    );
  await settled();
  stop();
  const told = shown.flatMap(([name, element]) => faults(element).map((fault) => `${fault} ← ${name}`));
  return [...told, ...failed, ...heard.filter((line) => !line.startsWith('[indicator-widgets]'))];
}

const cases = new Map<string, readonly (readonly [string, unknown])[]>();

async function modelsOf(file: string) {
  if (!cases.has(file)) {
    const response = await fetch(new URL(`../corpus/${file}.yaml`, import.meta.url));
    const all = load(await response.text()) as readonly BadCase[];
    const data = ({ given, text, value = 4.36, period = 2020 }: BadCase): unknown =>
      given ?? text ?? { label: '床位', observations: [{ period, value }] };
    cases.set(
      file,
      all.map((own) => [own.fact, data(own)]),
    );
  }
  return cases.get(file)!;
}

const printed = fc.constantFrom(
  '≤40',
  '约29%',
  '1:1.15',
  '全覆盖',
  '',
  '3-5个',
  '较2015年降低20%',
  '—',
  '＜5‰',
);
const number = fc.oneof(
  fc.double(),
  fc.double({ min: -1e3, max: 1e3 }),
  fc.integer(),
  fc.constantFrom(0, -0, 1e-300, 1e300),
);
const value = fc.oneof(number, printed, fc.constant(null), fc.boolean(), fc.string());
const period = fc.constantFrom(
  '2015',
  '2020',
  '2024',
  '2025',
  '2025-06',
  '2021/2025',
  '',
  '去年',
  undefined,
  0,
);
const point = fc.record({
  period,
  value,
  lower: fc.option(number, { nil: undefined }),
  upper: fc.option(number, { nil: undefined }),
  state: fc.constantFrom(undefined, 'provisional', 'suppressed', 'nonsense'),
  break: fc.constantFrom(undefined, true),
});
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constant('指标名称'.repeat(20)));
const series = fc.record({
  area: fc.constantFrom('a', 'b', 'c', undefined),
  baseline: fc.option(point, { nil: undefined }),
  target: fc.option(point, { nil: undefined }),
  observations: fc.array(point, { maxLength: 6 }),
});
const model = fc.record({
  version: fc.constant(1),
  areas: fc.constant(['a', 'b', 'c'].map((id) => ({ id, label: id, parent: id === 'a' ? undefined : 'a' }))),
  indicators: fc.array(
    fc.record({
      id: text,
      label: text,
      unit: fc.constantFrom('percent', 'permille', 'ratio', 'years', '个', undefined),
      direction: fc.constantFrom('higher', 'lower', 'near', 'range', 'none', 'nonsense', undefined),
      decimals: fc.constantFrom(undefined, 0, 2, 99, -1),
      limits: fc.constantFrom(undefined, [0, 100], [5, 5], [100, 0], [null, 1e-9]),
      series: fc.array(series, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

for (const tag of TAGS)
  describe(`<${tag}> and hostile data`, () => {
    afterEach(clearStages);

    for (const file of FILES)
      it(`bears every fault of ${file}`, async () => {
        expect((await troubleOf(tag, await modelsOf(file))).join('\n')).to.equal('');
      });

    it('bears models that nobody thought of', async () => {
      // The same in every run and browser, so that anybody can repeat what fails.
      const models = fc
        .sample(model, { numRuns: 50, seed: 20201231 })
        .map((data) => [JSON.stringify(data), data] as const);
      expect((await troubleOf(tag, models)).join('\n')).to.equal('');
    });
  });
