import type { Section } from '../catalogue.ts';
import { noun } from './levels.ts';

export const map: Section<'map'> = {
  _noun: noun,
  missing: '無數值',
  count: '{count}個{>map._noun}',
  numbers: '{sign?數字為{sign}{hatched?，}}{hatched?斜線為無數值}',
  star: '*為統計範圍不同，不可直接比較',
  schematic: '色塊不表示邊界與面積',
  wrapped: '寬度不夠，色塊依次排列，不表示位置',
  loose: '沒有配置，色塊依次排列，不表示位置',
  outside: '配置中沒有的地區',
  offMap: '地圖上沒有的地區',
  small: '地圖上太小，未能標註的地區',
  wrong: '{title}。{right}',
  share: '{word} {count}',
  reviewNumber: '審圖號：{number}',
  mapSource: '底圖來源：{source}',
};

export const mapProblems: Section<'problems'> = {
  'layout-invalid': ['配置讀不出來', '每行一排地區代碼，空位寫「.」；或{"990101": [0, 2]}一類寫法'],
  'map-review-number': ['沒有有效的審圖號，不顯示地圖，改用色塊', 'review-number="GS(2024)0650號"一類寫法'],
  'map-source': ['沒有註明底圖來源，不顯示地圖，改用色塊', 'map-source'],
  'map-invalid': ['地圖輪廓讀不出來，改用色塊', 'GeoJSON或TopoJSON'],
  'map-unmatched': ['地圖輪廓中沒有這些地區，改用色塊', '輪廓的id或一項屬性是地區的代碼或名稱'],
  'map-reader': ['沒有載入讀地圖輪廓的程式，改用色塊', 'indicator-map.js'],
};
