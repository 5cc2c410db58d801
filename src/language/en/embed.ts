import type { EmbedSentences } from '../embed-words.ts';

export const embed: EmbedSentences = {
  tag: '“tag” in the address is “{given}”; it must be one of: {known}.',
  parameter: '“{given}” in the address was not used: <{tag}> has no such attribute. It has: {known}.',
  library: 'indicator-widgets.js was not found: it must stand beside the folder “embed”.',
  policy:
    'This page may not load data from {address}. To allow it, add that site to connect-src in embed.html.',
  sandbox:
    'The sandbox of the frame lacks allow-same-origin, so data are asked for without an origin: their server must allow every origin (Access-Control-Allow-Origin: *), or the data must stand in the address.',
  alone: 'Words and figures come from the link that was opened; this site has not checked them.',
  frame: 'Indicator figure',
  area: 'Area',
  line: '{name}: {text}',
  dated: '{text} ({period})',
};
