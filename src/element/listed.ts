/** What an attribute lists, parted by blanks or commas. */
export function listed(text = ''): string[] {
  return text.split(/[\s,，]+/).filter(Boolean);
}
