import { css } from 'lit';

/**
 * Classes of the marks inside a figure. One meaning each: solid = actual, hollow = baseline (or provisional),
 * wall = target, rail and pale fill = its allowed side, dashes = the planned path.
 */
export const figure = css`
  .fig {
    display: block;
    width: 100%;
    height: auto;
    margin-top: 0.35em;
    overflow: visible;
    /* Places in a figure are counted from the left in every language. */
    direction: ltr;
  }
  text {
    fill: var(--_ink);
    font-size: 12px;
  }
  text.s {
    fill: var(--_ink-3);
  }
  text.d,
  text.db,
  text.tl {
    font-size: 13px;
  }
  text.db,
  text.tl,
  text.v,
  .strong {
    font-weight: 700;
  }
  text.tl {
    fill: var(--_target);
  }
  text.v {
    letter-spacing: -0.01em;
  }
  text .u {
    font-weight: 400;
    letter-spacing: 0;
  }
  text.nv {
    font-size: 16px;
    fill: var(--_ink-3);
  }
  text.gap,
  text.strong2 {
    fill: var(--_ink-2);
  }
  .halo {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .track {
    fill: var(--_track);
  }
  .allowed {
    fill: var(--_allowed);
  }
  .soft.allowed {
    opacity: 0.42;
  }
  .band {
    fill: var(--_band);
  }
  .hl {
    fill: var(--_highlight);
  }
  .emptytrack {
    fill: none;
    stroke: var(--_axis);
    stroke-dasharray: 4 3;
  }
  .grid,
  .axis,
  .gapbr,
  .leader,
  .crosshair {
    fill: none;
    stroke-width: 1;
  }
  .grid {
    stroke: var(--_grid);
  }
  .axis,
  .gapbr {
    stroke: var(--_axis);
  }
  .leader {
    stroke: var(--_path);
  }
  .crosshair {
    stroke: var(--_ink-3);
  }
  .rule {
    stroke: var(--_axis);
    stroke-dasharray: 1 3;
    fill: none;
  }

  .act {
    fill: var(--_actual);
  }
  .actdot {
    fill: var(--_actual);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .actdot.hollow {
    fill: var(--_surface);
    stroke: var(--_actual);
  }
  .basedot {
    fill: var(--_surface);
    stroke: var(--_actual);
    stroke-width: 1.75;
  }
  .basetick {
    stroke: var(--_ink-2);
    stroke-width: 2;
  }
  .actline,
  .otherline {
    fill: none;
    stroke: var(--_actual);
    stroke-width: 2.25;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .actline.thin {
    stroke-width: 1.5;
  }
  .actline.prov {
    stroke-dasharray: 1 5;
  }
  .otherline {
    stroke: var(--_ink-3);
    stroke-width: 2;
  }
  .otherdot {
    fill: var(--_ink-3);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .other.basedot {
    stroke: var(--_ink-3);
  }
  .ncdot {
    fill: var(--_surface);
    stroke: var(--_ink-3);
    stroke-width: 1.25;
  }
  .dots {
    fill: none;
    stroke: var(--_actual);
    stroke-linecap: round;
  }
  .dumb {
    stroke: var(--_actual);
    stroke-width: 2;
    opacity: 0.55;
  }
  .dumb.hi {
    stroke-width: 2.5;
    opacity: 1;
  }
  .bound {
    stroke: var(--_actual);
    stroke-width: 1;
  }
  .hatch {
    stroke: var(--_actual);
    stroke-width: 2.2;
  }
  .hatchm {
    stroke: var(--_axis);
    stroke-width: 1.2;
  }

  .wall,
  .own {
    fill: none;
    stroke: var(--_target);
    stroke-width: 2.25;
  }
  .own {
    stroke-width: 2;
  }
  .wall.binding {
    stroke-width: 4;
  }
  .wall.soft {
    stroke-dasharray: 2 2;
  }
  .rail {
    fill: none;
    stroke: var(--_target);
    stroke-width: 1.5;
  }
  .rail.soft {
    stroke-width: 2;
    stroke-dasharray: 2 2.2;
  }
  .path,
  .oldtarget {
    fill: none;
    stroke: var(--_path);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .path.faint {
    opacity: 0.45;
  }
  .pathdot,
  .projdot {
    fill: var(--_surface);
    stroke: var(--_path);
    stroke-width: 1.5;
  }
  .projdot {
    stroke: var(--_actual);
  }
  .oldtarget {
    stroke-width: 2;
    stroke-dasharray: 3 2;
  }
  .wedge {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .proj {
    fill: none;
    stroke: var(--_actual);
    stroke-width: 1.75;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .breakline {
    fill: none;
    stroke: var(--_ink-3);
    stroke-width: 1.25;
    stroke-dasharray: 2 3;
  }
  .cityline {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.25;
    stroke-dasharray: 6 3 1.5 3;
  }
  .focusring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .tipbox {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1;
  }

  .s-met {
    fill: var(--_met);
    fill-rule: evenodd;
  }
  .s-on-track {
    fill: var(--_on-track);
  }
  .s-behind {
    fill: var(--_behind);
  }
  .s-moving-away {
    fill: var(--_moving-away);
  }
  .s-missed {
    fill: var(--_missed);
  }
  .s-not-assessable {
    fill: none;
    stroke: var(--_not-assessable);
    stroke-width: 1.7;
    stroke-dasharray: 2.6 2.1;
  }

  @media (forced-colors: active) {
    .track {
      stroke: CanvasText;
      stroke-width: 1;
    }
    .allowed {
      stroke: Highlight;
      stroke-width: 1;
      opacity: 1;
    }
    .hl {
      stroke: CanvasText;
      stroke-width: 1;
    }
  }
`;
