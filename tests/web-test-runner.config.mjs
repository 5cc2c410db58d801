import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserArgs, findBrowser } from './house/find-browser.mjs';

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: 'tests/elements/**/*.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 2,
  testsStartTimeout: 60_000,
  // One file runs every story in two languages.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 10_000 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2021',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  // Lit says once that it is a development build; that is no news.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await findBrowser(), args: browserArgs },
    }),
  ],
};
