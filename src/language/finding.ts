import type { Catalogue } from './catalogue.ts';
import type { Facts } from './facts.ts';

/** Which clauses are said for which status; their words, and how they join, are the language's. */
export function findingText(facts: Facts, { sentences: say, format }: Catalogue): string {
  const { form, status, reason, area, value, since, change, during, index, path, gap, target } = facts;
  const join = (...clauses: Parameters<typeof say.join>): string =>
    saidOnce(say.join(...clauses), format.once);
  const refused = status === 'not-assessable';
  const compared = !index && !during && change;
  const moved = compared && (form !== 'short' || refused) ? say.change(compared, since) : '';
  const toPath = path ? say.path(path, facts.falling) : '';
  const far =
    gap && target && (!refused || facts.met === false)
      ? say.far(gap, target, form === 'short', status === 'missed' && facts.period === target.due)
      : '';
  const head = value && say.value(facts);
  if (status === 'met') {
    const clause = say.met(facts);
    return join(head, form === 'trend' && !facts.keep ? moved : '', '', clause) + say.remark(facts);
  }
  if (status === 'missed') return join(head, '', say.missed(far));
  // A method of its own has its own word; the planned path is not what it judged by.
  if (facts.classed) return join(head, moved, '', far);
  if (status === 'moving-away') return join(head, '', compared ? say.away(compared, since) : '', far);
  if (!refused) {
    if (form !== 'gauge') return join(head, moved, toPath, far);
    return status === 'behind'
      ? join(head, '', toPath || say.behind, far)
      : join(head, moved, '', far, say.ahead);
  }
  if (!value) return target && reason !== 'missing-reference-value' ? say.noValue(area) : '';
  // A baseline that is all there is: the reason names its year, so the value is not said again.
  if (far && reason === 'no-observation-after-baseline' && facts.period === facts.since) return join(far);
  return join(head, reason === 'no-target' ? moved : '', '', far);
}

/** Words that a language says only behind the first digits of a sentence: 0.5 points below the path and 2 short. */
export function saidOnce(sentence: string, words: readonly string[]): string {
  if (!words[0]) return sentence;
  let isSaid = false;
  return sentence.replace(new RegExp(`(\\d) (?:${words.join('|')})(?!\\w)`, 'g'), (all, digit: string) =>
    isSaid ? digit : ((isSaid = true), all),
  );
}
