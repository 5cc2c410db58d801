import { css } from 'lit';

export const styles = css`
  .fig {
    width: auto;
    max-width: 100%;
    margin-top: 0.75em;
  }
  .side {
    display: flex;
    align-items: flex-start;
  }
  .side .fig {
    flex: none;
  }
  .words {
    flex: 1;
    min-width: 0;
    margin-top: 0.6em;
  }
  .side .words {
    margin-inline-start: 2em;
  }
  .tile,
  .chosen,
  .tip .now {
    fill: none;
    stroke: var(--_rule);
    stroke-linejoin: round;
  }
  .tile {
    fill: var(--_surface);
  }
  .tile.off {
    stroke: var(--_grid);
  }
  .chosen,
  .tip .now {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .tip .now {
    stroke-width: 1.5;
  }
  .tip .focus {
    stroke-width: 3;
  }
  .hatchm {
    opacity: 0.55;
  }
  text.s {
    fill: var(--_ink-2);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.75em;
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  .key span {
    display: flex;
    align-items: center;
    margin-inline-end: 1.2em;
    white-space: nowrap;
  }
  .key .shape {
    margin-inline-end: 0.42em;
  }
`;
