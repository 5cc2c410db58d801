/** Pictures as small files: few colours, each pixel the number of its colour. */
import { crc32, deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

/** Of each part of a colour 16 levels are told apart: what is drawn has fewer than 256 colours then. */
const level = (part: number): number => Math.round(part / 17);

/** Makes colours that are near each other the commonest of them, in place: areas keep theirs, smoothed edges fewer. */
export function reduceColours({ data }: PNG): void {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const near = (colour: number): number =>
    (level(colour >> 16) << 8) | (level((colour >> 8) & 255) << 4) | level(colour & 255);
  const commonest = new Map<number, number>();
  for (const [colour, count] of counts)
    if (count > (counts.get(commonest.get(near(colour))!) ?? 0)) commonest.set(near(colour), colour);
  for (let at = 0; at < data.length; at += 4)
    data.writeUIntBE(commonest.get(near(data.readUIntBE(at, 3)))!, at, 3);
}

/** A file with a palette (colour type 3), which pngjs reads but does not write; `picture` has reduced colours. */
export function writeIndexed({ width, height, data }: PNG): Buffer {
  const numbers = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = data.readUIntBE((y * width + x) * 4, 3);
      if (!numbers.has(colour)) numbers.set(colour, numbers.size);
      rows[y * (width + 1) + x + 1] = numbers.get(colour)!;
    }
  if (numbers.size > 256)
    throw new Error(`A stored picture may have 256 colours; this one has ${numbers.size}.`);
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const palette = Buffer.from([...numbers.keys()].flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const ends = [Buffer.alloc(4), Buffer.alloc(4)] as const;
  ends[0].writeUInt32BE(content.length);
  ends[1].writeUInt32BE(crc32(body));
  return Buffer.concat([ends[0], body, ends[1]]);
}
