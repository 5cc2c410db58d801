import { extended } from '../../element/common-view.ts';
import type { ViewInput } from '../../element/view-input.ts';
import { tableOf } from '../../language/series-table.ts';
import { said, sourceOf, statusView } from '../../language/series-words.ts';
import type { Language } from '../../language/language.ts';
import type { CommonView, StatusView } from '../../marks/view.ts';
import { pointWords } from './trend-facts.ts';
import type { TrendFacts } from './trend-facts.ts';
import { NOTHING } from './trend-lines.ts';

/** The status of one of several areas; without one, why. */
export interface AreaStatus {
  readonly name: string;
  readonly status?: StatusView;
  readonly quiet: string;
}

/** Heading, finding, table and source of several areas; the common view is that of the chosen one. */
export function severalAreas(
  { language, options, reading }: ViewInput,
  facts: TrendFacts,
  common: CommonView,
) {
  const { lines } = facts;
  const { trend, words, text } = language;
  const names = lines.map(({ name }) => name);
  const title = trend.areasHeading(text(reading.indicator.label), trend.areasJoined(names));
  const finding = besideWords(facts, language) || (common.finding && trend.ofArea(names[0]!, common.finding));
  const tables = lines.map((line) => tableOf(line.reading, language, true));
  return extended(common, {
    finding,
    heading: options.heading ?? title,
    status: undefined,
    name: title,
    summary: words.summary(title, '', finding),
    source: said(...lines.flatMap((line) => sourceOf(line.reading, language))),
    table: {
      caption: text(reading.indicator.label),
      columns: [{ label: trend.area }, ...tables[0]!.columns],
      rows: tables.flatMap(({ rows }, index) => rows.map((row) => [names[index]!, ...row])),
    },
    areas: lines.map((line): AreaStatus => ({
      name: line.name,
      status: statusView(line.reading, language),
      quiet: words.noTarget,
    })),
  });
}

/** How two areas of one population stand to each other at the chosen one's latest period; '' where that cannot be said. */
function besideWords({ lines, since, unit, remarks }: TrendFacts, language: Language): string {
  const { trend, difference } = language;
  const [own, other] = lines.map(({ reading, points, name }) => {
    const point = points[points.length - 1];
    return { reading, point, name, ahead: reading.assessment.quantities.aheadOfPath.value };
  });
  const [a, b] = [own!.point, other!.point];
  if (lines.length > 2 || since || remarks[0] || !a || !b || a.at !== b.at || a.open || b.open) return '';
  const [words, others] = [own!, other!].map(({ reading, point }) =>
    pointWords(point!, reading, since, language),
  );
  const isAbove = own!.reading.area?.parent && own!.reading.area.parent === other!.reading.area?.id;
  const by = a.value - b.value;
  const pace = Math.sign(own!.ahead ?? 0);
  return trend.beside(
    words!.when,
    [own!.name, words!.full],
    (isAbove && trend.whole(other!.reading.area?.level ?? '')) || other!.name,
    Math.abs(by) < NOTHING ? '' : difference(by, unit, Math.max(words!.decimals, others!.decimals)),
    by > 0,
    pace === Math.sign(other!.ahead ?? 0) ? pace : 0,
  );
}
