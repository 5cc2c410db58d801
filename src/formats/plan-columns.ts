import { defaultLimits, halfWidth } from '../contract/unit.ts';

/** A header cell; `data-field` may say what the column is: `indicator`, `unit`, `target:2025`, `baseline:2015` … */
export interface HeaderCell {
  readonly text: string;
  readonly field?: string;
}

/** What a column of a plan's table is. */
export interface PlanColumn {
  /** Words of the header; '' where `data-field` speaks. */
  readonly text: string;
  /** A key of FIELDS, or '' when its words say nothing. */
  field: string;
  readonly period?: string;
}

/** What a column is, by the words of its header; the first that fits. */
const FIELDS: Readonly<Record<string, RegExp>> = {
  baseline: /基期|基线|基数|baseline/i,
  target: /目标|规划值|计划值|target/i,
  nature: /性质|属性|类型|nature/i,
  domain: /领域|类别|分类|一级指标|domain|category/i,
  direction: /方向|direction/i,
  area: /地区|区域|区县|^区$|area|district/i,
  unit: /^单位$|计量单位|^unit/i,
  note: /备注|^注$|note|remark/i,
  value: /(?:19|20)\d\d|现状|实际|完成值|当前|^数?值$|指标值|value|actual|current/i,
  label: /指标|名称|项目|indicator|measure|name/i,
};
const YEAR = /(?:19|20)\d\d(?:-(?:\d\d(?!\d)|[QH]\d))?/g;
/** Counted things that have no code of their own: 万人次, 个, 元/人. */
const COUNTED = /^[百千万亿]*(?:平方)?[人户个家所项例件次批台种类名天元米][次里]?(?:\/.+)?$/;

/**
 * The columns of a plan's table, by the words of the header (指标, 2020年指标值, 2025年目标, 指标性质 …) or by
 * `data-field`. Where no column is called a target but several hold 指标值, or nothing but a year beside a column of
 * natures, the last is the target and a single one before it the baseline: so are plan tables made.
 */
export function readColumns(header: readonly HeaderCell[]): PlanColumn[] {
  const columns = header.map(readColumn);
  const is = (field: string) => columns.some((column) => column.field === field);
  const words = is('nature') ? /指标值|^\d{4}年?$/ : /指标值/;
  const plan = columns.filter(({ field, text }) => field === 'value' && words.test(text));
  if (!is('target') && plan.length > 1) plan.pop()!.field = 'target';
  if (!is('baseline') && is('target') && plan.length === 1) plan[0]!.field = 'baseline';
  return columns;
}

export function readColumn({ text, field = '' }: HeaderCell): PlanColumn {
  const [name, period] = field.split(':');
  const words = halfWidth(text).replace(/ /g, '');
  return {
    text: field ? '' : words,
    field:
      name === 'indicator'
        ? 'label'
        : name || Object.keys(FIELDS).find((key) => FIELDS[key]!.test(words)) || '',
    period: period || lastYear(words),
  };
}

/** 婴儿死亡率（‰） is 婴儿死亡率 in ‰; brackets that hold no unit are part of the name. */
export function splitUnit(label: string): readonly [name: string, unit?: string] {
  const match = /^(.+?) *[(（]([^()（）]+)[)）]$/.exec(label);
  const unit = match && match[2]!.trim();
  return unit && (defaultLimits(unit) || COUNTED.test(unit)) ? [match[1]!, unit] : [label];
}

/** A name without the layout’s blanks and breaks: those beside a Chinese character. */
export function closeUp(text: string): string {
  return text.replace(/([^\0-\x7f])\s+|\s+(?=[^\0-\x7f])/g, '$1');
}

export function lastYear(text: string): string | undefined {
  return (text.match(YEAR) || []).pop();
}
