/** The reader of outlines for `<district-map>` in one classic script, for a page that has `indicator-widgets.js`. Adds no global variable. */
import './define/district-map-geometry.ts';
