import { describe, expect, it } from 'vitest';
import { ICON, SCRIPT } from './family.ts';
import { openHosts } from './host.ts';

const visit = openHosts();

const LONG = '<p>文字</p>'.repeat(30);
const page = (
  style: string,
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title>
<meta name="viewport" content="width=device-width">${ICON}<style>${style}</style>${SCRIPT}</head><body>${LONG}
<indicator-data src="plan.json" area="120106"><p>状态：<target-status indicator="life-expectancy"></target-status></p>
</indicator-data>${LONG}</body></html>`;

describe('a badge under a finger', () => {
  // Days of mourning turn portals grey: by the root as a rule, by the body in some.
  it.each([
    ['a plain page', ''],
    ['a page in greys', 'html{filter:grayscale(1)}'],
  ])('opens beside itself and goes by a tap elsewhere: %s', async (_, style) => {
    const context = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } };
    const { page: opened, trouble } = await visit(page(style), { context });
    const badge = opened.locator('target-status');
    await badge.scrollIntoViewIfNeeded();
    const popover = badge.locator('.pop');
    expect(await popover.count()).toBe(0);
    await badge.locator('button.status').first().tap();
    await popover.waitFor();
    const [own, box] = [(await badge.boundingBox())!, (await popover.boundingBox())!];
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    const gap = box.y > own.y ? box.y - (own.y + own.height) : own.y - (box.y + box.height);
    expect(Math.abs(gap)).toBeLessThan(24);
    // Words in it may be touched.
    await popover.tap({ position: { x: 40, y: 40 } });
    expect(await popover.count()).toBe(1);
    await opened.touchscreen.tap(200, own.y > 320 ? 20 : 600);
    await popover.waitFor({ state: 'detached' });
    expect(trouble).toEqual([]);
  });
});
