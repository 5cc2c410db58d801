import type { Comparator } from './document.ts';
import * as words from './quantity-words.ts';
import { isRate, readUnit } from './unit.ts';

/** What stands before the number. */
export interface Head {
  readonly comparator?: Comparator;
  /** 1 for a rise, −1 for a fall. */
  readonly turn?: 1 | -1;
  readonly negative: boolean;
  /** 近: also said of years gone by. */
  readonly near: boolean;
  /** 百分之 */
  readonly unit?: string;
  /** Length of what remains at the front: the scope. */
  readonly rest: number;
}

/** What stands behind the number. */
export interface Tail {
  readonly comparator?: Comparator;
  readonly turn?: 1 | -1;
  readonly points: boolean;
  readonly unit?: string;
  /** Length of what remains at the end: a remark. */
  readonly rest: number;
}

const SHARE_WORDS: readonly (readonly [string, string])[] = [
  ['百分之', 'percent'],
  ['千分之', 'permille'],
  ['十万分之', 'per100k'],
  ['万分之', 'permyriad'],
];

/** Reads from the number towards the front: 较2015年降低超过|20%. Undefined when it contradicts a number. */
export function readHead(text: string, hasReference: boolean): Head | undefined {
  let rest = text.trimEnd();
  const cut = (pattern: RegExp): boolean => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(0, rest.length - match[0].replace(/^[^a-z](?=[a-z])/, '').length).trimEnd();
    return match !== null;
  };
  const links = (): void => {
    for (let i = 0; i < 4 && cut(words.LINK); i++);
  };
  let negative = false;
  if (/-$/.test(rest)) {
    if (!/(?:^|[≥≤<>=≈~:约为在至到长加少低降了]) ?-$/.test(rest)) return undefined;
    negative = cut(/-$/);
  }
  const share = SHARE_WORDS.find((entry) => rest.slice(-entry[0].length) === entry[0]);
  if (share) rest = rest.slice(0, -share[0].length);
  links();
  const near = /近$/.test(rest) && !/[接将]近$/.test(rest);
  const sign = words.BEFORE.find((entry) => cut(entry[1]));
  links();
  const by = /(?:^| )by ?$/.test(text.slice(rest.length, rest.length + 4));
  const reached = cut(words.REACHED);
  links();
  const fall = cut(words.FALL) || (by && cut(farVerb(words.FALL))) || (hasReference && cut(words.SHORT_FALL));
  const rise =
    !fall && (cut(words.RISE) || (by && cut(farVerb(words.RISE))) || (hasReference && cut(words.SHORT_RISE)));
  if (/(?:不|未|没有?|无)$/.test(rest)) return undefined;
  cut(/[同环]比$/);
  cut(words.REFERENCE_HEAD);
  const turn = reached || (!fall && !rise) ? undefined : fall ? -1 : 1;
  return {
    ...(sign && { comparator: sign[0] }),
    ...(turn && { turn }),
    ...(share && { unit: share[1] }),
    negative,
    near,
    rest: rest.length,
  };
}

/** "cut smoking by": the verb stands some words earlier. */
function farVerb(verb: RegExp): RegExp {
  return new RegExp(verb.source.slice(0, -1) + ' [a-z ]{1,40}$');
}

/** Reads from the number towards the end: 1.04|万余人次, 95|%以上, 8.5|/10 万. */
export function readTail(text: string): Tail | undefined {
  let rest = text;
  const take = (pattern: RegExp): string | undefined => {
    rest = rest.trimStart();
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match?.[0];
  };
  const points = take(/^(?:个?[百千]分点|percentage points?|percent points?|pp(?![a-z])|p\.p\.)/);
  let comparator: Comparator | undefined = !points && take(/^(?:余|多(?=[^种]))/) ? 'gt' : undefined;
  let unit: string | undefined = points ? (/千/.test(points) ? 'permille' : 'percent') : takeUnit(take);
  if (!points && unit === undefined) {
    const scale = take(/^(?:[十百千]?万亿?|亿|千|百)/) ?? '';
    if (take(/^[余多]/)) comparator = 'gt';
    const measure = take(words.MEASURE) ?? '';
    if (scale + measure) unit = readUnit(scale + measure);
    else if (words.NO_QUANTITY.test(rest.trimStart())) return undefined;
  }
  const change = takeSign();
  rest = rest.trim();
  if (unit === undefined && rest && !change.turn && /^[^ ,，。;:()+\-=<>≤≥\d]{1,24}$/.test(rest)) {
    const match = /^(.+?)(及?以上|及?以下|[以之]内|左右)?$/.exec(rest)!;
    if (match[1]!.length > 8 && !/^[a-z/µμ²³·]+$/.test(match[1]!)) return undefined;
    unit = readUnit(match[1]!);
    rest = match[2] ?? '';
    if (rest) Object.assign(change, takeSign());
  }
  rest = rest.replace(words.REFERENCE_TAIL, '').trim();
  // A rest that goes on with a sign or a decimal point is another notation than ours.
  if (rest.length > 40 || /^(?:[+*×=<>≤≥.^/-]|e-?\d)/.test(rest)) return undefined;
  return {
    points: points !== undefined,
    rest: rest.length,
    ...(unit !== undefined && { unit }),
    ...settled(),
  };

  function takeSign(): { turn?: 1 | -1 } {
    const sign = words.AFTER.find((entry) => take(entry[1]));
    if (sign) comparator = sign[0];
    if (take(words.FALL_AFTER)) return { turn: -1 };
    return take(words.RISE_AFTER) ? { turn: 1 } : {};
  }
  function settled(): Pick<Tail, 'comparator' | 'turn'> {
    return { ...(comparator && { comparator }), ...(change.turn && { turn: change.turn }) };
  }
}

/** A rate (`/10 万`, `名/10万人`, `per 100,000`) or a share in words (per cent). */
function takeUnit(take: (pattern: RegExp) => string | undefined): string | undefined {
  const share = take(/^(?:percent|per cent|per ?mille?)(?![a-z])/);
  if (share) return share.indexOf('mil') < 0 ? 'percent' : 'permille';
  const rate =
    take(/^[^\d/ ]{0,3} ?\/ ?(?:10(?:[ ,]?0)*)? ?[十百]?[千万]?(?:人口|人|名)?(?!\d)/) ??
    take(/^(?:[a-z]+ )?per (?:\d[\d, ]*[万k]?|million|thousand)/);
  if (!rate) return undefined;
  const unit = readUnit(rate.replace(/^.*per /, 'per'));
  return isRate(unit) ? unit : rate.trim();
}
