import type { AnyReading } from '../../src/entries/formats/any.ts';
import type { FileWords } from '../../src/entries/formats/words.ts';
import { byId, fill, make } from './dom.ts';

/** More lines than a person reads on a page. */
const MOST_PROBLEMS = 30;
const MOST_LINES = 600;

/** Says what was read, what was not, and what every cell was taken for. */
export function showReport(reading: AnyReading, name: string, words: FileWords): void {
  byId('summary', HTMLElement).textContent = words.summary(reading, name || words.report.pasted);
  showProblems(reading, words);
  showCells(reading, words);
}

function showProblems({ problems }: AnyReading, words: FileWords): void {
  const { report } = words;
  const sorted = [...problems].sort((a, b) => a.severity.localeCompare(b.severity));
  const lines = sorted.slice(0, MOST_PROBLEMS).map(({ code, severity, path, parts }) => {
    const line = make('li', '', severity);
    line.append(make('strong', report[severity]), ` ${words.sentence(code, parts)} `);
    if (path) line.append(make('code', path));
    return line;
  });
  const left = problems.length - lines.length;
  if (left > 0) lines.push(make('li', report.more(left)));
  fill(byId('problems', HTMLElement), lines);
}

function showCells({ report }: AnyReading, words: FileWords): void {
  const { heads } = words.report;
  const head = make('tr');
  for (const name of ['row', 'column', 'text', 'field', 'outcome', 'why'] as const)
    head.append(make('th', heads[name]));
  const rows = report.slice(0, MOST_LINES).map((line) => {
    const row = make('tr', '', line.outcome);
    row.append(
      make('td', String(line.row)),
      make('td', String(line.column)),
      make('td', line.text, 'text'),
      make('td', words.word('fields', line.field)),
      make('td', words.word('outcomes', line.outcome), 'outcome'),
      make('td', line.code ? words.sentence(line.code, line.parts) : ''),
    );
    return row;
  });
  const top = make('thead');
  const body = make('tbody');
  top.append(head);
  fill(body, rows);
  fill(byId('report', HTMLElement), [top, body]);
  byId('cells', HTMLElement).hidden = !report.length;
  byId('count', HTMLElement).textContent = words.report.cells(report.length);
  const left = report.length - rows.length;
  byId('rest', HTMLElement).textContent = left > 0 ? words.report.more(left) : '';
}
