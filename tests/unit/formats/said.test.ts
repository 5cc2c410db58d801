import { describe, expect, it } from 'vitest';
import { isMapping, saidArea, saidColumns, saidMapping, saidPlan } from '../../../src/formats/said.ts';

describe('what a person says of a file', () => {
  it('an area has an id and perhaps a name', () => {
    expect(saidArea('120106=红桥区')).toEqual({ id: '120106', label: '红桥区' });
    expect(saidArea(' 天津市 ')).toBe('天津市');
  });

  it.each([
    ['14fyp=2021-2025', { id: '14fyp', from: '2021', to: '2025' }],
    ['2021–2025', { id: '2021-2025', from: '2021', to: '2025' }],
    ['soon', undefined],
    ['', undefined],
  ])('the plan %j is %j', (text, plan) => {
    expect(saidPlan(text)).toEqual(plan);
  });

  it('columns stand in order; what is left out is left to the head', () => {
    expect(saidColumns('domain, label，baseline:2020,,nature')).toEqual([
      'domain',
      'label',
      'baseline:2020',
      '',
      'nature',
    ]);
  });

  it('a mapping names roles, a path and fixed classes; several values stay several', () => {
    expect(saidMapping(['value=a', 'value=b', 'period=统计年度', 'path=data.list', 'fix.Sex=a=b'])).toEqual({
      value: ['a', 'b'],
      period: '统计年度',
      path: 'data.list',
      fix: { Sex: 'a=b' },
    });
  });

  it.each(['value', 'value=', 'colour=red', 'fix.=x', '__proto__=x', ''])('%j is no mapping', (entry) => {
    expect(isMapping(entry)).toBe(false);
    expect(saidMapping([entry])).toBeUndefined();
  });
});
