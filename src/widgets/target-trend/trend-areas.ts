import type { ViewInput } from '../../element/view-input.ts';
import { tableOf } from '../../language/series-table.ts';
import { said, sourceOf, statusView } from '../../language/series-words.ts';
import type { CommonView, StatusView } from '../../marks/view.ts';
import type { TrendFacts } from './trend-facts.ts';

/** The status of one of several areas; without one, why. */
export interface AreaStatus {
  readonly name: string;
  readonly status?: StatusView;
  readonly quiet: string;
}

/** Heading, finding, table and source of several areas; the common view is that of the chosen one. */
export function severalAreas(
  { language, options, reading }: ViewInput,
  { lines }: TrendFacts,
  common: CommonView,
) {
  const { trend, words, text } = language;
  const names = lines.map(({ name }) => name);
  const title = trend.areasHeading(text(reading.indicator.label), trend.areasJoined(names));
  const finding = common.finding && trend.ofArea(names[0]!, common.finding);
  const tables = lines.map((line) => tableOf(line.reading, language, true));
  return {
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
  };
}
