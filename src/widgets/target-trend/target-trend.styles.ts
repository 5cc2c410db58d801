import { css } from 'lit';

export const styles = css`
  .fig:focus {
    outline-offset: 4px;
  }
  .two {
    margin-top: 0.3em;
    font-size: 0.9em;
  }
  .two > span {
    display: inline-block;
    margin-inline-end: 1.6em;
  }
  .tail {
    font-size: 12px;
    font-weight: 400;
    fill: var(--_ink-3);
  }
  .hatchm {
    opacity: 0.55;
  }
  .dots {
    stroke-width: 6px;
  }
  .other.other {
    stroke: var(--_ink-3);
  }
  .actdot.other:not(.hollow) {
    stroke: var(--_surface);
    fill: var(--_ink-3);
  }
  .wall.thin {
    stroke-width: 1.5;
  }
  .focusring.hover {
    stroke-width: 1;
  }
  .tip {
    pointer-events: none;
  }
  .tipbox {
    pointer-events: auto;
  }
  .tip .k {
    font-size: 12px;
    fill: var(--_ink-3);
  }
`;
