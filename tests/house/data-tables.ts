import { fieldWords } from '../../src/contract/field-words.ts';
import { SHAPES, WORDS } from '../../src/contract/shape.ts';
import { fileWords } from '../../src/language/file-report.ts';

/** The tables of `docs/data.md` and `docs/data.zh-CN.md`, made from what the reader and the schema are made from. */
export type Tongue = 'zh' | 'en';

type Words = readonly [zh: string, en: string];
const say = (words: Words, tongue: Tongue): string => words[tongue === 'zh' ? 0 : 1];

const HEADS: readonly Words[] = [
  ['字段', 'field'],
  ['写什么', 'type'],
  ['含义', 'meaning'],
];
const NEEDED: Words = ['（必填）', ' (needed)'];

const SHAPES_NAMED: Readonly<Record<string, Words>> = {
  document: ['文件', 'Document'],
  source: ['出处 `source`', '`source`'],
  plan: ['规划期 `plans[]`', '`plans[]`'],
  area: ['地区 `areas[]`', '`areas[]`'],
  indicator: ['指标 `indicators[]`', '`indicators[]`'],
  series: ['一个地区的数据 `series[]`', '`series[]`: one indicator in one area'],
  observation: ['观测值 `observations[]`、`baseline`', '`observations[]`, `baseline`'],
  target: ['目标值 `target`、`targets[]`', '`target`, `targets[]`'],
  change: ['变化量 `change`', '`change`'],
  revised: ['目标调整 `revised`', '`revised`'],
};
const TYPES: Readonly<Record<string, Words>> = {
  text: ['文字，或 `{ "zh-CN": …, "en": … }`', 'text, or `{ "zh-CN": …, "en": … }`'],
  string: ['文字', 'text'],
  number: ['数字', 'number'],
  amount: ['不小于 0 的数', 'number of 0 or more'],
  boolean: ['`true` 或 `false`', '`true` or `false`'],
  period: ['时间', 'period'],
  unit: ['单位', 'unit'],
  value: ['数值', 'value'],
  pair: ['`[小, 大]`', '`[low, high]`'],
  limits: ['`[小, 大]`', '`[low, high]`'],
  groups: ['列表的列表', 'list of lists'],
  version: ['`1`', '`1`'],
};

export function fieldTables(tongue: Tongue): string {
  return Object.entries(SHAPES)
    .map(([name, shape]) =>
      [
        `### ${say(SHAPES_NAMED[name]!, tongue)}`,
        '',
        table(
          HEADS.map((head) => say(head, tongue)),
          Object.entries(shape).map(([field, declared]) => [
            `\`${field}\``,
            typeOf(declared.replace('!', ''), tongue) + (declared.endsWith('!') ? say(NEEDED, tongue) : ''),
            say(fieldWords(name, field)!, tongue),
          ]),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

function typeOf(type: string, tongue: Tongue): string {
  const name = type.slice(1);
  switch (type[0]) {
    case '@':
      return say([`对象 \`${name}\``, `object \`${name}\``], tongue);
    case '[':
      return say([`\`${name}\` 的列表`, `list of \`${name}\``], tongue);
    case '*':
      return say(name === 'target' ? ['目标值', 'target'] : ['观测值', 'observation'], tongue);
    case '=':
      return WORDS[name]!.map((word) => `\`${word}\``).join(' ');
  }
  return say(TYPES[type]!, tongue);
}

/** Codes of problems with their sentences; the parts of a sentence are shown as `…`. */
export function problemTable(tongue: Tongue): string {
  const heads: readonly Words[] = [
    ['代码', 'code'],
    ['说明', 'what it says'],
  ];
  return table(
    heads.map((head) => say(head, tongue)),
    Object.entries(fileWords(tongue).sentences).map(([code, sentence]) => [
      `\`${code}\``,
      sentence.replace(/\{\w+\}/g, '…'),
    ]),
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
