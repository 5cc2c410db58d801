import { expect, test } from 'vitest';
import { gaugeDrawing } from '../../../src/widgets/indicator-gauge/gauge-drawing.ts';
import { viewOfState } from '../../fixtures/gauge-view.ts';
import { renderFigure } from '../../render-template.ts';

/** Name of the state, width, language. */
const FIGURES: readonly (readonly [name: string, width: number, lang: string])[] = [
  ['arc-literacy', 280, 'zh-CN'],
  ['arc-keep-binding', 280, 'zh-CN'],
  ['arc-bound', 280, 'zh-CN'],
  ['arc-range', 280, 'zh-CN'],
  ['dot-life', 364, 'zh-CN'],
  ['dot-life', 480, 'en'],
  ['bar-infant', 364, 'zh-CN'],
  ['dot-about', 364, 'zh-CN'],
  ['bound-floor', 364, 'zh-CN'],
  ['through-zero', 364, 'zh-CN'],
  ['change-index', 364, 'zh-CN'],
  ['no-value', 280, 'zh-CN'],
  ['no-value-change', 364, 'zh-CN'],
  ['dot-life', 160, 'zh-CN'],
];

test.each(FIGURES)('the figure of %s at %i px is the stored one', async (name, width, lang) => {
  const view = viewOfState(name, width, lang);
  const stored = `../../figures/indicator-gauge-${name}-${width}${lang === 'en' ? '-en' : ''}.svg`;
  await expect(renderFigure(gaugeDrawing(view.figure, view.picture))).toMatchFileSnapshot(stored);
});
