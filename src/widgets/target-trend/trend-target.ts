import type { Point, ResolvedTarget } from '../../assessment/assessment.ts';
import { nearestEdge } from '../../assessment/quantities.ts';
import { resolveTarget } from '../../assessment/target.ts';
import type { Target } from '../../contract/document.ts';
import { factsOf } from '../../language/series-facts.ts';
import { isBinding } from '../../language/series-words.ts';
import type { Language } from '../../language/language.ts';
import type { TrendGate, TrendLine, TrendPath, TrendPoint } from './trend-facts.ts';
import type { PointContext } from './trend-points.ts';

/** Without these a path has no beginning or must not be drawn. */
const NO_PATH = /^(missing-baseline|bound-baseline|break-in-series|baseline-(beyond|within)-target)$/;

/** The targets that have a place on the axis: of each period the latest version, beside the one it replaced. */
export function trendGates(
  points: readonly Point[],
  baseline: Point | undefined,
  context: PointContext,
): TrendGate[] {
  const { series, document, assessment } = context.reading;
  const { target: main, latest } = assessment;
  const gates: TrendGate[] = [];
  const revisedOn = ({ revised }: Target): number => Date.parse(revised?.on ?? '') || 0;
  for (const target of series.targets.slice().sort((a, b) => revisedOn(a) - revisedOn(b))) {
    const resolved = resolveTarget(target, {
      direction: series.direction ?? 'none',
      index: !!main?.index,
      unit: main?.target.unit ?? series.unit,
      points,
      baseline,
      plans: document.plans,
    });
    if (typeof resolved === 'string' || resolved.at === undefined) continue;
    const { at } = resolved;
    const same = gates.filter((gate) => gate.at === at)[0];
    const gate = gateOf(target, resolved, baseline?.value ?? latest?.value, context);
    if (same) gates.splice(gates.indexOf(same), 1, { ...gate, former: { ...same, former: undefined } });
    else gates.push(gate);
  }
  return gates;
}

function gateOf(
  target: Target,
  resolved: ResolvedTarget,
  from: number | undefined,
  { reading, language, convert }: PointContext,
): TrendGate {
  const { series, assessment } = reading;
  const { at, value, lower, upper, comparator } = resolved;
  const { symbol, touches } = language.unit(target.unit ?? series.unit);
  // A unit that is a word stands in the meta line, once.
  const bare = symbol && !touches ? { unit: undefined } : {};
  const shown = { ...target, ...bare };
  const words = language.target({
    ...reading,
    series: { ...series, ...bare, targets: [shown] },
    assessment: { ...assessment, target: { ...resolved, target: shown } },
  });
  return {
    target,
    at: at!,
    lower: convert(lower),
    upper: convert(upper),
    about: comparator === 'approx' ? convert(value!) : undefined,
    binding: isBinding(reading),
    goal: convert(nearestEdge(resolved, from ?? value ?? lower)),
    label: words?.label ?? '',
    figure: words?.figure ?? '',
    due: words?.period ?? language.period(target.period),
    main: Math.abs(at! - (assessment.target?.at ?? Infinity)) < 1e-6,
  };
}

/** `2025年，还差2.48`: digits alone, for sign and unit stand one line above. */
export function gateDistance({ reading }: TrendLine, language: Language, indexSince: string): string {
  const { target, met } = reading.assessment;
  const { gap } = factsOf(reading, language, 'trend');
  const band = target && /approx|range/.test(target.comparator);
  if (!gap?.sign || !target || met === null || indexSince || (met && band)) return '';
  return language.words.gap(gap.plain, met, target.lower === -Infinity);
}

/** From the baseline to the target that counts, where the assessment knows such a path. */
export function trendPath(
  main: TrendGate | undefined,
  points: readonly TrendPoint[],
  { reading }: PointContext,
): TrendPath | undefined {
  const { expectedLinear, progress } = reading.assessment.quantities;
  const start = points.find((point) => point.baseline);
  if (!start || !main || start.bound || start.at >= main.at) return undefined;
  if (NO_PATH.test(expectedLinear.reason ?? progress.reason ?? '')) return undefined;
  return [
    [start.at, start.value],
    [main.at, main.goal],
  ];
}
