const NOUNS: Readonly<Record<string, string>> = {
  province: 'provinces',
  city: 'cities',
  district: 'districts',
  county: 'districts',
  township: 'townships',
  street: 'townships',
  hospital: 'hospitals',
};

/** Areas of a level, counted: districts. */
export const nounOf = (level = ''): string => NOUNS[level] ?? 'areas';

export function one(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/s$/, '');
}

/** `1 district`, `4 districts`. */
export function some(count: string, noun: string): string {
  return `${count} ${count === '1' ? one(noun) : noun}`;
}
