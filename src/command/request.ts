import { parseArgs } from 'node:util';
import { FORMATS } from '../formats/detect.ts';
import type { Format } from '../formats/detect.ts';
import { isMapping, saidArea, saidColumns, saidMapping, saidPlan } from '../formats/said.ts';
import type { AnyOptions } from '../formats/any.ts';

/** What the person asked for. */
export interface Request {
  readonly action: 'check' | 'convert' | 'help' | 'version';
  readonly files: readonly string[];
  readonly output?: string;
  readonly report: boolean;
  /** The metadata file of an Open SDG table. */
  readonly meta?: string;
  readonly reading: AnyOptions;
}

/** What is wrong with the call: the entry of the catalogue's `usage`, and the parts of its sentence. */
export interface UsageError {
  readonly usage: string;
  readonly parts: Readonly<Record<string, string | number>>;
}

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  report: { type: 'boolean' },
  format: { type: 'string' },
  encoding: { type: 'string' },
  sheet: { type: 'string' },
  area: { type: 'string' },
  plan: { type: 'string' },
  title: { type: 'string' },
  columns: { type: 'string' },
  map: { type: 'string', multiple: true },
  meta: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const TEXTS: readonly string[] = Object.entries(OPTIONS)
  .filter(([, { type }]) => type === 'string')
  .map(([name]) => name);

/** Reads the words behind the program's name. */
export function readRequest(args: readonly string[]): Request | UsageError {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const given = token.rawName;
    if (!Object.keys(OPTIONS).includes(token.name)) return usage('unknownOption', { given });
    const wanted = TEXTS.includes(token.name);
    // `-o --report` would take the next option for a file.
    const lacks = !token.value || (!token.inlineValue && token.value.length > 1 && token.value[0] === '-');
    if (wanted && lacks) return usage('noValue', { given });
    if (!wanted && token.value !== undefined) return usage('noValueWanted', { given });
  }
  const text = (name: keyof typeof OPTIONS): string | undefined => values[name] as string | undefined;
  const [action, ...files] = positionals;
  if (values.help || (!action && !values.version)) {
    return values.help ? plain('help') : usage('noCommand');
  }
  if (values.version) return plain('version');
  if (action !== 'check' && action !== 'convert') return usage('unknownCommand', { given: action! });
  if (!files.length) return usage('noFile');
  const output = text('output');
  if (action === 'check' && output !== undefined) return usage('notHere', { given: '--output' });
  if (action === 'convert' && files.length > 1) return usage('oneFile', { count: files.length });
  if (action === 'convert' && values.report && output === undefined) return usage('reportNeedsOutput');
  if (output !== undefined && output === files[0]) return usage('sameFile', { given: output });
  const reading = readingOptions(text, (values.map ?? []) as readonly string[]);
  if ('usage' in reading) return reading;
  const meta = text('meta');
  return {
    action,
    files,
    report: values.report === true,
    reading,
    ...(output !== undefined && { output }),
    ...(meta !== undefined && { meta }),
  };
}

function readingOptions(
  text: (name: keyof typeof OPTIONS) => string | undefined,
  map: readonly string[],
): AnyOptions | UsageError {
  const [format, area, plan, columns] = [text('format'), text('area'), text('plan'), text('columns')];
  if (format !== undefined && !FORMATS.includes(format as Format))
    return usage('unknownFormat', { given: format, expected: FORMATS.join(', ') });
  const period = plan === undefined ? undefined : saidPlan(plan);
  if (plan !== undefined && !period)
    return usage('pair', { given: `--plan ${plan}`, expected: '--plan 14fyp=2021-2025' });
  const odd = map.find((entry) => !isMapping(entry));
  if (odd !== undefined) return usage('pair', { given: `--map ${odd}`, expected: '--map value=OBS_VALUE' });
  const options: Record<string, unknown> = {
    format,
    encoding: text('encoding'),
    sheet: text('sheet'),
    title: text('title'),
    area: area === undefined ? undefined : saidArea(area),
    plan: period,
    columns: columns === undefined ? undefined : saidColumns(columns),
    map: map.length ? saidMapping(map) : undefined,
  };
  for (const key of Object.keys(options)) if (options[key] === undefined) delete options[key];
  return options;
}

const plain = (action: 'help' | 'version'): Request => ({ action, files: [], report: false, reading: {} });

function usage(entry: string, parts: UsageError['parts'] = {}): UsageError {
  return { usage: entry, parts };
}
