import { describe, expect, it } from 'vitest';
import { Choice } from '../../../src/element/choice.ts';

const there = (): boolean => true;

describe('Choice', () => {
  it('is none at first, then what the reader chose', () => {
    const choice = new Choice();
    expect(choice.settle('a', there)).toBeUndefined();
    choice.make({ id: 'b' });
    expect(choice.settle('a', there)).toEqual({ id: 'b' });
  });

  it('stays when the page takes it over, and ends when the page chooses something else', () => {
    const choice = new Choice();
    choice.settle(undefined, there);
    choice.make({ id: 'b' });
    expect(choice.settle('b', there)).toEqual({ id: 'b' });
    expect(choice.settle('c', there)).toBeUndefined();
    expect(choice.settle('c', there)).toBeUndefined();
  });

  it('ends with the data that it was chosen in', () => {
    const choice = new Choice();
    choice.make({ id: 'b' });
    expect(choice.settle(undefined, (id) => id !== 'b')).toBeUndefined();
  });
});
