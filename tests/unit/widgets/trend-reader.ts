/** A trend's view of a named state, as the element would make it. */
import { parseDocument } from '../../../src/contract/parse.ts';
import { isFailure, readSeries } from '../../../src/assessment/reading.ts';
import { en } from '../../../src/language/en/en.ts';
import { languageFor, registerLanguage, registerWords } from '../../../src/language/register.ts';
import { trendWords } from '../../../src/language/trend-words.ts';
import { zhCN } from '../../../src/language/zh-cn/zh-cn.ts';
import { trendView } from '../../../src/widgets/target-trend/target-trend.view.ts';
import type { TrendView } from '../../../src/widgets/target-trend/target-trend.view.ts';
import { TREND_STATES } from '../../fixtures/trend-states.ts';
import type { TrendState } from '../../fixtures/trend-states.ts';

registerLanguage(zhCN);
registerLanguage(en);
registerWords(trendWords);

export function viewOf(
  state: TrendState | string,
  { width = 560, lang = 'zh-CN' }: { readonly width?: number; readonly lang?: 'zh-CN' | 'en' } = {},
): TrendView {
  const {
    document: given,
    areas = [],
    projection,
  } = typeof state === 'string' ? TREND_STATES[state]! : state;
  const { document } = parseDocument(given);
  const reading = readSeries(document!, { area: areas[0] });
  if (isFailure(reading)) throw new Error(reading.failure);
  const options = { areas, compact: false };
  return trendView(
    { document: document!, reading, width, language: languageFor(lang)!, options },
    { projection },
  );
}
