import { expect, it } from 'vitest';

it('classes can be imported without a page, and registering there does nothing', async () => {
  const { IndicatorData } = await import('../../../src/entries/indicator-data.ts');
  await import('../../../src/entries/define/indicator-data.ts');
  expect(IndicatorData.name).toBe('IndicatorData');
  expect('document' in globalThis).toBe(false);
});
