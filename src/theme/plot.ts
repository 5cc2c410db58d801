import { css } from 'lit';

/** Classes of the marks in a plot of points, rows or lines; dashes = the planned path. */
export const plot = css`
  text.d,
  text.d2,
  text.db {
    font-size: 13px;
  }
  text.db,
  .strong {
    font-weight: 700;
  }
  text.d2,
  text.strong2 {
    fill: var(--_ink-2);
  }
  .halo {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .band {
    fill: var(--_band);
  }
  .hl {
    fill: var(--_highlight);
  }
  .grid,
  .gapbr,
  .rule,
  .crosshair,
  .actline,
  .dots,
  .own,
  .path,
  .oldtarget,
  .wedge,
  .proj,
  .breakline,
  .cityline,
  .focusring {
    fill: none;
  }
  .grid {
    stroke: var(--_grid);
  }
  .gapbr,
  .rule,
  .hatchm {
    stroke: var(--_axis);
  }
  .crosshair {
    stroke: var(--_ink-3);
  }
  .rule {
    stroke-dasharray: 1 3;
  }
  .hatchm {
    stroke-width: 1.2;
  }

  .basedot,
  .actdot.hollow,
  .ncdot,
  .projdot,
  .tipbox {
    fill: var(--_surface);
  }
  .basedot,
  .actdot.hollow,
  .actline,
  .dots,
  .dumb,
  .proj,
  .projdot {
    stroke: var(--_actual);
  }
  .basedot,
  .proj {
    stroke-width: 1.75;
  }
  .actline {
    stroke-width: 2.25;
    stroke-linejoin: round;
  }
  .actline,
  .dots,
  .proj {
    stroke-linecap: round;
  }
  .actline.thin,
  .projdot {
    stroke-width: 1.5;
  }
  .actline.prov {
    stroke-dasharray: 1 5;
  }
  .other.basedot,
  .ncdot {
    stroke: var(--_ink-3);
  }
  .ncdot {
    stroke-width: 1.25;
  }
  .dumb {
    stroke-width: 2;
    opacity: 0.55;
  }
  .dumb.hi {
    stroke-width: 2.5;
    opacity: 1;
  }

  .own {
    stroke: var(--_target);
    stroke-width: 2;
  }
  .path,
  .oldtarget {
    stroke: var(--_path);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .path.faint {
    opacity: 0.45;
  }
  .oldtarget {
    stroke-width: 2;
    stroke-dasharray: 3 2;
  }
  .wedge,
  .focusring,
  .tipbox {
    stroke: var(--_ink);
  }
  .wedge {
    stroke-width: 1.5;
  }
  .focusring {
    stroke-width: 2;
  }
  .proj {
    stroke-dasharray: 1 4;
  }
  .breakline,
  .cityline {
    stroke: var(--_ink-3);
    stroke-width: 1.25;
    stroke-dasharray: 2 3;
  }
  .cityline {
    stroke: var(--_ink-2);
    stroke-dasharray: 6 3 1.5 3;
  }
`;
