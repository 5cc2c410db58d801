import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserArgs, findBrowser } from '../house/find-browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all files is reached. */
    readonly browser: string;
    /** Whether stored pictures are taken anew (`vitest -u`). */
    readonly isRetaking: boolean;
  }
}

/** One browser for all files of pages. Names that end in `.test` are this machine: a portal on plain http. */
export default async function startBrowser({ provide, config }: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer({
    executablePath: await findBrowser(),
    // A page may be kept for the way back, as in a browser of a reader.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [...browserArgs, '--host-resolver-rules=MAP *.test 127.0.0.1'],
  });
  provide('browser', browser.wsEndpoint());
  provide('isRetaking', config.snapshotOptions.updateSnapshot === 'all');
  return () => browser.close();
}
