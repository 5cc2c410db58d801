import type { PlanRow } from '../../assessment/plan.ts';
import type { Language } from '../../language/language.ts';
import { whenOf } from '../../language/series-facts.ts';
import { said } from '../../language/series-words.ts';
import type { TableView } from '../../marks/view.ts';
import { statusOf } from './board-marks.ts';
import type { BoardRows } from './board-marks.ts';

interface Sheet {
  readonly caption: string;
  /** Every indicator in published order. */
  readonly rows: readonly PlanRow[];
  readonly boards: readonly BoardRows[];
  readonly language: Language;
}

/** The board as a table: one row an indicator, target and status for each board; columns without a word are left out. */
export function tableOf({ caption, rows, boards, language }: Sheet): TableView {
  const { words } = language;
  const { columns: names } = language.catalogue.scoreboard;
  const columns = [
    { label: names.indicator },
    { label: names.domain },
    { label: names.nature },
    { label: words.value, numeric: true },
    { label: words.period },
    ...boards.flatMap(() => [{ label: words.target }, { label: names.status }]),
  ];
  const lines = rows.map(({ indicator, reading }, index) => [
    language.text(indicator.label),
    language.text(indicator.domain),
    language.nature(reading?.series.nature ?? indicator.nature),
    ...valueOf(reading, language),
    ...boards.flatMap((board) => verdictOf(board.rows[index]!, language)),
  ]);
  const keep = (_: unknown, column: number): boolean => lines.some((line) => line[column]);
  return { caption, columns: columns.filter(keep), rows: lines.map((line) => line.filter(keep)) };
}

function valueOf(reading: PlanRow['reading'], language: Language): string[] {
  const point = reading?.assessment.latest?.observation;
  return point
    ? [language.figure(point, reading!.series.unit), whenOf(point, reading!, language)]
    : [language.words.noValue, ''];
}

function verdictOf(row: PlanRow, language: Language): string[] {
  const { word, flags, reason } = statusOf(row, language);
  const target = row.reading && language.target(row.reading);
  return [
    said(target?.figure, target?.period).join(' · '),
    language.words.joined(said(word, ...flags, reason)),
  ];
}
