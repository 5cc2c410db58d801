import { describe, expect, it } from 'vitest';
import { boxesMeet } from '../../../src/geometry/labels.ts';
import { matchAreas } from '../../../src/widgets/district-compare/area-search.ts';
import { tipBox } from '../../../src/widgets/district-compare/compare-draw.ts';
import { sixteen } from '../../fixtures/compare-states.ts';
import { viewOf } from './compare-views.ts';

const areas = ['和平区', '河东区', '河西区', '南开区', 'Binhai New Area'].map((name, index) => ({
  id: `12010${index + 1}`,
  name,
}));
const names = (query: string) => matchAreas(areas, query).map((area) => area.name);

describe('matchAreas', () => {
  it('finds part of a name', () => expect(names('西')).toEqual(['河西区']));
  it('puts names that begin with the words first', () => expect(names('河')).toEqual(['河东区', '河西区']));
  it('takes several words in any order', () => expect(names('area new')).toEqual(['Binhai New Area']));
  it('does not mind capitals, blanks and full-width letters', () =>
    expect(names(' ＢＩＮＨＡＩ ')).toEqual(['Binhai New Area']));
  it('finds an area by its whole code', () => expect(names('120104')).toEqual(['南开区']));
  it('finds nothing for nothing', () => expect(names('  ')).toEqual([]));
  it('leaves the list it was given as it is', () => {
    const before = areas.slice();
    matchAreas(areas, '区');
    expect(areas).toEqual(before);
  });
});

describe('tipBox', () => {
  for (const width of [280, 760])
    it(`stays in a figure of ${width} px and never lies over its mark`, () => {
      const { figure, areas: all } = viewOf(sixteen, { highlight: '990106', from: 'baseline', width });
      figure.marks.forEach((mark, index) => {
        const box = tipBox(figure, mark, all[index]!.lines);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(figure.height + 0.5);
        const at = { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
        const dot = { left: mark.x - 7, right: mark.x + 7, top: mark.y - 7, bottom: mark.y + 7 };
        if (mark.placed) expect(boxesMeet(at, dot), `${index}`).toBe(false);
      });
    });
});
