import { describe, expect, it } from 'vitest';
import { call, systemError } from './machine.ts';

const PLAN = JSON.stringify({
  version: 1,
  areas: [{ id: '120000', label: '天津市' }],
  indicators: [
    {
      id: 'life',
      label: '人均期望寿命',
      series: [
        { area: '120000', observations: { 2020: '81.91岁' }, target: { period: '2025', value: '82.38岁' } },
      ],
    },
  ],
});
const BAD = JSON.stringify({ version: 1, indicators: [{ id: 'a', direction: 'up', lable: 'x' }] });

describe('check', () => {
  it('says what was read and that nothing is wrong, and gives 0', async () => {
    expect(await call(['check', 'plan.json'], { 'plan.json': PLAN })).toEqual({
      code: 0,
      output: 'plan.json：指标数据文件，读出1项指标、1个地区、2个数值。\n  没有问题。\n',
      messages: '',
      written: {},
    });
  });

  it('names every problem with its place in a sentence, errors first, and gives 1', async () => {
    const { code, output } = await call(['check', 'bad.json'], { 'bad.json': BAD });
    expect(code).toBe(1);
    expect(output.split('\n').slice(1, 4)).toEqual([
      '  错误（indicators[0].direction）：写的是“up”，应为其中之一：higher, lower, near, range, none。',
      '  警告（indicators[0].lable）：没有“lable”这个字段，保留但不使用。请检查拼写。',
      '  1个错误，1个警告。',
    ]);
  });

  it('gives 0 for warnings alone', async () => {
    const warned = JSON.stringify({ indicators: [{ id: 'a', lable: 'x' }] });
    expect((await call(['check', 'a.json'], { 'a.json': warned })).code).toBe(0);
  });

  it('checks several files and gives the worst', async () => {
    const { code, output } = await call(['check', 'a', 'b', 'a'], { a: PLAN, b: BAD });
    expect(code).toBe(1);
    expect(output.match(/指标数据文件/g)).toHaveLength(3);
  });

  it('lists twenty problems of one kind and counts the rest', async () => {
    const keys = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`key${index}`, 1]));
    const file = JSON.stringify({ version: 1, indicators: [], ...keys });
    const { output } = await call(['check', 'a.json'], { 'a.json': file });
    expect(output.match(/没有“key/g)).toHaveLength(20);
    expect(output).toContain('另有30条');
    expect(output).toContain('50个警告');
  });

  it('reads standard input', async () => {
    const { code, output } = await call(['check', '-'], { '-': PLAN });
    expect(code).toBe(0);
    expect(output).toContain('标准输入：指标数据文件');
  });

  it('tells a person before a terminal that it waits', async () => {
    const terminal = { input: true, output: true, messages: true };
    const { messages } = await call(['check', '-'], { '-': PLAN }, { terminal });
    expect(messages).toContain('Ctrl-D');
  });
});

describe('convert', () => {
  it('writes the document to the file and says so beside it', async () => {
    const { code, output, messages, written } = await call(['convert', 'a', '-o', 'plan.json'], { a: PLAN });
    expect(code).toBe(0);
    expect(output).toBe('');
    expect(messages).toContain('已写入plan.json');
    expect(JSON.parse(written['plan.json']!)).toMatchObject({ version: 1, indicators: [{ id: 'life' }] });
  });

  it('writes the document to standard output, and nothing else there', async () => {
    const { output } = await call(['convert', 'a'], { a: PLAN });
    expect(JSON.parse(output)).toMatchObject({ indicators: [{ label: '人均期望寿命' }] });
  });

  it('writes what could be read and gives 1 when there were errors', async () => {
    const { code, written } = await call(['convert', 'a', '-o', 'b'], { a: BAD });
    expect(code).toBe(1);
    expect(JSON.parse(written.b!)).toMatchObject({ indicators: [{ id: 'a' }] });
  });

  it('writes nothing when there is nothing', async () => {
    const { code, messages, written } = await call(['convert', 'a', '-o', 'b'], { a: '{"indicators":[]}' });
    expect([code, written]).toEqual([1, {}]);
    expect(messages).toContain('没有读出指标');
  });

  it('what it writes is read again without a problem', async () => {
    const { written } = await call(['convert', 'a', '-o', 'b'], { a: PLAN });
    expect((await call(['check', 'b'], { b: written.b! })).output).toContain('没有问题');
  });
});

