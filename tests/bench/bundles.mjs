/** Scripts of the benchmark's pages, bundled as a page's developer would: minified, without what is not used. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Kinds of pictures by the folder that draws them; ours and the limit draw all from one file. */
const FOLDERS = {
  limit: { folder: 'limit', one: 'chart' },
  ours: { folder: 'ours', one: 'chart' },
  d3: { folder: 'd3' },
  'echarts-svg': { folder: 'echarts', renderer: 'svg' },
  'echarts-canvas': { folder: 'echarts', renderer: 'canvas' },
  chartjs: { folder: 'chartjs' },
  uplot: { folder: 'uplot', only: ['trend'] },
};

export const draws = (name, kind) => FOLDERS[name].only?.includes(kind) ?? true;

/** What a reader has not asked for is not loaded. */
const onDemand = {
  name: 'on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

async function bundle(contents, define = {}) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    legalComments: 'none',
    define,
    loader: { '.css': 'text' },
    nodePaths: [join(here, '../../node_modules')],
    plugins: [onDemand],
  });
  return outputFiles[0].text;
}

export const pageScript = () => bundle(`import './page/page.mjs';`);

/** What a contender needs to draw these kinds, as `globalThis.contender`. */
export function contenderScript(name, kinds) {
  const { folder, one, renderer } = FOLDERS[name];
  const imports = kinds.map((kind) => `import { ${kind} } from './contenders/${folder}/${one ?? kind}.mjs';`);
  const lines = [...imports, `globalThis.contender = { ${kinds.join(', ')} };`];
  return bundle(lines.join('\n'), renderer && { RENDERER: JSON.stringify(renderer) });
}

const CLASSES = {
  gauge: ['indicator-gauge', 'IndicatorGauge'],
  trend: ['target-trend', 'TargetTrend'],
  compare: ['district-compare', 'DistrictCompare'],
};

/** Our modules beside the classic file, with Chinese; undefined where they were not built. */
export function ourModules(file, kinds) {
  const words = join(dirname(file), 'languages/zh-cn.js');
  if (!existsSync(words)) return undefined;
  const lines = kinds.map((kind) => {
    const [tag, name] = CLASSES[kind];
    const from = JSON.stringify(join(dirname(file), `${tag}.js`));
    return `import { ${name} } from ${from}; customElements.define('${tag}', ${name});`;
  });
  return bundle([`import ${JSON.stringify(words)};`, ...lines].join('\n'));
}

export const kilobytes = (text) => gzipSync(text, { level: 9 }).length / 1000;
