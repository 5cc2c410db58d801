import type { Direction, Unit } from './document.ts';
import { at, get, isRaw, readFields, report, shown } from './fields.ts';
import type { Fields, Raw, Reading } from './fields.ts';
import { readPoints, settleObservations } from './points.ts';
import { defaultLimits, sameUnit } from './unit.ts';

const NATURES: Readonly<Record<string, string>> = {
  约束性: 'binding',
  预期性: 'anticipatory',
  指导性: 'guiding',
  强制性: 'mandatory',
};
const POINT_KEYS = ['area', 'baseline', 'target', 'targets', 'observations'];
const LOOSE = ['period', 'value', 'text'];

/** An indicator with its series; `path` is its place in what was given. */
export function readIndicator(
  reading: Reading,
  raw: unknown,
  path: string,
  number: number,
): Fields | undefined {
  const fields = readFields(reading, 'indicator', raw, path);
  if (!fields || !isRaw(raw)) return undefined;
  for (const key of POINT_KEYS.concat(LOOSE)) delete fields[key];
  const label = fields.label as string | Fields | undefined;
  const id =
    (fields.id as string) ||
    (typeof label === 'string' ? label : number ? `indicator-${number + 1}` : 'indicator');
  const series: Fields[] = [];
  const given = get(raw, 'series');
  if (given !== undefined && given !== null) {
    const list: unknown[] = Array.isArray(given) ? given : [given];
    list.forEach((item, index) => add(readSeries(reading, item, at(at(path, 'series'), index), fields)));
  }
  const short = shortSeries(raw);
  if (short) add(readSeries(reading, short, path, fields));
  if (typeof fields.nature === 'string') fields.nature = NATURES[fields.nature] ?? fields.nature;
  settleUnit(fields, series);
  const isTask = !series.length && (fields.state ?? fields.due ?? fields.lead) !== undefined;
  return { ...fields, id, kind: fields.kind ?? (isTask ? 'task' : 'measure'), label: label ?? id, series };

  function add(entry: Fields | undefined): void {
    if (!entry) return;
    if (!series.some((other) => other.area === entry.area)) series.push(entry);
    else report(reading, 'duplicate-series', path, { given: (entry.area as string | undefined) ?? id });
  }
}

/** The series that stands at the indicator's own level. */
function shortSeries(raw: Raw): Fields | undefined {
  const short: Fields = {};
  for (const key of POINT_KEYS) {
    const value = get(raw, key);
    if (value !== undefined && value !== null) short[key] = value;
  }
  const point: Fields = {};
  for (const key of LOOSE) {
    const value = get(raw, key);
    if (value !== undefined && value !== null) point[key] = value;
  }
  if (Object.keys(point).length) short.loose = point;
  return Object.keys(short).length ? short : undefined;
}

function readSeries(reading: Reading, raw: unknown, path: string, indicator: Fields): Fields | undefined {
  const { loose, ...rest } = isRaw(raw) ? raw : {};
  const fields = readFields(reading, 'series', isRaw(raw) ? rest : raw, path);
  if (!fields || !isRaw(raw)) return undefined;
  if (typeof fields.nature === 'string') fields.nature = NATURES[fields.nature] ?? fields.nature;
  const frame = {
    unit: (fields.unit ?? indicator.unit) as Unit | undefined,
    direction: (fields.direction ?? indicator.direction) as Direction | undefined,
  };
  const points = (key: string, shape: 'observation' | 'target'): Fields[] =>
    readPoints(reading, shape, get(raw, key), at(path, key), frame);
  const baselines = points('baseline', 'observation');
  if (baselines.length > 1)
    report(reading, 'invalid-type', at(path, 'baseline'), { given: shown([]), expected: 'observation' });
  const observations = points('observations', 'observation');
  if (loose) observations.push(...readPoints(reading, 'observation', loose, path, frame));
  const targets = distinct(points('targets', 'target').concat(points('target', 'target')));
  if (baselines.length === 1) fields.baseline = baselines[0];
  fields.targets = targets;
  fields.observations = settleObservations(reading, observations, at(path, 'observations'), frame);
  return fields;
}

function distinct(points: readonly Fields[]): Fields[] {
  const seen = new Set<string>();
  return points.filter((point) => {
    const key = JSON.stringify(point);
    return !seen.has(key) && seen.add(key);
  });
}

function figuresOf(series: Fields): Fields[] {
  const { baseline, targets, observations } = series as {
    baseline?: Fields;
    targets: Fields[];
    observations: Fields[];
  };
  return [...observations, ...targets, ...(baseline ? [baseline] : [])];
}

/** A unit that only the figures print is the indicator's; limits follow from it where no figure lies outside. */
function settleUnit(indicator: Fields, series: readonly Fields[]): void {
  const all = series.reduce<Fields[]>((list, entry) => list.concat(figuresOf(entry)), []);
  if (indicator.unit === undefined && series.every((entry) => entry.unit === undefined)) {
    const first = all.find((figure) => figure.unit !== undefined && !figure.change);
    if (first) {
      const unit = first.unit as Unit;
      indicator.unit = unit;
      for (const figure of all) if (sameUnit(figure.unit as Unit, unit)) delete figure.unit;
    }
  }
  const limits =
    indicator.limits === undefined ? defaultLimits(indicator.unit as Unit | undefined) : undefined;
  if (!limits) return;
  const [low, high] = limits;
  const outside = (figure: Fields): boolean => {
    const value = figure.value as number | null;
    return (
      value !== null &&
      !figure.change &&
      figure.unit === undefined &&
      (value < low || (high !== null && value > high))
    );
  };
  if (!all.some(outside)) indicator.limits = [low, high];
}
