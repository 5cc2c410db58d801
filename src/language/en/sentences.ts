import type { Catalogue } from '../catalogue.ts';
import type { Amount, TargetFacts } from '../facts.ts';

const size = ({ plain, points }: Amount): string =>
  plain + (points ? (plain === '1' ? ' point' : ' points') : '');
const above = ({ sign }: Amount): string => (sign < 0 ? 'below' : 'above');
const begin = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
const and = (...clauses: readonly string[]): string => clauses.filter(Boolean).join(' and ');

function goal({ kind, bare, due }: TargetFacts, short = false, own = false): string {
  const which = own ? 'that year’s ' : `the ${due && `${due} `}`;
  const what = short ? '' : ` of ${kind === 'change' ? 'a ' : ''}${bare}`;
  return which + (kind === 'ceiling' ? 'ceiling' : 'target') + what;
}

/** The first difference of a sentence names its points, the later ones stand alone. */
function pointsOnce(sentence: string): string {
  let named = false;
  return sentence.replace(/(\d) points?\b/g, (all, digit: string) => (named ? digit : ((named = true), all)));
}

export const sentences: Catalogue['sentences'] = {
  value({ period, value, from, since, change, ...facts }) {
    const when = period && ` in ${facts.plan ? 'the ' : ''}${period}`;
    if (facts.during && from)
      return `${change?.sign ? (change.sign < 0 ? 'Down from' : 'Up from') : 'From'} ${from} to ${value} during the ${period}`;
    if (facts.index) return value + (since && ` since ${since}`) + when;
    return (facts.bound ? 'Published as ' : '') + value + when + (facts.provisional ? ' (provisional)' : '');
  },
  change: (by, since) =>
    `${by.sign ? `${by.sign < 0 ? 'down' : 'up'} ${size(by)}` : 'unchanged'} since ${since || 'the baseline'}`,
  away: (by, since) => `${size(by)} ${above(by)} the ${since && `${since} `}baseline`,
  path: (by, falling) =>
    by.sign
      ? `${size(by)} ${falling === undefined ? above(by) : by.sign < 0 === falling ? 'ahead of' : 'behind'} the planned path`
      : 'on the planned path',
  ahead: 'ahead of the planned path',
  behind: 'behind the planned path',
  far: (gap, target, short, own) =>
    `${size(gap)} ${target.kind !== 'change' && gap.sign > 0 ? 'above' : 'short of'} ${goal(target, short, own)}`,
  missed: (far) => far || 'not met when due',
  met({ target, gap, bound, keep, beyond, late }) {
    const { kind, due, bare, tolerance } = target!;
    const dued = `the ${due && `${due} `}target`;
    const meets = `meeting ${goal(target!)}`;
    if (kind === 'about' && tolerance)
      return [`within ${dued}`, ` “About” is read as ±${size(tolerance)}; the plan does not say.`];
    if (bound)
      return [
        kind === 'ceiling' ? `within ${goal(target!)}` : meets,
        ' The value is a bound, so no margin is given.',
      ];
    if (keep)
      return [
        `as ${dued} requires`,
        ' The baseline equals the target: the task is to keep it; no progress share is given.',
      ];
    const remark = beyond
      ? ' The baseline was beyond the target; no progress share is given.'
      : late
        ? ' It was met after the target year.'
        : '';
    if (kind === 'band' || kind === 'about') return [`within ${dued} of ${bare}`, remark];
    if (kind === 'change' || !gap?.sign) return [meets, remark];
    return [`${beyond ? '' : `${size(gap)} `}${above(gap)} ${goal(target!)}`, remark];
  },
  join(head, moved = '', beside = '', far = '', tail = '') {
    const rest = moved
      ? `${and(moved, beside)}${and(far, tail) && `; ${and(far, tail)}`}`
      : and(beside, far, tail);
    return pointsOnce(`${begin(head)}${rest && `, ${rest}`}.`);
  },
  given: (given, right) =>
    `${given && `“${given}” was given. `}${right && `Right would be ${right}.`}`.trim(),
  noValue: (area) =>
    `The file has a target for this indicator, but no published value${area && ` for ${area}`}.`,
  why: ({ reason, period, since, target, value }, clause) =>
    reason === 'missing-reference-value' && target
      ? `No reference value: ${target.reference ? `there is no value for ${target.reference}` : `the target “${target.text}” does not say what it is counted from`}.`
      : `Not assessable: ${reason === 'no-observation-after-baseline' && period && value && period === since ? `${period} is the baseline and nothing later is published` : clause}.`,
  point: ({ period, value, place, of, rest }) =>
    `${[period, value, `point ${place} of ${of}`].filter(Boolean).join(', ')}.${rest.length ? ` ${begin(rest.join(', '))}.` : ''}`,
};
