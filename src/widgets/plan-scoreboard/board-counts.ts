import { STATUS_ORDER } from '../../assessment/status-order.ts';
import type { PlanRow } from '../../assessment/plan.ts';
import type { Status } from '../../assessment/assessment.ts';
import type { Language } from '../../language/language.ts';
import { DEFAULT_METHOD, isBinding } from '../../language/series-words.ts';
import { statusOf } from './board-marks.ts';

/** How many indicators have one verdict. */
export interface Count {
  readonly status: Status;
  readonly word: string;
  readonly count: number;
}

/** Counts by verdict, best first. A method with words of its own is counted by those, and only by those that occur. */
export function countsOf(rows: readonly PlanRow[], language: Language): Count[] {
  const counts = new Map<string, Count>();
  const isDefault = rows.every(({ reading }) => !reading || reading.assessment.method === DEFAULT_METHOD);
  if (isDefault)
    for (const status of STATUS_ORDER) {
      const word = language.status(status);
      counts.set(word, { status, word, count: 0 });
    }
  for (const row of rows) {
    const { status, word } = statusOf(row, language);
    counts.set(word, { status, word, count: (counts.get(word)?.count ?? 0) + 1 });
  }
  const place = ({ status }: Count): number => STATUS_ORDER.indexOf(status);
  return Array.from(counts.values()).sort((a, b) => place(a) - place(b));
}

/** `9项已达标（均为“保持”类），3项进度正常，9项暂无法评估；约束性4项全部达标。` Never one share of unlike indicators. */
export function sentenceOf(rows: readonly PlanRow[], language: Language): string {
  const words = language.catalogue.scoreboard;
  return words.sentence(
    clausesOf(rows, language),
    naturesOf(rows).map((nature) => {
      const bound = rows.filter(({ reading }) => reading?.series.nature === nature);
      const counts = countsOf(bound, language).filter(({ count }) => count);
      return words.bound(
        language.nature(nature),
        bound.length,
        bound.every(({ reading }) => !!reading!.assessment.met),
        counts.length === 1 ? counts[0]!.word : '',
        counts.map(({ count, word }) => words.count(count, word)),
      );
    }),
  );
}

/** The binding natures of the plan, in published order. */
export function naturesOf(rows: readonly PlanRow[]): string[] {
  const natures = new Set<string>();
  for (const { reading } of rows) if (reading && isBinding(reading)) natures.add(reading.series.nature!);
  return Array.from(natures);
}

/** Of those that are met it is said how many are kept, and how many early. */
function clausesOf(rows: readonly PlanRow[], language: Language): string[] {
  const { scoreboard: words, flags } = language.catalogue;
  return countsOf(rows, language)
    .filter(({ count }) => count)
    .map(({ status, word, count }) => {
      if (status !== 'met') return words.count(count, word);
      const met = rows.filter((row) => statusOf(row, language).word === word);
      const flagged = (flag: string): number =>
        met.filter((row) => statusOf(row, language).flags.indexOf(flag) >= 0).length;
      const dues = new Set(met.map(({ reading }) => reading!.assessment.target?.period));
      const due = dues.size === 1 ? language.period(Array.from(dues)[0]) : '';
      const [keep, early] = [flagged(flags.keep), flagged(flags.early)];
      const all = { allKept: keep === count, allEarly: early === count && !!due };
      return words.met({ count, keep, early, due, ...all }, word);
    });
}
