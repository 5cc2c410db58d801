import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../src/formats/statuses.ts';

describe('status flags', () => {
  it.each([
    ['A', {}],
    ['正常', {}],
    ['P', { state: 'provisional' }],
    ['快报', { state: 'provisional' }],
    ['E', { state: 'estimated' }],
    ['s', { state: 'estimated' }],
    ['Q', { state: 'suppressed' }],
    ['L', { state: 'not-collected' }],
    ['不适用', { state: 'not-applicable' }],
    ['b', { break: true }],
    ['bp', { break: true, state: 'provisional' }],
  ])('%s', (flag, meaning) => expect(readStatus(flag)).toEqual(meaning));

  it('a flag without a place in the document becomes a note, in the words of the file where it has some', () => {
    expect(readStatus('U')).toEqual({ note: 'U' });
    expect(readStatus('U', 'Low reliability')).toEqual({ note: 'Low reliability' });
    expect(readStatus('X7', 'Provisional value')).toEqual({ state: 'provisional' });
  });
});
