/**
 * Estimated text widths, the same in every browser and in Node, so that layout needs no measuring.
 * Widths are in em of the font size; a little safety is added because system fonts differ.
 */
const SAFETY = 1.06;

function emWidth(code: number, bold: boolean): number {
  if (code >= 0x30 && code <= 0x39) return bold ? 0.59 : 0.555; // digits, tabular
  if (code === 0x2e || code === 0x2c || code === 0x3a || code === 0x27) return 0.28; // . , : '
  if (code === 0x20) return 0.27;
  if (code === 0x25) return 0.92; // %
  if (code === 0x2d || code === 0x28 || code === 0x29) return 0.35; // - ( )
  if (code === 0x2212 || code === 0xb1 || code === 0x2b || code === 0x3d || code === 0x3c || code === 0x3e)
    return 0.58;
  if (
    code === 0x69 ||
    code === 0x6a ||
    code === 0x6c ||
    code === 0x66 ||
    code === 0x74 ||
    code === 0x72 ||
    code === 0x49
  )
    return 0.36;
  if (code === 0x6d || code === 0x77 || code === 0x4d || code === 0x57) return 0.86;
  if (code >= 0x41 && code <= 0x5a) return bold ? 0.7 : 0.66; // capitals
  if (code < 0x2000) return bold ? 0.6 : 0.56; // other alphabets
  return 1; // 汉字, “”, ≥, ≤, ‰, ·, full-width signs, dashes
}

/** Estimated width of `text` in px at `size` px. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text) em += emWidth(character.codePointAt(0)!, bold);
  return em * size * SAFETY;
}
