import { noun } from './levels.ts';

/** Words of `<district-map>` in Chinese; the keys that every language gives. A `noun` is the level of areas. */
export const map = {
  _noun: noun,
  missing: '无数值',
  count: '{count}个{>map._noun}',
  /** What the numbers are, and what hatching means. */
  numbers: '{sign?数字为{sign}{hatched?，}}{hatched?斜线为无数值}',
  star: '*为口径不同，不可直接比较',
  schematic: '色块不表示边界与面积',
  wrapped: '宽度不够，色块依次排列，不表示位置',
  loose: '没有布局，色块依次排列，不表示位置',
  outside: '布局中没有的地区',
  offMap: '地图上没有的地区',
  small: '地图上太小，未能标注的地区',
  /** What is wrong, and what would be right. */
  wrong: '{title}。{right}',
  /** How many areas have a verdict. */
  share: '{word} {count}',
  reviewNumber: '审图号：{number}',
  mapSource: '底图来源：{source}',
};

/** What can be wrong with layout and map; the rest is shown. */
export const mapProblems: Readonly<Record<string, readonly [title: string, right?: string]>> = {
  'layout-invalid': ['布局读不出来', '每行一排地区代码，空位写“.”；或{"990101": [0, 2]}一类写法'],
  'map-review-number': ['没有有效的审图号，不显示地图，改用色块', 'review-number="GS(2024)0650号"一类写法'],
  'map-source': ['没有注明底图来源，不显示地图，改用色块', 'map-source'],
  'map-invalid': ['地图轮廓读不出来，改用色块', 'GeoJSON或TopoJSON'],
  'map-unmatched': ['地图轮廓中没有这些地区，改用色块', '轮廓的id或一项属性是地区的代码或名称'],
  'map-reader': ['没有载入读地图轮廓的程序，改用色块', 'indicator-map.js'],
};
