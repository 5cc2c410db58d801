import type { Point, ResolvedTarget } from '../../assessment/assessment.ts';
import { nearestEdge } from '../../assessment/quantities.ts';
import { resolveTarget } from '../../assessment/target.ts';
import type { Target } from '../../contract/document.ts';
import { factsOf } from '../../language/series-facts.ts';
import type { TrendGate, TrendPath, TrendPoint } from './trend-facts.ts';
import type { PointContext } from './trend-points.ts';

/** Without these a path has no beginning or must not be drawn. */
const NO_PATH = [
  'missing-baseline',
  'bound-baseline',
  'break-in-series',
  'baseline-beyond-target',
  'baseline-within-target',
];

/** The targets that have a place on the axis: of each period the latest version, beside the one it replaced. */
export function trendGates(
  points: readonly Point[],
  baseline: Point | undefined,
  context: PointContext,
): TrendGate[] {
  const { reading } = context;
  const { series, document, assessment } = reading;
  const versions = new Map<number, { target: Target; resolved: ResolvedTarget }[]>();
  for (const target of series.targets) {
    const resolved = resolveTarget(target, {
      direction: series.direction ?? 'none',
      index: assessment.target?.index ?? false,
      unit: assessment.target?.target.unit ?? series.unit,
      points,
      baseline,
      plans: document.plans,
    });
    if (typeof resolved === 'string' || resolved.at === undefined) continue;
    const same = versions.get(resolved.at) ?? [];
    versions.set(resolved.at, [...same, { target, resolved }]);
  }
  const from = baseline?.value ?? assessment.latest?.value;
  return Array.from(versions.values()).map((same) => {
    const ordered = same
      .slice()
      .sort((a, b) => ((a.target.revised?.on ?? '') > (b.target.revised?.on ?? '') ? 1 : -1));
    return gate(ordered, from, context);
  });
}

function gate(
  versions: readonly { target: Target; resolved: ResolvedTarget }[],
  from: number | undefined,
  context: PointContext,
): TrendGate {
  const { reading, language, convert } = context;
  const { target, resolved } = versions[versions.length - 1]!;
  const former = versions[versions.length - 2];
  const main = near(resolved.at, reading.assessment.target?.at);
  const words = targetWords(target, resolved, context);
  const { on, reason } = target.revised ?? {};
  return {
    at: resolved.at!,
    lower: convert(resolved.lower),
    upper: convert(resolved.upper),
    ...(resolved.comparator === 'approx' && { about: convert(resolved.value!) }),
    binding: /^(binding|mandatory)$/.test(reading.series.nature ?? ''),
    goal: convert(goalOf(resolved, from)),
    label: words.label,
    due: words.period,
    distance: main ? distanceWords(context) : '',
    main,
    ...(former && {
      former: {
        goal: convert(goalOf(former.resolved, from)),
        label: language.trend.formerTarget(targetWords(former.target, former.resolved, context).figure),
        figure: targetWords(former.target, former.resolved, context).figure,
      },
    }),
    revised: on ? language.words.revised(language.period(on)) : '',
    revisedOn: on ? language.period(on) : '',
    revisedWhy: language.text(reason),
  };
}

function goalOf(resolved: ResolvedTarget, from: number | undefined): number {
  return nearestEdge(resolved, from ?? resolved.value ?? resolved.lower);
}

function targetWords(target: Target, resolved: ResolvedTarget, { reading, language }: PointContext) {
  const { symbol, touches } = language.unit(target.unit ?? reading.series.unit);
  // A unit that is a word stands in the meta line, once.
  const bare = symbol && !touches ? { unit: undefined } : {};
  const shown = { ...target, ...bare };
  const own = {
    ...reading,
    series: { ...reading.series, ...bare, targets: [shown] },
    assessment: { ...reading.assessment, target: { ...resolved, target: shown } },
  };
  return language.target(own) ?? { label: '', dated: '', figure: '', period: language.period(target.period) };
}

/** What is left to the target, or by how much it is met: digits alone, for sign and unit stand one line above. */
function distanceWords({ reading, language, indexSince }: PointContext): string {
  const { target, met } = reading.assessment;
  const { gap } = factsOf(reading, language, 'trend');
  const band = target?.comparator === 'approx' || target?.comparator === 'range';
  if (!gap?.sign || !target || met === null || indexSince || (met && band)) return '';
  return language.gauge.gap(gap.plain, met, target.lower === -Infinity);
}

/** From the baseline to the target that counts, where the assessment knows such a path. */
export function trendPath(
  gates: readonly TrendGate[],
  points: readonly TrendPoint[],
  { reading }: PointContext,
): TrendPath | undefined {
  const { quantities } = reading.assessment;
  const start = points.find((point) => point.baseline);
  const end = gates.find((entry) => entry.main);
  const refusal = quantities.expectedLinear.reason ?? quantities.progress.reason ?? '';
  if (!start || !end || start.bound || start.at >= end.at || NO_PATH.indexOf(refusal) >= 0) return undefined;
  return { from: [start.at, start.value], to: [end.at, end.goal] };
}

function near(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) < 1e-6;
}
