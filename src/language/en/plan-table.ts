import type { planTable as words } from '../zh-cn/plan-table.ts';

/** Words of `<indicator-table>` in English. */
export const planTable: typeof words = {
  heading: 'Main indicators',
  domain: 'Domain',
  indicator: 'Indicator',
  nature: 'Nature',
  figure: 'Value and target',
  status: 'Status',
  reason: 'Why not assessed',
  base: (period) => (period ? `Baseline\n${period}` : 'Baseline'),
  value: (period) => (period ? `Value\n${period}` : 'Latest value'),
  target: (period) => (period ? `Target\n${period}` : 'Target'),
  basePeriod: 'Period of the baseline',
  valuePeriod: 'Period of the value',
  targetPeriod: 'Period of the target',
  figures: (value, target) =>
    [value && `Values of ${value}`, target && `${value ? 't' : 'T'}argets for ${target}`]
      .filter(Boolean)
      .join(', '),
  count: (count, natures) =>
    `${count} ${count === '1' ? 'indicator' : 'indicators'}${natures.length ? ': ' : ''}${natures
      .map(([nature, of]) => `${of} ${nature.toLowerCase()}`)
      .join(', ')}`,
  scales: 'Each row has its own scale; compare within a row only',
  scale: (low, high) => ` (scale ${low}–${high})`,
  empty: '(empty)',
  noFigure: 'No figure to draw',
  named: (label, unit) => (unit ? `${label} (${unit})` : label),
  finding: (count, shares) =>
    `${count} ${count === '1' ? 'indicator' : 'indicators'}: ${shares
      .map(([of, word]) => `${of} ${word.charAt(0).toLowerCase()}${word.slice(1)}`)
      .join(', ')}.`,
  noTarget: 'without a target',
  baseNote: (period, figures) => `The baseline is the value of ${period} (${figures.join(', ')}).`,
  changeNote: (period) => `Published as changes from ${period}; ${period} is 0.`,
  reasons: (word, groups) =>
    `${word}: ${groups
      .map(({ reason, names }) => (names.length ? `${reason} (${names.join(', ')})` : reason))
      .join('; ')}.`,
  asPrinted: 'Figures are printed as published.',
  line: (name, value, target, status) =>
    `${name}: ${[value, target && `target ${target}`, status].filter(Boolean).join(', ')}`,
  controls: 'Filter and sort',
  all: 'All',
  find: 'Find',
  order: 'Sort by',
  orders: {
    document: 'Order of the plan',
    name: 'Name',
    status: 'Status',
    progress: 'Progress',
    gap: 'Distance to target',
  },
  reversed: 'Reversed',
  shown: (count, total) => `${count} of ${total} shown`,
  copy: 'Copy the table',
  copied: 'Copied; paste it into a spreadsheet.',
};
