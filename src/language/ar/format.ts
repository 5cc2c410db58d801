import type { Section } from '../catalogue.ts';

export const format: Section<'format'> = {
  year: '{year}',
  half: 'النصف {part:1=الأول|الثاني} من {year}',
  quarter: 'الربع {part:1=الأول|2=الثاني|3=الثالث|الرابع} من {year}',
  month: '{>format._month} {year}',
  day: '{day} {>format._month} {year}',
  _month:
    '{part:1=يناير|2=فبراير|3=مارس|4=أبريل|5=مايو|6=يونيو|7=يوليو|8=أغسطس|9=سبتمبر|10=أكتوبر|11=نوفمبر|ديسمبر}',
  span: '{from}–{to}',
  years: '{from}–{to}',
  range: '{from}–{to}',
  large: [],
  about: ['نحو ', ''],
  keepsWords: false,
  change: '{asTarget?{way:-1=خفض|زيادة} {amount}|{way:-1=انخفاض {amount}|1=ارتفاع {amount}|دون تغيّر}}',
  blank: ' ',
  // Digits run to the right in Arabic too: what begins with a sign is kept together by U+200E.
  mark: '\u200e',
  once: [],
  target:
    '{keep?الحفاظ على|{period?هدف {period}|الهدف}} {figure}{keep?{period?، {period}}}{words? (كما ورد)}',
  spokenSign: {
    ge: 'لا يقل عن ',
    gt: 'أكثر من ',
    le: 'لا يزيد على ',
    lt: 'أقل من ',
    approx: 'نحو ',
  },
  spokenRate: '{number}{code:permille= في الألف|permyriad= في العشرة آلاف}',
};

export const units: Section<'units'> = {
  percent: ['%', '{count#few=نقاط مئوية|نقطة مئوية}'],
  permille: ['‰', '{count#few=نقاط في الألف|نقطة في الألف}'],
  permyriad: ['‱', '{count#few=نقاط في العشرة آلاف|نقطة في العشرة آلاف}'],
  per1000: ['لكل 1,000'],
  per10k: ['لكل 10,000'],
  per100k: ['لكل 100,000'],
  perMillion: ['لكل مليون'],
  fraction: ['', '', 'نسبة'],
  ratio: ['', '', 'نسبة'],
  years: ['{count#few=سنوات|سنة}'],
  minutes: ['{count#few=دقائق|دقيقة}'],
  persons: ['{count#few=أشخاص|شخص}'],
  'person-times': ['{count#few=زيارات|زيارة}'],
  beds: ['{count#few=أسرّة|سرير}'],
  DDDs: ['DDDs', ''],
  yuan: ['يوان'],
};
