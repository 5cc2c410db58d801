import type { Status } from '../assessment/assessment.ts';
import type { Figure } from '../contract/document.ts';
import { methodName } from './series-words.ts';
import {
  chosenClause,
  gapOf,
  goalOf,
  idOf,
  joined,
  judged,
  nameOf,
  rankOf,
  reasonOf,
  statusOf,
  valueClause,
  valueOf,
  verdictOf,
} from './area-words.ts';
import { baselineOf } from './comparison.ts';
import type { AreaEntry, Context } from './comparison.ts';

const ORDER: readonly Status[] = ['met', 'on-track', 'behind', 'moving-away', 'missed', 'not-assessable'];

/** Indicator and period; from the baseline on where all areas share one. */
export function headingOf(c: Context): string {
  const { language, period, document, ranked } = c;
  const [start, ...others] = new Set(ranked.map((row) => baselineOf(c, row)?.period));
  return language.words.name(
    language.text(c.lead.indicator.label),
    start && !others[0] && period ? language.period(`${start}/${period}`, document.plans) : c.when,
  );
}

export function metaOf(c: Context, bars: boolean): { text: string }[] {
  const { language, words, noun, ranked, order, reference, unitLabel } = c;
  const all = ranked.length + c.listed.length + c.empty.length;
  return [
    words.count(
      language.number(all),
      noun,
      reference && all < 10 ? language.text(reference.area?.label) : '',
    ),
    unitLabel && language.words.unitIs(unitLabel),
    c.strip
      ? words.eachDot(noun)
      : ranked[1] &&
        !c.narrow &&
        order !== 'document' &&
        words.ordered(order, c.when, c.direction === 'lower'),
    ranked[0] && !bars && language.words.cutAxisAcross,
  ].flatMap((text) => (text ? { text } : []));
}

/** One sentence: how all stand, where the chosen area stands, or the ends and who is left out. */
export function findingOf(c: Context): string {
  const { ranked, words, narrow, listed, empty } = c;
  const several = ranked.length > 2;
  const chosen = ranked.find((row) => idOf(row) === c.chosen) ?? (ranked[1] ? undefined : ranked[0]);
  const names = (rows: readonly AreaEntry[]): string[] => rows.map((row) => nameOf(c, row));
  const rest = !several || !chosen ? listed.length + empty.length : 0;
  return words.sentence(
    [
      several && !(chosen && narrow) ? sharesOf(c) : '',
      chosen
        ? chosenClause(c, chosen, several && (narrow || c.strip))
        : several
          ? endsOf(c)
          : joined(
              c,
              ranked.map((row) => valueClause(c, row)),
            ),
      rest < 5 && !(chosen && narrow)
        ? words.others(rest ? names(listed) : [], rest ? names(empty) : [])
        : '',
    ].filter(Boolean),
  );
}

/** The highest and the lowest. */
function endsOf(c: Context): string {
  const rows = c.ranked.slice().sort((a, b) => b.point.value - a.point.value);
  return c.words.ends([rows[0]!, rows[rows.length - 1]!].flatMap((row) => [nameOf(c, row), valueOf(c, row)]));
}

/** How many stand where; only how many have met it in a strip, or where most cannot be judged. */
function sharesOf(c: Context): string {
  const { language, words, ranked, target } = c;
  const all = ranked.filter(judged);
  if (!all[0]) return '';
  const having = (status: Status): AreaEntry[] => all.filter((row) => judged(row) === status);
  const brief = target && (c.strip || having('not-assessable').length > all.length / 2);
  const met = (rows: AreaEntry[]): string =>
    words.share(language.number(rows.length), '', brief ? goalOf(c, target) : language.words.target);
  // A method may have several words for one of our states.
  const shares = ORDER.flatMap((status) => {
    const rows = having(status);
    if (status === 'met') return brief || rows[0] ? met(rows) : [];
    const said = brief ? [] : rows.map((row) => verdictOf(c, row));
    return Array.from(new Set(said)).map((word) =>
      words.share(language.number(said.filter((own) => own === word).length), word, ''),
    );
  });
  return words.among(language.number(ranked.length), c.noun, !brief && !!(c.empty[0] || c.listed[0]), shares);
}

/** What a sign of the figure means. */
export interface LegendEntry {
  readonly sign: 'base' | 'now' | 'own';
  readonly text: string;
}

