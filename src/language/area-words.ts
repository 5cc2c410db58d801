import type { ResolvedTarget, Status } from '../assessment/assessment.ts';
import type { Figure } from '../contract/document.ts';
import { allowedSide } from '../assessment/target.ts';
import { baselineOf, decimalsOf } from './comparison.ts';
import type { AreaEntry, Context } from './comparison.ts';

export function idOf({ id, reading }: AreaEntry): string {
  return id ?? reading?.series.area ?? '';
}

/** Name of an area; its id where the document gives none; the indicator's name where nothing is stated. */
export function nameOf({ language, lead }: Context, entry: AreaEntry): string {
  const { text } = language;
  return text((entry.area ?? entry.reading?.area)?.label) || idOf(entry) || text(lead.indicator.label);
}

/** A whole figure: `82.72岁`. */
export function valueOf({ language }: Context, { point, reading }: AreaEntry): string {
  return point ? language.figure(point.observation, reading!.series.unit) : '';
}

/** Digits alone, the head or the scale saying the unit; `signed` adds a sign that touches them: 34.6%. */
export function digitsOf(c: Context, entry: AreaEntry, signed = false): string {
  const { language, unit, sign } = c;
  if (!entry.point || entry.reason === 'unit') return valueOf(c, entry);
  const plain = language.figure(entry.point.observation, unit, { plain: true });
  return signed && !plain.includes(sign) ? plain + sign : plain;
}

/** `3`, or `5=` when shared; empty when nothing is ranked. */
export function rankOf({ ranked }: Context, { rank, tied }: AreaEntry): string {
  return rank && ranked.length > 1 ? `${rank}${tied ? '=' : ''}` : '';
}

/** Distance to the target that counts: 还差0.7 in a row, or as a clause of a sentence. */
export function gapOf(
  c: Context,
  { reading, point, distance, countsToOwn }: AreaEntry,
  cell = false,
): string {
  const { language, unit, words } = c;
  const target = reading?.assessment.target;
  if (!target || distance == null) return '';
  const decimals = Math.max(decimalsOf(point!.observation), decimalsOf(target.target));
  const amount = cell
    ? language.number(Math.abs(distance), decimals)
    : language.difference(distance, unit, decimals);
  const goal = cell ? '' : goalOf(c, target, countsToOwn ? c.own : c.whole);
  return words.gap(goal, distance ? amount : '', distance >= 0, allowedSide(target));
}

/** A target in a sentence: its side is said in words. */
export function goalOf(
  { language, words, unit, document }: Context,
  target: ResolvedTarget,
  whose = '',
): string {
  const side = allowedSide(target);
  const figure = language.figure(target.target as Partial<Figure>, unit);
  const due = language.period(target.period, document.plans);
  return words.goal(whose, due, side ? figure.replace(/^\u200e?[≥≤><＞＜] ?/, '') : figure, side);
}

/** Against the area above: 高于全市0.81岁. */
function againstOf({ city, language, unit, words, whole }: Context, { point }: AreaEntry): string {
  const other = city?.point;
  if (!other || !point || other.bound || point.bound) return '';
  const by = point.value - other.value;
  const decimals = Math.max(decimalsOf(point.observation), decimalsOf(other.observation));
  return words.against(whole, language.difference(by, unit, decimals), Math.sign(Number(by.toFixed(9))));
}

/** Name and value, or the way from the baseline to it. */
export function valueClause(c: Context, entry: AreaEntry): string {
  const from = baselineOf(c, entry);
  return c.words.is(
    nameOf(c, entry),
    valueOf(c, entry),
    from && c.language.figure(from.observation, c.unit),
    from && Math.sign(entry.point!.value - from.value),
  );
}

/** The verdict; none where no target is set. */
export function judged({ reading }: AreaEntry): Status | undefined {
  const { status, reason } = reading!.assessment;
  return reason === 'no-target' ? undefined : status;
}

/** The word of the verdict, the method's own where it has one; empty where nothing is judged. */
export function verdictOf({ language }: Context, row: AreaEntry): string {
  return judged(row) ? language.verdict(row.reading!.assessment) : '';
}

/** The verdict with its reason where there is none. */
export function statusOf(c: Context, row: AreaEntry): string {
  const word = verdictOf(c, row);
  const isOpen = judged(row) === 'not-assessable';
  return word && c.words.because(word, isOpen ? c.language.reason(row.reading!.assessment.reason) : '');
}

/** Why an area is not ranked, or has no value, and the last one known. */
export function reasonOf(c: Context, { reading, point, reason, lastKnown }: AreaEntry): string {
  const { language, words, when, document } = c;
  const { text, catalogue, period } = language;
  const { series } = reading ?? {};
  if (reason === 'unit') return words.unit(language.unit(series!.unit).label);
  if (point) return words.population(text(series!.population), text(c.lead.series.population));
  // What the source says of the period though it gives no number.
  const said = series?.observations.find(
    (entry) => entry.period === c.period && (entry.state || entry.note || entry.form === 'words'),
  );
  const { state, note, text: printed } = said ?? {};
  const why =
    text(note) ||
    (state === 'not-collected'
      ? words.collected(when)
      : state
        ? catalogue.observed[state]
        : printed
          ? words.of(language.words.value, printed)
          : words.none(when));
  const last = lastKnown
    ? words.last(
        period(lastKnown.period, document.plans) || text(lastKnown.observation.periodText),
        language.figure(lastKnown.observation, c.unit),
      )
    : said || series?.targets.length
      ? ''
      : words.noTarget;
  return joined(c, [why.charAt(0).toUpperCase() + why.slice(1), last]);
}

/** Everything about one area: the lines of the box beside its mark. */
export function linesOf(c: Context, entry: AreaEntry): string[] {
  if (entry.reason) return [valueClause(c, entry), reasonOf(c, entry)];
  return [
    valueClause(c, entry),
    placeOf(c, entry),
    againstOf(c, entry),
    gapOf(c, entry),
    statusOf(c, entry),
  ].filter(Boolean);
}

function placeOf(c: Context, entry: AreaEntry): string {
  return rankOf(c, entry) && c.words.place(c.language.number(entry.rank!), !!entry.tied);
}

/** What is said of the chosen area: 红桥区为82.72岁，高于全市0.81岁，距本区2025年目标82.8岁还差0.08岁. */
export function chosenClause(c: Context, entry: AreaEntry, ranked: boolean): string {
  const beside = ranked ? placeOf(c, entry) : baselineOf(c, entry) ? '' : againstOf(c, entry);
  return joined(c, [valueClause(c, entry), beside, gapOf(c, entry)]);
}

export function joined({ language }: Context, parts: readonly string[]): string {
  return language.words.joined(parts.filter(Boolean));
}
