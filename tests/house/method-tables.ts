import '../../src/entries/define/methods/cn-plan-review.ts';
import '../../src/entries/indicator-methods.ts';
import '../../src/entries/languages/en.ts';
import '../../src/entries/languages/zh-cn.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { AssessInput } from '../../src/assessment/assessment.ts';
import { methodNamed, methodNames } from '../../src/assessment/register.ts';
import { languageFor } from '../../src/language/register.ts';

/** The tables of `docs/methods.md` and `docs/methods.zh-CN.md`, made from what the widgets are made from. */
export type Tongue = 'zh-CN' | 'en';

type Words = readonly [zh: string, en: string];
const say = (words: Words, tongue: Tongue): string => words[tongue === 'zh-CN' ? 0 : 1];

const TARGET: Words = ['基期值、目标值和目标年份', 'baseline, target and its year'];
const TWO: Words = ['两个年度的值', 'values of two years'];
const SHARE: Words = ['完成进度', 'share of the way done'];

/** What a method looks at, and what its number is. */
const ABOUT: Readonly<Record<string, readonly [needs: Words, value: Words]>> = {
  'linear-path': [TARGET, SHARE],
  'cn-plan-review': [TARGET, SHARE],
  'open-sdg': [
    ['两个年度的值；目标值可有可无', 'values of two years; with or without target'],
    ['实际增速÷所需增速；无目标时为年均增速', 'observed ÷ required growth; without target growth a year'],
  ],
  'eurostat-target': [TARGET, ['实际增速÷所需增速', 'observed ÷ required growth']],
  'eurostat-no-target': [TWO, ['向好方向的年均增速', 'growth a year in the wished direction']],
  'healthy-people-2020': [
    ['基期值、目标值；有置信区间更好', 'baseline, target; better with confidence limits'],
    ['完成百分比；背离时为变化百分比', 'percent of the way; away from it, percent of change'],
  ],
  'un-progress-chart': [
    ['两个年度的值；目标值可有可无', 'values of two years; with or without target'],
    [
      '按实际增速到目标年份的完成进度；无目标时为年均增速',
      'share done by the target year; without target growth a year',
    ],
  ],
  'escap-csi': [TARGET, ['现状指数，目标=10', 'index, target = 10']],
  'escap-api': [TARGET, ['届时差距占全程的百分比', 'percent of the way missing then']],
  arr: [TARGET, ['年均下降率（%）', 'percent a year, falling = positive']],
  'fingertips-recent-trend': [
    [
      '近5个年度的值，附95%置信区间，或计数与总数',
      'five yearly values with 95% limits, or counts and denominators',
    ],
    ['趋势卡方值', 'chi-square for trend'],
  ],
  'fingertips-benchmark': [
    [
      '现状值及95%置信区间，上级地区同期值',
      'latest value with 95% limits, the area above in the same period',
    ],
    ['与对照值之差', 'difference from the benchmark'],
  ],
  'fingertips-goal': [
    ['现状值（有置信区间则用区间）、目标值', 'latest value (its 95% limits where there are any), target'],
    ['与目标值之差', 'difference from the goal'],
  ],
  'spc-mdc': [
    ['至少12个值', 'twelve values or more'],
    ['均值', 'mean'],
  ],
};

const series = (
  direction: 'higher' | 'lower',
  unit: string,
  b: number,
  v: number,
  target: string,
): AssessInput => ({
  direction,
  unit,
  baseline: { period: '2015', value: b },
  observations: [{ period: '2020', value: v }],
  target: { period: '2025', value: target },
});

/** Published figures; each is in the facts of the demonstration. */
export const REAL: readonly (readonly [title: Words, series: AssessInput])[] = [
  [
    [
      '天津市居民健康素养水平：17.42%（2015年）、28.52%（2020年），2025年目标31%',
      'Health literacy, Tianjin: 17.42% (2015), 28.52% (2020), target for 2025 31%',
    ],
    series('higher', 'percent', 17.42, 28.52, '31%'),
  ],
  [
    [
      '红桥区人均预期寿命：82.61岁（2015年）、82.72岁（2020年），2025年目标82.8岁',
      'Life expectancy, Hongqiao: 82.61 years (2015), 82.72 (2020), target for 2025 82.8',
    ],
    series('higher', 'years', 82.61, 82.72, '82.8岁'),
  ],
];

const NAMES = ['linear-path', ...methodNames()];

/** Every method: what a page writes, its name, what it looks at, its number, its words from best to worst. */
export function methodTable(tongue: Tongue): string {
  const heads: readonly Words[] = [
    ['`method`', '`method`'],
    ['名称', 'name'],
    ['需要', 'needs'],
    ['数值', 'number'],
    ['结论用语', 'words of the verdict'],
  ];
  return table(
    heads.map((head) => say(head, tongue)),
    NAMES.map((name) => {
      const words = methodNamed(name)?.words?.[tongue];
      const [needs, value] = ABOUT[name]!;
      return [
        `\`${name}\``,
        words?.name ?? say(['线性路径', 'Linear path'], tongue),
        say(needs, tongue),
        say(value, tongue),
        Object.values(words?.categories ?? {}).join(say(['、', ', '], tongue)) || '—',
      ];
    }),
  );
}

/** Who publishes each method. */
export function sourceList(tongue: Tongue): string {
  return methodNames()
    .map((name) => `- \`${name}\` ${methodNamed(name)!.words![tongue]!.source}`)
    .join('\n');
}

/** One real series after the other under all methods. */
export function sideBySide(tongue: Tongue): string {
  const language = languageFor(tongue)!;
  const heads: readonly Words[] = [
    ['方法', 'method'],
    ['数值', 'number'],
    ['结论', 'verdict'],
    ['图形', 'drawn as'],
  ];
  return REAL.map(([title, given]) =>
    [
      `**${say(title, tongue)}**`,
      '',
      table(
        heads.map((head) => say(head, tongue)),
        NAMES.map((method) => {
          const result = assess(given, { method });
          const value = method === 'linear-path' ? result.quantities.progress.value : result.value;
          const word = language.verdict(result);
          const isTold = result.status !== 'not-assessable';
          return [
            `\`${method}\``,
            typeof value === 'number' ? language.number(Number(value.toPrecision(6))) : '—',
            isTold ? word : `${word}${say(['：', ': '], tongue)}${language.reason(result.reason)}`,
            language.status(result.status),
          ];
        }),
      ),
    ].join('\n'),
  ).join('\n\n');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
