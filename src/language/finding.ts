import type { Catalogue } from './catalogue.ts';
import type { Facts } from './facts.ts';

/** Which clauses are said for which status; their words, and how they join, are the language's. */
export function findingText(facts: Facts, say: Catalogue['sentences']): string {
  const { form, status, reason, area, value, since, change, during, index, path, gap, target } = facts;
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
    const [clause, remark] = say.met(facts);
    return say.join(head, form === 'trend' && !facts.keep ? moved : '', '', clause) + remark;
  }
  if (status === 'missed') return say.join(head, '', say.missed(far));
  // A method of its own has its own word; the planned path is not what it judged by.
  if (facts.classed) return say.join(head, moved, '', far);
  if (status === 'moving-away') return say.join(head, '', compared ? say.away(compared, since) : '', far);
  if (!refused) {
    if (form !== 'gauge') return say.join(head, moved, toPath, far);
    return status === 'behind'
      ? say.join(head, '', toPath || say.behind, far)
      : say.join(head, moved, '', far, say.ahead);
  }
  if (!value) return target && reason !== 'missing-reference-value' ? say.noValue(area) : '';
  // A baseline that is all there is: the reason names its year, so the value is not said again.
  if (far && reason === 'no-observation-after-baseline' && facts.period === facts.since) return say.join(far);
  return say.join(head, reason === 'no-target' ? moved : '', '', far);
}
