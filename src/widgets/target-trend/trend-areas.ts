import type { ViewInput } from '../../element/view-input.ts';
import type { CommonView } from '../../marks/view.ts';
import { tableOf } from '../../language/series-table.ts';
import type { TrendFacts } from './trend-facts.ts';

/** Heading, finding, table and source of several areas; the common view is that of the chosen one. */
export function severalAreas(
  input: ViewInput,
  facts: TrendFacts,
  common: CommonView,
): Pick<
  CommonView,
  'heading' | 'finding' | 'why' | 'status' | 'table' | 'source' | 'name' | 'summary' | 'notes'
> {
  const { language, options, reading } = input;
  const names = facts.lines.map((line) => line.name);
  const title = language.trend.areasHeading(
    language.text(reading.indicator.label),
    language.trend.areasJoined(names),
  );
  const versus = versusWords(facts, input);
  const words = versus
    ? { finding: versus, why: undefined }
    : { finding: common.finding && language.trend.ofArea(names[0]!, common.finding), why: common.why };
  return {
    ...words,
    heading: options.heading ?? title,
    status: undefined,
    name: title,
    summary: language.words.summary(title, '', versus || common.finding),
    source: sources(facts, input),
    table: tableOfAll(facts, input),
    notes: common.notes,
  };
}

/** The chosen area against the only other one, where both have a value of the same period. */
function versusWords({ lines, unit, indexSince }: TrendFacts, { language }: ViewInput): string {
  const [own, other] = lines.map((line) => line.points[line.points.length - 1]);
  if (lines.length !== 2 || !own || !other || own.at !== other.at || own.bound || other.bound || indexSince)
    return '';
  const distance = own.value - other.value;
  const words = lines[0]!.say(own);
  const digits = Math.max(words.decimals, lines[1]!.say(other).decimals);
  return language.trend.versus({
    period: words.when,
    area: lines[0]!.name,
    value: words.full,
    other: lines[1]!.name,
    distance: Math.abs(distance) < 1e-9 ? '' : language.difference(distance, unit, digits),
    above: distance > 0,
    bothAhead: lines.every((line) => line.reading.assessment.status === 'on-track'),
  });
}

function sources({ lines }: TrendFacts, { language }: ViewInput): string[] {
  const titles = lines.map(({ reading }) => language.text(reading.series.source?.title));
  const distinct = titles.filter((title, index) => title && titles.indexOf(title) === index);
  return distinct.map((title) => language.words.source(title));
}

/** The tables of the areas one below the other, the area in the first column. */
function tableOfAll({ lines }: TrendFacts, { language, reading }: ViewInput): CommonView['table'] {
  const all = lines.map((line) => ({ name: line.name, table: tableOf(line.reading, language) }));
  const longest = all.map(({ table }) => table).sort((a, b) => b.columns.length - a.columns.length)[0]!;
  return {
    caption: language.text(reading.indicator.label),
    columns: [{ label: language.trend.area }, ...longest.columns],
    rows: all.flatMap(({ name, table }) =>
      table.rows.map((row) => [
        name,
        ...longest.columns.map(
          ({ label }) => row[table.columns.findIndex((column) => column.label === label)] ?? '',
        ),
      ]),
    ),
  };
}
