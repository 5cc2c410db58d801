import type { IndicatorDocument, Problem } from '../contract/document.ts';
import { own } from './create.ts';
import { command as commandEn } from './en/command.ts';
import { fieldKinds as kindsEn, problemSentences as sentencesEn } from './en/problem-sentences.ts';
import { report as reportEn } from './en/report.ts';
import { planSentences as plansEn } from './en/plan-sentences.ts';
import { tableSentences as tablesEn } from './en/table-sentences.ts';
import { command as commandZh } from './zh-cn/command.ts';
import { fieldKinds as kindsZh, problemSentences as sentencesZh } from './zh-cn/problem-sentences.ts';
import { report as reportZh } from './zh-cn/report.ts';
import { planSentences as plansZh } from './zh-cn/plan-sentences.ts';
import { tableSentences as tablesZh } from './zh-cn/table-sentences.ts';

type Words = Readonly<Record<string, string>>;
type Parts = Problem['parts'];

/** The words for those who check or convert a file; they do not ride with the widgets. */
export interface FileWords {
  readonly tag: 'zh-CN' | 'en';
  readonly report: typeof reportZh;
  readonly command: typeof commandZh;
  /** All sentences by code; parts of a problem stand in braces. */
  readonly sentences: Words;
  /** A problem, or the reason of a line of the report, in one sentence. */
  sentence(code: string, parts?: Parts): string;
  /** What a file was read as, in one sentence: format, indicators, areas, figures. */
  summary(read: Summarised, file: string): string;
  /** A word of a list of the report (`fields`, `outcomes`, `formats`); what it does not know comes back as it is. */
  word(list: 'fields' | 'outcomes' | 'formats', name: string | undefined): string;
}

/** What a reader of files hands back, as far as a summary tells it. */
interface Summarised {
  readonly document: IndicatorDocument;
  readonly format?: string;
  readonly encoding?: string;
}

const CATALOGUES = {
  'zh-CN': {
    report: reportZh,
    command: commandZh,
    sentences: { ...sentencesZh, ...tablesZh, ...plansZh },
    kinds: kindsZh,
  },
  en: {
    report: reportEn,
    command: commandEn,
    sentences: { ...sentencesEn, ...tablesEn, ...plansEn },
    kinds: kindsEn,
  },
} as const;

/** The words in the language of a tag as systems write it (`zh_CN.UTF-8`, `en-GB`, `C`): Chinese, otherwise English. */
export function fileWords(lang: string): FileWords {
  const tag = /^zh/i.test(lang) ? 'zh-CN' : 'en';
  const { report, command, sentences, kinds } = CATALOGUES[tag];
  const word: FileWords['word'] = (list, name = '') => own<string>(report[list] as Words, name) ?? name;
  return {
    tag,
    report,
    command,
    sentences,
    sentence: (code, parts = {}) => sentence(own<string>(sentences, code) ?? code, parts, kinds),
    word,
    summary: ({ document, format = 'unknown', encoding = 'utf-8' }, file) =>
      report.summary({
        file,
        format: word('formats', format),
        encoding: encoding === 'utf-8' ? '' : encoding.toUpperCase(),
        indicators: document.indicators.length,
        areas: document.areas.length,
        figures: figuresOf(document),
      }),
  };
}

/** Fills the parts of a sentence in; a kind of field (`@series`, `number`) is told in words. */
export function sentence(pattern: string, parts: Parts, kinds: Words = {}): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = String(parts[name] ?? '');
    return (name === 'expected' && own(kinds, part.replace(/^[@[*=]/, ''))) || part;
  });
}

/** Printed figures: baselines, targets and observations that are not empty. */
function figuresOf({ indicators }: IndicatorDocument): number {
  let count = 0;
  for (const { series } of indicators)
    for (const { baseline, targets, observations } of series)
      for (const figure of [...(baseline ? [baseline] : []), ...targets, ...observations])
        if (figure.form !== 'empty') count += 1;
  return count;
}
