import type { Catalogue } from '../catalogue.ts';
import { date } from './format.ts';

export const words: Catalogue['words'] = {
  loading: 'Loading',
  noData: 'No data',
  noValue: 'No value',
  noTarget: 'No target is set',
  retry: 'Try again',
  table: 'Data table',
  more: 'Show more',
  download: 'Download',
  copyPicture: 'Copy the picture',
  file: (kind) => (kind === 'CSV' ? 'CSV data' : `${kind} picture`),
  pictureCopied: 'The picture is copied.',
  notCopied: 'The browser does not allow copying.',
  showArithmetic: 'Show the arithmetic',
  arithmetic: 'How this follows',
  sample: 'Sample data',
  source: (title) => `Source: ${title}`,
  stale: (updated, loaded) =>
    `Could not be updated; shown are the ${updated ? `data of ${date(updated)}` : loaded ? `data loaded on ${date(loaded.slice(0, 10))}, ${loaded.slice(11)}` : 'last data'}.`,
  unitIs: (unit) => `Unit: ${unit}`,
  cutAxis: 'Vertical axis not from 0',
  cutAxisAcross: 'Horizontal axis not from 0',
  asIndex: (since, period, value, target) =>
    `Published as changes; drawn as an index, ${since} = 100: ${value} in ${period}, target ${target}`,
  noDate: 'The source states no exact year',
  upperBound: 'published as an upper bound',
  lowerBound: 'published as a lower bound',
  isBaseline: 'baseline',
  break: 'New definition; not comparable with earlier values',
  revised: (date) => `revised ${date}`,
  period: 'Period',
  value: 'Published value',
  path: 'Planned path',
  target: 'Target',
  note: 'Note',
  baseline: 'Baseline',
  latest: 'Latest value',
  gap: (distance, met, ceiling) =>
    `${distance} ${met ? (ceiling ? 'below' : 'above') : ceiling ? 'above' : 'short'}`,
  name: (indicator, area) => (area ? `${indicator}, ${area}` : indicator),
  summary: (name, status, finding) => `${name}. ${status && `${status}. `}${finding}`,
  joined: (parts) => parts.join(', '),
  method: (name) => `Method: ${name === 'linear-path' ? 'linear path (linear-path)' : name}`,
  mapped: (word, status) => `“${word}” is drawn as “${status}”`,
  methodRule: 'On track when share done ÷ share of time is at least 1',
  valuePeriod: (period) => `Period of the value: ${period}`,
};

export const statuses: Catalogue['statuses'] = {
  met: 'Target met',
  'on-track': 'On track',
  behind: 'Behind',
  'moving-away': 'Moving away',
  missed: 'Not met when due',
  'not-assessable': 'Not assessable',
};

export const flags: Catalogue['flags'] = {
  early: 'early',
  keep: 'keep',
  provisional: 'provisional',
  about: 'about',
};

export const natures: Catalogue['natures'] = {
  binding: 'Binding',
  anticipatory: 'Anticipatory',
  guiding: 'Guiding',
  mandatory: 'Mandatory',
};

export const observed: Catalogue['observed'] = {
  provisional: 'provisional',
  estimated: 'estimated',
  suppressed: 'sample too small, not published',
  'not-collected': 'not surveyed',
  'not-applicable': 'not applicable',
};

export const quantities: Catalogue['quantities'] = {
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
