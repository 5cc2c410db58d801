import type { Amount, Facts, TargetFacts } from '../facts.ts';

const rise = ({ sign, full }: Amount, up: string, down: string): string => (sign < 0 ? down : up) + full;

/** 2025年目标82.38岁 · 2025年目标上限5‰ · 2025年目标“降低20%” */
const goal = ({ kind, due, text }: TargetFacts, short = false): string =>
  `${due}目标${kind === 'change' ? `“${text}”` : `${kind === 'ceiling' ? '上限' : ''}${short ? '' : text}`}`;

/**
 * Clauses of findings; `findingText` chooses them and `join` makes a sentence. A finding has two sentences at most, and
 * none praises, blames or names a cause. Of the parts of a clause any may be ''.
 */
export const sentences = {
  /** 2020年为81.91岁 · “十三五”期间由3.58‰降至1.90‰ · 2020年较2015年下降10.37% */
  value: ({ period, value, from, since, change, ...facts }: Facts): string =>
    facts.during && from
      ? `${period}期间由${from}${change?.sign ? (change.sign < 0 ? '降至' : '升至') : '到'}${value}`
      : facts.index
        ? `${period}较${since}${value}`
        : `${period}${facts.bound || facts.plan || !period ? '公布值' : ''}为${value}${facts.provisional ? '（初步数据）' : ''}`,
  change: (by: Amount, since: string): string =>
    by.sign ? `比${since || '基期'}${rise(by, '提高', '下降')}` : `与${since || '基期'}持平`,
  /** The value is on the wrong side of its baseline. */
  away: (by: Amount, since: string): string => `比${since}基期${rise(by, '高', '低')}`,
  /** Against the planned path; `falling` only for values that are changes themselves. */
  path: (by: Amount, falling?: boolean): string =>
    !by.sign
      ? '与计划路径持平'
      : falling === undefined
        ? rise(by, '高于计划路径', '低于计划路径')
        : `比计划路径${by.sign < 0 === falling ? '多' : '少'}${falling ? '降' : '升'}${by.full}`,
  ahead: '快于计划路径',
  behind: '慢于计划路径',
  /** Distance still to go. `short` leaves out the target's figure; `due`: the value is that of the target's year. */
  far: (gap: Amount, target: TargetFacts, short: boolean, _due: boolean): string =>
    target.kind !== 'change' && gap.sign > 0
      ? `比${goal(target, short)}${target.kind === 'band' ? '的上端' : ''}高${gap.full}`
      : `距${goal(target, short)}还差${gap.full}`,
  missed: (far: string): string => `${far && `${far}，`}到期未达标`,
  /** How the target is met, and a sentence that follows. */
  met: ({ target, gap, bound, keep, beyond, late }: Facts): readonly [clause: string, remark: string] => {
    const { kind, due, text, tolerance } = target!;
    const meets = `达到${goal(target!)}`;
    if (kind === 'about' && tolerance)
      return [`在${due}目标范围内`, `“左右”按±${tolerance.full}理解，规划未作说明。`];
    if (bound)
      return kind === 'ceiling'
        ? [`在${goal(target!)}以内`, '公布值为上限，不计算余量。']
        : [meets, '公布值不是确数，不计算余量。'];
    if (keep) return [`达到${due}目标`, '基期值等于目标值，任务是保持，不计算完成进度。'];
    const remark = beyond ? '基期已优于目标，不计算完成进度。' : late ? '达标时间晚于目标年。' : '';
    if (kind === 'band' || kind === 'about') return [`在${due}目标范围${text}内`, remark];
    if (kind === 'change' || !gap?.sign) return [meets, remark];
    return beyond
      ? [`${gap.sign < 0 ? '低于' : '高于'}${goal(target!)}`, remark]
      : [`比${goal(target!)}${rise(gap, '高', '低')}`, remark];
  },
  /** One sentence: value, change, path, distance, and what the distance means. */
  join: (head: string, moved = '', beside = '', far = '', tail = ''): string =>
    `${[head, moved, beside].filter(Boolean).join('，')}${far && (moved || beside || tail ? '；' : '，') + far}${tail && `，${tail}`}。`,
  /** What was written and what would be right; either may be ''. `inFile`: it stands in the data, not on the page. */
  given: (given: string, right: string, inFile: boolean): string =>
    `${given && `${inFile ? '文件中' : ''}写的是“${given}”${right && '，'}`}${right && `应为${right}`}。`,
  noValue: (area: string): string => `文件中有这个指标的目标，没有${area && `${area}的`}公布值。`,
  /** Why no verdict can be given. */
  why: ({ reason, period, since, target, value }: Facts, clause: string): string =>
    reason === 'missing-reference-value' && target
      ? `缺少基数：${target.reference ? `没有${target.reference}的数值` : `目标“${target.text}”未写明以哪一年为基数`}，无法换算目标值。`
      : `暂无法评估：${reason === 'no-observation-after-baseline' && period && value && period === since ? `${period}即为基期，其后尚无公布值` : clause}。`,
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
