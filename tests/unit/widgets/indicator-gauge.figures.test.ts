import { expect, test } from 'vitest';
import { gaugeDrawing } from '../../../src/widgets/indicator-gauge/gauge-drawing.ts';
import { viewOfState } from '../../fixtures/gauge-view.ts';
import { renderFigure } from '../../render-template.ts';

/** Name of the state, width, language. */
const FIGURES: readonly (readonly [string, number, string?])[] = [
  ['arc-literacy', 280],
  ['arc-keep-binding', 280],
  ['arc-bound', 280],
  ['arc-range', 280],
  ['dot-life', 364],
  ['dot-life', 480, 'en'],
  ['bar-infant', 364],
  ['dot-about', 364],
  ['bound-floor', 364],
  ['through-zero', 364],
  ['change-index', 364],
  ['no-value', 280],
  ['no-value-change', 364],
  ['dot-life', 160],
];

test.each(FIGURES)('the figure of %s at %i px is the stored one', async (name, width, lang = 'zh-CN') => {
  const view = viewOfState(name, width, lang);
  const stored = `../../figures/indicator-gauge-${name}-${width}${lang === 'en' ? '-en' : ''}.svg`;
  await expect(renderFigure(gaugeDrawing(view.figure, view.picture))).toMatchFileSnapshot(stored);
});
