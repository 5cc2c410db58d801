import type { Amount, Facts, TargetFacts } from '../facts.ts';

const rise = (amount: Amount, up: string, down: string): string =>
  `${amount.sign < 0 ? down : up}${amount.full}`;

/** Value: 2020年为81.91岁 · “十三五”期间由3.58‰降至1.90‰ · 2020年较2015年下降10.37% */
function value(facts: Facts): string {
  const { period, value: text, from, since, change } = facts;
  if (facts.during && from)
    return `${period}期间由${from}${!change?.sign ? '到' : change.sign < 0 ? '降至' : '升至'}${text}`;
  if (facts.index) return `${period}较${since}${text}`;
  const word = facts.bound || facts.plan || !period ? '公布值为' : '为';
  return `${period}${word}${text}${facts.provisional ? '（初步数据）' : ''}`;
}

function change({ change: amount, since, during, index, form }: Facts): string {
  if (!amount || during || index || form === 'short') return '';
  const before = since || '基期';
  return amount.sign ? `，比${before}${rise(amount, '提高', '下降')}` : `，与${before}持平`;
}

function path({ path: amount, index, target }: Facts): string {
  if (!amount) return '';
  if (!amount.sign) return '，与计划路径持平';
  if (!index) return `，${rise(amount, '高于计划路径', '低于计划路径')}`;
  const falling = target?.text.includes('降');
  return `，比计划路径${amount.sign < 0 === falling ? '多' : '少'}${falling ? '降' : '升'}${amount.full}`;
}

const goal = (target: TargetFacts, form: Facts['form']): string =>
  target.kind === 'change'
    ? `${target.due}目标“${target.text}”`
    : `${target.due}目标${target.kind === 'ceiling' ? '上限' : ''}${form === 'short' ? '' : target.text}`;

/** Distance still to go: 距2025年目标82.38岁还差0.47岁 · 比2025年目标上限5‰高0.6个千分点 */
function distance({ gap, target, form }: Facts): string {
  if (!gap || !target) return '';
  return target.kind !== 'change' && gap.sign > 0
    ? `比${goal(target, form)}${target.kind === 'band' ? '的上端' : ''}高${gap.full}`
    : `距${goal(target, form)}还差${gap.full}`;
}

function met(facts: Facts): string {
  const { target, gap, bound, keep, beyond, late, form } = facts;
  const due = target!.due;
  const moved = form === 'trend' && !keep ? change(facts) : '';
  const begin = value(facts) + moved;
  const mark = moved ? '；' : '，';
  if (target!.kind === 'about' && target!.tolerance)
    return `${begin}，在${due}目标范围内。“左右”按±${target!.tolerance.full}理解，规划未作说明。`;
  if (keep && !bound) return `${begin}，达到${due}目标。基期值等于目标值，任务是保持，不计算完成进度。`;
  if (bound)
    return target!.kind === 'ceiling'
      ? `${begin}，在${goal(target!, 'gauge')}以内。公布值为上限，不计算余量。`
      : `${begin}，达到${goal(target!, 'gauge')}。公布值不是确数，不计算余量。`;
  const tail = beyond ? '。基期已优于目标，不计算完成进度。' : late ? '。达标时间晚于目标年。' : '。';
  if (target!.kind === 'band' || target!.kind === 'about')
    return `${begin}，在${due}目标范围${target!.text}内${tail}`;
  if (target!.kind === 'change' || !gap?.sign) return `${begin}，达到${goal(target!, 'gauge')}${tail}`;
  if (beyond) return `${begin}，${gap.sign < 0 ? '低于' : '高于'}${goal(target!, 'gauge')}${tail}`;
  return `${begin}${mark}比${goal(target!, 'gauge')}${rise(gap, '高', '低')}${tail}`;
}

function noVerdict(facts: Facts): string {
  if (!facts.value)
    return facts.target && facts.reason !== 'missing-reference-value' ? sentences.noValue(facts) : '';
  const far = facts.met === false && distance(facts);
  if (!far)
    return `${value(facts)}${facts.reason === 'no-target' ? change({ ...facts, form: 'gauge' }) : ''}。`;
  return facts.reason === 'no-observation-after-baseline' ? `${far}。` : `${value(facts)}，${far}。`;
}

/** Whole sentences, at most two each; none praises, blames or names a cause. */
export const sentences = {
  finding: (facts: Facts): string => {
    const far = distance(facts);
    const to = far && `；${far}`;
    switch (facts.status) {
      case 'met':
        return met(facts);
      case 'on-track':
        return facts.form === 'gauge'
          ? `${value(facts)}${change(facts)}${to}，快于计划路径。`
          : `${value(facts)}${change(facts)}${path(facts)}${to}。`;
      case 'behind':
        return facts.form === 'gauge'
          ? `${value(facts)}${path(facts) || '，慢于计划路径'}${to}。`
          : `${value(facts)}${change(facts)}${path(facts)}${to}。`;
      case 'moving-away':
        return facts.change && !facts.index && !facts.during
          ? `${value(facts)}，比${facts.since}基期${rise(facts.change, '高', '低')}${to}。`
          : `${value(facts)}${to}。`;
      case 'missed':
        return `${value(facts)}，${far ? `${far}，` : ''}到期未达标。`;
      default:
        return noVerdict(facts);
    }
  },
  /** What was written and what would be right; either may be ''. `inFile`: it stands in the data, not on the page. */
  given: (given: string, right: string, inFile: boolean): string =>
    `${given && `${inFile ? '文件中' : ''}写的是“${given}”${right && '，'}`}${right && `应为${right}`}。`,
  noValue: ({ area }: Facts): string => `文件中有这个指标的目标，没有${area && `${area}的`}公布值。`,
  /** Why no verdict can be given. */
  why: ({ reason, period, target, value: text }: Facts, clause: string): string =>
    reason === 'missing-reference-value' && target
      ? `缺少基数：${target.reference ? `没有${target.reference}的数值` : `目标“${target.text}”未写明以哪一年为基数`}，无法换算目标值。`
      : reason === 'no-observation-after-baseline' && period && text
        ? `暂无法评估：${period}即为基期，其后尚无公布值。`
        : `暂无法评估：${clause}。`,
  /** One sentence for the point that the reader stands on. */
  point: (parts: {
    period: string;
    value: string;
    place: number;
    of: number;
    rest: readonly string[];
  }): string =>
    `${[parts.period, parts.value, `第${parts.place}个点`, `共${parts.of}个`].filter(Boolean).join('，')}。${parts.rest.length ? `${parts.rest.join('，')}。` : ''}`,
};
