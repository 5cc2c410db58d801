import { runCommand } from '../../../src/command/command.ts';
import type { Host } from '../../../src/command/host.ts';

export interface Call {
  readonly code: number;
  readonly output: string;
  readonly messages: string;
  /** Files that were written. */
  readonly written: Readonly<Record<string, string>>;
}

/** An error as the system gives it. */
export function systemError(code: string, path: string): Error {
  return Object.assign(new Error(code), { code, path });
}

/** Calls the command on a machine of a few files; a file may be an error of the system. */
export async function call(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array | Error>> = {},
  own: Partial<Host> = {},
): Promise<Call> {
  let output = '';
  let messages = '';
  const written: Record<string, string> = {};
  const bytes = (file: string): Uint8Array => {
    const content = files[file] ?? systemError('ENOENT', file);
    if (content instanceof Error) throw content;
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const code = await runCommand(args, {
    version: '9.9.9',
    env: { LANG: 'zh_CN.UTF-8' },
    locale: 'en-US',
    terminal: { input: false, output: false, messages: false },
    read: async (file) => bytes(file),
    size: async (file) => (file === '-' ? undefined : bytes(file).length),
    write: async (file, text) => void (written[file] = text),
    output: (text) => void (output += text),
    message: (text) => void (messages += text),
    ...own,
  });
  return { code, output, messages, written };
}
