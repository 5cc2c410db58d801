import { checkCatalogue } from '../language/check.ts';
import { registerLanguage } from '../language/register.ts';
import { fetchText, resolveAddress } from './load.ts';

const seen = new WeakSet<Element>();

/** Registers what the blocks hold or name, each once; what is wrong in them is told in the console, the rest is used. */
export function readPageLanguages(blocks: readonly Element[]): void {
  for (const block of blocks) {
    if (seen.has(block)) continue;
    seen.add(block);
    const address = block.getAttribute('data-indicator-language') ?? '';
    if (address) void load(address, block.baseURI);
    else read(block.textContent ?? '', 'on the page');
  }
}

async function load(address: string, base: string): Promise<void> {
  try {
    const url = resolveAddress(address, base);
    read(await fetchText(url, new AbortController()), address);
  } catch (error) {
    tell(address, (error as Error).message);
  }
}

function read(text: string, where: string): void {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return tell(where, 'not valid JSON');
  }
  const { catalogue, faults } = checkCatalogue(given);
  for (const fault of faults) tell(where, fault);
  if (catalogue) registerLanguage(catalogue);
}

function tell(where: string, fault: string): void {
  console.warn(`indicator-widgets: language ${where}: ${fault}`);
}
