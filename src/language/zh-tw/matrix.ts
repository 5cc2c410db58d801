import type { Section } from '../catalogue.ts';
import { noun } from './levels.ts';

export const matrix: Section<'matrix'> = {
  _noun: noun,
  heading: '指標×地區',
  indicator: '指標',
  area: '地區',
  direction: '方向',
  nature: '性質',
  verdict: '評價',
  indicators: '{count}項指標',
  areas: '{above?{above}與}{count}個{>matrix._noun}',
  directions: {
    higher: '越高越好',
    lower: '越低越好',
    near: '接近目標為好',
    range: '在範圍內為好',
    none: '',
  },
  absent: '沒有此項',
  of: '{name}{verdict?：{verdict}}',
  dated: '{value}{period?（{period}）}',
  binding: '粗體為{natures+、}指標',
  borrowed: '未設目標的地區依{above?{above}|上級地區}的目標評價',
  targetOf: '{above}{goal}',
  byTarget: '依{above}的目標評價。',
  counts:
    '{indicators?{areas?{indicators}、{areas}共{total}個結果：|{indicators}中，}|{areas}中，}{shares+，}。',
  share: '{count}{items?項|個}{word}',
  everywhere: '{names.3?{names.0}、{names.1}等{names-0}項指標|{names+、}}在可評價的各地區均已達標',
  most: '{words+、}的結果以{areas+、}最多（{areas.1?各}{count}項）',
  which: '{words+、}的是{names+、}',
  line: '{name}：{groups+，}',
  group: '{word}{areas?（{areas+、}）}',
  sentence: '{clauses?{clauses+；}。}',
};
