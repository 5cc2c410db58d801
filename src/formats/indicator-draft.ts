import type { Area, Indicator, LocalizedText, Source } from '../contract/document.ts';
import type { AreaList } from './areas.ts';
import { directionOf } from './column-words.ts';
import type { Vocabulary } from './column-words.ts';
import type { IsTotal, RowNumbers } from './dimensions.ts';
import { observationOf, pointOf } from './observations.ts';
import type { Draft } from './observations.ts';
import type { Reader } from './row-reader.ts';
import { textOf, warning } from './table.ts';

/** What a format says outside of its rows. */
export interface Facts {
  readonly title?: LocalizedText;
  readonly source?: Source;
  readonly updated?: string;
  /** The indicator of rows that name none. */
  readonly indicator?: Partial<Indicator>;
  /** The area of rows that name none. */
  readonly area?: Area;
  /** A row without the name of an area speaks of `area`, even where it has a code. */
  readonly blankArea?: boolean;
  readonly isTotal?: IsTotal;
  readonly vocabulary?: Vocabulary;
  /** Columns that say who is measured, where an indicator has but one category of each. */
  readonly population?: readonly string[];
  /** Empty cells are places of a wide table that nobody filled, not gaps of a series. */
  readonly skipEmpty?: boolean;
}

/** A series before the contract has read it, and the row of each of its observations. */
export interface DraftSeries extends Draft {
  observations: Draft[];
  targets: Draft[];
}

export interface DraftIndicator extends Draft {
  readonly id: string;
  series: DraftSeries[];
}

/** An indicator of the document from its rows, and the row of each of its observations. */
export function draftOf(
  reader: Reader,
  id: string,
  rows: RowNumbers,
  areas: AreaList,
  facts: Facts,
): { readonly indicator: DraftIndicator; readonly rows: number[][] } {
  const [first] = rows as [number];
  const label = reader.words(first, 'indicatorName') || reader.words(first, 'indicator');
  const indicator: DraftIndicator = {
    ...facts.indicator,
    id,
    ...(label && { label }),
    ...measured(reader, first),
    ...(reader.text(first, 'domain') && { domain: reader.words(first, 'domain') }),
    series: [],
  };
  const population = populationOf(reader, rows, facts);
  if (population) indicator.population ??= population;
  const rowsOf: number[][] = [];
  const byArea = new Map<string | undefined, number>();
  for (const row of rows) {
    const area = areas.idOf(
      reader.text(row, 'area'),
      reader.words(row, 'areaName') || reader.words(row, 'area'),
      reader.text(row, 'areaLevel'),
      reader.text(row, 'areaParent'),
    );
    let index = byArea.get(area);
    if (index === undefined) {
      byArea.set(area, (index = indicator.series.length));
      indicator.series.push({
        ...(area !== undefined && { area }),
        ...apart(reader, row, indicator),
        observations: [],
        targets: [],
      });
      rowsOf.push([]);
    }
    const series = indicator.series[index]!;
    addTargets(reader, row, series);
    const observation = observationOf(reader, row, facts.skipEmpty || reader.text(row, 'target') !== '');
    if (!observation) continue;
    const own = reader.unit(row);
    if (own !== undefined && own !== indicator.unit) observation.unit = own;
    series.observations.push(observation);
    rowsOf[index]!.push(row);
  }
  for (const series of indicator.series) settleTargets(series);
  // Rows that could not be read leave no empty series behind.
  const full = indicator.series.map(
    ({ observations, targets, baseline }) => observations.length || targets.length || baseline,
  );
  indicator.series = indicator.series.filter((_, index) => full[index]);
  return { indicator, rows: rowsOf.filter((_, index) => full[index]) };
}

/** What the first row of an indicator says of all of them. */
function measured(reader: Reader, row: number): Draft {
  const unit = reader.unit(row);
  const printed = reader.text(row, 'direction');
  const direction = directionOf(printed);
  if (printed && !direction)
    reader.problems.push(warning('unknown-direction', reader.place(row, 'direction'), { given: printed }));
  const nature = reader.text(row, 'nature');
  const population = reader.text(row, 'population') && reader.words(row, 'population');
  return {
    ...(unit !== undefined && { unit }),
    ...(direction && { direction }),
    ...(nature && { nature }),
    ...(population && { population }),
  };
}

/** What a series says otherwise than its indicator. */
function apart(reader: Reader, row: number, indicator: DraftIndicator): Draft {
  const own: Draft = {};
  const nature = reader.text(row, 'nature');
  const population = reader.text(row, 'population') && reader.words(row, 'population');
  const direction = directionOf(reader.text(row, 'direction'));
  if (nature && nature !== indicator.nature) own.nature = nature;
  if (population && population !== indicator.population) own.population = population;
  if (direction && direction !== indicator.direction) own.direction = direction;
  return own;
}

function populationOf(reader: Reader, rows: RowNumbers, facts: Facts): string {
  const { table } = reader;
  const parts = (facts.population ?? []).map((name) => {
    const column = table.columns.findIndex((each) => each.name === name);
    const found = new Set(column < 0 ? [] : rows.map((row) => textOf(table.rows[row]![column])));
    return found.size === 1 ? Array.from(found)[0]! : '';
  });
  return parts.filter(Boolean).join(', ');
}

function addTargets(reader: Reader, row: number, series: DraftSeries): void {
  const target = pointOf(reader, row, 'target', 'targetPeriod');
  if (target)
    series.targets.push({
      ...target,
      ...(target.period === undefined && { open: reader.period(reader.text(row, 'period'))?.period }),
    });
  const baseline = pointOf(reader, row, 'baseline', 'baselinePeriod');
  if (baseline) series.baseline ??= baseline;
}

/** A target that every row repeats has no period of its own; targets that differ belong to the periods of their rows. */
function settleTargets(series: DraftSeries): void {
  const open = series.targets.filter((target) => 'open' in target);
  const repeated = open.every((target) => target.value === open[0]!.value);
  const seen = new Set<string>();
  series.targets = series.targets
    .map(({ open: own, ...target }) => (own !== undefined && !repeated ? { ...target, period: own } : target))
    .filter((target) => seen.size < seen.add(JSON.stringify(target)).size);
}
