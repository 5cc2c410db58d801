/**
 * Why there is no verdict, as a clause without a full stop, short enough for a row. Only reasons that a page can come
 * to show; `baseline` is the family of `baseline-equals-target` and its like.
 */
export const reasons: Readonly<Record<string, string>> = {
  'no-target': '未设目标',
  'target-in-words': '目标为文字，没有可比较的数值',
  'no-direction': '未说明升高为好还是降低为好',
  'wrong-way-target': '目标的符号与指标方向相反',
  'missing-reference-value': '目标缺少基数',
  'no-observation': '没有公布值',
  'unit-mismatch': '公布值与目标的单位不能换算',
  'invalid-ratio': '比值读不出来',
  'value-is-bound': '公布值是上限或下限，不能确定是否达到目标',
  'missing-baseline': '缺少基期值',
  'bound-baseline': '基期值是上限或下限',
  'no-target-year': '目标未写明年份',
  undated: '原文未写明年份',
  'break-in-series': '基期之后口径有调整，前后不可比',
  'no-observation-after-baseline': '基期之后尚无公布值',
  baseline: '基期已到目标，不计算完成进度',
  undetermined: '无法确定',
  'too-few-points': '数据点太少',
  'zero-width-interval': '置信区间的宽度为0',
  'count-at-limit': '有年份的计数为0或等于总数',
  'no-interval': '没有公布置信区间',
  'no-benchmark': '没有可对照的同期数值',
  'method-class': '该方法对此不分好坏',
  'unknown-setting': '方法名称后面的取值读不出来',
  'unknown-method': '没有这种评估方法',
};
