import type { AreaOrder } from '../../assessment/compare.ts';
import type { CommonView } from '../../marks/view.ts';
import { baselineOf, fullFigure } from './compare-context.ts';
import type { CompareContext } from './compare-context.ts';
import type { CompareFacts } from './compare-facts.ts';
import type { CompareFigure } from './compare-figure.ts';

/** What a sign of the figure means. */
export interface LegendEntry {
  readonly sign: 'base' | 'now' | 'own' | 'none';
  readonly text: string;
}

/** Below this width the meta line leaves out the order, and the legend its conditions. */
const NARROW = 440;

export function headingOf(context: CompareContext): string {
  const { language, lead, comparison, period, from } = context;
  const label = language.text(lead.indicator.label);
  const start = from ? comparison.ranked.map((row) => baselineOf(row, context)?.period) : [];
  const same = start.length > 0 && start[0] && start.every((entry) => entry === start[0]);
  const span = same && comparison.period ? language.period(`${start[0]}/${comparison.period}`) : period;
  return language.compare.heading(label, span);
}

interface MetaOptions {
  readonly facts: CompareFacts;
  readonly strip: boolean;
  readonly order: AreaOrder;
  readonly width: number;
}

export function metaOf(
  context: CompareContext,
  { facts, strip, order, width }: MetaOptions,
): CommonView['meta'] {
  const { language, comparison, noun, unit, period, direction, sign } = context;
  const words = language.compare;
  const all = comparison.ranked.length + comparison.listed.length + comparison.empty.length;
  const count = language.number(all);
  const above = comparison.reference && language.text(comparison.reference.area?.label);
  const several = comparison.ranked.length > 1;
  const byValue = direction === 'lower' ? words.ordered.rising(period) : words.ordered.falling(period);
  const orders: Record<AreaOrder, string> = {
    value: byValue,
    gap: words.ordered.gap,
    name: words.ordered.name,
    document: '',
  };
  const label = language.unit(unit).label;
  return [
    width >= 200 && (above && all < 10 ? words.withWhole(above, count, noun) : words.count(count, noun)),
    label && !sign && language.words.unitIs(label),
    strip ? words.eachDot(noun) : several && width >= NARROW && orders[order],
    facts.rows.length && !facts.bars && language.words.cutAxisAcross,
  ]
    .filter((text): text is string => !!text)
    .map((text) => ({ text }));
}

export function legendOf(context: CompareContext, facts: CompareFacts, width: number): LegendEntry[] {
  const { language, lead, comparison, own, period } = context;
  const words = language.compare;
  const legend: LegendEntry[] = [];
  const bases = comparison.ranked.map((row) => baselineOf(row, context)).filter((point) => point);
  if (bases.length) {
    const same = bases.every((point) => point!.period === bases[0]!.period);
    legend.push({
      sign: 'base',
      text: same ? language.period(bases[0]!.period, lead.document.plans) : language.words.baseline,
    });
    legend.push({ sign: 'now', text: period || language.words.latest });
  }
  if (facts.rows.some((row) => row.own)) {
    const several = facts.rows.length > 1 && facts.target;
    legend.push({
      sign: 'own',
      text: !several || width < NARROW ? words.ownLegendShort(own) : words.ownLegend(own),
    });
  }
  if (facts.rows.some((row) => row.rank.endsWith('='))) legend.push({ sign: 'none', text: words.tie });
  if (facts.rows.some((row) => row.provisional)) legend.push({ sign: 'none', text: words.provisional });
  return legend;
}

export function notesOf(
  context: CompareContext,
  facts: CompareFacts,
  strip: boolean,
  figure: CompareFigure,
): string[] {
  const { language, comparison, whole, noun, lead } = context;
  const words = language.compare;
  const notes: string[] = [];
  if (strip) {
    notes.push(
      words.eachDot(noun) +
        (figure.group
          ? words.grouped(language.difference(figure.group, context.unit, fewestDecimals(figure.group)))
          : ''),
    );
    if (facts.listed.length) notes.push(words.left(language.number(facts.listed.length), words.listed));
    if (facts.empty.length) notes.push(words.left(language.number(facts.empty.length), words.empty));
  }
  if (comparison.declaredComparable) notes.push(words.comparable(populations(context)));
  const { reference } = comparison;
  const target = reference?.assessment.target;
  const printed = reference?.series.targets[0];
  if (reference && !target && printed) notes.push(words.targetText(whole, fullFigure(context, printed)));
  if (lead.series.targets.length && !reference && !lead.assessment.target)
    notes.push(words.targetText('', fullFigure(context, lead.series.targets[0]!)));
  return notes;
}

/** Digits after the point that say the number within one part in a hundred. */
function fewestDecimals(value: number): number {
  return [0, 1, 2].find((decimals) => Math.abs(Number(value.toFixed(decimals)) - value) < value / 100) ?? 3;
}

function populations({ comparison, language, lead }: CompareContext): string {
  const names = [lead, ...comparison.ranked.map((row) => row.reading)].map(({ series }) =>
    language.text(series.population),
  );
  return language.compare.list(names.filter((name, index) => name && names.indexOf(name) === index));
}
