import type { Catalogue } from '../catalogue.ts';
import type { Facts } from '../facts.ts';
import { sentences } from './sentences.ts';

/** Life expectancy in Tianjin stood at 81.91 years in 2020. Names may be plural: the verbs fit both. */
function told(facts: Facts, name: string): string {
  const { value, period, since, from, change, during, index, plan, bound, provisional } = facts;
  if (during && from) {
    const verb = !change?.sign ? 'went' : change.sign < 0 ? 'fell' : 'rose';
    return `${name} ${verb} from ${from} to ${value} during the ${period}`;
  }
  const when = period && ` in ${plan ? 'the ' : ''}${period}`;
  if (index) return `${name} went ${value}${since && ` from ${since}`}${period && ` to ${period}`}`;
  return `${name} ${bound ? 'had a published value of' : 'stood at'} ${value}${when}${provisional ? ' (provisional)' : ''}`;
}

const moved = ({ change, since, during, index }: Facts): string =>
  change && !during && !index ? sentences.change(change, since) : '';

/** The sentence goes on with what its distance means. */
function judged(sentence: string, verdict: string, why = ''): string {
  const word = verdict && `; ${verdict}${why && ` (${why})`}`;
  return `${sentence.replace(/\.$/, '')}${word}.`;
}

const unpublished = (name: string): string => `No value is published for ${name}.`;

export const sentence: Catalogue['sentence'] = {
  name: (indicator, area) => indicator + (area && ` in ${area}`),
  verdict: (word, method) =>
    (/^[A-Z][a-z ]/.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word) +
    (method && ` (${method})`),
  report(facts, name, verdict, why) {
    const { status, reason, target, gap, path, met, value } = facts;
    const head = value ? sentences.join(told(facts, name), '', moved(facts)) : unpublished(name);
    if (!verdict) return judged(head, reason === 'no-target' ? 'no target is set' : '');
    if (!target) return judged(head, verdict, why);
    const { kind, due, text } = target;
    if (!value || kind === 'words') {
      const goal = `the ${due && `${due} `}${kind === 'ceiling' ? 'ceiling' : 'target'} is ${kind === 'words' ? `“${text}”` : text}`;
      return judged(judged(head, goal), verdict, value ? why : '');
    }
    if (status === 'met') {
      const [clause, remark] = sentences.met(facts);
      return judged(sentences.join(told(facts, name), '', moved(facts), clause), verdict, why) + remark;
    }
    const isKnown = gap && (status !== 'not-assessable' || met === false);
    const far = isKnown ? sentences.far(gap, target, false, status === 'missed' && due === facts.period) : '';
    const beside = status === 'behind' && path?.sign ? sentences.path(path, facts.falling) : '';
    return judged(
      beside
        ? sentences.join(told(facts, name), moved(facts), beside, far)
        : sentences.join(told(facts, name), '', moved(facts), far),
      verdict,
      why,
    );
  },
  short({ value, period, since, index, provisional }, name, verdict, why) {
    if (!value) return judged(unpublished(name), verdict);
    const when = [period, provisional && 'provisional'].filter(Boolean).join(', ');
    return judged(
      `${name}: ${value}${index && since ? ` since ${since}` : ''}${when && ` (${when})`}`,
      verdict,
      why,
    );
  },
  change: (facts, name) =>
    facts.value ? sentences.join(told(facts, name), '', moved(facts)) : unpublished(name),
};
