#!/usr/bin/env node
/** The program `indicator-widgets`: the command on the machine it is called on. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { runCommand } from '../command/command.ts';
import { VERSION } from '../element/version.ts';

// Who closed the pipe (`| head`) has read enough.
process.stdout.on('error', ({ code }: { code?: string }) => process.exit(code === 'EPIPE' ? 0 : 1));

async function standardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

void runCommand(process.argv.slice(2), {
  version: VERSION,
  env: process.env,
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  terminal: {
    input: process.stdin.isTTY,
    output: process.stdout.isTTY,
    messages: process.stderr.isTTY,
  },
  read: (file) => (file === '-' ? standardInput() : readFile(file)),
  size: async (file) => (file === '-' ? undefined : (await stat(file)).size),
  write: (file, text) => writeFile(file, text),
  output: (text) => void process.stdout.write(text),
  message: (text) => void process.stderr.write(text),
}).then((code) => {
  // Not `exit`: what is still being written would be lost.
  process.exitCode = code;
});
