import type { scoreboard as chinese } from '../zh-cn/scoreboard.ts';

/** Words of `<plan-scoreboard>` in English. */
export const scoreboard: typeof chinese = {
  heading: (total) => `Progress of ${some(total, 'main indicator')}`,
  plan: (area, plan) => [area, plan].filter(Boolean).join(', '),
  until: (period) => `Values published up to ${period}`,
  targets: (period) => `${period} targets`,
  total: (count) => String(count),
  count: (count, word) => `${count} ${short(word)}`,
  met: ({ count, keep, early, due }, word) => {
    const said = `${count} ${short(word)}`;
    if (keep === count) return `${said} (${count > 1 ? 'all targets' : 'a target'} to keep)`;
    if (early === count && due) return `${said} ahead of ${due}`;
    const parts = [keep && `${keep} to keep`, early && `${early} early`].filter(Boolean);
    return said + (parts.length ? ` (${parts.join(', ')})` : '');
  },
  bound: (nature, total, allMet, word, counts) => {
    const targets = `${nature.toLowerCase()} target${total === 1 ? '' : 's'}`;
    if (!allMet && !word) return `of ${total} ${targets}, ${counts.join(', ')}`;
    return `${total === 1 ? `the ${targets} is` : `all ${total} ${targets} are`} ${allMet ? 'met' : short(word)}`;
  },
  sentence: (counts, bound) => `${[counts.join(', '), ...bound].filter(Boolean).join('; ')}.`,
  against: (period, sentence) => `Against the ${period} targets: ${sentence}`,
  listed: (word, names) => `${word}: ${names.join('; ')}`,
  framed: (natures) => `A frame marks ${natures.join(' and ').toLowerCase()} targets`,
  notMixed: 'Unlike indicators are not mixed into one percentage',
  without: (count, period) =>
    `${some(count, 'more indicator')} ${count === 1 ? 'has' : 'have'} no ${period} target`,
  noneSet: (period) => `No indicator has a ${period} target.`,
  otherDomain: 'Other',
  columns: { indicator: 'Indicator', domain: 'Domain', nature: 'Nature', status: 'Status' },
};

/** `Target met` counts targets: 9 met. */
function short(word: string): string {
  return word === 'Target met' ? 'met' : word.charAt(0).toLowerCase() + word.slice(1);
}

function some(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
