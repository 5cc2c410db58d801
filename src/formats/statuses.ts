import type { ObservationState } from '../contract/document.ts';

/** What a status flag says of a value. A flag without a place in the document becomes its note. */
export interface Status {
  readonly state?: ObservationState;
  readonly break?: true;
  readonly note?: string;
}

/** Flags of SDMX (CL_OBS_STATUS), Eurostat and the UK's statistics, and the words that tables print. */
const MEANINGS: readonly (readonly [RegExp, Status])[] = [
  [/^(?:a|m|o|h|normal(?: value)?|final|missing(?: value)?|正常值?|正式|最终|核定|缺失)$/i, {}],
  [
    /^(?:p|\[p\]|provisional(?: value)?|preliminary|初步(?:数据|数)?|快报|暂定|预发布)$/i,
    { state: 'provisional' },
  ],
  [/^(?:e|i|s|\[e\]|estimated?(?: value)?|imputed|估计值?|估算值?|推算值?|预计)$/, { state: 'estimated' }],
  [/^(?:E|I|Estimated?(?: value)?|Imputed.*)$/, { state: 'estimated' }],
  [/^(?:q|c|\[c\]|suppressed.*|confidential|保密|不公布|隐去)$/i, { state: 'suppressed' }],
  [/^(?:l|\[x\]|not collected|not available|未统计|未调查|未开展)$/i, { state: 'not-collected' }],
  [/^(?:z|\[z\]|not applicable|不适用)$/i, { state: 'not-applicable' }],
  [
    /^(?:b|\[b\]|(?:time series )?break(?: in (?:time )?series)?|口径(?:调整|变化|变更)|序列中断)$/i,
    { break: true },
  ],
];

/** Reads a flag or several letters at once (`bep`); `words` are what the file itself says of the flag. */
export function readStatus(flag: string, words = flag): Status {
  if (!flag) return {};
  const known = meaning(flag) ?? (words !== flag ? meaning(words) : undefined);
  if (known) return known;
  const letters = /^[a-z]{2,4}$/.test(flag) ? flag.split('').map(meaning) : [];
  if (letters.length && letters.every(Boolean))
    return letters.reduce<Status>((all, each) => ({ ...all, ...each }), {});
  return { note: words };
}

function meaning(flag: string): Status | undefined {
  return MEANINGS.find(([pattern]) => pattern.test(flag))?.[1];
}
