import type { card } from './zh-cn/card.ts';
import type { compare } from './zh-cn/compare.ts';
import type { gauge } from './zh-cn/gauge.ts';
import type { journey } from './zh-cn/journey.ts';
import type { map } from './zh-cn/map.ts';
import type { matrix } from './zh-cn/matrix.ts';
import type { picker } from './zh-cn/picker.ts';
import type { scoreboard } from './zh-cn/scoreboard.ts';
import type { sentence } from './zh-cn/sentence.ts';
import type { tasks } from './zh-cn/tasks.ts';
import type { trend } from './zh-cn/trend.ts';
import type { planTable } from './zh-cn/plan-table.ts';
import type { zhCN } from './zh-cn/zh-cn.ts';

/** What a language says of every widget, as plain data: strings, and functions that are handed all parts of a sentence. */
export type CommonCatalogue = typeof zhCN;

/** A whole language: the common words, and a section for each widget on the page. */
export type Catalogue = CommonCatalogue & {
  readonly card: typeof card;
  readonly gauge: typeof gauge;
  readonly trend: typeof trend;
  readonly compare: typeof compare;
  readonly planTable: typeof planTable;
  readonly journey: typeof journey;
  readonly map: typeof map;
  readonly matrix: typeof matrix;
  readonly picker: typeof picker;
  readonly scoreboard: typeof scoreboard;
  readonly sentence: typeof sentence;
  readonly tasks: typeof tasks;
};

/** What a page may register: a tag, and as many words as it likes; what is missing comes from the default language. */
export type PartialCatalogue = { readonly tag: string } & {
  readonly [Section in keyof Catalogue]?: Catalogue[Section] extends string
    ? string
    : Partial<Catalogue[Section]>;
};

/** A unit in words: sign behind digits, what its differences are called, its name; what is left out is the sign. */
export type UnitEntry = readonly [symbol: string, points?: string, label?: string];
