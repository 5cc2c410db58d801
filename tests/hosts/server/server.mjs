/**
 * A page made on a server: what every reader gets is text, written from the same figures; where scripts run, the widgets
 * take its place. Prints its address.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseDocument } from 'indicator-widgets/core';

const plan = JSON.parse(readFileSync('plan.json', 'utf8'));
const { document } = parseDocument(plan);
const [indicator] = document.indicators;

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const nameOf = (id) => document.areas.find((area) => area.id === id).label['zh-CN'];
/** JSON inside a script ends nowhere but at its end. */
const json = JSON.stringify(plan).replace(/</g, '\\u003c');

const lines = indicator.series.map(({ area, observations }) => {
  const { period, value } = observations.at(-1);
  return `<li>${escaped(`${nameOf(area)}：${value}%（${period}）`)}</li>`;
});

const page = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>Server</title>
<link rel="icon" href="data:,">
<script src="/indicator-widgets.js" defer></script>
<script src="/client.js" defer></script>
<main>
<indicator-data indicator="${indicator.id}">
<script type="application/json">${json}</script>
<district-compare><ul>${lines.join('')}</ul></district-compare>
<output id="chosen"></output> <output id="times">0</output>
<indicator-gauge shape="arc" heading-level="2" class="gauge"><ul>${lines[0]}</ul></indicator-gauge>
</indicator-data>
<button id="shape">bar</button>
<button id="text">text</button>
<output id="said"></output>
</main>
</html>`;

const FILES = {
  '/indicator-widgets.js': 'node_modules/indicator-widgets/dist/indicator-widgets.js',
  '/client.js': 'client.js',
};

const server = createServer((request, response) => {
  const file = FILES[request.url];
  response.setHeader('content-type', `text/${file ? 'javascript' : 'html'}; charset=utf-8`);
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:",
  );
  response.end(file ? readFileSync(file) : page);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
