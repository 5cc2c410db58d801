/** What stands in the sentence of a problem; all as short text, '' when not known. */
export interface ProblemParts {
  readonly given: string;
  readonly expected: string;
  readonly known: string;
  readonly [name: string]: string;
}

type Sentence = (parts: ProblemParts) => readonly [title: string, text?: string];

const FIGURE = '应为数字、“31%”“≤40”“29%左右”一类写法，或留空。';
const TYPES: Readonly<Record<string, string>> = {
  list: '列表',
  text: '文字',
  string: '文字',
  number: '数字',
  boolean: 'true或false',
  unit: '单位代码或单位符号',
  pair: '两个数',
  limits: '两个数，或null',
};
const kind = (expected: string): string => TYPES[expected] ?? `“${expected.replace(/^[@[*=]/, '')}”`;
const known = (names: string): string => (names ? `可用的有：${names}。` : '');

/** One sentence for every code: what was given, and what would be right. `other` speaks for unknown codes. */
export const problems: Readonly<Record<string, Sentence>> = {
  other: ({ given }) => ['数据有问题', given && `文件中写的是“${given}”。`],
  'invalid-value': ({ given }) => ['数值读不出来', `文件中写的是“${given}”，${FIGURE}`],
  'invalid-period': ({ given }) => [
    '时间读不出来',
    `文件中写的是“${given}”，应为“2025”“2025-06”“2025-Q2”“2021/2025”一类写法，或规划的id。`,
  ],
  'invalid-word': ({ given, expected }) => [
    '不认识的词',
    `文件中写的是“${given}”，应为其中之一：${expected}。`,
  ],
  'invalid-type': ({ given, expected }) => ['类型不对', `文件中写的是“${given}”，应为${kind(expected)}。`],
  'invalid-ratio': ({ given }) => ['比值读不出来', `文件中写的是“${given}”，比值应写作“1:1.15”，前项不为0。`],
  'missing-key': ({ expected }) => ['缺少一项', `应有“${expected}”。`],
  'unknown-key': ({ given }) => ['不认识的项', `“${given}”不在格式之内，已保留但不使用。`],
  'unsafe-key': ({ given }) => ['不安全的项', `“${given}”未读入，请换一个名称。`],
  'unknown-area': ({ given, known: names }) => ['没有这个地区', `写的是“${given}”。${known(names)}`],
  'unknown-indicator': ({ given, known: names }) => ['没有这个指标', `写的是“${given}”。${known(names)}`],
  'indicator-not-chosen': ({ known: names }) => [
    '未选择指标',
    `文件中有多个指标，请写明indicator。${known(names)}`,
  ],
  'no-indicators': () => ['文件中没有指标', '“indicators”是空的，至少应有一个指标。'],
  'no-series': ({ given }) => ['没有这个地区的数据', given && `文件中有这个指标，没有“${given}”的数据。`],
  'duplicate-id': ({ given }) => ['id重复', `“${given}”出现了不止一次，应各不相同。`],
  'duplicate-series': ({ given }) => ['数据重复', `“${given}”有不止一组数据，只用第一组。`],
  'duplicate-observation': ({ period, given }) => ['同一时间有两个值', `${period}：${given}。应只有一个。`],
  'bad-interval': ({ given }) => ['区间不对', `写的是${given}，下限应不大于上限。`],
  'value-text-mismatch': ({ given, expected }) => [
    '数字与原文不一致',
    `数字是${given}，原文是“${expected}”。`,
  ],
  'too-deep': () => ['嵌套过深', '过深的部分未读入。'],
  'newer-version': ({ given, expected }) => [
    '文件的版本太新',
    `文件是第${given}版，这里只读到第${expected}版，请更新组件。`,
  ],
  'not-a-document': ({ given }) => ['不是指标文件', `得到的是“${given}”，应为JSON对象。`],
  'invalid-json': ({ given }) => ['不是有效的JSON', given && `文件以“${given}”开头。`],
  'load-failed': () => ['未能载入', '请检查地址与网络。'],
  'load-address': ({ given }) => ['地址不可用', `写的是“${given}”，应为http或https地址。`],
  'load-status': ({ status, address }) => ['未能载入', `服务器回答${status}：${address}`],
  'load-timeout': () => ['载入超时', '服务器没有及时回答。'],
  'load-size': ({ limit }) => ['文件太大', `最多${limit} MB。`],
  'draw-failed': ({ message }) => ['无法画出', message],
};
