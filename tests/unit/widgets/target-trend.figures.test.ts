import { expect, test } from 'vitest';
import { trendDrawing } from '../../../src/widgets/target-trend/trend-draw.ts';
import { renderFigure } from '../../render-template.ts';
import { viewOf } from './trend-reader.ts';

/** Name of the state, width, language. */
const FIGURES: readonly (readonly [string, number, ('zh-CN' | 'en')?])[] = [
  ['life', 720],
  ['life', 280],
  ['life', 480, 'en'],
  ['literacy', 560],
  ['index', 560],
  ['two-areas', 560],
  ['six-areas', 560],
  ['long', 760],
  ['long', 280],
  ['revised', 560],
  ['about', 360],
  ['keep', 160],
  ['target-only', 360],
];

for (const [name, width, lang = 'zh-CN'] of FIGURES)
  test(`the figure of ${name} at ${width} px (${lang}) is the stored one`, async () => {
    const view = viewOf(name, { width, lang });
    const stored = `../../figures/target-trend-${name}-${width}${lang === 'en' ? '-en' : ''}.svg`;
    await expect(renderFigure(trendDrawing(view))).toMatchFileSnapshot(stored);
  });

test('a trend of 20 points is drawn with at most 34 nodes', () => {
  const observations = Array.from({ length: 20 }, (_, index) => ({
    period: String(2005 + index),
    value: 40 + index,
  }));
  const document = {
    version: 1,
    language: 'zh-CN',
    sample: true,
    areas: [{ id: 'sample', label: '某市' }],
    indicators: [
      {
        id: 'shown',
        label: '甲项',
        unit: 'percent',
        direction: 'higher',
        series: [
          {
            area: 'sample',
            target: { period: '2025', value: 65 },
            baseline: { period: '2020', value: 55 },
            observations,
          },
        ],
      },
    ],
  };
  const view = viewOf({ document }, { width: 560 });
  const markup = renderFigure(trendDrawing(view));
  expect(markup.match(/<[a-z]/g)!.length).toBeLessThanOrEqual(34);
});
