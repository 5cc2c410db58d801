import { DOCUMENTS } from './documents.mjs';

const BARE = 'heading source table finding';

/** A widget of ours; `full` with everything around the drawing. */
function widget(tag, prepare) {
  return {
    /** Takes documents as they are published. */
    reads: true,
    prepare,
    draw(box, data, { full = false } = {}) {
      const element = document.createElement(tag);
      if (!full) element.setAttribute('hide', BARE);
      element.data = data;
      box.append(element);
      return {
        update: (next) => (element.data = next),
        remove: () => element.remove(),
      };
    },
  };
}

export const gauge = widget('indicator-gauge', DOCUMENTS.gauge);
export const trend = widget('target-trend', DOCUMENTS.trend);
export const compare = widget('district-compare', DOCUMENTS.compare);
