import { readSeries } from '../../../src/assessment/reading.ts';
import type { SeriesReading } from '../../../src/assessment/reading.ts';
import { parseDocument } from '../../../src/contract/parse.ts';
import type { ViewInput } from '../../../src/element/view-input.ts';
import { compareWords } from '../../../src/language/compare-words.ts';
import { en } from '../../../src/language/en/en.ts';
import { languageFor, registerLanguage, registerWords } from '../../../src/language/register.ts';
import { zhCN } from '../../../src/language/zh-cn/zh-cn.ts';
import { compareView } from '../../../src/widgets/district-compare/district-compare.view.ts';
import type {
  CompareOptions,
  CompareView,
} from '../../../src/widgets/district-compare/district-compare.view.ts';

registerLanguage(zhCN);
registerLanguage(en);
registerWords(compareWords);

export interface ViewCase extends CompareOptions {
  readonly width?: number;
  readonly lang?: string;
  readonly options?: Partial<ViewInput['options']>;
}

const parsed = new Map<unknown, ReturnType<typeof parseDocument>['document']>();

/** The view of a document as the element would make it. */
export function viewOf(
  data: unknown,
  { width = 760, lang = 'zh-CN', options, ...own }: ViewCase = {},
): CompareView {
  if (!parsed.has(data)) parsed.set(data, parseDocument(data).document);
  const document = parsed.get(data);
  if (!document) throw new Error('not a document');
  const asked = { areas: [], compact: false, ...options };
  const reading = readSeries(document, {
    indicator: asked.indicator,
    area: asked.area,
    asOf: asked.period,
  }) as SeriesReading;
  return compareView({ document, reading, width, language: languageFor(lang)!, options: asked }, own);
}
