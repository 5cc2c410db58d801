import type { Status } from '../../assessment/assessment.ts';
import type { Figure } from '../../contract/document.ts';
import type { TableView } from '../../marks/view.ts';
import {
  chosenClause,
  gapOf,
  goalOf,
  idOf,
  joined,
  nameOf,
  rankOf,
  reasonOf,
  valueClause,
  valueOf,
} from './area-words.ts';
import { baselineOf, decimalsOf } from './compare-context.ts';
import type { AreaEntry, Context } from './compare-context.ts';

/** Below this width the sentence keeps to the chosen area, the meta line and the legend to the least. */
const NARROW = 440;
const ORDER: readonly Status[] = ['met', 'on-track', 'behind', 'moving-away', 'missed', 'not-assessable'];

export function headingOf(c: Context): string {
  const { language, comparison, document } = c;
  const [start, ...others] = new Set(c.ranked.map((row) => baselineOf(c, row)?.period));
  const span = start && !others.length && comparison.period ? `${start}/${comparison.period}` : undefined;
  return language.words.name(
    language.text(c.lead.indicator.label),
    span ? language.period(span, document.plans) : c.period,
  );
}

export function metaOf(c: Context, bars: boolean): { text: string }[] {
  const { comparison, language, words, noun, ranked, order, reference, width } = c;
  const all = ranked.length + comparison.listed.length + comparison.empty.length;
  const above = reference && all < 10 && width >= 200 ? language.text(reference.area?.label) : '';
  const { label } = c.unitWords;
  return [
    words.count(language.number(all), noun, above),
    label && !c.sign && language.words.unitIs(label),
    c.strip
      ? words.eachDot(noun)
      : ranked.length > 1 &&
        width >= NARROW &&
        order !== 'document' &&
        words.ordered(order, c.period, c.direction === 'lower'),
    ranked.length && !bars && language.words.cutAxisAcross,
  ].flatMap((text) => (text ? [{ text }] : []));
}

/** One sentence: how all stand, where the chosen area stands, who is left out. */
export function findingOf(c: Context): string {
  const { ranked, words } = c;
  const { listed, empty } = c.comparison;
  const chosen =
    ranked.find((row) => idOf(row) === c.chosen) ?? (ranked.length === 1 ? ranked[0] : undefined);
  const several = ranked.length > 2;
  const short = chosen && c.width < NARROW;
  const rows = several && !chosen ? ranked.slice().sort((a, b) => b.point.value - a.point.value) : [];
  const ends = [rows[0], rows[rows.length - 1]].flatMap((row) =>
    row ? [nameOf(c, row), valueOf(c, row)] : [],
  );
  const few = !short && listed.length + empty.length <= 4 && (!several || !chosen);
  return words.sentence(
    [
      several && !short ? sharesOf(c) : '',
      chosen
        ? chosenClause(c, chosen, several && !!short)
        : several
          ? ''
          : joined(
              c,
              ranked.map((row) => valueClause(c, row)),
            ),
      ends[0] ? words.ends(ends) : '',
      few
        ? words.others(
            listed.map((row) => nameOf(c, row)),
            empty.map((row) => nameOf(c, row)),
          )
        : '',
    ].filter(Boolean),
  );
}

/** How many stand where; only how many have met it in a strip, or where most cannot be judged. */
function sharesOf(c: Context): string {
  const { language, words, ranked, target } = c;
  const judged = ranked.filter(({ reading }) => reading.assessment.reason !== 'no-target');
  if (!judged.length) return '';
  const count = (status: Status): number =>
    judged.filter(({ reading }) => reading.assessment.status === status).length;
  const brief = target && (c.strip || count('not-assessable') > judged.length / 2);
  const shares = ORDER.filter((status) => (brief ? status === 'met' : count(status))).map((status) =>
    words.share(
      language.number(count(status)),
      language.status(status),
      status !== 'met' ? '' : brief ? goalOf(c, target) : language.words.target,
    ),
  );
  const partly = !brief && c.comparison.empty.length + c.comparison.listed.length > 0;
  return words.among(language.number(ranked.length), c.noun, partly, shares);
}

