import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOf } from '../../../src/element/link.ts';

const base = 'https://example.org/a/page.html';
const ids = { indicator: 'life', area: '120106' };

describe('linkOf(template, ids, base)', () => {
  it.each([
    ['detail.html?id={indicator}&area={area}', 'https://example.org/a/detail.html?id=life&area=120106'],
    ['/areas/{area}/{indicator}#top', 'https://example.org/areas/120106/life#top'],
    ['?indicator={indicator}', 'https://example.org/a/page.html?indicator=life'],
    ['#{area}', 'https://example.org/a/page.html#120106'],
    ['http://example.com/{other}', 'http://example.com/%7Bother%7D'],
  ])('makes of %j an address', (template, href) => expect(linkOf(template, ids, base)).toBe(href));

  it('is none without a template, and leaves out what there is not', () => {
    expect(linkOf(undefined, ids, base)).toBeUndefined();
    expect(linkOf('x?area={area}', { indicator: 'life' }, base)).toBe('https://example.org/a/x?area=');
  });

  it.each([
    'javascript:open("{indicator}")',
    'data:text/html,{area}',
    'file:///{area}',
    'https://a:b@example.org/',
    'http://',
  ])('refuses %j', (template) => expect(() => linkOf(template, ids, base)).toThrow('load-address'));

  it('refuses an address that an id makes dangerous', () => {
    const wicked = { indicator: 'javascript', area: 'alert(1)' };
    expect(() => linkOf('{indicator}:{area}', wicked, base)).toThrow('load-address');
  });

  it('hands over any id as it is, and never leads elsewhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (indicator, area) => {
        const url = new URL(linkOf('detail.html?id={indicator}&area={area}', { indicator, area }, base)!);
        expect(url.origin + url.pathname).toBe('https://example.org/a/detail.html');
        expect([url.searchParams.get('id'), url.searchParams.get('area')]).toEqual([indicator, area]);
      }),
    );
    expect(linkOf('?{indicator}', { indicator: 'a\ud800b' }, base)).toBe(`${base}?ab`);
  });
});
