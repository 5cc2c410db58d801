import type { ResolvedTarget } from '../../assessment/assessment.ts';
import type { ComparedArea } from '../../assessment/compare.ts';
import type { SeriesReading } from '../../assessment/reading.ts';
import { areaName, distanceCell, emptyReason, listedReason, referencePoint } from './area-words.ts';
import { baselineOf, decimalsOf, shortFigure } from './compare-context.ts';
import type { CompareContext } from './compare-context.ts';
import type { CompareFacts, CompareRow, LineMark, ListedRow, TargetMark } from './compare-facts.ts';
import { STRIP_FROM, numbersOf, startsAtZero } from './compare-scale.ts';

export interface ContentOptions {
  /** `bar` or `dot`; anything else: bars where the scale begins at zero by itself. */
  readonly shape?: string;
  readonly benchmark?: SeriesReading;
}

/** Everything the figure shows, in words and numbers. */
export function compareFacts(context: CompareContext, options: ContentOptions): CompareFacts {
  const { comparison, language, lead, unit, direction } = context;
  const single = context.sign !== '' || language.unit(unit).symbol === '';
  const strip = comparison.ranked.length >= STRIP_FROM;
  const facts = {
    rows: comparison.ranked.map((row) => (strip ? dotOf(context, row) : rowOf(context, row))),
    listed: comparison.listed.map(({ reading, point, reason }): ListedRow => {
      const id = reading.series.area ?? '';
      return {
        id,
        name: areaName(context, reading.area, id),
        chosen: id === context.chosen,
        reason: listedReason(context, { reading, point, reason }),
        text:
          reason === 'unit'
            ? language.figure(point.observation, reading.series.unit)
            : plainOf(context, point.observation),
        value: reason === 'unit' ? undefined : point.value,
      };
    }),
    empty: comparison.empty.map((row): ListedRow => ({
      id: row.id,
      name: areaName(context, row.area, row.id),
      chosen: row.id === context.chosen,
      reason: emptyReason(context, row),
      text: '',
    })),
    direction,
    limits: lead.series.limits,
    bars: false,
    target: targetLine(context),
    city: cityLine(context),
    benchmark: benchmarkLine(context, options.benchmark),
    heads: headsOf(context, single),
    step:
      10 ** -Math.max(0, ...comparison.ranked.slice(0, 500).map((row) => decimalsOf(row.point.observation))),
    tick: tickOf(context),
  };
  // Thousands of dots have no length, so their scale need not begin at zero.
  const mayBeBars =
    !strip && !context.from && direction !== 'near' && direction !== 'range' && unit !== 'ratio';
  const bars =
    mayBeBars && options.shape !== 'dot' && (options.shape === 'bar' || startsAtZero(numbersOf(facts)));
  return { ...facts, bars };
}

/** What a dot of a strip needs: of thousands of areas no other word is printed. */
function dotOf({ chosen, language }: CompareContext, { reading, point }: ComparedArea): CompareRow {
  const { assessment, series } = reading;
  const id = series.area ?? '';
  return {
    id,
    name: '',
    rank: '',
    chosen: id === chosen,
    value: point.value,
    text: '',
    provisional: false,
    distance: '',
    status: assessment.reason === 'no-target' ? undefined : assessment.status,
    word: language.status(assessment.status),
    binding: false,
  };
}

function rowOf(context: CompareContext, row: ComparedArea): CompareRow {
  const { reading, point, rank, tied, ownTarget } = row;
  const { assessment, series } = reading;
  const id = series.area ?? '';
  const ranked = rank !== undefined && context.comparison.ranked.length > 1;
  return {
    id,
    name: areaName(context, reading.area, series.area),
    rank: ranked ? `${rank}${tied ? '=' : ''}` : '',
    chosen: id === context.chosen,
    value: point.value,
    text: plainOf(context, point.observation),
    bound: point.bound && (point.bound === 'le' || point.bound === 'lt' ? -1 : 1),
    provisional: assessment.flags.provisional,
    from: baselineOf(row, context)?.value,
    own: ownTarget && markOf(ownTarget, reading),
    distance: distanceCell(context, row),
    status: assessment.reason === 'no-target' ? undefined : assessment.status,
    word: context.language.status(assessment.status),
    binding: isBinding(reading),
  };
}

/** Digits alone; the head or the scale says the unit. */
function plainOf({ language, unit }: CompareContext, figure: ComparedArea['point']['observation']): string {
  return language.figure(figure, unit, { plain: true });
}

function isBinding({ series }: SeriesReading): boolean {
  return series.nature === 'binding' || series.nature === 'mandatory';
}

function markOf(target: ResolvedTarget, reading: SeriesReading): TargetMark {
  const { lower, upper, comparator, value } = target;
  const about = comparator === 'approx' && value !== null ? value : undefined;
  return { lower, upper, about, binding: isBinding(reading) };
}

function targetLine(context: CompareContext): CompareFacts['target'] {
  const { comparison, language, whole } = context;
  const { reference } = comparison;
  const target = reference?.assessment.target;
  const words = reference && language.target(reference);
  if (!reference || !target || !words) return undefined;
  // The unit stands in the meta line; on the label only a sign that touches the digits is kept.
  const bare = words.figure.replace(language.unit(context.unit).symbol, context.sign).trim();
  const short = (label: string): string => label.replace(words.figure, bare);
  const labels = [
    language.compare.targetOf(whole, short(words.dated)),
    short(words.dated),
    short(words.label),
  ];
  return {
    ...markOf(target, reference),
    labels: labels.filter((text, index) => labels.indexOf(text) === index),
  };
}

function cityLine(context: CompareContext): LineMark | undefined {
  const point = referencePoint(context);
  if (!point || !context.comparison.ranked.length) return undefined;
  return {
    value: point.value,
    labels: [`${areaName(context, context.lead.area)} ${shortFigure(context, point.observation)}`],
  };
}

function benchmarkLine(context: CompareContext, reading: SeriesReading | undefined): LineMark | undefined {
  const { comparison, lead } = context;
  const point = reading?.assessment.latest;
  if (!reading || !point || (comparison.period && point.period !== comparison.period)) return undefined;
  if (JSON.stringify(reading.series.unit) !== JSON.stringify(lead.series.unit)) return undefined;
  const name = areaName(context, reading.area, reading.series.area);
  return { value: point.value, labels: [`${name} ${shortFigure(context, point.observation)}`] };
}

function headsOf(context: CompareContext, single: boolean): CompareFacts['heads'] {
  const { language, comparison, unit, own, whole, period } = context;
  const words = language.compare;
  const whose = comparison.ranked.some((row) => row.countsToOwn) ? own : whole;
  const dates = comparison.ranked.map((row) => row.reading.assessment.target?.period);
  const due = dates.every((date) => date === dates[0])
    ? language.period(dates[0], context.lead.document.plans)
    : '';
  return {
    area: words.area,
    value: words.valueHead(period, single ? '' : language.unit(unit).label),
    distance: [words.distanceHead(whose, due), words.distanceHead(whose, '')],
    listed: words.listed,
    empty: words.empty,
  };
}

function tickOf({ language, unit, sign }: CompareContext): CompareFacts['tick'] {
  return (value, step) => {
    const decimals = Math.max(0, Math.min(6, -Math.floor(Math.log10(step) + 1e-9)));
    return unit === 'ratio' ? language.value(value, unit, decimals) : language.number(value, decimals) + sign;
  };
}
