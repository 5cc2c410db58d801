/**
 * The vocabulary of published figures. Every pattern stands at one end of the text beside the number (`^` or `$`),
 * so that 以上 in 二级以上综合医院 is never taken for the comparator of the number.
 */
import type { Comparator } from './document.ts';

type Sign = readonly [Comparator, RegExp];

/** Before the number; the first match counts, so 不超过 comes before 超过. */
export const BEFORE: readonly Sign[] = [
  [
    'ge',
    /(?:≥|>=|=>|不[得应能]?[低少小短]于|至少|最少|最低|起码|大于等于|(?:^|[^a-z])(?:at least|(?:no|not) (?:less|fewer|lower|under) than|not (?:below|under)|min(?:imum)?(?: of)?))$/,
  ],
  [
    'le',
    /(?:≤|<=|=<|不[得应能]?[高多大长]于|不[得应能]?超过?|至多|最多|最高|小于等于|(?:^|[^a-z])(?:at most|(?:no|not) (?:more|greater|higher) than|not (?:exceeding|to exceed|above|over)|up to|max(?:imum)?(?: of)?|within))$/,
  ],
  [
    'gt',
    /(?:>|[超突]过|超出|突破|[大高多]于|[超逾余]|(?:^|[^a-z])(?:(?:more|greater|higher) than|over|above|exceed(?:s|ing)?))$/,
  ],
  [
    'lt',
    /(?:<|[低小少]于|不足|不到|[不未]满|未达到?|(?:^|[^a-z])(?:(?:less|fewer|lower) than|under|below))$/,
  ],
  [
    'approx',
    /(?:≈|~|大?约|大概|接近|将近|近|(?:^|[^a-z])(?:about|around|approx(?:imately|\.)?|circa|ca\.|roughly|nearly|almost))$/,
  ],
  ['eq', /=$/],
];

/** After the number and its unit. */
export const AFTER: readonly Sign[] = [
  ['ge', /^(?:及?以上|及其以上|之上|\+|(?:or|and) (?:more|above|higher|over|greater))/],
  ['le', /^(?:及?以下|之下|[以之]?内|(?:or|and) (?:less|fewer|below|lower|under))/],
  ['approx', /^(?:左右|上下|or so)/],
  ['gt', /^(?:有?余|多|出头)/],
];

/** Words between a verb or comparator and the number that carry nothing. */
export const LINK = /(?:控制|保持|维持|稳定|力争|实现|达|为|是|在|了|:| a| an|^an?|(?:^| )(?:by|of|is|the))$/;
/** 降到, reduce to: the number is where it ends, not by how much it changes. */
export const REACHED = /(?:到|至|(?:^| )to)$/;

export const FALL =
  /(?:下降|降低|减少|减低|减轻|缩短|下调|回落|压减|降幅|减|降|(?:^|[^a-z])(?:reduc|decreas|lower|cut|fall|fell|drop|declin|down)[a-z]*)$/;
export const RISE =
  /(?:提高|增长|增加|上升|提升|新增|增幅|延长|扩大|上调|增|升|(?:^|[^a-z])(?:increas|rais|ris|rose|grow|grew|up|gain|improv)[a-z]*)$/;
/** Only beside a reference: 比2015年高5岁. */
export const SHORT_FALL = /[低少短]$/;
export const SHORT_RISE = /[高多长]$/;
export const FALL_AFTER = /^(?:lower|less|fewer|below|reduction|decrease|decline|drop|fall|cut)(?![a-z])/;
export const RISE_AFTER = /^(?:higher|more|above|increase|rise|growth|gain)(?![a-z])/;

/** Stands before a year that is compared with. */
export const REFERENCE_BEFORE =
  /(?:[较比与]|(?:^|[^a-z])(?:vs\.?|versus|from|than(?: in)?|with|to|on|over|since|against|below|above|in)(?: the)?) ?$/;
export const REFERENCE_HEAD = /[较比与]? ?\d{4}年?[底末初]?(?:水平|基础上|相比)?[ ,]*$/;
export const REFERENCE_TAIL =
  /^[ ,]*(?:compared (?:with|to)|relative to|than(?: in)?|vs\.?|versus|from|on|over|since|against|below|above|in)?(?: the)? ?\d{4}(?: levels?| baseline)?$/;

/** Printed counting words; anything else directly behind a number is taken as a unit only when it is short. */
export const MEASURE =
  /^(?:%|‰|‱|人次|人份|人|大类|分钟|小时|个?工作日|个月|个|周岁|岁|年|名|家|张|项|批|种|类|间|例|位|所|处|台|辆|支|套|床|天|周|次|户|件|起|篇|场|站|元|平方公里|平方米|平米|公里|米|吨|公斤|倍|ddds?(?![a-z]))/;
/** 2型, 5月, 三成: a number word of another kind, not a quantity. */
export const NO_QUANTITY = /^[型级期月日号成折版届条章]/;
/** What makes an earlier number a description (65岁及以上老年人 …, 2型糖尿病 …). */
export const DESCRIBES = /^ ?(?:[级岁型类月日年天周]|个月|周岁|分钟|小时|人口|万人)/;

/** Marks that say nothing was printed. */
export const EMPTY =
  /^(?:[-*.…/\\:#]*|n\/?a|n\.a\.?|null|nan|未统计|未公布|未报告|无数据|暂无|暂无数据|缺失|不详|no data|not available)$/;
