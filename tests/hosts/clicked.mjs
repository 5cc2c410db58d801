/** What every host has to show: a choice reaches its state, and its state reaches the widgets. */
import assert from 'node:assert/strict';

/** Opens a page and writes down what goes wrong in it. */
async function open(browser, address, javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 900, height: 1200 } });
  const page = await context.newPage();
  const trouble = [];
  page.on('console', (message) => /error|warning/.test(message.type()) && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.goto(address);
  return { page, trouble };
}

const gauge = (page, read) => page.locator('indicator-gauge').evaluate(read);

export async function clicked(browser, address) {
  const { page, trouble } = await open(browser, address);
  try {
    const name = page.locator('district-compare svg tspan', { hasText: '乙区' }).first();
    await name.waitFor();
    await page.locator('indicator-gauge [role="heading"][aria-level="2"]').waitFor();
    assert.equal(await gauge(page, (element) => element.className), 'gauge');
    assert.match(await gauge(page, (element) => element.toText()), /27\.1%/);

    const box = await name.boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator('#chosen', { hasText: /^b$/ }).waitFor();
    assert.equal(await page.locator('#times').textContent(), '1');
    await page.waitForFunction(() => /21\.4%/.test(document.querySelector('indicator-gauge').toText()));

    await page.click('#shape');
    await page.locator('indicator-gauge .gauge.bar').waitFor();
    await page.click('#text');
    await page.locator('#said', { hasText: '21.4%' }).waitFor();
    assert.deepEqual(trouble, []);
  } catch (error) {
    throw new Error(`${address}: ${error.message}\n${trouble.join('\n')}`, { cause: error });
  } finally {
    await page.context().close();
  }
}

/** Without script the words between the tags stand. */
export async function readWithoutScript(browser, address) {
  const { page } = await open(browser, address, false);
  for (const words of ['甲区：27.1%（2023）', '丙区：31.5%（2023）'])
    assert.ok(await page.getByText(words).first().isVisible(), words);
  await page.context().close();
}
