import type { Catalogue } from '../catalogue.ts';
import type { Amount, Facts, TargetFacts } from '../facts.ts';

/** The first difference of a sentence names its points, the later ones stand alone. */
const first = ({ plain, points }: Amount): string =>
  points ? `${plain} ${plain === '1' ? 'point' : 'points'}` : plain;
const way = ({ sign }: Amount, up: string, down: string): string => (sign < 0 ? down : up);
const begin = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
const list = (parts: readonly string[]): string => parts.filter(Boolean).join(' and ');

function value(facts: Facts): string {
  const { period, value: text, from, since, change, bound, index } = facts;
  const when = period && ` in ${facts.plan ? 'the ' : ''}${period}`;
  if (facts.during && from)
    return `${!change?.sign ? 'From' : way(change, 'Up from', 'Down from')} ${from} to ${text} during the ${period}`;
  if (index) return begin(`${text}${since && ` since ${since}`}${when}`);
  if (bound) return `Published as ${text}${when}`;
  return begin(`${text}${when}${facts.provisional ? ' (provisional)' : ''}`);
}

function change(
  { change: amount, since, during, index, form }: Facts,
  size: (of: Amount) => string = first,
): string {
  if (!amount || during || index || form === 'short') return '';
  const from = since || 'the baseline';
  return amount.sign
    ? `${way(amount, 'up', 'down')} ${size(amount)} since ${from}`
    : `unchanged since ${from}`;
}

function path({ path: amount, index, target }: Facts, later: boolean): string {
  if (!amount) return '';
  if (!amount.sign) return 'on the planned path';
  const size = later ? amount.plain : first(amount);
  if (index)
    return `${size} ${amount.sign < 0 === /reduction/.test(target?.text ?? '') ? 'ahead of' : 'behind'} the planned path`;
  return `${size} ${way(amount, 'above', 'below')} the planned path`;
}

function goal({ kind, bare, text, due }: TargetFacts, own = false, short = false): string {
  const word = kind === 'ceiling' ? 'ceiling' : 'target';
  const what = short ? '' : ` of ${kind === 'change' ? `a ${text}` : bare}`;
  return own ? `that year’s ${word}${what}` : `the ${due && `${due} `}${word}${what}`;
}

function distance({ gap, target, form }: Facts, later: boolean, own = false): string {
  if (!gap || !target) return '';
  const size = later ? gap.plain : first(gap);
  const to = goal(target, own, form === 'short');
  return target.kind !== 'change' && gap.sign > 0 ? `${size} above ${to}` : `${size} short of ${to}`;
}

const sentence = (head: string, ...clauses: readonly string[]): string =>
  `${[head, clauses[0]].filter(Boolean).join(', ')}${clauses[1] ? `${clauses[0] ? ';' : ','} ${clauses[1]}` : ''}.`;

function met(facts: Facts): string {
  const { gap, bound, keep, beyond, late, form } = facts;
  const target = facts.target!;
  const head = value(facts);
  const dued = `${target.due && `${target.due} `}target`;
  const moved = form === 'trend' && !keep ? change(facts) : '';
  const tail = beyond
    ? ' The baseline was beyond the target; no progress share is given.'
    : late
      ? ' It was met after the target year.'
      : '';
  if (target.kind === 'about' && target.tolerance)
    return `${head}, within the ${dued}. “About” is read as ±${first(target.tolerance)}; the plan does not say.`;
  if (keep && !bound)
    return `${head}, as the ${dued} requires. The baseline equals the target: the task is to keep it; no progress share is given.`;
  if (bound)
    return `${head}, ${target.kind === 'ceiling' ? 'within' : 'meeting'} ${goal(target)}. The value is a bound, so no margin is given.`;
  if (target.kind === 'about' || target.kind === 'band')
    return sentence(head, moved, `within the ${dued} of ${target.bare}`) + tail;
  if (target.kind === 'change' || !gap?.sign) return sentence(head, moved, `meeting ${goal(target)}`) + tail;
  if (beyond) return sentence(head, moved, `${way(gap, 'above', 'below')} ${goal(target)}`) + tail;
  return (
    sentence(head, moved, `${moved ? gap.plain : first(gap)} ${way(gap, 'above', 'below')} ${goal(target)}`) +
    tail
  );
}

function noVerdict(facts: Facts): string {
  if (!facts.value)
    return facts.target && facts.reason !== 'missing-reference-value' ? sentences.noValue(facts) : '';
  const far = facts.met === false && distance(facts, false);
  if (!far)
    return sentence(value(facts), facts.reason === 'no-target' ? change({ ...facts, form: 'gauge' }) : '');
  return facts.reason === 'no-observation-after-baseline' ? begin(`${far}.`) : sentence(value(facts), far);
}

export const sentences: Catalogue['sentences'] = {
  finding: (facts) => {
    const head = value(facts);
    const moved = change(facts);
    switch (facts.status) {
      case 'met':
        return met(facts);
      case 'on-track':
        if (facts.form === 'gauge')
          return sentence(head, moved, list([distance(facts, !!moved), 'ahead of the planned path']));
        break;
      case 'behind':
        if (facts.form === 'gauge') {
          const below = path(facts, false);
          return sentence(head, list([below || 'behind the planned path', distance(facts, !!below)]));
        }
        break;
      case 'moving-away': {
        const { change: amount, index, during } = facts;
        const away =
          amount && !index && !during
            ? `${first(amount)} ${way(amount, 'above', 'below')} the ${facts.since && `${facts.since} `}baseline`
            : '';
        return sentence(head, list([away, distance(facts, !!away)]));
      }
      case 'missed':
        return sentence(
          head,
          distance(facts, false, facts.period !== '' && facts.period === facts.target?.due) ||
            'not met when due',
        );
      default:
        return noVerdict(facts);
    }
    const beside = path(facts, !!moved);
    return sentence(head, list([moved, beside]), distance(facts, !!(moved || beside)));
  },
  given: (given, right) =>
    `${given && `“${given}” was given. `}${right && `Right would be ${right}.`}`.trim(),
  noValue: ({ area }) =>
    `The file has a target for this indicator, but no published value${area && ` for ${area}`}.`,
  why: ({ reason, period, target, value: text }, clause) =>
    reason === 'missing-reference-value' && target
      ? `No reference value: ${target.reference ? `there is no value for ${target.reference}` : `the target “${target.text}” does not say what it is counted from`}.`
      : reason === 'no-observation-after-baseline' && period && text
        ? `Not assessable: ${period} is the baseline and nothing later is published.`
        : `Not assessable: ${clause}.`,
  point: ({ period, value: text, place, of, rest }) =>
    `${[period, text, `point ${place} of ${of}`].filter(Boolean).join(', ')}.${rest.length ? ` ${begin(rest.join(', '))}.` : ''}`,
};
