import type { Direction } from '../contract/document.ts';
import { halfWidth, readUnit } from '../contract/unit.ts';
import { ROLES } from './read-options.ts';
import type { Role } from './read-options.ts';

/** Names of columns by what they mean; the first name that a file has is taken. */
export type Vocabulary = Readonly<Partial<Record<Role, readonly string[]>>>;

const split = (names: string): readonly string[] => names.split(' ');

/** Names that published tables and exports give to their columns, as `bareName` writes them. */
export const USUAL_NAMES: Vocabulary = {
  indicator: split(
    'indicatorid indicatorcode indicatorno indicatornumber 指标代码 指标编码 指标编号 指标id seriescode ' +
      'indicator 指标 metric variable series 统计指标',
  ),
  indicatorName: split('indicatorname indicatorlabel 指标名称 指标名 seriesname indicator 指标'),
  area: split(
    'areacode areaid geocode geographycode regioncode locationcode countrycode refarea geo 区划代码 ' +
      '行政区划代码 地区代码 地区编码 区域代码 area 地区 区域 行政区划 region 省份 省市 城市 区县 country state ' +
      'province district location ward geography areaname geoname countryname regionname 地区名称 区域名称 区划名称',
  ),
  areaName: split(
    'areaname arealabel geoname geographyname countryname regionname locationname 地区名称 地区名 区域名称 区划名称 ' +
      'area 地区 区域 行政区划 region country location ward geography',
  ),
  areaLevel: split('areatype arealevel 地区级别 行政级别'),
  areaParent: split('parentcode parentareacode 上级代码 上级区划代码'),
  period: split(
    'timeperiod period refperiod year time date 年份 年度 年 时间 统计时间 统计年度 统计年份 时期 期间 数据时间 ' +
      '日期 月份 month quarter 季度',
  ),
  value: split('value obsvalue 数值 指标值 统计值 值 实际值 完成值 现状值 actual actualvalue datavalue'),
  target: split('target targetvalue 目标值 目标 规划目标 计划值'),
  targetPeriod: split('targetyear targetperiod 目标年 目标年份'),
  baseline: split('baseline baselinevalue 基期值 基线值 基准值 基期'),
  baselinePeriod: split('baselineyear baseyear baselineperiod 基期年 基期年份 基准年'),
  unit: split('unitmeasure unitofmeasure unit units 单位 计量单位'),
  multiplier: split('unitmultiplier unitmult'),
  direction: split('direction polarity 方向 指标方向 指标极性'),
  nature: split('nature 指标性质 性质 指标属性'),
  domain: split('domain 领域 指标领域'),
  population: split('人群 统计人群 populationgroup'),
  lower: split(
    'lower lowerci lci lowerlimit lowercilimit lowerci95.0limit lowerci95limit lowerconfidencelimit cilower ' +
      'conflow 下限 置信下限 95%ci下限',
  ),
  upper: split(
    'upper upperci uci upperlimit uppercilimit upperci95.0limit upperci95limit upperconfidencelimit ciupper ' +
      'confhigh 上限 置信上限 95%ci上限',
  ),
  count: split('count numerator 分子 例数'),
  denominator: split('denominator 分母'),
  note: split('note notes 备注 说明 注释 comment comments footnote valuenote remark'),
  status: split('status obsstatus observationstatus flag flags obsflag 状态 数据状态 标记'),
};

/** A name without what writers vary: case, blanks, underscores, hyphens, and what stands in brackets. */
export function bareName(name: string): string {
  // No name is longer; a hostile one must not be searched for brackets for long.
  const plain = halfWidth(name.slice(0, 200)).replace(/^\ufeff/, '');
  return plain
    .replace(/\s*[([][^)\]]*[)\]]\s*$/, '')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
}

/** The columns of `names` by what they mean. No column means two things. */
export function rolesByName(
  names: readonly string[],
  vocabulary: Vocabulary,
  given: ReadonlyMap<Role, number>,
): Map<Role, number> {
  const roles = new Map(given);
  const bare = names.map(bareName);
  const taken = new Set(given.values());
  for (const role of ROLES) {
    if (roles.has(role)) continue;
    for (const word of vocabulary[role] ?? []) {
      const found = bare.findIndex((name, index) => name === word && !taken.has(index));
      if (found < 0) continue;
      roles.set(role, found);
      taken.add(found);
      break;
    }
  }
  return roles;
}

const PERCENT = /^(?:percent(?:age)?(?: \(%\))?|per ?cent|pct|pc|pt|proportion ?\(?%\)?|百分数|百分率)$/i;

/** A unit as tables print it: Percentage, Rate per 1,000 live births, ％; undefined when nothing is printed, or a sentence. */
export function unitOf(text: string): string | undefined {
  if (text.length > 100) return undefined;
  return PERCENT.test(text) ? 'percent' : readUnit(text);
}

const DIRECTIONS: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:higher|high|up|increase|positive|max\w*|正向|正|越高越好|上升|高优|\+|higher is better)$/i, 'higher'],
  [
    /^(?:lower|low|down|decrease|negative|min\w*|逆向|反向|负向|负|越低越好|下降|低优|-|lower is better)$/i,
    'lower',
  ],
  [/^(?:near|适度|适中)$/i, 'near'],
  [/^(?:range|区间)$/i, 'range'],
  [/^(?:none|中性|不适用|n\/?a)$/i, 'none'],
];

/** Which way is better, as tables say it; undefined when it is not said or not known. */
export function directionOf(text: string): Direction | undefined {
  return DIRECTIONS.find(([pattern]) => pattern.test(text))?.[1];
}

/** Powers of ten in words, as unit multipliers: 3, Thousands, 万. */
const POWERS: readonly (readonly [RegExp, zh: string, en: string])[] = [
  [/^(?:3|thousands?|千)$/i, '千', 'thousand'],
  [/^(?:4|ten thousands?|万)$/i, '万', 'ten thousand'],
  [/^(?:6|millions?|百万)$/i, '百万', 'million'],
  [/^(?:8|亿)$/i, '亿', 'hundred million'],
  [/^(?:9|billions?|十亿)$/i, '十亿', 'billion'],
];

/** The words of a unit multiplier; undefined when there is none (0, Units) or it is not known. */
export function multiplierOf(text: string): { readonly zh: string; readonly en: string } | undefined {
  const found = POWERS.find(([pattern]) => pattern.test(text));
  return found && { zh: found[1], en: found[2] };
}
