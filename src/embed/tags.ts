/** Elements that stand alone, and the height of a frame of 480 px in which they are not sized: px, with what opens. */
export const TAGS = {
  'indicator-gauge': 460,
  'indicator-card': 240,
  'target-status': 240,
  'target-journey': 320,
  'indicator-spark': 120,
  'indicator-sentence': 140,
  'target-trend': 520,
  'district-compare': 760,
  'district-map': 620,
  'district-matrix': 760,
  'indicator-table': 1200,
  'plan-scoreboard': 760,
  'task-board': 760,
} as const;

/** Tag of an element that stands alone. */
export type EmbedTag = keyof typeof TAGS;

export function isEmbedTag(tag: string): tag is EmbedTag {
  return Object.prototype.hasOwnProperty.call(TAGS, tag);
}
