/** What areas of a level are called: counted, as a whole, and speaking of themselves. */
const LEVELS: Readonly<Record<string, readonly [noun: string, whole?: string, own?: string]>> = {
  country: ['国家', '全国'],
  province: ['省份', '全省'],
  city: ['城市', '全市'],
  district: ['区县', '全区', '本区'],
  county: ['区县', '全县', '本县'],
  township: ['街镇', '', '本街镇'],
  street: ['街镇'],
  hospital: ['医院'],
};

export const levelWords = (level = '') => LEVELS[level] ?? ['地区'];
