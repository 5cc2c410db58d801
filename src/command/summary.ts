import type { IndicatorDocument, Problem } from '../contract/document.ts';
import type { AnyReading } from '../formats/any.ts';
import type { FileWords } from '../language/file-report.ts';

/** Problems of one code that are listed; a hundred equal lines help nobody. */
const LISTED = 20;

/** `plan.tsv: table of a plan; 21 indicators, 1 area, 41 figures.` */
export function summaryLine(file: string, reading: AnyReading, { command, word }: FileWords): string {
  const { document, format = 'unknown' } = reading;
  return command.summary({
    file,
    format: word('formats', format),
    indicators: document.indicators.length,
    areas: document.areas.length,
    figures: figuresOf(document),
  });
}

/** Every problem in a sentence with its place, errors first, and how many there are. */
export function problemLines(problems: readonly Problem[], words: FileWords): string[] {
  const { command } = words;
  const lines: string[] = [];
  const listed = new Map<string, number>();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity !== 'error');
  for (const { code, severity, path, parts } of [...errors, ...warnings]) {
    const count = (listed.get(code) ?? 0) + 1;
    listed.set(code, count);
    if (count <= LISTED) lines.push(command.place(command[severity], path, words.sentence(code, parts)));
  }
  for (const count of listed.values()) if (count > LISTED) lines.push(command.more(count - LISTED));
  return [...lines, command.outcome(errors.length, warnings.length)];
}

/** Printed figures: baselines, targets and observations that are not empty. */
function figuresOf({ indicators }: IndicatorDocument): number {
  let count = 0;
  for (const { series } of indicators)
    for (const { baseline, targets, observations } of series)
      for (const figure of [...(baseline ? [baseline] : []), ...targets, ...observations])
        if (figure.form !== 'empty') count += 1;
  return count;
}
