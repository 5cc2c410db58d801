import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = '/tests/engines/pages/';
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
/** The nonce of every answer: it need not be secret here. */
const NONCE = 'bm9uY2U';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";
/** What `?policy=` of a page's address asks for. */
const POLICIES = {
  strict: STRICT,
  nonce: STRICT.replace("style-src 'self'", `style-src 'self' 'nonce-${NONCE}'`),
};

/**
 * Serves the files of the project, the pages beside this file under `/pages/`, what was put into `made` (path → text),
 * and what is asked of the browser under `/command`.
 * @returns {Promise<{base: string, made: Map<string, string>, obey: (command: object) => Promise<unknown>, close(): void}>}
 */
export async function serve() {
  const site = { made: new Map(), obey: async () => undefined };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === '/command') return answerCommand(site, request, response);
    const policy = POLICIES[searchParams.get('policy')];
    try {
      const path = pathname.replace(/\/$/, '/index.html');
      const body = site.made.get(path) ?? readFileSync(fileOf(path));
      response.writeHead(200, {
        'content-type': `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8`,
        ...(policy && { 'content-security-policy': policy }),
      });
      response.end(prepared(path, body));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  site.base = `http://127.0.0.1:${server.address().port}`;
  site.close = () => {
    server.close();
    server.closeAllConnections();
  };
  return site;
}

/** What is tested is sent as it is; our own tools are lowered, and every page is watched. */
function prepared(path, body) {
  if (path === '/pages/tools.js') return transformSync(String(body), { target: 'es2017' }).code;
  if (!path.endsWith('.html') || path.startsWith('/tests/')) return body;
  return String(body)
    .replace(
      '<head>',
      `<head>${['watch', 'tools'].map((name) => `<script src="/pages/${name}.js"></script>`).join('')}`,
    )
    .replace(/<script /g, `<script nonce="${NONCE}" `);
}

const fileOf = (path) => join(ROOT, normalize(decodeURIComponent(path)).replace(/^.pages./, PAGES));

/** A test in a page asks for what only the driver can do. */
async function answerCommand(site, request, response) {
  let text = '';
  for await (const chunk of request) text += chunk;
  const answer = await site.obey(JSON.parse(text)).catch(() => ({ executed: false }));
  response.end(JSON.stringify(answer));
}
