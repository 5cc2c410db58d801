import type { Problem } from '../contract/document.ts';

/** A file's text, and how it was read. */
export interface DecodedText {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `gb18030`, or the name that was asked for. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

const MARKS: readonly (readonly [encoding: string, ...mark: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];
/** Enough of a file to see whether it has two bytes a character, or common Chinese ones. */
const SAMPLE = 64 * 1024;

/**
 * The text of a file's bytes. A byte order mark decides; without one: UTF-16 when every other byte is often 0, then
 * strict UTF-8, then GB18030 (which holds GBK and GB2312). `encoding` says it beforehand (any name that browsers
 * know). Never throws: an unknown name, bytes that fit no encoding and a guess that looks wrong are problems.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const problems: Problem[] = [];
  const warn = (code: string, parts: Problem['parts'], severity: Problem['severity'] = 'warning'): void => {
    problems.push({ code, severity, path: '', parts });
  };
  const decoder = encoding === undefined ? undefined : decoderOf(encoding);
  if (encoding !== undefined && !decoder) warn('unknown-encoding', { given: encoding.slice(0, 40) });
  const name = decoder?.encoding ?? guess(bytes);
  const text = (decoder ?? new TextDecoder(name)).decode(bytes);
  if (text.includes('\u0000')) warn('not-text', { encoding: name }, 'error');
  else if (text.includes('\ufffd') || text.includes('锟斤拷')) warn('damaged-text', { encoding: name });
  else if (!decoder && name === 'gb18030' && !looksChinese(bytes))
    warn('doubtful-encoding', { encoding: name });
  return { text, encoding: name, problems };
}

function guess(bytes: Uint8Array): string {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  return marked ? marked[0] : (twoBytes(bytes) ?? (fits('utf-8', bytes) ? 'utf-8' : 'gb18030'));
}

/** Tabs, digits and line ends have a zero byte in UTF-16; where it stands tells the order. */
function twoBytes(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > length / 50 && even * 20 < odd) return 'utf-16le';
  return even > length / 50 && odd * 20 < even ? 'utf-16be' : undefined;
}

function fits(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding);
  } catch {
    return undefined;
  }
}

/** Nearly any bytes are some text in GB18030. Chinese ones are mostly signs and characters of GB 2312's first level. */
function looksChinese(bytes: Uint8Array): boolean {
  let all = 0;
  let common = 0;
  for (let index = 0; index < Math.min(bytes.length, SAMPLE); index++) {
    const lead = bytes[index]!;
    if (lead < 0x80) continue;
    const trail = bytes[++index] ?? 0;
    all++;
    if (trail >= 0xa1 && (lead <= 0xa3 ? lead >= 0xa1 : lead >= 0xb0 && lead <= 0xd7)) common++;
  }
  return common >= all * 0.7;
}
