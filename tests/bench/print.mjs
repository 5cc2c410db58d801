/** What the terminal shows while the benchmark runs. */

export const median = (list) => {
  const sorted = [...list].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Medians of every figure of the samples. */
export const medians = (samples) =>
  Object.fromEntries(Object.keys(samples[0]).map((name) => [name, median(samples.map((one) => one[name]))]));

/** The multiple of the base: the median of the ratios of each round, whose samples were taken side by side. Undefined where one of them was not measured. */
export function ratioOf({ samples, base }, name) {
  const [list, below] = [samples.get(name), samples.get(base)];
  return list && below && median(list.map((one, round) => one.all / below[round].all));
}

/** Ratios of the middle half of the rounds. */
function spread(result, name) {
  const below = result.samples.get(result.base);
  const ratios = result.samples.get(name).map((one, round) => one.all / below[round].all);
  ratios.sort((one, other) => one - other);
  const quarter = Math.floor(ratios.length / 4);
  return `${ratios[quarter].toFixed(2)}–${ratios[ratios.length - 1 - quarter].toFixed(2)}`;
}

/** True when ours met what the row asks; undefined where it asks nothing. */
export function isMet(result) {
  const { row, base } = result;
  const ratio = ratioOf(result, base === 'ours' ? 'full' : 'ours');
  if (!ratio || !row.target) return undefined;
  const slower = row.faster && ratioOf(result, row.faster);
  return ratio <= row.target && !(slower && slower <= ratio);
}

const number = (value, width = 9) => value.toFixed(Math.abs(value) < 10 ? 2 : 1).padStart(width);

export function printRow(result) {
  const { row, samples } = result;
  console.log(`\n${row.id}: ${row.words.en}${row.target ? ` (target ${row.target})` : ''}`);
  for (const [name, list] of samples) {
    const shown = medians(list);
    if (row.measure === 'heap' || row.measure === 'growth') {
      const figures = Object.entries(shown).map(([key, value]) => `${key} ${number(value)}`);
      console.log(`  ${name.padEnd(15)} ${figures.join('  ')}`);
      continue;
    }
    const parts = `style ${number(shown.style, 7)}  layout ${number(shown.layout, 7)}  rest ${number(shown.all - shown.style - shown.layout, 7)}`;
    const ratio = ratioOf(result, name);
    const times = ratio === undefined ? '' : `${number(ratio, 7)} × (${spread(result, name)})`;
    const isOurs = name === (result.base === 'ours' ? 'full' : 'ours');
    const verdict = isOurs && { true: '  met', false: '  MISSED' }[isMet(result)];
    console.log(`  ${name.padEnd(15)} ${number(shown.all)} ms  ${parts}  ${times}${verdict || ''}`);
  }
}

export function printStarts({ row, samples, bytes }) {
  console.log(`\n${row.id}: ${row.words.en}, CPU slowed 4 times`);
  for (const [name, list] of samples) {
    const { all, wall } = medians(list);
    console.log(
      `  ${name.padEnd(15)} ${number(bytes.get(name))} kB gzip  ${number(all)} ms CPU  ${number(wall)} ms until drawn`,
    );
  }
}
