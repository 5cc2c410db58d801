import type { ComparedArea } from '../../assessment/compare.ts';
import type { TableView } from '../../marks/view.ts';
import { areaName, distanceCell, emptyReason, listedReason } from './area-words.ts';
import { fullFigure } from './compare-context.ts';
import type { CompareContext } from './compare-context.ts';

/** All areas as a table: those compared, then those only listed, then those without a value. */
export function compareTable(context: CompareContext, caption: string): TableView {
  const { language, comparison, lead } = context;
  const words = language.compare;
  const plans = lead.document.plans;
  const withTargets = comparison.ranked.some((row) => row.reading.assessment.target);
  const withBase = comparison.ranked.some((row) => row.reading.assessment.baseline);
  const columns = [
    { label: words.area },
    { label: words.rank, numeric: true },
    { label: words.valueHead(context.period, ''), numeric: true },
    ...(withBase ? [{ label: language.words.baseline, numeric: true }] : []),
    ...(withTargets
      ? [
          { label: words.target, numeric: true },
          { label: words.distance, numeric: true },
          { label: words.verdict },
        ]
      : []),
    { label: words.note },
  ];
  const rest = (withBase ? 1 : 0) + (withTargets ? 3 : 0);
  const blank = Array<string>(rest).fill('');
  return {
    caption,
    columns,
    // Thousands of rows are made when somebody opens the table.
    get rows() {
      return [
        ...comparison.ranked.map((row) => {
          const { assessment, series, area } = row.reading;
          const { baseline, target } = assessment;
          const dated = (text: string, period: string | undefined): string =>
            words.dated(text, language.period(period, plans));
          return [
            areaName(context, area, series.area),
            row.rank === undefined ? '' : `${row.rank}${row.tied ? '=' : ''}`,
            fullFigure(context, row.point.observation),
            ...(withBase
              ? [baseline ? dated(fullFigure(context, baseline.observation), baseline.period) : '']
              : []),
            ...(withTargets
              ? [
                  target ? dated(fullFigure(context, target.target), target.period) : '',
                  distanceCell(context, row),
                  target ? language.status(assessment.status) : '',
                ]
              : []),
            noteOf(context, row),
          ];
        }),
        ...comparison.listed.map((row) => [
          areaName(context, row.reading.area, row.reading.series.area),
          '',
          language.figure(row.point.observation, row.reading.series.unit),
          ...blank,
          listedReason(context, row),
        ]),
        ...comparison.empty.map((row) => [
          areaName(context, row.area, row.id),
          '',
          '',
          ...blank,
          emptyReason(context, row),
        ]),
      ];
    },
  };
}

/** Whose target counts, and why there is no verdict. */
function noteOf({ language, whole }: CompareContext, { reading, countsToOwn }: ComparedArea): string {
  const { target, status, reason } = reading.assessment;
  const notes = [
    target && !countsToOwn && whole ? language.compare.measuredBy(whole) : '',
    target && status === 'not-assessable' ? language.reason(reason) : '',
  ];
  return language.compare.parts(notes.filter(Boolean));
}
