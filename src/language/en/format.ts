import type { Section } from '../catalogue.ts';

export const format: Section<'format'> = {
  year: '{year}',
  half: '{part:1=first|second} half of {year}',
  quarter: 'Q{part} {year}',
  month: '{>format._month} {year}',
  day: '{day} {>format._month} {year}',
  _month:
    '{part:1=January|2=February|3=March|4=April|5=May|6=June|7=July|8=August|9=September|10=October|11=November|12=December}',
  span: '{from}–{to}',
  years: '{from}–{to}',
  range: '{from}–{to}',
  large: [],
  about: ['about ', ''],
  keepsWords: false,
  change: '{asTarget?{amount} {way:-1=reduction|increase}|{way:-1=down {amount}|1=up {amount}|unchanged}}',
  blank: ' ',
  mark: '',
  once: ['points', 'point'],
  target:
    '{keep?Keep|{period?{period} target|Target}} {figure}{keep?{period?, {period}}}{words? (as printed)}',
  spokenSign: {
    ge: 'at least ',
    gt: 'more than ',
    le: 'at most ',
    lt: 'less than ',
    approx: 'about ',
  },
  // Only signs need words: `per 100,000` is read as it stands.
  spokenRate: '{number}{code:permille= per thousand|permyriad= per ten thousand}',
};

export const units: Section<'units'> = {
  percent: ['%', 'percentage {count#one=point|points}'],
  permille: ['‰', 'per-thousand {count#one=point|points}'],
  permyriad: ['‱', 'per-ten-thousand {count#one=point|points}'],
  per1000: ['per 1,000'],
  per10k: ['per 10,000'],
  per100k: ['per 100,000'],
  perMillion: ['per million'],
  fraction: ['', '', 'share'],
  ratio: ['', '', 'ratio'],
  years: ['{count#one=year|years}'],
  minutes: ['{count#one=minute|minutes}'],
  persons: ['{count#one=person|people}'],
  'person-times': ['{count#one=visit|visits}'],
  beds: ['{count#one=bed|beds}'],
  DDDs: ['DDDs', ''],
  yuan: ['yuan'],
};
