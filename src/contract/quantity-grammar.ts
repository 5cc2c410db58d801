import { halfWidth } from './unit.ts';

/**
 * The grammar of a published figure: one regular expression, matched from the first character to the last. The scope
 * in front is as short as can be, so everything between it and the number has been understood; behind the number no
 * other number may follow. Words stand beside the number they speak of: 以上 in 二级以上综合医院 is not its comparator.
 *
 * Texts come in half width, without blanks beside Chinese characters and signs, with one dash and one colon.
 */

/** 1234.5, 1,234.5, 100 000 */
const NUMBER = /(\d{1,3}(?:[, ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)/.source;

/** 较2015年… (the year is a reference), 2025年, 同比 */
const SINCE = /(?:(?:[较比与](\d{4})年?|[到至]?\d{4}年)[底末初]?(?:水平|基础上|相比)?,?|[同环]比)?/.source;

/** Words that more than one part knows; a part has their name in capitals. */
const WORDS: Readonly<Record<string, string>> = {
  LESS: 'less|fewer|below|lower|under',
  MORE: 'more|above|higher|over|greater',
  DOWN: '(?:reduc|decreas|lower|cut|fall|drop|declin)[a-z]*',
  UP: '(?:increas|rais|ris|grow|up(?! to)|gain|improv)[a-z]*',
};

/** What moves, with its English object: cut smoking by. Short words need a reference: 比2015年高5岁. */
const FALL = /([下压回]?[降减][低少轻幅]?|下调|回落|缩短|[低少短]|\bDOWN(?: [a-z ]{0,40}by)? ?)?/.source;
const RISE = /([提增上新扩延][高长加升增幅大调]|[增升高多长]|\bUP(?: [a-z ]{0,40}by)? ?)?/.source;

/** Words that carry nothing, but 到 and to: with them the number is where it ends, not by how much it changes. */
const LINK = /((?:控制|保持|维持|稳定|力争|实现|[达到至为是在了:]|\b(?:to|by|of|is|an?|the|between) )*)/
  .source;

/** Groups: not · at least · at most · more than · less than · about · equal. 不低于 is read as not less than. */
const SIGN =
  /(?:([不未][得应能]?|\bnot? )?(?:(≥|至少|[最起][少低码]|大于或?等于|\b(?:at least|min[a-z]*(?: of)?) ?)|(≤|至多|最[多高]|小于或?等于|\b(?:at most|up to|within|max[a-z]*(?: of)?) ?)|(>|[超突][过出破]|[大高多]于|[超逾余]|\b(?:(?:MORE)(?: than)?|exceed[a-z]*) ?)|(<|[低小少]于|不[足到满]|未达到?|\b(?:LESS)(?: than)? ?)|([≈~]|大?约|[接将]?近|\b(?:about|around|approx[a-z.]*|roughly|nearly|almost) ?)|(=)))?/
    .source;

/** Groups: 百分之 · minus · number · what stands between two · the link of a range or ratio · second number. */
const NUMBERS = `(?:([百千万])分之)?(-)?${NUMBER}(?:([^\\d ]{0,4}?)([-~:比至到]| to | and )${NUMBER}(?= ?\\18))?`;

/** 2型, 5月, 三成: another kind of number word. */
const NO_QUANTITY = /(?![型级期月日号成折版届条章])/.source;

/** Groups: 余 · points · rate · 万, 余 and 人次. A measure that is not listed must end the text. */
const UNIT =
  /([余多](?!种))? ?(?:(个?[百千]分点|percent(?:age)? points?|pp\b)|([^\d/ ]{0,3}\/(?=[1十百千万])1?[0, ]*[十百千万]*(?:人口?|名)?(?!\d)|(?:[a-z]+ )?per (?:\d[\d, ]*\d|million))|([十百千]?万?亿?)([余多])?(per ?(?:cent|mille)|[%‰‱]|人[次份]|分钟|小时|个[工月]作?日?|周岁|[人个岁年名家张项种类例位所处台套床天周次件元倍]|ddds?\b|(?! ?(?:or|and|LESS|MORE)\b|及?其?以|左右|[之上])(?:[a-z/µμ²³·]{1,24}|[^ ,.;:()+=<>≤≥×*^\da-z-]{1,8}?)(?=$|[及以左(]| or ))?)/
    .source;

/** Groups: at least · at most · about. */
const SIGN_AFTER =
  /(?:(及?其?以上|之上|\+| ?(?:or|and) (?:MORE)\b)|(及?以下|[之以]?内|之下| ?(?:or|and) (?:LESS)\b)|(左右|上下| ?or so\b))?/
    .source;

/** Groups: fall · rise · what introduces a year · the year. */
const TURN_AFTER = /(?: ?\b(?:(LESS|DOWN)|(MORE|UP))\b)?/.source;
const SINCE_AFTER =
  /(?:[ ,(]*([较比]|compared (?:with|to)|relative to|than(?: in)?|vs\.?|versus|from|on|over|since|against|below|above|in|by) ?(?:the )?(\d{4})年?(?: levels?| baseline)?\)?)?/
    .source;

/** A remark. One that goes on with a sign or a decimal point is another notation than ours. */
const REST = /(?![+*×=<>≤≥.^/-])([^\d(]{0,40}(?:\(.*)?)/.source;

export const GRAMMAR = new RegExp(
  `^(.*?)(${SINCE + FALL + RISE + LINK + SIGN + LINK})${NUMBERS + NO_QUANTITY + UNIT + SIGN_AFTER + TURN_AFTER + SINCE_AFTER + REST}$`.replace(
    /[A-Z]{2,}/g,
    (name) => WORDS[name]!,
  ),
  'i',
);

/** Numbers in a scope that belong to a description: 65岁及以上, 0-6岁, 每10万人, 2025年, PM2.5. */
export const DESCRIPTION =
  /[a-z]-?\d[\d.]*|(?:\/|每|\bper )\d[\d, ]*|(?:\d+[-~至])?\d+(?:\.\d+)? ?(?:[级岁型类月日年天周]|个月|分钟|小时|人口|万人)/gi;

/** Marks that say nothing was printed. */
export const EMPTY =
  /^(?:[-*.…/\\:#]*|n\/?a|n\.a\.|null|nan|未(?:统计|公布|报告)|暂?无(?:数据)?|缺失|不详|no data|not available)$/i;

const DASHES = /[‐-―−]/g;

/** One sign for each meaning, and blanks only between words and numbers that are not Chinese. */
export function tidy(text: string): string {
  return halfWidth(text)
    .replace(DASHES, '-')
    .replace(/[≧⩾]|>=|=>/g, '≥')
    .replace(/[≦⩽]|<=|=</g, '≤')
    .replace(/∶/g, ':')
    .replace(/﹪/g, '%')
    .replace(/〜/g, '~')
    .replace(/([^a-z\d,.%‰]) +/gi, '$1')
    .replace(/ +(?=[^a-z\d]|$)/gi, '')
    .trim();
}
