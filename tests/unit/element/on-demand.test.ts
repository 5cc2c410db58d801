import { describe, expect, it, vi } from 'vitest';
import { onDemand } from '../../../src/element/on-demand.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a part on demand', () => {
  it('is undefined until it has come, and then stands', async () => {
    const load = vi.fn(() => Promise.resolve({ word: 'table' }));
    const part = onDemand(load);
    const ready = vi.fn();
    expect(load).not.toHaveBeenCalled();
    expect(part(ready, expect.unreachable)).toBe(undefined);
    await settled();
    expect(ready).toHaveBeenCalledTimes(1);
    expect(part(ready, expect.unreachable)).toEqual({ word: 'table' });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says that it could not be had, and may be asked for again', async () => {
    const load = vi.fn(() => Promise.reject<{ word: string }>(new Error('offline')));
    const part = onDemand(load);
    const failed = vi.fn();
    part(expect.unreachable, failed);
    await settled();
    load.mockImplementation(() => Promise.resolve({ word: 'table' }));
    part(() => undefined, failed);
    await settled();
    expect(failed).toHaveBeenCalledTimes(1);
    expect(part(expect.unreachable, failed)).toEqual({ word: 'table' });
  });
});
