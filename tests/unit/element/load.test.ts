import { describe, expect, it } from 'vitest';
import { resolveAddress } from '../../../src/element/load.ts';

const base = 'https://example.org/a/page.html';

describe('resolveAddress(src, base)', () => {
  it.each([
    ['plan.json', 'https://example.org/a/plan.json'],
    [' ../plan.json \n', 'https://example.org/plan.json'],
    ['http://example.com/x#part', 'http://example.com/x'],
    ['//example.com/x', 'https://example.com/x'],
  ])('takes %j', (src, url) => expect(resolveAddress(src, base)).toBe(url));
  it.each([
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://example.org/1',
    'file:///etc/x',
    'https://name:word@example.org/x',
    'pl\u0000an.json',
    'pl\nan.json',
    'http://',
  ])('refuses %j', (src) => expect(() => resolveAddress(src, base)).toThrow('load-address'));
});
