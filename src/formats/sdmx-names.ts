import type { Vocabulary } from './column-words.ts';

const split = (names: string): readonly string[] => names.split(' ');

/** Names of SDMX concepts by what they mean; the cross-domain concepts first, then those of large publishers. */
export const SDMX_NAMES: Vocabulary = {
  indicator: split('indicator series measure subject concept indic variable naitem'),
  area: split('refarea geo countrycode location area region country'),
  period: split('timeperiod time obstime'),
  value: split('obsvalue value'),
  unit: split('unitmeasure unit units'),
  multiplier: split('unitmult powercode'),
  status: split('obsstatus obsflag status'),
  lower: split('lowerbound lowerlimit obslower'),
  upper: split('upperbound upperlimit obsupper'),
  note: split('obscomment commentobs comment note footnote obsfootnote'),
};
