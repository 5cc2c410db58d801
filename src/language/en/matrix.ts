import type { Section } from '../catalogue.ts';
import { noun, one } from './levels.ts';

/** Words of `<district-matrix>` in English. */
export const matrix: Section<'matrix'> = {
  heading: 'Indicators by area',
  indicator: 'Indicator',
  area: 'Area',
  direction: 'Direction',
  nature: 'Nature',
  verdict: 'Status',
  indicators: '{count} {count#one=indicator|indicators}',
  areas: `{above?{above} and }{count} {count#one=${one}|${noun}}`,
  directions: {
    higher: 'higher is better',
    lower: 'lower is better',
    near: 'near the target is better',
    range: 'inside the range is better',
    none: '',
  },
  absent: 'Not in the data',
  of: '{name}{verdict?: {_verdict}}',
  dated: '{value}{period? ({period})}',
  binding: 'Bold: {_natures+, }',
  borrowed: 'Areas without a target are judged by that of {above?{above}|the area above}',
  targetOf: '{above?{goal?{above}: {_goal}}|{goal}}',
  byTarget: ' Judged by the target of {above}.',
  counts:
    '{indicators?{areas?{total} results ({indicators}, {areas}): |Of {indicators}: }|Of {areas}: }{shares+, }.',
  share: '{_word} {count}',
  everywhere:
    '{names.3?{names.0}, {names.1} and {names-2} more|{names+, | and }}: target met wherever it can be assessed',
  most: 'most {_words+ or }: {areas+, | and } ({count}{areas.1? each})',
  which: '{_words+ or }: {names+, | and }',
  line: '{name}: {groups+; }',
  group: '{_word}{areas? ({areas+, })}',
  sentence: '{clauses? {^clauses+; }.}',
};
