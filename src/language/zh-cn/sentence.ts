/**
 * Words of `<indicator-sentence>` in Chinese. `name` is that of the indicator with its area, `verdict` the word of the
 * status, `why` the reason where no verdict is given; `moved` is what `sentences.change` says. All but `name` may be ''.
 */
export const sentence = {
  name: '{area}{indicator}',
  /** As it stands inside a sentence; `method`: whose word it is, '' for the default one. */
  verdict: '{word}{method?（{method}）}',
  noTarget: '未设目标',
  /** 到2020年，天津市人均期望寿命由2015年的81.33岁提高到81.91岁; `way`: it moved, and from where is known. */
  told: '{value?{way?{>sentence._way}|{name}{>sentences.value}{moved?，{moved}}}|{name}尚无公布值}',
  _way: '{period?到{period}，}{name}由{since?{since}的}{from}{change.sign:-1=下降|提高}到{value}{provisional?（初步数据）}',
  /** The target alone, where nothing is measured against it. */
  goal: '{target.due}目标{target.kind:ceiling=上限}为{target.kind:words=“{target.text}”|{target.text}}',
  /** 到2020年，…提高到81.91岁，距2025年目标82.38岁还差0.47岁，进度正常。 `head` is what `told` says. */
  report: '{head}{beside?，{beside}}{far?，{far}}{goal?，{goal}}{verdict?，{verdict}{why?（{why}）}}。',
  /** 天津市人均期望寿命81.91岁（2020年），进度正常。 */
  short:
    '{name}{value?{index?较{since}}{value}{>sentence._when}|尚无公布值}{verdict?，{verdict}{value?{why?（{why}）}}}。',
  _when: '{period?（{period}{provisional?，初步数据}）|{provisional?（初步数据）}}',
  /** 天津市人均期望寿命2020年为81.91岁，比2015年提高0.58岁。 */
  change: '{name}{value?{>sentences.value}{moved?，{moved}}|尚无公布值}。',
};
