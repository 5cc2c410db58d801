import type { Section } from '../catalogue.ts';
export const sentence: Section<'sentence'> = {
  name: '{area}{indicator}',
  verdict: '{word}{method?（{method}）}',
  noTarget: '未設目標',
  told: '{value?{way?{>sentence._way}|{name}{>sentences.value}{moved?，{moved}}}|{name}尚無公布值}',
  _way: '{period?到{period}，}{name}由{since?{since}的}{from}{change.sign:-1=下降|提高}到{value}{provisional?（初步統計）}',
  goal: '{target.due}目標{target.kind:ceiling=上限}為{target.kind:words=「{target.text}」|{target.text}}',
  report: '{head}{beside?，{beside}}{far?，{far}}{goal?，{goal}}{verdict?，{verdict}{why?（{why}）}}。',
  short:
    '{name}{value?{index?較{since}}{value}{>sentence._when}|尚無公布值}{verdict?，{verdict}{value?{why?（{why}）}}}。',
  _when: '{period?（{period}{provisional?，初步統計}）|{provisional?（初步統計）}}',
  change: '{name}{value?{>sentences.value}{moved?，{moved}}|尚無公布值}。',
};
