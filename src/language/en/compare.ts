import type { compare as words } from '../zh-cn/compare.ts';
import { nounOf, one, some } from './levels.ts';

/** Words of `<district-compare>` in English. */
export const compare: typeof words = {
  area: 'Area',
  rank: 'Rank',
  verdict: 'Status',
  noun: nounOf,
  whole: (_level, name) => name,
  own: () => 'own',
  count: (count, noun, above) => `${above && `${above} and `}${some(count, noun)}`,
  eachDot: (noun) => `One dot per ${one(noun)}`,
  ordered: (by, period, rising) =>
    by === 'value'
      ? `${rising ? 'Lowest' : 'Highest'} ${period} value first`
      : `By ${by === 'gap' ? 'distance to the target' : by}`,
  with: (text, more) => (more ? `${text} (${more})` : text),
  targetOf: (whole, target) => (whole ? `${whole}: ${lower(target)}` : target),
  distanceHead: (whose, period) => `To ${before(whose)}${before(period)}target`,
  listed: 'Not comparable: listed, not ranked',
  empty: 'No value',
  above: (count, noun) => `higher than ${some(count, noun)}`,
  tie: '= means a shared rank',
  ownLegend: (_whose, long) =>
    `Own target${long ? ' (not drawn where it equals the common one, or where none is set)' : ''}`,
  provisional: 'Hollow: provisional',
  comparable: (populations) => `${populations.join(', ')}: declared comparable by the source`,
  left: (count, why) => `${count} more: ${lower(why)}, see the table`,
  population: (own, others) =>
    `${own || 'Population not stated'}${others ? `; the others: ${others}` : ': another population'}`,
  unit: (own) => `Another unit (${own})`,
  collected: (period) => `No survey in ${period}`,
  none: (period) => `No ${before(period)}value in the source`,
  noTarget: 'no target',
  last: (period, value) => `latest ${value}${period && ` in ${period}`}`,
  search: (noun) => `Find ${noun === 'areas' ? 'an' : 'a'} ${one(noun)}`,
  found: (count) => `${count || 'None'} found`,
  is: (name, value, from, way = 0) =>
    from
      ? `${name} ${way > 0 ? 'rose' : way < 0 ? 'fell' : 'went'} from ${from} to ${value}`
      : `${name} is at ${value}`,
  place: (rank, shared) => `${shared ? 'shared ' : ''}rank ${rank}`,
  against: (whole, difference, way) =>
    way ? `${difference} ${way > 0 ? 'above' : 'below'} ${whole}` : `the same as ${whole}`,
  goal: (whose, period, target, side) =>
    `${whose === 'own' ? 'its own ' : whose && `${whose}'s `}${before(period)}${side < 0 ? 'ceiling' : 'target'} of ${target}`,
  gap: (goal, difference, met, side) => {
    if (met && !side) return `within ${goal || 'range'}`;
    if (!difference) return goal ? `exactly at ${goal}` : 'exactly met';
    const way = !met && (!goal || side >= 0) ? 'short' : met === side > 0 ? 'above' : 'below';
    return `${difference} ${way}${goal && `${way === 'short' ? ' of' : ''} ${goal}`}`;
  },
  of: (name, text) => `${name}: ${lower(text)}`,
  because: (word, reason) => lower(word) + (reason && ` (${reason})`),
  sentence: (clauses) => (clauses.length ? `${upper(clauses.join('; '))}.` : ''),
  among: (total, noun, partly, shares) =>
    `Of ${some(total, noun)}${partly ? ' with a value' : ''}, ${shares.join(', ')}`,
  share: (count, word, goal) => `${count} ${goal ? `met the ${lower(goal)}` : lower(word)}`,
  ends: (ends) => `highest ${ends[0]} at ${ends[1]}, lowest ${ends[2]} at ${ends[3]}`,
  others: (listed, empty) =>
    [listed[0] && `${named(listed)} not comparable`, empty[0] && `no value for ${named(empty)}`]
      .filter(Boolean)
      .join(', '),
};

function before(word: string): string {
  return word && `${word} `;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function named(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return names.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}
