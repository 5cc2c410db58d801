import type { Problem } from '../contract/document.ts';
import { readAny } from '../formats/any.ts';
import type { AnyReading } from '../formats/any.ts';
import { FORMATS } from '../formats/detect.ts';
import { decodeText } from '../formats/encoding.ts';
import { fileWords, sentence } from '../language/file-report.ts';
import type { FileWords } from '../language/file-report.ts';
import type { Host } from './host.ts';
import { problemLines } from './problem-lines.ts';
import { reportTable } from './report-table.ts';
import { readRequest } from './request.ts';
import type { Request } from './request.ts';

/** Bytes that are read at most; and from where on reading takes long enough to be told of. */
const LARGEST = 400e6;
const LONG = 2e6;

/** Exit codes. */
const FINE = 0;
const ERRORS = 1;
const WRONG_USAGE = 2;

/**
 * `indicator-widgets check FILE…` and `indicator-widgets convert FILE -o plan.json`. Gives the exit code: 0 no error,
 * 1 errors in the data or a file that cannot be read, 2 a wrong call. Never throws on data, files or calls.
 */
export async function runCommand(args: readonly string[], host: Host): Promise<number> {
  const words = fileWords(languageOf(args, host));
  const request = readRequest(args);
  if ('usage' in request) {
    const pattern = words.command.usage[request.usage as keyof FileWords['command']['usage']];
    host.message(`${sentence(pattern, request.parts)}\n${words.command.seeHelp}\n`);
    return WRONG_USAGE;
  }
  if (request.action === 'version') host.output(`${host.version}\n`);
  else if (request.action === 'help')
    host.output(`${sentence(words.command.help, { formats: FORMATS.join(', ') })}\n`);
  else {
    let code = FINE;
    for (const file of request.files) code = Math.max(code, await readFile(file, request, host, words));
    return code;
  }
  return FINE;
}

/** `--lang`, wherever it stands; else as systems say it: LC_ALL before LC_MESSAGES before LANG. */
function languageOf(args: readonly string[], { env, locale }: Host): string {
  const at = args.findIndex((arg) => /^--lang(?:=|$)/.test(arg));
  const given = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  return given || env.LC_ALL || env.LC_MESSAGES || env.LANG || locale;
}

async function readFile(file: string, request: Request, host: Host, words: FileWords): Promise<number> {
  const name = file === '-' ? words.command.stdin : file;
  try {
    const size = (await host.size(file)) ?? 0;
    const tell = (step: 'read' | 'understand' | 'write'): void => {
      if (host.terminal.messages && size > LONG)
        host.message(`${sentence(words.command.progress[step], { file: name, size: megabytes(size) })}\n`);
    };
    if (file === '-' && host.terminal.input) host.message(`${words.command.file.stdin}\n`);
    if (size > LARGEST)
      return refuse('large', { file: name, size: megabytes(size), limit: megabytes(LARGEST) });
    tell('read');
    const bytes = await host.read(file);
    tell('understand');
    const meta = request.meta === undefined ? undefined : decodeText(await host.read(request.meta)).text;
    const reading = await readAny(bytes, { ...request.reading, ...(meta !== undefined && { meta }) });
    if (request.action === 'convert') tell('write');
    return await tellResult(name, reading, request, host, words);
  } catch (error) {
    // An error of the system says which file it is about.
    const { code, path, message } = error as { code?: string; path?: string; message?: string };
    return refuse(FILE_ERRORS[code ?? ''] ?? 'failed', { file: path ?? name, code: code ?? message ?? '' });
  }

  function refuse(entry: keyof FileWords['command']['file'], parts: Problem['parts']): number {
    host.message(`${sentence(words.command.file[entry], parts)}\n`);
    return ERRORS;
  }
}

const FILE_ERRORS: Readonly<Record<string, keyof FileWords['command']['file']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
};

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

async function tellResult(
  name: string,
  reading: AnyReading,
  { action, output, report }: Request,
  host: Host,
  words: FileWords,
): Promise<number> {
  const { document, problems } = reading;
  // The document itself is the output of `convert`: what is said of it goes beside it.
  const say = action === 'check' ? host.output : host.message;
  say(`${[words.summary(reading, name), ...problemLines(problems, words)].join('\n')}\n`);
  if (report) host.output(reportTable(reading.report, words, host.terminal.output));
  if (action === 'convert') {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (!document.indicators.length) {
      say(`${words.command.nothing}\n`);
      return ERRORS;
    }
    if (output === undefined) host.output(text);
    else {
      await host.write(output, text);
      say(`${words.command.written(output)}\n`);
    }
  }
  return problems.some(({ severity }) => severity === 'error') ? ERRORS : FINE;
}
