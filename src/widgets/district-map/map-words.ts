import type { Status } from '../../assessment/assessment.ts';
import { STATUS_ORDER } from '../../assessment/status-order.ts';
import type { Problem } from '../../contract/document.ts';
import {
  digitsOf,
  idOf,
  joined,
  judged,
  linesOf,
  nameOf,
  reasonOf,
  statusOf,
  valueClause,
  valueOf,
  verdictOf,
} from '../../language/area-words.ts';
import type { AreaEntry, Context } from '../../language/comparison.ts';
import type { Others } from '../../language/comparison-words.ts';
import type { MetaPart } from '../../marks/view.ts';
import type { Drawn } from './map-choice.ts';
import type { AreaFace } from './map-figure.ts';

/** An area as the reader meets it, in the order of `figure.marks`. */
export interface AreaView {
  readonly id: string;
  /** Lines of the box beside the mark. */
  readonly lines: readonly string[];
  readonly sentence: string;
}

/** A status with its word and its number. */
export interface LegendEntry {
  readonly status: Status;
  readonly text: string;
}

/** As the document lists them: comparable ones, those only listed, and those without a value. */
export function inOrder(c: Context): AreaEntry[] {
  const all: AreaEntry[] = [...c.ranked, ...c.listed, ...c.empty];
  const place = new Map(c.document.areas.map(({ id }, index) => [id, index]));
  const at = (entry: AreaEntry): number => place.get(idOf(entry)) ?? place.size;
  return all
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => at(a.entry) - at(b.entry) || a.index - b.index)
    .map(({ entry }) => entry);
}

const isRanked = ({ point, reason }: AreaEntry): boolean => !!point && !reason;

export function faceOf(c: Context, entry: AreaEntry): AreaFace {
  const { point, reason } = entry;
  const id = idOf(entry);
  return {
    id,
    name: nameOf(c, entry),
    value: point ? digitsOf(c, entry) + (reason ? '*' : '') : '',
    status: isRanked(entry) ? judged(entry) : undefined,
    isMissing: !point,
    isChosen: id === c.chosen,
  };
}

export function areaView(c: Context, entry: AreaEntry): AreaView {
  const lines = isRanked(entry)
    ? linesOf(c, entry)
    : [entry.point ? valueClause(c, entry) : nameOf(c, entry), reasonOf(c, entry)];
  return { id: idOf(entry), lines, sentence: c.words.sentence([joined(c, lines)]) };
}

export function metaOf(c: Context, count: number): MetaPart[] {
  const { language, noun, unitLabel } = c;
  return [
    language.catalogue.map.count(language.number(count), noun),
    unitLabel && language.words.unitIs(unitLabel),
  ].flatMap((text) => (text ? { text } : []));
}

export interface Listing {
  readonly title: string;
  readonly entries: readonly AreaEntry[];
}

/** Areas whose values are of another kind; areas that the figure cannot mark or does not show. */
export function listings(c: Context, drawn: Drawn, entries: readonly AreaEntry[]): Listing[] {
  const { map } = c.language.catalogue;
  const having = (ids: readonly string[]): readonly AreaEntry[] =>
    entries.filter((entry) => ids.includes(idOf(entry)));
  const all: readonly Listing[] = [
    { title: c.words.listed, entries: having(c.listed.map(idOf)) },
    { title: map.small, entries: having(drawn.bare ?? []) },
    { title: drawn.kind === 'map' ? map.offMap : map.outside, entries: having(drawn.left) },
  ];
  return all.filter((listing) => listing.entries[0]);
}

export function othersOf(c: Context, { title, entries }: Listing): Others {
  return { title, areas: entries.map((entry) => ({ name: nameOf(c, entry), text: briefly(c, entry) })) };
}

/** Value and verdict, or why there is none. */
function briefly(c: Context, entry: AreaEntry): string {
  return joined(c, [valueOf(c, entry), isRanked(entry) ? statusOf(c, entry) : reasonOf(c, entry)]);
}

export function notesOf(c: Context, { kind }: Drawn, shown: readonly AreaEntry[]): string[] {
  const { map } = c.language.catalogue;
  const isHatched = shown.some(({ point }) => !point);
  return [
    map.numbers(c.sign, isHatched),
    shown.some(({ reason }) => reason) ? map.star : '',
    kind === 'placed' ? map.schematic : kind === 'map' ? '' : map[kind],
  ].filter(Boolean);
}

/** Best first; a method may have several words for one of our states. */
export function legendOf(c: Context, entries: readonly AreaEntry[]): LegendEntry[] {
  const judgedOnes = entries.filter((entry) => isRanked(entry) && judged(entry));
  return STATUS_ORDER.flatMap((status) => {
    const words = judgedOnes.filter((entry) => judged(entry) === status).map((entry) => verdictOf(c, entry));
    return Array.from(new Set(words)).map((word) => ({
      status,
      text: c.language.catalogue.map.share(
        word,
        c.language.number(words.filter((own) => own === word).length),
      ),
    }));
  });
}

/** What is wrong, and what would be right. */
export function problemWords({ language }: Context, problem: Problem): string {
  const { title, text = '' } = language.problem(problem);
  return language.catalogue.map.wrong(title, text);
}
