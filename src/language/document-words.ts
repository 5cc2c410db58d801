import type { IndicatorDocument } from '../contract/document.ts';
import type { Language } from './language.ts';

/** 示例数据 where the document, or one of its indicators, is invented. */
export function documentSample(document: IndicatorDocument, language: Language): string | undefined {
  return document.sample || document.indicators.some(({ sample }) => sample)
    ? language.words.sample
    : undefined;
}

/** 来源：… of the whole document; invented figures are said to be invented where no source is named. */
export function documentSource(document: IndicatorDocument, language: Language): string[] {
  const { title, publisher } = document.source ?? {};
  const name = language.text(title) || language.text(publisher) || documentSample(document, language);
  return name ? [language.words.source(name)] : [];
}
