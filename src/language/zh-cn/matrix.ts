import { noun } from './levels.ts';

/** Words of `<district-matrix>` in Chinese; the keys that every language gives. A `noun` is the level of areas. */
export const matrix = {
  _noun: noun,
  heading: '指标×地区',
  indicator: '指标',
  area: '地区',
  direction: '方向',
  nature: '性质',
  verdict: '评价',
  indicators: '{count}项指标',
  /** `above`: name of the area above them, where it is a column too. */
  areas: '{above?{above}与}{count}个{>matrix._noun}',
  directions: {
    higher: '越高越好',
    lower: '越低越好',
    near: '接近目标为好',
    range: '在范围内为好',
    none: '',
  },
  /** Of a cell without a series, in the legend and for a voice. */
  absent: '没有此项',
  /** A name and its verdict, or a verdict and its reason; '' where there is none. */
  of: '{name}{verdict?：{verdict}}',
  /** A value and the period it is of; '' when not stated. */
  dated: '{value}{period?（{period}）}',
  binding: '粗体为{natures+、}指标',
  borrowed: '未设目标的地区按{above?{above}|上级地区}的目标评价',
  /** `天津市2025年目标 ≥38%`. */
  targetOf: '{above}{goal}',
  byTarget: '按{above}的目标评价。',
  /** How many results there are and how many of each word. '' for the one indicator or the one area. */
  counts:
    '{indicators?{areas?{indicators}、{areas}共{total}个结果：|{indicators}中，}|{areas}中，}{shares+，}。',
  /** One of them; `items`: it counts indicators of one area. */
  share: '{count}{items?项|个}{word}',
  /** Indicators that are met everywhere. */
  everywhere: '{names.3?{names.0}、{names.1}等{names-0}项指标|{names+、}}在可评价的各地区均已达标',
  /** Where most results have one of these words. */
  most: '{words+、}的结果以{areas+、}最多（{areas.1?各}{count}项）',
  /** In one area: the indicators with one of these words. */
  which: '{words+、}的是{names+、}',
  /** One indicator as a line of text: which areas have which word. */
  line: '{name}：{groups+，}',
  group: '{word}{areas?（{areas+、}）}',
  sentence: '{clauses?{clauses+；}。}',
};
