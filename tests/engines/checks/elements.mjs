import assert from 'node:assert/strict';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs one test file of the elements in its page. What it asks the driver for is done between two looks at it. */
export async function runElementTests(session, site, name) {
  const asked = [];
  site.obey = (command) => new Promise((done, failed) => asked.push({ command, done, failed }));
  await session.resize(800, 600);
  await session.open(`${site.base}/tests/elements/${name}.html?wtr-session-id=1`);
  const end = Date.now() + 300_000;
  for (;;) {
    for (const one of asked.splice(0)) await obey(session, one.command).then(one.done, one.failed);
    if (await session.evaluate(() => window.outcome?.done)) return session.evaluate(() => window.outcome);
    assert.ok(Date.now() < end, `${name}: its tests never end`);
    await pause(15);
  }
}

/** `executed: false` makes the test fail with the name of the command. */
async function obey(session, { command, payload }) {
  if (command === 'send-keys' && payload.press) await session.press(payload.press);
  else if (command === 'set-viewport') await session.resize(payload.width, payload.height);
  else if (command === 'send-mouse' && payload.type === 'move') await session.moveTo(...payload.position);
  else if (command === 'reset-mouse') await session.moveTo(0, 0);
  else if (command === 'emulate-media' && session.emulate) await session.emulate(payload);
  else return { executed: false };
  return { executed: true };
}