export function legendOf(c: Context): LegendEntry[] {
  const { language, words, ranked } = c;
  const [start, ...others] = new Set(ranked.flatMap((row) => baselineOf(c, row)?.period ?? []));
  const base = others[0] ? language.words.baseline : language.period(start, c.document.plans);
  const legend: LegendEntry[] = base
    ? [
        { sign: 'base', text: base },
        { sign: 'now', text: c.when || language.words.latest },
      ]
    : [];
  return ranked.some((row) => row.ownTarget)
    ? [...legend, { sign: 'own', text: words.ownLegend(c.own, !!ranked[1] && !!c.target && !c.narrow) }]
    : legend;
}

/** Areas that have no place in the figure, under a title that says why; each with its value and its own reason. */
export interface Others {
  readonly title: string;
  readonly areas: readonly { readonly name: string; readonly text: string }[];
}

export function othersOf(c: Context): Others[] {
  const left = { listed: c.listed.filter((row) => c.placed.indexOf(row) < 0), empty: c.empty };
  return (['listed', 'empty'] as const).flatMap((name) =>
    left[name][0]
      ? {
          title: c.words[name],
          areas: (left[name] as readonly AreaEntry[]).map((row) => ({
            name: nameOf(c, row),
            text: joined(c, [valueOf(c, row), reasonOf(c, row)]),
          })),
        }
      : [],
  );
}

export function notesOf(c: Context): string[] {
  const { language, words, ranked, lead, targetWords } = c;
  const names = [lead, ...ranked.map((row) => row.reading)].map(({ series }) =>
    language.text(series.population),
  );
  const method = methodName(lead.assessment, language);
  return [
    method && language.words.method(method),
    !c.strip && ranked.some((row) => row.tied) && words.tie,
    ranked.some((row) => row.reading.assessment.flags.provisional) && words.provisional,
    ...(['listed', 'empty'] as const).map(
      (name) => c.strip && c[name][0] && words.left(language.number(c[name].length), words[name]),
    ),
    c.declaredComparable && words.comparable(Array.from(new Set(names)).filter(Boolean)),
    // A target that no line can show is printed as it stands.
    targetWords && !lead.assessment.target && words.targetOf(c.reference ? c.whole : '', targetWords.dated),
  ].flatMap((note) => note || []);
}

type Cell = (row: AreaEntry) => string;

/** All areas as a table: those compared, then those only listed, then those without a value. */
export function tableOf(c: Context, caption: string) {
  const { language, words, ranked } = c;
  const { baseline, target, value, note } = language.words;
  const dated = (figure: Partial<Figure>, period?: string): string =>
    words.with(language.figure(figure, c.unit), language.period(period, c.document.plans));
  const isRanked = ({ point, reason }: AreaEntry): boolean => !!point && !reason;
  const columns: readonly (readonly [label: string, cell: Cell, numeric?: boolean])[] = [
    [words.area, (row) => nameOf(c, row)],
    [words.rank, (row) => rankOf(c, row), true],
    [c.when || value, (row) => valueOf(c, row), true],
    ...pick(
      ranked.some((row) => row.reading.assessment.baseline),
      [
        baseline,
        ({ reading }) => {
          const base = reading?.assessment.baseline;
          return base ? dated(base.observation, base.period) : '';
        },
        true,
      ],
    ),
    ...pick(
      ranked.some((row) => row.reading.assessment.target),
      [
        target,
        ({ reading }) => {
          const own = reading?.assessment.target;
          return own ? dated(own.target, own.period) : '';
        },
        true,
      ],
      [words.distanceHead('', ''), (row) => gapOf(c, row, true), true],
      [words.verdict, (row) => (isRanked(row) ? statusOf(c, row) : '')],
    ),
    [note, (row) => (isRanked(row) ? '' : reasonOf(c, row))],
  ];
  return {
    caption,
    columns: columns.map(([label, , numeric]) => ({ label, numeric })),
    // Thousands of rows are made when somebody opens the table.
    get rows(): string[][] {
      const all: readonly AreaEntry[] = [...ranked, ...c.listed, ...c.empty];
      return all.map((row) => columns.map(([, cell]) => cell(row)));
    },
  };
}

type Column = readonly [label: string, cell: Cell, numeric?: boolean];

function pick(wanted: boolean, ...columns: readonly Column[]): readonly Column[] {
  return wanted ? columns : [];
}
