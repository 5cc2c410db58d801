/**
 * What is wrong, by the code of the problem or by its family (the part before the first hyphen), and what would be
 * right where the code alone tells. `sentences.given` makes the sentence; parts of the problem stand in braces. Only
 * what can leave a page without a picture has a title of its own.
 */
export const problems: Readonly<Record<string, readonly [title: string, right?: string]>> = {
  other: ['数据有问题', ''],
  invalid: ['写法不对'],
  'invalid-value': ['数值读不出来', '数字、“31%”“≤40”“29%左右”一类写法，或留空'],
  'invalid-period': ['时间读不出来', '“2025”“2025-06”“2025-Q2”“2021/2025”一类写法，或规划的id'],
  'invalid-ratio': ['比值读不出来', '“1:1.15”一类写法，前项不为0'],
  'invalid-json': ['不是有效的JSON'],
  'not-a-document': ['不是指标文件', 'JSON对象'],
  'newer-version': ['文件的版本太新，请更新组件'],
  'missing-key': ['缺少“{expected}”', ''],
  'unknown-area': ['没有这个地区'],
  'unknown-indicator': ['没有这个指标'],
  'indicator-not-chosen': ['请选定一个指标'],
  'no-indicators': ['文件中没有指标'],
  'no-series': ['没有这个地区的数据'],
  'not-in-area': ['资料中没有{area}的“{indicator}”', ''],
  'not-closed': ['标签没有结束，后面的内容落在了里面'],
  load: ['未能载入'],
  'load-address': ['地址不可用', 'http或https地址'],
  'load-status': ['未能载入，服务器回答{status}'],
  'load-timeout': ['未能载入，服务器没有及时回答'],
  'load-size': ['文件太大，最多{limit} MB'],
  'nothing-drawn': ['没有可以导出的图：还没有数据，或组件没有显示在页面上', ''],
  'draw-failed': ['无法画出：{message}'],
};
