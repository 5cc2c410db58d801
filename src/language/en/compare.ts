import type { Status } from '../../assessment/assessment.ts';
import type { compare as words } from '../zh-cn/compare.ts';

const NOUNS: Readonly<Record<string, string>> = {
  province: 'provinces',
  city: 'cities',
  district: 'districts',
  county: 'districts',
  township: 'townships',
  street: 'townships',
  hospital: 'hospitals',
};
const ONE: Readonly<Record<string, string>> = { cities: 'city' };
const SHARES: Readonly<Record<Status, readonly [one: string, many: string]>> = {
  met: ['has met the target', 'have met the target'],
  'on-track': ['is on track', 'are on track'],
  behind: ['is behind', 'are behind'],
  'moving-away': ['is moving away', 'are moving away'],
  missed: ['has missed it', 'have missed it'],
  'not-assessable': ['cannot be assessed', 'cannot be assessed'],
};

/** Words of `<district-compare>` in English. */
export const compare: typeof words = {
  area: 'Area',
  rank: 'Rank',
  verdict: 'Status',
  note: 'Note',
  distance: 'To target',
  target: 'Target',
  noun: (level) => NOUNS[level ?? ''] ?? 'areas',
  whole: (_level, name) => name,
  own: () => 'own',
  heading: (label, period) => (period ? `${label}, ${period}` : label),
  count: (count, noun) => `${count} ${numbered(count, noun)}`,
  withWhole: (name, count, noun) => `${name} and ${count} ${numbered(count, noun)}`,
  eachDot: (noun) => `One dot per ${numbered('1', noun)}`,
  grouped: (width) => `, stacked in steps of ${width}`,
  ordered: {
    falling: (period) => `Highest ${period} value first`,
    rising: (period) => `Lowest ${period} value first`,
    gap: 'By distance to the target',
    name: 'By name',
  },
  valueHead: (period, unit) => (unit ? `${period} (${unit})` : period),
  targetOf: (whole, target) => `${whole}: ${target.charAt(0).toLowerCase()}${target.slice(1)}`,
  distanceHead: (whose, period) => `To ${whose} ${period ? `${period} ` : ''}target`,
  listed: 'Not comparable: listed, not ranked',
  empty: 'No value',
  short: (difference) => `${difference} short`,
  over: (difference) => `${difference} above`,
  under: (difference) => `${difference} below`,
  even: 'exactly met',
  inside: 'within range',
  tie: '= means a shared rank',
  ownLegend: () => 'Own target (not drawn where it equals the common one, or where none is set)',
  ownLegendShort: () => 'Own target',
  provisional: 'Hollow: provisional',
  list: (names) => names.join(', '),
  and: ', ',
  comparable: (populations) => `${populations}: declared comparable by the source`,
  dated: (figure, period) => (period ? `${figure} (${period})` : figure),
  measuredBy: (whole) => `Held against the target of ${whole}`,
  goalOfAll: (due, figure) => `${due ? `${due} ` : ''}target of ${figure}`,
  left: (count, why) => `${count} more: ${lower(why)}, see the table`,
  targetText: (whole, text) => `Target of ${whole}: ${text}`,
  reasons: {
    population: (own, others) =>
      others ? `${own || 'Population not stated'}; the others: ${others}` : `${own}: another population`,
    unit: (own) => `Another unit (${own})`,
    words: (text) => `Published in words: ${text}`,
    suppressed: 'Sample too small, not published',
    collected: (period) => `No survey in ${period}`,
    applicable: 'Not applicable',
    none: (period) => `No ${period ? `${period} ` : ''}value in the source`,
    noTarget: 'no target',
    last: (period, value) => `latest ${value}${period ? ` in ${period}` : ''}`,
  },
  search: (noun) => `Find ${noun === 'areas' ? 'an' : 'a'} ${numbered('1', noun)}`,
  found: (count, text) => (count ? `${text} found` : 'None found'),
  higherThan: (count, noun) => `Above ${count} ${numbered(count, noun)}`,
  lowerThan: (count, noun) => `Below ${count} ${numbered(count, noun)}`,
  is: (name, value) => `${name} is at ${value}`,
  moved: (name, from, to, way) =>
    `${name} ${way > 0 ? 'rose' : way < 0 ? 'fell' : 'went'} from ${from} to ${to}`,
  place: (rank, shared) => (shared ? `shared rank ${rank}` : `rank ${rank}`),
  against: (whole, difference, way) =>
    way ? `${difference} ${way > 0 ? 'above' : 'below'} ${whole}` : `the same as ${whole}`,
  gap: (goal, difference, met, side) =>
    met || side < 0
      ? `${difference} ${met === side > 0 ? 'above' : 'below'} ${goal}`
      : `${difference} short of ${goal}`,
  goal: (whose, period, target, side) =>
    `${whose === 'own' ? 'its own' : `${whose}'s`} ${period ? `${period} ` : ''}${side < 0 ? 'ceiling' : 'target'} of ${target}`,
  exactly: (goal) => `exactly at ${goal}`,
  within: (goal) => `within ${goal}`,
  of: (name, text) => `${name}: ${lower(text)}`,
  because: (word, reason) => `${lower(word)} (${reason})`,
  verdictClause: lower,
  parts: (parts) => parts.join(', '),
  sentence: (clauses) => (clauses.length ? `${clauses.join('; ')}.` : ''),
  shares: (total, noun, someEmpty, shares) =>
    `Of ${total} ${numbered(total, noun)}${someEmpty ? ' with a value' : ''}, ${shares
      .map((share) => `${share.text} ${SHARES[share.status][share.count === 1 ? 0 : 1]}`)
      .join(', ')}`,
  metOf: (total, noun, met, target) =>
    `${met} of ${total} ${numbered(total, noun)} ${met === '1' ? 'has' : 'have'} met the ${target}`,
  ends: (high, highValue, low, lowValue) => `highest ${high} at ${highValue}, lowest ${low} at ${lowValue}`,
  others: (listed, empty) =>
    [listed.length && `${named(listed)} not comparable`, empty.length && `no value for ${named(empty)}`]
      .filter(Boolean)
      .join(', '),
  arithmetic: (name) => `How the status of ${name} is worked out`,
};

function numbered(count: string, noun: string): string {
  return count === '1' ? (ONE[noun] ?? noun.replace(/s$/, '')) : noun;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function named(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}` : `${names[0]}`;
}
