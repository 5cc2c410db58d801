import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementTests, publishedModules } from './bundles.mjs';
import { runElementTests } from './checks/elements.mjs';
import { family, openFamily, sayings } from './checks/family.mjs';
import { demo, modules, pages, unstyled } from './checks/pages.mjs';
import { ENGINES } from './engines.mjs';
import { serve } from './server.mjs';
import { Tally } from './tally.mjs';

const KNOWN = JSON.parse(readFileSync(new URL('known.json', import.meta.url), 'utf8'));
const names = (list) => (list === 'all' ? ENGINES.map(({ id }) => id) : (list?.split(',') ?? []));

/** Runs what is asked for, tells every failure, and gives the exit code. */
export async function runEngines({ only, require, pictures, elements }) {
  const wanted = names(only ?? 'all');
  const required = names(require);
  const unknown = [...wanted, ...required].filter((id) => !ENGINES.some((engine) => engine.id === id));
  if (unknown.length) {
    console.error(`No engine is called ${unknown.join(', ')}; there are ${names('all').join(', ')}.`);
    return 1;
  }
  const site = await serve();
  const tests = await elementTests();
  for (const [path, text] of [...(await publishedModules()), ...tests.files]) site.made.set(path, text);
  const files = elements ? tests.names.filter((name) => elements.split(',').includes(name)) : tests.names;
  let made;
  const reference = () => (made ??= referenceSayings(site.base));
  const lines = [];
  let isGood = true;
  for (const engine of ENGINES.filter(({ id }) => wanted.includes(id))) {
    const path = await engine.find();
    if (path) {
      const tally = await runEngine(engine, path, { site, reference, pictures, files });
      isGood &&= tally.isGood;
      lines.push(tally.line);
    } else {
      isGood &&= !required.includes(engine.id);
      lines.push(`${engine.name}: skipped, because it is not here: ${engine.get}.`);
    }
  }
  site.close();
  console.log(`\n${lines.join('\n')}`);
  return isGood ? 0 : 1;
}

async function runEngine(engine, path, { site, reference, pictures, files }) {
  const session = await engine.start(path);
  const tally = new Tally(`${engine.name} ${session.version}`, KNOWN[engine.id]);
  const given = { session, base: site.base, reference, engine };
  try {
    for (const [title, check] of checksOf(engine))
      await check(given).then(
        () => tally.pass(title),
        (error) => tally.fail(title, error.message),
      );
    for (const name of engine.current ? files : []) await addElementTests(tally, session, site, name);
    if (pictures) await keepPicture(session, site.base, engine, pictures);
  } finally {
    await session.close();
  }
  return tally;
}

const checksOf = (engine) => [
  ...family,
  ...pages,
  ...(engine.policy === 'nonce' ? unstyled : []),
  ...(engine.modules ? modules : []),
  ...demo(engine),
];

async function addElementTests(tally, session, site, name) {
  try {
    const { passed, failed } = await runElementTests(session, site, name);
    for (const title of passed) tally.pass(`${name}: ${title}`);
    for (const [title, message] of failed) tally.fail(`${name}: ${title}`, message);
  } catch (error) {
    tally.fail(name, error.message);
  }
}

/** What the page of all elements says in the engine that all others are compared with. */
async function referenceSayings(base) {
  const [engine] = ENGINES;
  const session = await engine.start(await engine.find());
  try {
    await openFamily(session, base, engine.policy);
    return await sayings(session);
  } finally {
    await session.close();
  }
}

async function keepPicture(session, base, { policy, id }, folder) {
  mkdirSync(folder, { recursive: true });
  await openFamily(session, base, policy);
  await session.resize(800, 5200);
  writeFileSync(join(folder, `${id}.png`), await session.picture());
}
