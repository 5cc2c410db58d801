import type { CommonView } from '../marks/view.ts';

/** A view as plain text, line by line: heading, meta, target, verdict, finding, notes, source. */
export function viewText(view: CommonView): string {
  const { status } = view;
  return [
    joined([view.heading, view.sample]),
    joined(view.meta.map((part) => part.text)),
    view.targetLabel,
    status ? joined([status.word, ...status.flags]) : view.quiet,
    view.finding + (view.why ?? ''),
    ...view.notes,
    ...view.source,
  ]
    .filter(Boolean)
    .join('\n');
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
