import type { SeriesReading } from '../../assessment/reading.ts';
import { readPeriod } from '../../contract/period.ts';
import type { Facts } from '../../language/facts.ts';
import type { Language } from '../../language/language.ts';
import { gapWords, said } from '../../language/series-words.ts';

const MOST_DIGITS = 6;

/** A share as a percentage of one decimal at most; `digits`: of so many. */
export function shareWords(share: number, language: Language, digits = 1): string {
  return language.value(Number((100 * share).toFixed(digits)), 'percent');
}

/** Shares of way and time with as many digits as it takes for rounding not to change which of them is ahead. */
function shares(done: number, time: number | null, language: Language): [string, string] {
  const limits = time === null ? [1] : [1, time];
  let digits = 1;
  const round = (share: number): number => Number((100 * share).toFixed(digits));
  const isTold = (limit: number): boolean =>
    Math.sign(round(done) - round(limit)) === Math.sign(done - limit) || Math.abs(done - limit) < 1e-9;
  while (digits < MOST_DIGITS && !limits.every(isTold)) digits++;
  return [shareWords(done, language, digits), time === null ? '' : shareWords(time, language, digits)];
}

/** What is left to the target, or how far beyond it the value is: `距目标还差0.47岁`; '' where it is no number. */
export function gapClause(reading: SeriesReading, facts: Facts, language: Language): string {
  const { target, met } = reading.assessment;
  const isCeiling = target?.lower === -Infinity || (!met && facts.gap?.sign === 1);
  return (
    gapWords(reading, facts, language) && language.catalogue.journey.gap(facts.gap!.full, !!met, isCeiling)
  );
}

/** How far it is, in half a line: `走过55.2%，时间用去50%`; the reason where there is no verdict, '' without a target. */
export function lineWords(reading: SeriesReading, facts: Facts, language: Language): string {
  const { assessment, document } = reading;
  const { quantities, status, reason, target, flags, metPeriod } = assessment;
  const { journey, sentences } = language.catalogue;
  const { joined } = language.words;
  const gap = gapClause(reading, facts, language);
  const { value: done } = quantities.progress;
  const time = quantities.timeShare.value;
  const progress =
    done === null || done < 0
      ? ''
      : journey.progress(...shares(done, time === null ? null : Math.min(1, time), language));
  if (status === 'not-assessable') return reason === 'no-target' ? '' : language.reason(reason);
  if (status === 'met') {
    if (facts.keep && !facts.gap?.sign) return journey.kept;
    const met = readPeriod(metPeriod ?? '', document.plans)?.at;
    const years =
      flags.early && !flags.keep && target?.at !== undefined && met !== undefined ? target.at - met : 0;
    const isWhole = years > 0 && Number.isInteger(years);
    return joined(
      said(gap || sentences.met(facts), facts.beyond ? journey.beyond : isWhole && journey.early(years)),
    );
  }
  if (reason === 'worse-than-baseline' && facts.change) return sentences.away(facts.change, '');
  if (status === 'missed')
    return joined(
      said(done === null || done < 0 ? '' : journey.progress(shares(done, null, language)[0], ''), gap),
    );
  return progress || gap;
}
