import { describe, expect, it } from 'vitest';
import { readHtmlTables } from '../../../src/formats/html-table.ts';

const texts = (html: string, table = 0): (string | undefined)[][] =>
  readHtmlTables(html)[table]!.rows.map((row) => Array.from(row, (cell) => cell?.text));

describe('readHtmlTables(html)', () => {
  it('puts a merged cell into each of its places, as one cell', () => {
    const [grid] = readHtmlTables(
      '<table><tr><th rowspan=2>领域<th colspan="2">指标值<tr><th>2020年<th>2025年<tr><td>a<td>1<td>2</table>',
    );
    expect(grid!.rows.map((row) => row.map((cell) => cell!.text))).toEqual([
      ['领域', '指标值', '指标值'],
      ['领域', '2020年', '2025年'],
      ['a', '1', '2'],
    ]);
    expect(grid!.rows[0]![0]).toBe(grid!.rows[1]![0]);
    expect(grid!.rows[1]![1]).toEqual({ text: '2020年', row: 2, column: 2, head: true });
  });

  it('reads what a word processor puts on the clipboard', () => {
    const html = `<html xmlns:o="urn:x"><head><style>td {color: red}</style></head><body><!--StartFragment-->
      <table class=MsoTableGrid border=1><tr style='height:20pt'>
       <td width=40 rowspan=2><p class=MsoNormal align=center><b><span lang=ZH-CN>健康<o:p></o:p></span></b></p>
         <p class=MsoNormal><span lang=ZH-CN>水平</span></p></td>
       <td><p class=MsoNormal><span>婴儿
         死亡率</span><span lang=EN-US>&nbsp;(‰)</span></p></td><td><![if !supportEmptyParas]>&nbsp;<![endif]></td></tr>
      <tr><td><p>床位<br>数</p></td><td>8.5/10<span style='mso-spacerun:yes'> </span>万</td></tr></table><!--EndFragment-->`;
    expect(texts(html)).toEqual([
      ['健康\n水平', '婴儿 死亡率 (‰)', ''],
      ['健康\n水平', '床位\n数', '8.5/10 万'],
    ]);
  });

  it('knows header cells, data-field and the caption', () => {
    const [grid] = readHtmlTables(
      '<table><caption>主要<br>指标</caption><thead><tr><td data-field="target:2025">甲</td></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    );
    expect(grid!.caption).toBe('主要\n指标');
    expect(grid!.rows[0]![0]).toMatchObject({ head: true, field: 'target:2025' });
    expect(grid!.rows[1]![0]).not.toHaveProperty('head');
  });

  it('markup, scripts and entities are text or nothing', () => {
    expect(
      texts('<table><tr><td>&lt;b&gt;≤40<script>alert(1)</script></td><td>m<sup>2</sup></td></tr></table>'),
    ).toEqual([['<b>≤40', 'm²']]);
  });

  it('gives every table in order; a table inside a cell is text of the cell and a table before it', () => {
    const html =
      '<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table><p>x</p><table><tr><td>c</td></tr></table>';
    expect(texts(html)).toEqual([['b']]);
    expect(texts(html, 1)).toEqual([['a\nb']]);
    expect(texts(html, 2)).toEqual([['c']]);
    expect(readHtmlTables(html).map(({ isLayout }) => isLayout)).toEqual([undefined, true, undefined]);
  });

  it('reads rows without a table, unclosed cells and spans of any size', () => {
    expect(texts('<tr><td>a<td>b<tr><td>c')).toEqual([['a', 'b'], ['c']]);
    const [wide] = readHtmlTables('<table><tr><td colspan=999999 rowspan=-3>a<td>b</table>');
    expect(wide!.rows).toHaveLength(1);
    expect(wide!.rows[0]!.length).toBeLessThanOrEqual(1001);
    expect(readHtmlTables('<table></table> text <b')).toEqual([]);
  });

  it('a page of tags that nothing closes ends in time, with what was read so far', () => {
    const start = performance.now();
    expect(texts('<table><tr><td>a</td></tr></table>' + '<table><tr><td>'.repeat(300000))[0]).toEqual(['a']);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