describe('foreign tables', () => {
  const TABLE = '领域\t指标\t2020年指标值\t2025年指标值\n健康水平\t医护比\t1:0.9\t1:1.15\n';

  it('are converted, with their area, plan and title', async () => {
    const own = ['--area', '120000=天津市', '--plan', '14fyp=2021-2025', '--title', '指标'];
    const { code, written } = await call(['convert', 't', '-o', 'p', ...own], { t: TABLE });
    expect(code).toBe(0);
    expect(JSON.parse(written.p!)).toMatchObject({
      title: '指标',
      plans: [{ id: '14fyp', from: '2021', to: '2025' }],
      areas: [{ id: '120000', label: '天津市' }],
      indicators: [{ series: [{ area: '120000', targets: [{ text: '1:1.15' }] }] }],
    });
  });

  it('--report lists every cell as tab-separated text, in columns before a terminal', async () => {
    const { output } = await call(['convert', 't', '-o', 'p', '--report'], { t: TABLE });
    const lines = output.trim().split('\n');
    expect(lines[0]).toBe('行\t列\t含义\t结果\t原文\t位置\t说明');
    expect(lines.find((line) => line.includes('1:1.15'))).toMatch(
      /^2\t4\t目标值\t读出\t1:1\.15\tindicators\[0\]/,
    );
    const terminal = { input: true, output: true, messages: false };
    const seen = await call(['convert', 't', '-o', 'p', '--report'], { t: TABLE }, { terminal });
    expect(seen.output).not.toContain('\t');
    expect(seen.output).toContain('1:1.15');
  });

  it('--map, --columns and --format say what the file does not', async () => {
    const rows = 'topic,when,how much\nBeds,2020,4.36\n';
    const map = ['--map', 'indicator=topic', '--map', 'period=when', '--map', 'value=how much'];
    const mapped = await call(['convert', 't', '-o', 'p', '--format', 'records', ...map], { t: rows });
    expect(JSON.parse(mapped.written.p!)).toMatchObject({
      indicators: [{ series: [{ observations: [{ period: '2020', text: '4.36' }] }] }],
    });
    const plain = 'a\tb\tc\n医护比\t1:0.9\t1:1.15\n';
    const columns = ['--format', 'plan-table', '--columns', 'label,baseline:2020,target:2025'];
    const named = await call(['convert', 't', '-o', 'p', ...columns], { t: plain });
    expect(named.written.p).toContain('1:1.15');
  });

  it('--meta gives an Open SDG table its direction', async () => {
    const meta = '---\nindicator_name: Beds\nprogress_directionOfProgress: positive\n---\n';
    const files = { t: 'Year,Value\n2020,4.36\n', m: meta };
    const { code, written } = await call(['convert', 't', '-o', 'p', '--meta', 'm'], files);
    expect(code).toBe(0);
    expect(written.p).toContain('Beds');
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['ENOENT', '没有这个文件'],
    ['EISDIR', '这是文件夹'],
    ['EACCES', '没有读写这个文件的权限'],
    ['EIO', '读写失败（EIO）'],
  ])('%s is told in a sentence and gives 1', async (error, sentence) => {
    const { code, messages } = await call(['check', 'x'], { x: systemError(error, 'x') });
    expect(code).toBe(1);
    expect(messages).toContain(`x：${sentence}`);
    expect(messages).not.toContain('at ');
  });

  it('a file of many hundred megabytes is refused before it is read', async () => {
    const read = async (): Promise<Uint8Array> => {
      throw new Error('read');
    };
    const { code, messages } = await call(['check', 'x'], {}, { size: async () => 5e8, read });
    expect([code, messages]).toEqual([1, 'x：文件有500.0 MB，最多能读400.0 MB。\n']);
  });

  it('a place that cannot be written is named', async () => {
    const write = async (): Promise<void> => {
      throw systemError('EACCES', '/there/plan.json');
    };
    const { code, messages } = await call(['convert', 'a', '-o', '/there/plan.json'], { a: PLAN }, { write });
    expect(code).toBe(1);
    expect(messages).toContain('/there/plan.json：没有读写这个文件的权限');
  });
});

