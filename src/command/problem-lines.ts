import type { Problem } from '../contract/document.ts';
import type { FileWords } from '../language/file-report.ts';

/** Problems of one code that are listed; a hundred equal lines help nobody. */
const LISTED = 20;

/** Every problem in a sentence with its place, errors first, and how many there are. */
export function problemLines(problems: readonly Problem[], words: FileWords): string[] {
  const { command, report } = words;
  const lines: string[] = [];
  const listed = new Map<string, number>();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity !== 'error');
  for (const { code, severity, path, parts } of [...errors, ...warnings]) {
    const count = (listed.get(code) ?? 0) + 1;
    listed.set(code, count);
    if (count <= LISTED) lines.push(command.place(report[severity], path, words.sentence(code, parts)));
  }
  for (const count of listed.values()) if (count > LISTED) lines.push(`  ${report.more(count - LISTED)}`);
  return [...lines, command.outcome(errors.length, warnings.length)];
}
