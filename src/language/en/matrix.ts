import type { matrix as words } from '../zh-cn/matrix.ts';
import { nounOf, some } from './levels.ts';

/** Words of `<district-matrix>` in English. */
export const matrix: typeof words = {
  heading: 'Indicators by area',
  indicator: 'Indicator',
  area: 'Area',
  direction: 'Direction',
  nature: 'Nature',
  verdict: 'Status',
  noun: nounOf,
  indicators: (count) => some(count, 'indicators'),
  areas: (count, noun, above) => `${above && `${above} and `}${some(count, noun)}`,
  directions: {
    higher: 'higher is better',
    lower: 'lower is better',
    near: 'near the target is better',
    range: 'inside the range is better',
    none: '',
  },
  arrow: (sign, direction) => `${sign} ${direction}`,
  absent: 'Not in the data',
  of,
  because: (verdict, reason) => (reason ? `${verdict}: ${reason}` : verdict),
  dated: (value, period) => (period ? `${value} (${period})` : value),
  binding: (natures) => `Bold: ${natures.map(lower).join(', ')}`,
  borrowed: (above) => `Areas without a target are judged by that of ${above || 'the area above'}`,
  targetOf: (above, target) => (above && target ? of(above, target) : target),
  byTarget: (above) => ` Judged by the target of ${above}.`,
  counts: (total, indicators, areas, shares) =>
    `${indicators && areas ? `${total} results (${indicators}, ${areas}): ` : `Of ${indicators || areas}: `}${shares
      .map(([count, word]) => `${lower(word)} ${count}`)
      .join(', ')}.`,
  everywhere: (names) => `${named(names)}: target met wherever it can be assessed`,
  most: (verdicts, areas, count) =>
    `most ${verdicts.map(lower).join(' or ')}: ${listed(areas)} (${count}${areas.length > 1 ? ' each' : ''})`,
  which: (verdicts, names) => `${verdicts.map(lower).join(' or ')}: ${listed(names)}`,
  line: (name, groups) =>
    `${name}: ${groups.map(([word, areas]) => lower(word) + (areas.length ? ` (${areas.join(', ')})` : '')).join('; ')}`,
  sentence: (clauses) => (clauses.length ? ` ${upper(clauses.join('; '))}.` : ''),
};

function of(name: string, text: string): string {
  return `${name}: ${lower(text)}`;
}

function named(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : listed(names);
}

function listed(names: readonly string[]): string {
  return names.slice(0, -1).join(', ') + (names[1] ? ' and ' : '') + names[names.length - 1]!;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
