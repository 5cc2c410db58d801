import type { Section } from '../catalogue.ts';

/** Words of `<plan-scoreboard>` in English. */
export const scoreboard: Section<'scoreboard'> = {
  heading: 'Progress of {total} main {total#one=indicator|indicators}',
  planWord: '',
  plan: '{area}{area?{plan?, }}{plan}',
  until: 'Values published up to {period}',
  targets: '{period} targets',
  total: '{count}',
  count: '{count} {>scoreboard._word}',
  // `Target met` counts targets: 9 met.
  _word: '{word:Target met=met|{_word}}',
  met: '{count} {>scoreboard._word}{allKept? ({count#one=a target|all targets} to keep)|{allEarly? ahead of {due}|{>scoreboard._some}}}',
  _some: '{keep? ({keep} to keep{early?, {early} early})|{early? ({early} early)}}',
  bound:
    '{allMet?{>scoreboard._all} met|{word?{>scoreboard._all} {>scoreboard._word}|of {total} {>scoreboard._targets}, {counts+, }}}',
  _targets: '{_nature} {total#one=target|targets}',
  _all: '{total#one=the {>scoreboard._targets} is|all {total} {>scoreboard._targets} are}',
  sentence: '{counts+, }{bound?{counts?; }{bound+; }}.',
  against: 'Against the {period} targets: {sentence}',
  listed: '{word}: {names+; }',
  framed: 'A frame marks {_natures+ and } targets',
  notMixed: 'Unlike indicators are not mixed into one percentage',
  without: '{count} more {count#one=indicator has|indicators have} no {period} target',
  noneSet: 'No indicator has a {period} target.',
  otherDomain: 'Other',
  columns: { indicator: 'Indicator', domain: 'Domain', nature: 'Nature', status: 'Status' },
};
