import { css } from 'lit';

/** A box without height stands on the base line, the picture hangs out of it: so no line grows. */
export const styles = css`
  .spark {
    display: inline-block;
    position: relative;
    width: 3.75em;
    height: 0;
    margin: 0 0.3em;
  }
  svg {
    position: absolute;
    left: 0;
    bottom: -0.23em;
    width: 100%;
    height: 1.25em;
    overflow: visible;
    direction: ltr;
  }
  .path,
  .none,
  .line {
    fill: none;
    stroke: var(--_path);
    stroke-width: 1.25;
    stroke-dasharray: 3 2.5;
  }
  .none {
    stroke: var(--_axis);
  }
  .line {
    stroke: var(--_actual);
    stroke-width: 1.5;
    stroke-dasharray: none;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .hollow {
    fill: var(--_surface);
    stroke: var(--_actual);
    stroke-width: 1.4;
  }
  .wall {
    stroke-width: 1.75;
  }
  .wall.binding {
    stroke-width: 2.75;
  }
`;
