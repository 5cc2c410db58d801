import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/assessment/assessment.ts';
import { arithmeticPanel } from '../../../src/marks/arithmetic.ts';
import { problemBox, staleLine } from '../../../src/marks/notice.ts';
import { statusBadge, statusLine, statusPath } from '../../../src/marks/status.ts';
import { dataTable } from '../../../src/marks/table.ts';
import { findingMark, headingMark, kept, metaMark, sourceMark } from '../../../src/marks/words.ts';
import { renderTemplate as markup } from '../../render-template.ts';

const statuses: Status[] = ['met', 'on-track', 'behind', 'moving-away', 'missed', 'not-assessable'];
const badge = { status: 'behind' as Status, word: '进度滞后', flags: ['初步数据', '约'], binding: false };

describe('statusBadge(view)', () => {
  it('gives every status a shape of its own', () => {
    expect(new Set(statuses.map(statusPath)).size).to.equal(6);
  });
  it('shows shape, word and flags; the shape is hidden from speech', () => {
    const text = markup(statusBadge(badge));
    expect(text).toMatch(/^<span class="status" part="status">/);
    expect(text).toMatch(/aria-hidden="true"[^]*s-behind[^]*进度滞后[^]*初步数据[^]*约/);
  });
  it('marks binding targets', () => {
    expect(markup(statusBadge({ ...badge, binding: true }))).toContain('class="status binding"');
  });
  it('is a button that says whether it is open when there is arithmetic', () => {
    expect(markup(statusLine(badge, { open: false }))).toMatch(/<button[^>]*aria-expanded="false"/);
    expect(markup(statusLine(badge, { open: true }))).toMatch(
      /data-do="arithmetic"[^>]*aria-expanded="true"/,
    );
  });
});

describe('words', () => {
  it('put the tag of invented figures beside the heading', () => {
    expect(markup(headingMark({ heading: '甲', sample: '示例数据' }, 2))).toMatch(
      /aria-level="2"[^]*甲[^]*示例数据/,
    );
    expect(markup(headingMark({ heading: '甲' }))).not.toContain('sample');
  });
  it('leave out what there is nothing of', () => {
    expect(markup(metaMark([]))).toBe('');
    expect(markup(findingMark({ finding: '' }))).toBe('');
  });
  it('put notes before the source and the reason after the finding', () => {
    expect(markup(sourceMark({ notes: ['注'], source: ['来源：乙'] }))).toMatch(/注[^]*来源：乙/);
    expect(markup(findingMark({ finding: '一。', why: '二。' }))).toMatch(/一。[^]*class="why">[^]*二。/);
  });
  it('keep a number on the line of its unit, and the sentence as it is', () => {
    const units = (sentence: string): unknown[] =>
      kept(sentence).flatMap(([, { class: name }, text]) => (name ? [text] : []));
    const zh = '2020年为1:1.15，还差2.48个百分点（63%～68%），81.33岁、1,234人。';
    expect(units(zh)).toEqual(['2020年', '2.48个百分点', '63%', '68%', '81.33岁', '1,234人']);
    expect(units('82.38 years in 2024, 2.5 percentage points, 5‰.')).toEqual([
      '82.38 years',
      '2.5 percentage',
      '5‰',
    ]);
    expect(
      kept(zh)
        .map(([, , text]) => text)
        .join(''),
    ).toBe(zh);
  });
});

describe('dataTable(view, limit)', () => {
  const table = {
    caption: '标题',
    columns: [{ label: '年份' }, { label: '数值', numeric: true }],
    rows: [
      ['2015', '1'],
      ['2020', '2'],
    ],
  };
  it('has a caption, column headers and row headers', () => {
    const text = markup(dataTable(table));
    expect(text).toMatch(/<caption>\s*标题/);
    expect(text.match(/<th scope="col"/g)).toHaveLength(2);
    expect(text.match(/<th scope="row"/g)).toHaveLength(2);
    expect(text).toContain('<td class="n">2</td>');
  });
  it('draws no more rows than its limit and offers the rest', () => {
    const text = markup(dataTable(table, 1, '更多'));
    expect(text).not.toContain('2020');
    expect(text).toMatch(/data-do="more"[^>]*>更多/);
  });
});

describe('panels and notices', () => {
  it('set out formula, numbers and result of each step', () => {
    const step = { label: '完成进度', formula: '(v − b) ÷ (T − b)', numbers: '1 ÷ 2', result: '0.5' };
    const text = markup(arithmeticPanel({ title: '计算', steps: [step], notes: ['方法'] }));
    expect(text).toMatch(/完成进度[^]*\(v − b\) ÷ \(T − b\)[^]*1 ÷ 2 = <b>0.5[^]*方法/);
  });
  it('name the problem, its place and a way out', () => {
    const text = markup(
      problemBox({ title: '读不出来', text: '应为数字', path: 'a[0].value', retry: '重试' }),
    );
    expect(text).toMatch(/读不出来[^]*应为数字[^]*a\[0\]\u200b\.value[^]*data-do="retry"[^>]*>重试/);
    expect(markup(problemBox({ title: 'x' }))).not.toContain('retry');
    expect(markup(staleLine('未能更新'))).not.toContain('button');
  });
});
