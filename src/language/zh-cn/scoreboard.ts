/** Words of `<plan-scoreboard>` in Chinese; the keys that every language gives. */
export const scoreboard = {
  heading: '{total}项主要指标进展',
  /** What a plan is; not said where its own name says it. */
  planWord: '规划',
  /** Area and plan; either may be ''. `bare`: the name of the plan does not say what it is. */
  plan: '{area}{plan}{bare?规划}',
  until: '截至{period}公布值',
  targets: '{period}目标',
  total: '{count}项',
  count: '{count}项{word}',
  /** `word` is the method's word for a target that is met. `allKept`, `allEarly`: that holds for all `count`. */
  met: '{allKept?{count}项{word}（均为“保持”类）|{allEarly?{count}项已提前达到{due}目标|{count}项{word}{>scoreboard._some}}}',
  _some: '{keep?（其中{keep}项为“保持”类{early?，{early}项提前}）|{early?（其中{early}项提前）}}',
  /** Of one nature; `word` where all have the same verdict, else `counts`. */
  bound: '{nature}{total}项{allMet?全部达标|{word?{total:1=|均}{word}|中，{counts+，}}}',
  sentence: '{counts+，}{bound?{counts?；}{bound+；}}。',
  /** A sentence on the targets of the period that the page asked for. */
  against: '对照{period}目标，{sentence}',
  /** A line of the text export: all indicators of one verdict. */
  listed: '{word}：{names+、}',
  framed: '方框为{natures+、}指标',
  notMixed: '不同指标不合并成一个百分比',
  without: '另有{count}项未设{period}目标',
  noneSet: '没有指标设有{period}目标。',
  otherDomain: '其他',
  columns: { indicator: '指标', domain: '领域', nature: '性质', status: '状态' },
};