/** What a sign of the figure means. */
export interface LegendEntry {
  /** Absent where words alone say it. */
  readonly sign?: 'base' | 'now' | 'own';
  readonly text: string;
}

export function legendOf(c: Context): LegendEntry[] {
  const { language, words, ranked } = c;
  const legend: LegendEntry[] = [];
  const bases = new Set(ranked.flatMap((row) => baselineOf(c, row) ?? []).map((point) => point.period));
  if (bases.size) {
    const [start] = bases;
    legend.push(
      {
        sign: 'base',
        text: bases.size > 1 ? language.words.baseline : language.period(start, c.document.plans),
      },
      { sign: 'now', text: c.period || language.words.latest },
    );
  }
  if (ranked.some((row) => row.ownTarget))
    legend.push({
      sign: 'own',
      text: words.ownLegend(c.own, ranked.length > 1 && !!c.target && c.width >= NARROW),
    });
  if (ranked.some((row) => rankOf(c, row).endsWith('='))) legend.push({ text: words.tie });
  if (ranked.some((row) => row.reading.assessment.flags.provisional))
    legend.push({ text: words.provisional });
  return legend;
}

/** `group`: width of a column of a strip in the unit of the scale. */
export function notesOf(c: Context, group?: number): string[] {
  const { language, words, comparison, ranked, lead, targetWords } = c;
  const notes: string[] = [];
  if (c.strip) {
    const step = group && Number(group.toPrecision(3));
    notes.push(
      words.eachDot(
        c.noun,
        step ? language.difference(step, c.unit, decimalsOf({ value: step })) : undefined,
      ),
    );
    for (const name of ['listed', 'empty'] as const)
      if (comparison[name].length)
        notes.push(words.left(language.number(comparison[name].length), words[name]));
  }
  if (comparison.declaredComparable) {
    const names = [lead, ...ranked.map((row) => row.reading)].map(({ series }) =>
      language.text(series.population),
    );
    notes.push(words.comparable(Array.from(new Set(names)).filter(Boolean)));
  }
  // A target that no line can show is printed as it stands.
  if (targetWords && !lead.assessment.target)
    notes.push(words.targetOf(c.reference ? c.whole : '', targetWords.dated));
  return notes;
}

/** All areas as a table: those compared, then those only listed, then those without a value. */
export function tableOf(c: Context, caption: string): TableView {
  const { language, words, ranked, comparison } = c;
  const hasTargets = ranked.some((row) => row.reading.assessment.target);
  const hasBases = ranked.some((row) => row.reading.assessment.baseline);
  const dated = (figure: Partial<Figure>, period?: string): string =>
    words.with(language.figure(figure, c.unit), language.period(period, c.document.plans));
  return {
    caption,
    columns: [
      { label: words.area },
      { label: words.rank, numeric: true },
      { label: c.period || language.words.value, numeric: true },
      ...(hasBases ? [{ label: language.words.baseline, numeric: true }] : []),
      ...(hasTargets
        ? [
            { label: language.words.target, numeric: true },
            { label: words.distanceHead('', ''), numeric: true },
            { label: words.verdict },
          ]
        : []),
      { label: language.words.note },
    ],
    // Thousands of rows are made when somebody opens the table.
    get rows() {
      return [...ranked, ...comparison.listed, ...comparison.empty].map((row: AreaEntry) => {
        const isRanked = row.point && !row.reason;
        const { baseline, target, status, reason } = (isRanked && row.reading?.assessment) || {};
        return [
          nameOf(c, row),
          rankOf(c, row),
          valueOf(c, row),
          ...(hasBases ? [baseline ? dated(baseline.observation, baseline.period) : ''] : []),
          ...(hasTargets
            ? [
                target ? dated(target.target, target.period) : '',
                gapOf(c, row, true),
                target ? language.status(status!) : '',
              ]
            : []),
          // Whose target counts, and why there is no verdict.
          isRanked
            ? joined(c, [
                target && !row.countsToOwn && c.whole ? words.measuredBy(c.whole) : '',
                target && status === 'not-assessable' ? language.reason(reason!) : '',
              ])
            : reasonOf(c, row),
        ];
      });
    },
  };
}
