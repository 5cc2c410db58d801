import type { trend as chinese } from '../zh-cn/trend.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Words of `<target-trend>` in English. */
export const trend: typeof chinese = {
  keys: 'Arrow keys move between points',
  area: 'Area',
  baseline: 'baseline',
  unpublished: 'not published',
  missing: (span, reason) => `${span}: ${reason}`,
  fromPath: (distance, above) => `${distance} ${above ? 'above' : 'below'} path`,
  fromPathHead: (above) => `${above ? 'Above' : 'Below'} path`,
  toTargetHead: (due) => `To ${due} target`.replace('  ', ' '),
  change: (since, distance, up) =>
    distance ? `${up ? 'up' : 'down'} ${distance} since ${since}` : `unchanged since ${since}`,
  toTarget: (due, target, distance) =>
    `${distance} short of the ${due} target of ${target}`.replace('  ', ' '),
  onTarget: (due, target) => `meets the ${due} target of ${target}`.replace('  ', ' '),
  gate: (due, distance) => [due, distance].filter(Boolean).join(', '),
  formerTarget: (target) => target.replace('Target', 'was'),
  pathNote: 'Dashes: planned path',
  revisedNote: (due, former, date, reason) =>
    `The ${due} target was ${former}${date && ` until ${date}`}${reason && ` (${reason})`}`.replace(
      '  ',
      ' ',
    ),
  projected: (figure) => `extrapolated ${figure}`,
  projection: 'extrapolation',
  projectionFinding: (since, due, figure, met) =>
    ` At the pace since ${since} it comes to about ${figure} in ${due} and ${met ? 'reaches' : 'misses'} the target.`,
  projectionNote: 'The dotted line is a straight extrapolation, not a forecast',
  level: (since) => `${since} level`,
  index: 'index 100',
  changesSince: (since) => `Change since ${since}`,
  break: (period) => [`Definition changed in ${period},`, 'not comparable before'],
  breakNote: (periods) => `Dashed upright line: definition changed in ${periods}`,
  missingNote: (what) => `Hatched: ${what}`,
  undatedNote: (area, figures) => `Not on the time axis: ${area && `${area} `}${figures.join(', ')}`,
  noPoints: 'No published value has a place on the time axis',
  areasHeading: (indicator, areas) => `${indicator}: ${areas}`,
  areasJoined: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`,
  ofArea: (area, sentence) => `${area}: ${sentence}`,
  whole: () => '',
  beside: (period, [area, value], other, distance, above, pace) =>
    `${area} stood at ${value} in ${period}, ${distance ? `${distance} ${above ? 'above' : 'below'}` : 'level with'} ${other}${pace ? `; both are ${pace > 0 ? 'ahead of' : 'behind'} their own planned paths` : ''}.`,
  notDrawn: (names) => `In another unit or beyond the sixth area, and not drawn: ${names}`,
  otherPopulation: 'Populations differ between areas; compare with care',
  ownTargets: 'Each area has set its own target',
  half: (year, part) => `H${part} ${year}`,
  quarter: (year, part) => `Q${part} ${year}`,
  month: (year, part) => `${MONTHS[part - 1]} ${year}`,
};
