import type { Section } from '../catalogue.ts';

/** Words of `<indicator-sentence>` in English. Names may be plural: the verbs fit both. */
export const sentence: Section<'sentence'> = {
  name: '{indicator}{area? in {area}}',
  verdict: '{_word}{method? ({method})}',
  noTarget: 'no target is set',
  told: '{value?{during?{from?{>sentence._during}|{>sentence._at}}|{>sentence._at}}|No value is published for {name}}',
  _during: '{name} {change.sign:-1=fell|1=rose|went} from {from} to {value} during the {period}',
  _at: '{index?{name} went {value}{since? from {since}}{period? to {period}}|{name} {bound?had a published value of|stood at} {value}{period? in {plan?the }{period}}{provisional? (provisional)}}',
  goal: 'the {target.due?{target.due} }{target.kind:ceiling=ceiling|target} is {target.kind:words=“{target.text}”|{target.text}}',
  report:
    '{^head}{beside?{moved?, {moved} and {beside}{far?; {far}}|, {beside}{far? and {far}}}|{moved?, {moved}{far? and {far}}|{far?, {far}}}}{goal?; {goal}}{verdict?; {verdict}{why? ({why})}}.',
  short:
    '{value?{name}: {value}{index?{since? since {since}}}{>sentence._when}{verdict?; {verdict}{why? ({why})}}|No value is published for {name}{verdict?; {verdict}}}.',
  _when: '{period? ({period}{provisional?, provisional})|{provisional? (provisional)}}',
  change: '{^head}{moved?, {moved}}.',
};
