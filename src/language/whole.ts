import { cardWords } from './card-words.ts';
import type { PartialCatalogue } from './catalogue.ts';
import { compareWords } from './compare-words.ts';
import { ar } from './ar/ar.ts';
import { en } from './en/en.ts';
import { gaugeWords } from './gauge-words.ts';
import { journeyWords } from './journey-words.ts';
import { mapWords } from './map-words.ts';
import { matrixWords } from './matrix-words.ts';
import { pickerWords } from './picker-words.ts';
import { planTableWords } from './plan-table-words.ts';
import { scoreboardWords } from './scoreboard-words.ts';
import { sentenceWords } from './sentence-words.ts';
import { tableToolsWords } from './table-tools-words.ts';
import { tasksWords } from './tasks-words.ts';
import { trendWords } from './trend-words.ts';
import { zhCN } from './zh-cn/zh-cn.ts';
import { zhTW } from './zh-tw/zh-tw.ts';

/** What the widgets bring along. */
export const SECTIONS: readonly (readonly PartialCatalogue[])[] = [
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
  tableToolsWords,
  tasksWords,
  trendWords,
];

/** A catalogue with the sections of all widgets, as it is written. */
type Written = Readonly<Record<string, unknown>>;

/** Every language that is shipped, with the sections of all widgets: the files `dist/languages/*.json`. */
export const WHOLE: Readonly<Record<'zh-CN' | 'en' | 'zh-TW' | 'ar', Written>> = {
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
