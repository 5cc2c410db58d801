import { readPlan } from '../../../src/assessment/plan.ts';
import type { Figure, IndicatorDocument, Problem, Series } from '../../../src/contract/document.ts';
import { parseDocument } from '../../../src/contract/parse.ts';
import { readAny } from '../../../src/formats/any.ts';

/** A case of `tests/corpus`: what was given, in one of these ways, and what must come of it. */
export interface BadCase {
  readonly fact: string;
  /** A document. */
  readonly given?: unknown;
  /** The characters of a document. */
  readonly text?: string;
  /** The value, or the period, of the only observation. */
  readonly value?: unknown;
  readonly period?: unknown;
  /** The characters of a file of any format. */
  readonly table?: string;
  /** The code of each problem and its place. */
  readonly problems: readonly string[];
  /** What is left of the data: each series and its status. */
  readonly remains: readonly string[];
}

export interface Outcome {
  readonly document: IndicatorDocument;
  readonly problems: readonly Problem[];
}

/** Reads what the case gives. */
export async function read(given: BadCase): Promise<Outcome> {
  if (given.table !== undefined) return readAny(given.table);
  if (given.text !== undefined) return parseDocument(given.text);
  if ('given' in given) return parseDocument(given.given);
  const { value = 4.36, period = 2020 } = given as { value?: unknown; period?: unknown };
  return parseDocument({ label: '床位', observations: [{ period, value }] });
}

/** The outcome in the words of the corpus. */
export function told({ document, problems }: Outcome): Pick<BadCase, 'problems' | 'remains'> {
  const status = (indicator: string, area?: string): string => {
    const { assessment } = readPlan(document, { area, indicators: [indicator] })[0]?.reading ?? {};
    return assessment ? ` → ${assessment.status}${assessment.reason ? ` (${assessment.reason})` : ''}` : '';
  };
  return {
    problems: problems.map(({ code, path }) => `${code}${path && ` at ${path}`}`),
    remains: document.indicators.flatMap(({ id, label, kind, state, series }) => [
      ...(kind === 'task' ? [`task ${text(label)}: ${String(state)}`] : []),
      ...(series.length || kind === 'task' ? [] : [`${id} ${text(label)}: no series`]),
      ...series.map(
        (own) => `${text(label)}${own.area ? `@${own.area}` : ''}: ${figures(own)}${status(id, own.area)}`,
      ),
    ]),
  };
}

const text = (label: unknown): string => (typeof label === 'string' ? label : JSON.stringify(label));

function figures({ baseline, targets, observations }: Series): string {
  return [
    ...(baseline ? [`baseline ${figure(baseline)}`] : []),
    ...observations.map(figure),
    ...targets.map((target) => `target ${figure(target)}`),
  ].join(', ');
}

function figure(own: Figure & { period?: string; state?: string; lower?: number; upper?: number }): string {
  const { period = '?', value, comparator, range, change, text: printed, form, unit, state } = own;
  const read = change ? `${change.kind} ${change.by}` : (range?.join(' to ') ?? value);
  return [
    period,
    comparator,
    read ?? (form === 'empty' || printed === undefined ? 'none' : `“${printed}”`),
    unit && (typeof unit === 'string' ? unit : JSON.stringify(unit)),
    own.lower !== undefined || own.upper !== undefined ? `[${own.lower ?? ''}, ${own.upper ?? ''}]` : '',
    state,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}
