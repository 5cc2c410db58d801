import type { Catalogue } from './catalogue.ts';
import type { Facts } from './facts.ts';
import { saidOnce } from './finding.ts';

/**
 * The sentence of a report (`report`, the default), its short form, or the change alone. `verdict` is the word of the
 * status, '' where no target is set; `why` the reason where there is no verdict.
 */
export function sentenceText(
  facts: Facts,
  { name, verdict, why }: { readonly name: string; readonly verdict: string; readonly why: string },
  { sentence: say, sentences, format }: Catalogue,
  template?: string,
): string {
  const { value, change, during, index, from, status, reason, target, gap, path } = facts;
  if (template === 'short') return say.short(facts, name, verdict, why);
  const isMoved = value && change && !during && !index;
  const moved = isMoved ? sentences.change(change, facts.since) : '';
  const head = say.told(facts, name, moved, !!(isMoved && change.sign && from));
  if (template === 'change') return saidOnce(say.change(facts, name, head, moved), format.once);
  const report = (beside: string, far: string, goal: string, word = verdict, because = why): string =>
    saidOnce(say.report(head, moved, beside, far, goal, word, because), format.once);
  if (!verdict) return report('', '', '', reason === 'no-target' ? say.noTarget : '', '');
  if (!target) return report('', '', '');
  if (!value || target.kind === 'words') return report('', '', say.goal(target), verdict, value ? why : '');
  if (status === 'met') return report('', sentences.met(facts), '') + sentences.remark(facts);
  const isKnown = gap && (status !== 'not-assessable' || facts.met === false);
  const isDue = status === 'missed' && target.due === facts.period;
  return report(
    status === 'behind' && path?.sign ? sentences.path(path, facts.falling) : '',
    isKnown ? sentences.far(gap, target, false, isDue) : '',
    '',
  );
}
