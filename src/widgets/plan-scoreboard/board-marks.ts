import type { PlanRow } from '../../assessment/plan.ts';
import { STATUS_ORDER } from '../../assessment/status-order.ts';
import type { Status } from '../../assessment/assessment.ts';
import type { Language } from '../../language/language.ts';
import { finding, isBinding, statusView } from '../../language/series-words.ts';
import type { StatusView } from '../../marks/view.ts';

/** The plan as it stands against the targets of one period. */
export interface BoardRows {
  /** Of the targets; absent where every indicator is judged by its own. */
  readonly period?: string;
  readonly rows: readonly PlanRow[];
}

/** One indicator on the board. */
export interface Mark {
  readonly id: string;
  readonly area?: string;
  readonly status: StatusView;
  /** Name and finding, for the box beside the mark. */
  readonly name: string;
  readonly finding: string;
  /** Everything for a voice. */
  readonly sentence: string;
}

/** The indicators of one domain. */
export interface Domain {
  /** '' where the plan has no domains. */
  readonly label: string;
  readonly marks: readonly Mark[];
}

/** Marks by domain in published order; inside of a domain those of one verdict stand together, binding ones first. */
export function domainsOf(rows: readonly PlanRow[], language: Language): Domain[] {
  const { otherDomain } = language.catalogue.scoreboard;
  const domains = new Map<string, Mark[]>();
  for (const row of rows) {
    const label = language.text(row.indicator.domain);
    domains.set(label, [...(domains.get(label) ?? []), markOf(row, language)]);
  }
  const isPlain = domains.size === 1;
  return Array.from(domains, ([label, marks]) => ({
    label: label || (isPlain ? '' : otherDomain),
    marks: marks.sort((a, b) => placeOf(a.status) - placeOf(b.status)),
  }));
}

/** Status of a row; one without a series, or without a target, cannot be judged, and that is shown. */
export function statusOf({ reading }: PlanRow, language: Language): StatusView {
  const judged = reading && statusView(reading, language);
  if (judged) return judged;
  const status: Status = 'not-assessable';
  const reason = reading ? language.reason(reading.assessment.reason) : language.words.noData;
  return {
    status,
    word: language.status(status),
    flags: [],
    binding: !!reading && isBinding(reading),
    reason,
  };
}

function markOf(row: PlanRow, language: Language): Mark {
  const { words } = language;
  const status = statusOf(row, language);
  const name = language.text(row.indicator.label);
  const said = saidOf(row, language);
  const nature = row.reading && status.binding ? language.nature(row.reading.series.nature) : '';
  const verdict = words.joined([status.word, ...status.flags]);
  return {
    id: row.indicator.id,
    area: row.reading?.area?.id,
    status,
    name,
    finding: said,
    sentence: words.summary(nature ? words.name(name, nature) : name, verdict, said),
  };
}

/** The finding, with the reason why there is no verdict. */
function saidOf({ reading }: PlanRow, language: Language): string {
  const { words, catalogue } = language;
  if (!reading) return words.noData;
  const { text, why = '' } = finding(reading, language);
  return reading.assessment.reason === 'no-target'
    ? text + catalogue.format.blank + words.noTarget
    : text + why;
}

function placeOf({ status, binding }: StatusView): number {
  return STATUS_ORDER.indexOf(status) * 2 + (binding ? 0 : 1);
}
