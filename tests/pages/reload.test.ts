import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { ICON, SCRIPT } from './family.ts';
import { openHosts } from './host.ts';

/** `refresh` and the cache of a real browser: the server is asked whether its file changed, and sends it only then. */
const visit = openHosts();
const plan = readFileSync(new URL('../../demo/data/hongqiao.json', import.meta.url), 'utf8');
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title>${ICON}${SCRIPT}
<indicator-gauge src="live.json" refresh="60" indicator="life-expectancy"></indicator-gauge>`;

/** A minute is over at once. */
const hurry = (): void => {
  const { setTimeout: real } = window;
  window.setTimeout = ((run: () => void, delay: number) =>
    real(run, delay > 30_000 ? 20 : delay)) as typeof setTimeout;
};

describe('refresh', () => {
  it('asks with the tag of what is there, past its age, and draws what has changed', async () => {
    let tag = '"1"';
    const sent: number[] = [];
    const live = (response: ServerResponse): void => {
      const same = response.req.headers['if-none-match'] === tag;
      sent.push(same ? 304 : 200);
      response.writeHead(sent.at(-1)!, {
        etag: tag,
        'cache-control': 'max-age=3600',
        'content-type': 'application/json',
      });
      response.end(same ? undefined : plan.replace('人均期望寿命', `第${tag.slice(1, -1)}份`));
    };
    const { page, trouble } = await visit(PAGE, { files: { 'live.json': live }, before: hurry });
    const words = () => page.locator('indicator-gauge').evaluate((node) => node.shadowRoot!.textContent);
    await expect.poll(() => sent.length, { timeout: 20_000 }).toBeGreaterThan(3);
    expect(sent.slice(0, 4)).toEqual([200, 304, 304, 304]);
    expect(await words()).toContain('第1份');
    tag = '"2"';
    await expect.poll(words, { timeout: 20_000 }).toContain('第2份');
    expect(sent.filter((status) => status === 200)).toHaveLength(2);
    expect(trouble).toEqual([]);
  });
});
