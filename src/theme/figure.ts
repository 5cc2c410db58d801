import { css } from 'lit';

/**
 * Classes of the marks that every figure may have; those of points and lines in a plot stand in `plot.ts`. One meaning
 * each: solid = actual, hollow = baseline (or provisional), wall = target, rail and pale fill = its allowed side.
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
  /* Each text in it runs as its own words do, and stays at its place. */
  [dir='rtl'] text,
  [dir='rtl'] tspan {
    unicode-bidi: plaintext;
  }
  text {
    fill: var(--_ink);
    font-size: 12px;
  }
  text.s {
    fill: var(--_ink-3);
  }
  text.tl {
    fill: var(--_target);
    font-size: 13px;
  }
  text.tl,
  text.v {
    font-weight: 700;
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
  text.gap {
    fill: var(--_ink-2);
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
  .emptytrack {
    fill: none;
    stroke: var(--_axis);
    stroke-dasharray: 4 3;
  }
  .leader,
  .axis {
    fill: none;
    stroke: var(--_path);
  }
  .axis {
    stroke: var(--_axis);
  }

  .act {
    fill: var(--_actual);
  }
  .actdot {
    fill: var(--_actual);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .basetick {
    stroke: var(--_ink-2);
    stroke-width: 2;
  }
  .bound,
  .hatch {
    stroke: var(--_actual);
  }
  .hatch {
    stroke-width: 2.2;
  }

  .wall,
  .rail {
    fill: none;
    stroke: var(--_target);
    stroke-width: 2.25;
  }
  .wall.binding {
    stroke-width: 4;
  }
  .wall.soft {
    stroke-dasharray: 2 2;
  }
  .rail {
    stroke-width: 1.5;
  }
  .rail.soft {
    stroke-width: 2;
    stroke-dasharray: 2 2.2;
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
    .track,
    .hl {
      stroke: CanvasText;
    }
    .allowed {
      stroke: Highlight;
      opacity: 1;
    }
  }
`;
