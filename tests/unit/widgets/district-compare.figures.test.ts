import { describe, expect, it } from 'vitest';
import { compareFigure } from '../../../src/widgets/district-compare/compare-draw.ts';
import { renderFigure } from '../../render-template.ts';
import { fourDistricts, mortality, sixteen, townships } from '../../fixtures/compare-states.ts';
import { viewOf } from './compare-views.ts';
import type { ViewCase } from './compare-views.ts';

const chosen = { highlight: '990106', from: 'baseline' };

/** The named states of a comparison, each drawn once and kept as a picture. */
const STATES: Readonly<Record<string, readonly [data: unknown, asked: ViewCase]>> = {
  four: [fourDistricts, { highlight: '120106' }],
  'four-narrow': [fourDistricts, { highlight: '120106', width: 280 }],
  'four-en': [fourDistricts, { highlight: '120106', width: 480, lang: 'en' }],
  sixteen: [sixteen, chosen],
  'sixteen-narrow': [sixteen, { ...chosen, width: 280 }],
  'sixteen-160': [sixteen, { ...chosen, width: 160, lang: 'en' }],
  'sixteen-benchmark': [sixteen, { benchmark: '990105', order: 'gap', width: 600 }],
  lower: [mortality, {}],
  strip: [townships(300, 8), { highlight: 't0' }],
};

describe('figures of a comparison', () => {
  for (const [name, [data, asked]] of Object.entries(STATES))
    it(`${name} stays as it is`, async () => {
      const view = viewOf(data, asked);
      const picture = renderFigure(compareFigure(view.figure, view.summary));
      await expect(picture).toMatchFileSnapshot(`../../figures/district-compare-${name}.svg`);
    });

  it('draws the box and the ring of the area in focus', () => {
    const view = viewOf(sixteen, chosen);
    const lines = view.areas[2]!.lines;
    const drawn = renderFigure(compareFigure(view.figure, view.name, { index: 2, focused: true, lines }));
    expect(drawn).toContain('class="focusring"');
    for (const line of ['列第3位', '进度正常']) expect(drawn).toContain(line);
  });
});
