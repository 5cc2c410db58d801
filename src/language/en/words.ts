import type { Section } from '../catalogue.ts';

export const words: Section<'words'> = {
  loading: 'Loading',
  noData: 'No data',
  noValue: 'No value',
  noTarget: 'No target is set',
  retry: 'Try again',
  table: 'Data table',
  more: 'Show more',
  download: 'Download',
  copyPicture: 'Copy the picture',
  file: '{kind} {kind:CSV=data|picture}',
  pictureCopied: 'The picture is copied.',
  notCopied: 'The browser does not allow copying.',
  showArithmetic: 'Show the arithmetic',
  arithmetic: 'How this follows',
  sample: 'Sample data',
  source: 'Source: {title}',
  stale:
    'Could not be updated; shown are the {updated?data of {updated}|{loaded?data loaded on {loaded}, {time}|last data}}.',
  unitIs: 'Unit: {unit}',
  cutAxis: 'Vertical axis not from 0',
  cutAxisAcross: 'Horizontal axis not from 0',
  asIndex: 'Published as changes; drawn as an index, {since} = 100: {value} in {period}, target {goal}',
  noDate: 'The source states no exact year',
  upperBound: 'published as an upper bound',
  lowerBound: 'published as a lower bound',
  isBaseline: 'baseline',
  break: 'New definition; not comparable with earlier values',
  revised: 'revised {date}',
  period: 'Period',
  value: 'Published value',
  path: 'Planned path',
  target: 'Target',
  note: 'Note',
  baseline: 'Baseline',
  latest: 'Latest value',
  gap: '{distance} {met?{ceiling?below|above}|{ceiling?above|short}}',
  name: '{indicator}{area?, {area}}',
  summary: '{name}. {status?{status}. }{finding}',
  joined: '{clauses+, }',
  method: 'Method: {name:linear-path=linear path (linear-path)|{name}}',
  mapped: '“{word}” is drawn as “{status}”',
  methodRule: 'On track when share done ÷ share of time is at least 1',
  valuePeriod: 'Period of the value: {period}',
};

export const statuses: Section<'statuses'> = {
  met: 'Target met',
  'on-track': 'On track',
  behind: 'Behind',
  'moving-away': 'Moving away',
  missed: 'Not met when due',
  'not-assessable': 'Not assessable',
};

export const flags: Section<'flags'> = {
  early: 'early',
  keep: 'keep',
  provisional: 'provisional',
  about: 'about',
};

export const natures: Section<'natures'> = {
  binding: 'Binding',
  anticipatory: 'Anticipatory',
  guiding: 'Guiding',
  mandatory: 'Mandatory',
};

export const observed: Section<'observed'> = {
  provisional: 'provisional',
  estimated: 'estimated',
  suppressed: 'sample too small, not published',
  'not-collected': 'not surveyed',
  'not-applicable': 'not applicable',
};

export const quantities: Section<'quantities'> = {
  target: 'Target',
  progress: 'Share done',
  timeShare: 'Share of time',
  pace: 'Pace',
  expectedLinear: 'Planned path',
  b: 'baseline',
  v: 'latest',
  T: 'target',
  t: 'year of latest',
  't₀': 'baseline year',
  't₁': 'target year',
  p: 'share done',
  τ: 'share of time',
  E: 'planned path',
  B: 'reference',
  Δ: 'change',
};
