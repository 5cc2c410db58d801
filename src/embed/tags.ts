/** Elements that stand alone, and the height in px of their frames where nothing sizes those: enough at 280 px for a few areas. */
export const TAGS = {
  'indicator-gauge': 420,
  'indicator-card': 380,
  'target-status': 240,
  'target-journey': 320,
  'indicator-spark': 100,
  'indicator-sentence': 160,
  'target-trend': 520,
  'district-compare': 560,
  'district-map': 480,
  'district-matrix': 900,
  'indicator-table': 1200,
  'plan-scoreboard': 900,
  'task-board': 800,
} as const;

/** Tag of an element that stands alone. */
export type EmbedTag = keyof typeof TAGS;

export function isEmbedTag(tag: string): tag is EmbedTag {
  return Object.prototype.hasOwnProperty.call(TAGS, tag);
}
