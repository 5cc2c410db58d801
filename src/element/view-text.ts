import type { CommonView } from '../marks/view.ts';
import { tableCSV } from './csv.ts';

/** A view as plain text, line by line: heading, meta, target, verdict, finding, notes, source. */
export function viewText(view: CommonView): string {
  const { status } = view;
  return [
    joined([view.heading, view.sample]),
    joined(view.meta.map((part) => part.text)),
    view.targetLabel,
    status ? joined([status.word, ...status.flags]) : view.quiet,
    view.finding + (view.why ?? ''),
    ...(view.lines ?? []),
    ...view.notes,
    ...view.source,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The data table of a view as CSV; invented figures and the source are named in rows of their own. */
export function viewCSV(view: CommonView): string {
  return tableCSV(view.table, [view.sample ?? '', ...view.source].filter(Boolean));
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
