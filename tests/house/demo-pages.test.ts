import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countStatuses, readPlan } from '../../src/assessment/plan.ts';
import { parseDocument } from '../../src/contract/parse.ts';

/** What the demonstration pages say in their own words is what the figures beside say. */
const demo = new URL('../../demo/', import.meta.url);
const page = (name: string): string =>
  readFileSync(new URL(/\.html$/.test(name) ? name : `${name}/index.html`, demo), 'utf8');
/** Without what stands inside of the widgets. */
const words = (name: string): string =>
  page(name)
    .replace(/<((?!indicator-data)[a-z]+-[a-z-]+|script)\b[^]*?<\/\1>|<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const places = readdirSync(demo, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'data')
  .map(({ name }) => name);

/** Pages that stand in English beside the Chinese one. */
const english = ['portal', 'report'];

const DIGITS = '零一二三四五六七八九';
/** 1 to 99 as they are written in a headline. */
const inWords = (count: number): string => {
  const tens = Math.floor(count / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens ? '十' : ''}${count % 10 ? DIGITS[count % 10] : ''}`;
};

function plan(name: string, area: string) {
  const { document } = parseDocument(readFileSync(new URL(`data/${name}.json`, demo), 'utf8'));
  return readPlan(document, { area });
}

describe('pages of the demonstration', () => {
  it.each(places)('%s is linked from the first page', (name) => {
    expect(readFileSync(new URL('index.html', demo), 'utf8')).toContain(`href="${name}/"`);
  });

  it.each([...places, ...english.map((name) => `${name}/en.html`)])(
    '%s loads nothing from elsewhere',
    (name) => {
      expect(page(name)).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
    },
  );

  it.each(english)('%s leads to its English page and back, with the same widgets in both', (name) => {
    const [ours, theirs] = [page(name), page(`${name}/en.html`)];
    expect(ours).toContain('href="en.html"');
    expect(theirs).toContain('href="./"');
    expect(readFileSync(new URL('index.html', demo), 'utf8')).toContain(`href="${name}/en.html"`);
    // Only headings are said in the language of the page.
    const widgets = (html: string): string[] =>
      (html.match(/<[a-z]+-[a-z-]+[^>]*>/g) ?? []).map((tag) =>
        tag.replace(/heading="[^"]*"/, '').replace(/\s+|(?=>)/g, ' '),
      );
    expect(widgets(theirs)).toEqual(widgets(ours));
    const figures = (html: string): string[] => [...new Set(html.match(/\d+\.\d+/g))].sort();
    expect(figures(theirs)).toEqual(figures(ours));
  });
});

describe.each([
  ['report', 'tianjin', '120000', ['life-expectancy', 'health-literacy']],
  ['report-hongqiao', 'hongqiao', '120106', ['life-expectancy']],
])('%s', (name, data, area, drawn) => {
  const rows = plan(data, area);
  const { met, missed, ...counts } = countStatuses(rows);
  const text = words(name);

  it('counts in its headline what the assessment counts', () => {
    expect(text).toContain(
      `${inWords(rows.length)}项指标，${inWords(met)}项已经达标，${inWords(counts['on-track'])}项进度正常`,
    );
    expect([missed, counts.behind, counts['moving-away']]).toEqual([0, 0, 0]);
  });

  it.each(drawn)('says of %s what the arithmetic says', (id) => {
    const { assessment } = rows.find(({ indicator }) => indicator.id === id)!.reading!;
    const { aheadOfPath, shortfall } = assessment.quantities;
    for (const { value } of [aheadOfPath, shortfall]) expect(text).toContain(String(+value!.toFixed(3)));
    expect(assessment.status).toBe('on-track');
  });
});

it('the report of the city tells why nine indicators are not judged, and that nine targets are kept', () => {
  const rows = plan('tianjin', '120000').map(({ reading }) => reading!.assessment);
  const count = (holds: (own: (typeof rows)[number]) => boolean): string =>
    inWords(rows.filter(holds).length);
  const text = words('report');
  expect(text).toContain(
    `达标的${count(({ status, flags }) => status === 'met' && flags.keep)}项都是“保持”类`,
  );
  expect(text).toContain(
    `${count(({ reason }) => reason === 'no-observation-after-baseline')}项在基期之后尚无公布值`,
  );
  expect(text).toContain(`${count(({ reason }) => reason === 'missing-reference-value')}项没有写明基数`);
  const { progress, timeShare } = rows[3]!.quantities;
  expect(text).toContain(
    `完成进度${(progress.value! * 100).toFixed(1)}%，时间进度${timeShare.value! * 100}%`,
  );
});

it('the report of Hongqiao counts the indicators with and without a published value', () => {
  const rows = plan('hongqiao', '120106').map(({ reading }) => reading!);
  const published = rows.filter(({ series }) => series.observations.some(({ value }) => value !== null));
  const text = words('report-hongqiao');
  expect(text).toContain(`给出${inWords(published.length)}项指标的公布值`);
  expect(text).toContain(`其余${inWords(rows.length - published.length)}项只有目标`);
});

it('the English report says of the city what the assessment says', () => {
  const rows = plan('tianjin', '120000').map(({ reading }) => reading!.assessment);
  const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const count = (holds: (own: (typeof rows)[number]) => boolean): string => WORDS[rows.filter(holds).length]!;
  const text = words('report/en.html');
  expect(rows).toHaveLength(21);
  const [met, onTrack] = [
    count(({ status }) => status === 'met'),
    count(({ status }) => status === 'on-track'),
  ];
  expect(text).toContain(
    `Of twenty-one indicators, ${met} have met their target and ${onTrack} are on track`,
  );
  expect(count(({ status, flags }) => status === 'met' && flags.keep)).toBe(met);
  expect(text).toContain(`all ${met} targets met are ones to be kept`);
  expect(text).toContain(
    `for ${count(({ reason }) => reason === 'no-observation-after-baseline')} nothing has been published`,
  );
  expect(text).toContain(
    `for ${count(({ reason }) => reason === 'missing-reference-value')} the plan does not say`,
  );
});
