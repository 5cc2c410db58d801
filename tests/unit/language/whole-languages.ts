import { cardWords } from '../../../src/language/card-words.ts';
import type { PartialCatalogue } from '../../../src/language/catalogue.ts';
import { compareWords } from '../../../src/language/compare-words.ts';
import { ar } from '../../../src/language/ar/ar.ts';
import { en } from '../../../src/language/en/en.ts';
import { gaugeWords } from '../../../src/language/gauge-words.ts';
import { journeyWords } from '../../../src/language/journey-words.ts';
import { mapWords } from '../../../src/language/map-words.ts';
import { matrixWords } from '../../../src/language/matrix-words.ts';
import { pickerWords } from '../../../src/language/picker-words.ts';
import { planTableWords } from '../../../src/language/plan-table-words.ts';
import { registerLanguage, registerWords } from '../../../src/language/register.ts';
import { scoreboardWords } from '../../../src/language/scoreboard-words.ts';
import { sentenceWords } from '../../../src/language/sentence-words.ts';
import { tasksWords } from '../../../src/language/tasks-words.ts';
import { trendWords } from '../../../src/language/trend-words.ts';
import { zhCN } from '../../../src/language/zh-cn/zh-cn.ts';
import { zhTW } from '../../../src/language/zh-tw/zh-tw.ts';

const SECTIONS = [
  cardWords,
  compareWords,
  gaugeWords,
  journeyWords,
  mapWords,
  matrixWords,
  pickerWords,
  planTableWords,
  scoreboardWords,
  sentenceWords,
  tasksWords,
  trendWords,
];

export const TAGS = ['zh-CN', 'en', 'zh-TW', 'ar'] as const;

/** A catalogue with the sections of all widgets, as it is written. */
export type Written = Readonly<Record<string, unknown>>;

/** Every language that is shipped, with the sections of all widgets. */
export const WHOLE: Readonly<Record<(typeof TAGS)[number], Written>> = {
  'zh-CN': withSections(zhCN),
  en: withSections(en),
  'zh-TW': zhTW,
  ar,
};

function withSections(language: PartialCatalogue): Written {
  const whole: Record<string, unknown> = { ...language };
  for (const { tag, ...sections } of SECTIONS.flat())
    if (tag === language.tag)
      for (const [name, section] of Object.entries(sections))
        whole[name] = { ...Object(whole[name]), ...Object(section) };
  return whole;
}

/** Registers all of them, as a page with all widgets does. */
export function registerAll(): void {
  for (const sections of SECTIONS) registerWords(sections);
  for (const language of [zhCN, en, zhTW, ar]) registerLanguage(language);
}
