import { describe, expect, it } from 'vitest';
import { matchAreas } from '../../../src/widgets/district-compare/area-search.ts';

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
