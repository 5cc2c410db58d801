import type { cardParts } from './card-words.ts';
import type { compareParts } from './compare-words.ts';
import type { gaugeParts } from './gauge-words.ts';
import type { journeyParts } from './journey-words.ts';
import type { mapParts } from './map-words.ts';
import type { matrixParts } from './matrix-words.ts';
import type { planTableParts } from './plan-table-words.ts';
import type { scoreboardParts } from './scoreboard-words.ts';
import type { sentenceParts } from './sentence-words.ts';
import type { tableToolsParts } from './table-tools-words.ts';
import type { tasksParts } from './tasks-words.ts';
import type { trendParts } from './trend-words.ts';
import type { MethodWords } from '../assessment/method.ts';
import type { commonParts } from './parts.ts';
import type { card } from './zh-cn/card.ts';
import type { compare } from './zh-cn/compare.ts';
import type { gauge } from './zh-cn/gauge.ts';
import type { journey } from './zh-cn/journey.ts';
import type { map } from './zh-cn/map.ts';
import type { matrix } from './zh-cn/matrix.ts';
import type { picker } from './zh-cn/picker.ts';
import type { planTable } from './zh-cn/plan-table.ts';
import type { scoreboard } from './zh-cn/scoreboard.ts';
import type { sentence } from './zh-cn/sentence.ts';
import type { tableTools } from './zh-cn/table-tools.ts';
import type { tasks } from './zh-cn/tasks.ts';
import type { trend } from './zh-cn/trend.ts';
import type { zhCN } from './zh-cn/zh-cn.ts';

/** A whole language as it is written: plain data, by section and key. Chinese says what the keys are. */
type Written = typeof zhCN & {
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
  readonly tableTools: typeof tableTools;
  readonly tasks: typeof tasks;
};

/** What the messages of each section are handed. */
type Parts = typeof commonParts & {
  readonly card: typeof cardParts;
  readonly gauge: typeof gaugeParts;
  readonly trend: typeof trendParts;
  readonly compare: typeof compareParts;
  readonly planTable: typeof planTableParts;
  readonly journey: typeof journeyParts;
  readonly map: typeof mapParts;
  readonly matrix: typeof matrixParts;
  readonly scoreboard: typeof scoreboardParts;
  readonly sentence: typeof sentenceParts;
  readonly tableTools: typeof tableToolsParts;
  readonly tasks: typeof tasksParts;
};

/**
 * One section as a language writes it: the keys of the Chinese one, and messages of its own that these include, which
 * begin with `_`.
 */
export type Section<Name extends keyof Written> = {
  readonly [Key in keyof Written[Name] as Key extends `_${string}` ? never : Key]: Written[Name][Key];
} & Readonly<Record<`_${string}`, string>>;

type PartOf<Name> = Name extends `${string}!`
  ? boolean
  : Name extends `${string}#`
    ? number | string
    : Name extends `${string}*`
      ? readonly string[]
      : Name extends `${string}@`
        ? object
        : string;

type PartsOf<Names> = Names extends `${infer First} ${infer Rest}`
  ? [...PartsOf<First>, ...PartsOf<Rest>]
  : Names extends `${infer Name}?`
    ? [part?: PartOf<Name>]
    : [part: PartOf<Names>];

/** A message that is ready: its parts in, text out. */
export type Message<Names = string> = (...parts: PartsOf<Names>) => string;

/** A section that is ready: what is handed parts is a function, the rest stands as it was written. */
type Said<Section, Names> = {
  readonly [Key in keyof Section]: Key extends keyof Names ? Message<Names[Key]> : Section[Key];
};

/** A whole language that is ready to speak. */
export type Catalogue = {
  readonly [Name in keyof Written]: Name extends keyof Parts
    ? Said<Written[Name], Parts[Name]>
    : Written[Name];
} & {
  /** `rtl`: written from right to left. */
  readonly direction?: string;
  /** Words for methods, in place of those that came with them. */
  readonly methods?: Readonly<Record<string, MethodWords>>;
};

/** The sections that every widget needs. */
export type CommonCatalogue = { readonly tag: string } & {
  readonly [Name in Exclude<keyof typeof zhCN, 'tag'>]: Section<Name>;
};

/**
 * What a page may register, as plain data: a tag, and as many words as it likes; what is missing comes from a language
 * that is there.
 */
export type PartialCatalogue = { readonly tag: string } & Readonly<Record<string, unknown>>;

/** A unit in words: sign behind digits, what its differences are called, its name; what is left out is the sign. */
export type UnitEntry = readonly [symbol: string, points?: string, label?: string];
