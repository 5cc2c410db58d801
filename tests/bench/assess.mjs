/**
 * How many series the default method assesses in a second, beside a plain loop that computes nothing but the share
 * done of the same series in the same run: `npm run bench:assess`. Numbers of two machines do not compare; the ratio does.
 */
import { performance } from 'node:perf_hooks';
import { build } from 'esbuild';

const SERIES = 1_000_000;
const YEARS = 6;
/** Series that are assessed over and over: as many as do not fit into a cache of results, if there were one. */
const DIFFERENT = 5_000;

const { outputFiles } = await build({
  entryPoints: ['src/assessment/assess.ts'],
  bundle: true,
  write: false,
  format: 'esm',
});
const { assess } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

function seriesOf(count, years) {
  return Array.from({ length: count }, (_, index) => ({
    direction: index % 2 ? 'higher' : 'lower',
    unit: 'percent',
    baseline: { period: '2015', value: 20 + (index % 40) },
    observations: Array.from({ length: years }, (__, year) => ({
      period: String(2016 + year),
      value: 20 + ((index * 7 + year * 3) % 60),
    })),
    targets: [{ period: String(2016 + 2 * years), value: 85 - (index % 50) }],
  }));
}

/** The contender: latest value by year, and the share done. */
function shareDone({ baseline, observations, targets }) {
  let latest = observations[0];
  for (const point of observations) if (Number(point.period) > Number(latest.period)) latest = point;
  return (latest.value - baseline.value) / (targets[0].value - baseline.value);
}

/** Best of three rounds, in series per second; what is computed is added up, so that none of it is left out. */
function rate(work, series, count) {
  let best = 0;
  let sum = 0;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    for (let index = 0; index < count; index++) sum += work(series[index % series.length]) || 0;
    best = Math.max(best, (count * 1000) / (performance.now() - start));
  }
  if (Number.isNaN(sum)) throw new Error('nothing was computed');
  return best;
}

const progress = (series) => assess(series).quantities.progress.value;
const shown = (number) => Math.round(number).toLocaleString('en').padStart(12);

const many = seriesOf(DIFFERENT, YEARS);
const ours = rate(progress, many, SERIES / 5);
const plain = rate(shareDone, many, SERIES);
console.log(
  `assess (linear-path)   ${shown(ours)} series a second; a million in ${(SERIES / ours).toFixed(1)} s`,
);
console.log(`plain loop             ${shown(plain)} series a second`);
console.log(`ratio                  ${(plain / ours).toFixed(1).padStart(12)}`);

/** Time for one value more must not depend on how many there are. */
for (const years of [10, 100, 1000]) {
  const long = seriesOf(Math.max(2, 20_000 / years), years);
  const each = rate(progress, long, Math.max(20, 400_000 / years));
  console.log(`${String(years).padStart(6)} values a series ${shown(each * years)} values a second`);
}
