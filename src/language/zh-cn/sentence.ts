import type { Facts } from '../facts.ts';
import { sentences } from './sentences.ts';

/** 到2020年，天津市人均期望寿命由2015年的81.33岁提高到81.91岁 */
function told(facts: Facts, name: string): string {
  const { value, period, since, from, change, during, index, provisional } = facts;
  if (!value) return `${name}尚无公布值`;
  if (during || index || !change?.sign || !from) return name + sentences.value(facts) + moved(facts);
  const way = change.sign < 0 ? '下降' : '提高';
  return `${period && `到${period}，`}${name}由${since && `${since}的`}${from}${way}到${value}${provisional ? '（初步数据）' : ''}`;
}

const moved = ({ change, since, during, index }: Facts): string =>
  change && !during && !index ? `，${sentences.change(change, since)}` : '';

/** `verdict` is '' where no target is set; `why` is said where there is none to give. */
const judged = (verdict: string, why: string): string => verdict && `，${verdict}${why && `（${why}）`}`;

/**
 * Words of `<indicator-sentence>` in Chinese: one function for each whole sentence. `name` is that of the indicator with
 * its area, `verdict` the word of the status, `why` the reason where no verdict is given; the last two may be ''.
 */
export const sentence = {
  name: (indicator: string, area: string): string => area + indicator,
  /** As it stands inside a sentence; `method`: whose word it is, '' for the default one. */
  verdict: (word: string, method: string): string => word + (method && `（${method}）`),
  /** 到2020年，天津市人均期望寿命由2015年的81.33岁提高到81.91岁，距2025年目标82.38岁还差0.47岁，进度正常。 */
  report(facts: Facts, name: string, verdict: string, why: string): string {
    const { status, reason, target, gap, path, met, value } = facts;
    const head = told(facts, name);
    if (!verdict) return `${head}${reason === 'no-target' ? '，未设目标' : ''}。`;
    if (!target) return `${head}${judged(verdict, why)}。`;
    const { kind, due, text } = target;
    const isSaid = kind === 'words';
    if (!value || isSaid)
      return `${head}，${due}目标${kind === 'ceiling' ? '上限' : ''}为${isSaid ? `“${text}”` : text}${judged(verdict, value ? why : '')}。`;
    if (status === 'met') {
      const [clause, remark] = sentences.met(facts);
      return `${head}，${clause}${judged(verdict, why)}。${remark}`;
    }
    const beside = status === 'behind' && path?.sign ? `，${sentences.path(path, facts.falling)}` : '';
    const isKnown = gap && (status !== 'not-assessable' || met === false);
    const far = isKnown ? `，${sentences.far(gap, target, false, false)}` : '';
    return `${head}${beside}${far}${judged(verdict, why)}。`;
  },
  /** 天津市人均期望寿命81.91岁（2020年），进度正常。 */
  short(
    { value, period, since, index, provisional }: Facts,
    name: string,
    verdict: string,
    why: string,
  ): string {
    const when = [period, provisional && '初步数据'].filter(Boolean).join('，');
    const head = value ? `${index ? `较${since}` : ''}${value}${when && `（${when}）`}` : '尚无公布值';
    return `${name}${head}${judged(verdict, value ? why : '')}。`;
  },
  /** 天津市人均期望寿命2020年为81.91岁，比2015年提高0.58岁。 */
  change: (facts: Facts, name: string): string =>
    `${facts.value ? name + sentences.value(facts) + moved(facts) : `${name}尚无公布值`}。`,
};
