import { parseArgs } from 'node:util';
import type { Plan } from '../contract/document.ts';
import { FORMATS } from '../formats/detect.ts';
import type { Format } from '../formats/detect.ts';
import { ROLES } from '../formats/read-options.ts';
import type { Mapping } from '../formats/read-options.ts';
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
  const period = plan === undefined ? undefined : planOf(plan);
  if (plan !== undefined && !period)
    return usage('pair', { given: `--plan ${plan}`, expected: '--plan 14fyp=2021-2025' });
  const mapping = mappingOf(map);
  if ('usage' in mapping) return mapping;
  const options: Record<string, unknown> = {
    format,
    encoding: text('encoding'),
    sheet: text('sheet'),
    title: text('title'),
    area: area === undefined ? undefined : areaOf(area),
    plan: period,
    columns: columns?.split(',').map((name) => name.trim()),
    map: map.length ? mapping : undefined,
  };
  for (const key of Object.keys(options)) if (options[key] === undefined) delete options[key];
  return options;
}

/** `120106=红桥区`; without a name the id is the name. */
function areaOf(given: string): AnyOptions['area'] {
  const [id, label] = pair(given);
  return label ? { id, label } : id;
}

/** `14fyp=2021-2025`, or `2021-2025` alone. */
function planOf(given: string): Plan | undefined {
  const match = /^(?:([^=]+)=)?(\d{4})\s*[-–—/]\s*(\d{4})$/.exec(given);
  return match ? { id: match[1] ?? `${match[2]}-${match[3]}`, from: match[2]!, to: match[3]! } : undefined;
}

/** `value=OBS_VALUE`, `fix.Sex=Persons`, `path=data.list`; a role given twice names several columns. */
function mappingOf(given: readonly string[]): Mapping | UsageError {
  const mapping: Record<string, string | string[]> = {};
  const fix: Record<string, string> = {};
  for (const item of given) {
    const [role, name] = pair(item);
    const known = [...ROLES, 'path'].includes(role);
    if (!name || !(known || role.startsWith('fix.')))
      return usage('pair', { given: `--map ${item}`, expected: '--map value=OBS_VALUE' });
    if (!known) fix[role.slice(4)] = name;
    else if (role === 'value' && mapping.value !== undefined)
      mapping.value = [...[mapping.value].flat(), name];
    else mapping[role] = name;
  }
  return { ...mapping, ...(Object.keys(fix).length && { fix }) };
}

function pair(text: string): [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

const plain = (action: 'help' | 'version'): Request => ({ action, files: [], report: false, reading: {} });

function usage(entry: string, parts: UsageError['parts'] = {}): UsageError {
  return { usage: entry, parts };
}
