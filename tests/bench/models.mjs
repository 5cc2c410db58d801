/**
 * What is drawn: invented figures of stand-in places, made by rule, so that nothing is random and every contender
 * gets the same. `state` changes the latest value, as an update does. Runs in the page and in Node.
 */

const STEMS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳';
const DAY = 86_400_000;

const round = (value) => Math.round(value * 10) / 10;
/** A number from 0 to 1 that looks like chance. */
const chance = (seed) => {
  const x = Math.sin(seed * 127.1 + 311.7) * 43_758.5453;
  return x - Math.floor(x);
};

/** One value of a share in percent beside its target. */
export function gaugeModel({ index, state = 0 }) {
  const target = 60 + (index % 25);
  return {
    label: `示例指标${index + 1}`,
    min: 0,
    max: 100,
    baseline: { period: '2020', at: 2020, value: 30 + (index % 20) },
    latest: { period: '2023', at: 2023, value: round(40 + ((index * 7 + state * 3) % 40) + state / 10) },
    target: { period: '2025', at: 2025, value: target },
  };
}

/** A series of years, or of days when there are more points than years could hold. */
export function trendModel({ index, state = 0, points = 20 }) {
  const long = points > 200;
  const start = long ? Date.UTC(2024, 0, 1) - points * DAY : 2004;
  const series = Array.from({ length: points }, (_, place) => {
    const swing = 20 + (30 * place) / points + 6 * Math.sin(place / (points / 9) + index);
    const value = round(swing + 4 * chance(index * 7 + place) + (place === points - 1 ? state : 0));
    const period = long ? new Date(start + place * DAY).toISOString().slice(0, 10) : String(start + place);
    return { period, at: long ? 1970 + (start + place * DAY) / (365.2425 * DAY) : start + place, value };
  });
  return {
    label: `示例指标${index + 1}`,
    points: series,
    latest: series[points - 1],
    baseline: { period: '2003', at: 2003, value: 20 },
    target: { period: '2030', at: 2030, value: 62 + (index % 5) },
  };
}

/** One value of each area beside a common target. */
export function compareModel({ index, state = 0, areas = 16 }) {
  return {
    label: `示例指标${index + 1}`,
    areas: Array.from({ length: areas }, (_, place) => ({
      id: `area-${place}`,
      name: areas > STEMS.length ? `第${place + 1}区` : `${STEMS[place]}区`,
      value: round(20 + 60 * chance(index * 31 + place * 3) + state / 10),
    })),
    period: '2023',
    target: { period: '2025', value: 55 + (index % 10) },
  };
}

/** The same without places in time, as a document has it; `readModel` is what a page without our library writes. */
export const asPublished = ({ points, ...rest }) => ({
  ...rest,
  points: points.map(({ period, value }) => ({ period, value })),
});

export function readModel({ points, ...rest }) {
  const read = points.map(({ period, value }) => ({
    at: 1970 + Date.parse(period) / (365.2425 * DAY),
    value,
  }));
  return { ...rest, points: read, latest: read[read.length - 1] };
}

export const MODELS = { gauge: gaugeModel, trend: trendModel, compare: compareModel };
