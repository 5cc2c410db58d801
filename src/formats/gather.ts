import type { Area, Indicator, LocalizedText, Problem, Source, Unit } from '../contract/document.ts';
import { areaList } from './areas.ts';
import type { AreaList } from './areas.ts';
import { directionOf, multiplierOf, unitOf } from './column-words.ts';
import type { Vocabulary } from './column-words.ts';
import { isMarkedTotal, oneOfEach } from './dimensions.ts';
import type { IsTotal, RowNumbers } from './dimensions.ts';
import { observationOf, pointOf } from './observations.ts';
import type { Draft } from './observations.ts';
import { periodReader } from './periods.ts';
import type { FoundPeriod } from './periods.ts';
import type { ReadOptions, Role } from './read-options.ts';
import type { Roles } from './roles.ts';
import { problem, textOf, warning, wordsOf } from './table.ts';
import type { Cell, Table } from './table.ts';

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

export interface Gathered {
  readonly indicators: DraftIndicator[];
  readonly areas: readonly Area[];
  /** Rows of the observations, by indicator, series and observation. */
  readonly rows: readonly (readonly number[][])[];
}

/** What is looked at in every row. */
export interface Reader {
  readonly table: Table;
  readonly problems: Problem[];
  readonly cell: (row: number, role: Role) => Cell;
  readonly text: (row: number, role: Role) => string;
  readonly words: (row: number, role: Role) => LocalizedText;
  readonly place: (row: number, role: Role) => string;
  readonly period: (text: string) => FoundPeriod | undefined;
}

export function gather(
  table: Table,
  roles: Roles,
  rows: RowNumbers,
  fixed: ReadonlySet<number>,
  options: ReadOptions,
  facts: Facts,
  problems: Problem[],
): Gathered {
  const reader = readerOf(table, roles, rows, options, problems);
  const areas = areaList(options, ownArea(reader, rows, facts));
  const own: readonly (Role | undefined)[] = ['unit', 'multiplier', 'population'];
  const meant = new Map(Array.from(roles, ([role, column]) => [column, role]));
  const candidates = table.columns
    .map((_, column) => column)
    .filter((column) => !fixed.has(column) && (!meant.has(column) || own.includes(meant.get(column))));
  const key = (row: number): string =>
    `${reader.text(row, 'area') || reader.text(row, 'areaName')}\n${reader.text(row, 'period')}`;
  const indicators: DraftIndicator[] = [];
  const rowsOf: number[][][] = [];
  for (const [id, all] of byIndicator(reader, roles, rows, facts)) {
    const kept = oneOfEach(table, all, key, candidates, facts.isTotal ?? isMarkedTotal, problems);
    if (!kept.length) continue;
    const drawn = draftOf(reader, id, kept, areas, facts);
    if (!drawn.rows.length) continue;
    indicators.push(drawn.indicator);
    rowsOf.push(drawn.rows);
  }
  return { indicators, areas: areas.all(), rows: rowsOf };
}

/** The area of rows that name none, under the code that some of these rows give it. */
function ownArea(reader: Reader, rows: RowNumbers, { area, blankArea }: Facts): Area | undefined {
  if (!blankArea) return area;
  const coded = rows.find((row) => reader.text(row, 'area') && !reader.text(row, 'areaName'));
  const id = coded === undefined ? area?.id : reader.text(coded, 'area');
  return id === undefined ? undefined : { id, label: area?.label ?? id };
}

function readerOf(
  table: Table,
  roles: Roles,
  rows: RowNumbers,
  options: ReadOptions,
  problems: Problem[],
): Reader {
  const cell = (row: number, role: Role): Cell => {
    const column = roles.get(role);
    return column === undefined ? undefined : table.rows[row]![column];
  };
  const text = (row: number, role: Role): string => textOf(cell(row, role));
  const texts = (role: Role): Set<string> =>
    roles.has(role) ? new Set(rows.map((row) => text(row, role))) : new Set();
  const read = periodReader(texts('period'));
  const found = new Map<string, FoundPeriod | undefined>();
  return {
    table,
    problems,
    cell,
    text,
    words: (row, role) => {
      const column = roles.get(role);
      return column === undefined ? '' : wordsOf(table.columns[column]!, text(row, role));
    },
    place: (row, role) => table.place(row, roles.get(role) ?? 0).path,
    period: (printed) => {
      if (!found.has(printed))
        found.set(printed, printed === options.plan?.id ? { period: printed } : read(printed));
      return found.get(printed);
    },
  };
}

/** The rows of each indicator, by its id, in the order of the file. */
function byIndicator(reader: Reader, roles: Roles, rows: RowNumbers, facts: Facts): Map<string, number[]> {
  const all = new Map<string, number[]>();
  const named = roles.has('indicator') || roles.has('indicatorName');
  for (const row of rows) {
    const id = named
      ? reader.text(row, 'indicator') || reader.text(row, 'indicatorName')
      : (facts.indicator?.id ?? 'indicator');
    if (!id) {
      if (reader.text(row, 'value'))
        reader.problems.push(
          problem('missing-key', reader.place(row, 'indicator'), { expected: 'indicator' }),
        );
      continue;
    }
    const list = all.get(id);
    if (list) list.push(row);
    else all.set(id, [row]);
  }
  return all;
}

function draftOf(
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
  const unit = JSON.stringify(indicator.unit);
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
    const own = unitAt(reader, row);
    if (own !== undefined && JSON.stringify(own) !== unit) observation.unit = own;
    series.observations.push(observation);
    rowsOf[index]!.push(row);
  }
  for (const series of indicator.series) settleTargets(series);
  // Rows that could not be read leave no empty series behind.
  const full = indicator.series.map((series) => series.observations.length + series.targets.length > 0);
  indicator.series = indicator.series.filter((_, index) => full[index]);
  return { indicator, rows: rowsOf.filter((_, index) => full[index]) };
}

/** What the first row of an indicator says of all of them. */
function measured(reader: Reader, row: number): Draft {
  const unit = unitAt(reader, row);
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

function unitAt(reader: Reader, row: number): Unit | undefined {
  const printed = reader.text(row, 'unit');
  const words = reader.words(row, 'unit');
  const times = multiplierOf(reader.text(row, 'multiplier'));
  const word = typeof words === 'string' ? words : (words[Object.keys(words)[0]!] ?? printed);
  if (times) return { symbol: { 'zh-CN': `${times.zh}${word}`, en: `${times.en} ${word}`.trim() } };
  return printed ? unitOf(word) : undefined;
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