describe('long input', () => {
  const size = async (): Promise<number> => 3e6;

  it('is told of step by step before a terminal', async () => {
    const terminal = { input: true, output: true, messages: true };
    const { messages } = await call(['check', 'a'], { a: PLAN }, { size, terminal });
    expect(messages).toBe('正在读取a（3.0 MB）……\n正在识别……\n');
  });

  it('is not told of where nobody looks', async () => {
    expect((await call(['check', 'a'], { a: PLAN }, { size })).messages).toBe('');
  });
});

describe('the language', () => {
  const english = /there is no such file/;
  it.each([
    [['--lang', 'en'], {}, english],
    [['--lang=zh-CN'], { LANG: 'en_GB.UTF-8' }, /没有这个文件/],
    [[], { LANG: 'en_GB.UTF-8' }, english],
    [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, english],
    [[], { LANG: 'en_GB', LC_MESSAGES: 'zh_TW.UTF-8' }, /没有这个文件/],
    [[], {}, english],
  ])('%j with %j', async (args, env, words) => {
    expect((await call(['check', 'x', ...args], {}, { env })).messages).toMatch(words);
  });
});

describe('help and version', () => {
  it('--help names every option and format', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const { code, output } = await call(['--help', '--lang', lang]);
      expect(code).toBe(0);
      for (const name of ['--output', '--report', '--format', '--sheet', '--map', 'plan-table', 'fingertips'])
        expect(output).toContain(name);
      for (const line of output.split('\n')) expect(line.length).toBeLessThan(132);
    }
  });

  it('--version is the version', async () => {
    expect(await call(['--version'])).toMatchObject({ code: 0, output: '9.9.9\n' });
  });
});

describe('a call that is written wrongly', () => {
  it.each([
    [[], '请写明要做什么'],
    [['draw', 'x'], '没有“draw”这个命令'],
    [['check'], '请写明要读的文件'],
    [['check', 'x', '--colour'], '没有“--colour”这个选项'],
    [['check', 'x', '-q'], '没有“-q”这个选项'],
    [['convert', 'x', '-o'], '“-o”后面要写内容'],
    [['convert', 'x', '-o', '--report'], '“-o”后面要写内容'],
    [['check', 'x', '--report=yes'], '“--report”后面不写内容'],
    [['check', 'x', '-o', 'y'], '只用于 convert'],
    [['convert', 'x', 'y'], '一次读一个文件，写了2个'],
    [['convert', 'x', '--report'], '--report 要占用标准输出'],
    [['convert', 'x', '-o', 'x'], '会盖掉要读的文件“x”'],
    [['check', 'x', '--format', 'word'], '没有“word”这种格式'],
    [['check', 'x', '--plan', 'soon'], '--plan 14fyp=2021-2025'],
    [['check', 'x', '--map', 'value'], '--map value=OBS_VALUE'],
    [['check', 'x', '--map', 'colour=red'], '--map value=OBS_VALUE'],
  ])('%j gives 2 and says what would be right', async (args, sentence) => {
    const { code, output, messages } = await call(args, { x: PLAN });
    expect([code, output]).toEqual([2, '']);
    expect(messages).toContain(sentence);
    expect(messages).toContain('--help');
  });
});
