import { commonView } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { sentenceText } from '../../language/sentence-text.ts';
import { factsOf } from '../../language/series-facts.ts';
import { methodName } from '../../language/series-words.ts';
import type { CommonView } from '../../marks/view.ts';

/** A sentence, in two parts around the word of its status where it says one. */
export interface SentenceView extends CommonView {
  readonly before: string;
  /** The word of the status as the sentence says it; '' where it says none. */
  readonly verdict: string;
  readonly after: string;
}

/** Stands for the verdict while the language makes its sentence: the shape of the status goes before it. */
const PLACE = '\ue000';

/** Data and language in; the sentence out. `template`: `finding`, `short` or `change`; anything else is a `report`. */
export function sentenceView(input: ViewInput, template?: string): SentenceView {
  const { reading, language } = input;
  const common = commonView(input);
  if (template === 'finding')
    return { ...common, before: common.finding + (common.why ?? ''), verdict: '', after: '' };
  const words = language.catalogue.sentence;
  const { status } = common;
  const facts = factsOf(reading, language);
  const name = words.name(language.text(reading.indicator.label), facts.area);
  const said = { name, verdict: status ? PLACE : '', why: status?.reason ?? '' };
  const text = sentenceText(facts, said, language.catalogue, template);
  const verdict = status ? words.verdict(status.word, methodName(reading.assessment, language) ?? '') : '';
  const [before = '', after] = text.split(PLACE);
  return {
    ...common,
    finding: text.replace(PLACE, verdict),
    why: undefined,
    before,
    verdict: after === undefined ? '' : verdict,
    after: after ?? '',
  };
}
