import { css } from 'lit';

export const styles = css`
  .fig {
    margin-top: 0.75em;
  }
  .bound {
    fill: none;
  }
  .focusring.hover {
    stroke-width: 1;
  }
  .tiprow {
    stroke: var(--_ink);
    stroke-width: 4;
  }
  .wide dd {
    padding-inline-start: 2em;
  }
  .k {
    display: inline-block;
    box-sizing: border-box;
    width: 0.75em;
    height: 0.75em;
    margin-inline-end: 0.4em;
    vertical-align: -0.02em;
    border: 1.75px solid var(--_actual);
    border-radius: 50%;
  }
  .now {
    background: var(--_actual);
  }
  .k.own {
    width: 0.5em;
    height: 1em;
    border: solid var(--_target);
    border-width: 2px 0 0 2px;
    border-radius: 0;
    vertical-align: -0.15em;
  }
  .legend + .src {
    margin-top: 0.2em;
  }
  .find {
    margin: 0.9em 0 0.4em;
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  .find label {
    margin-inline-end: 0.8em;
  }
  input {
    box-sizing: border-box;
    width: 15em;
    max-width: 100%;
    margin: 0.25em 0;
    margin-inline-end: 0.8em;
    padding: 0.45em 0.7em;
    border: 1px solid var(--_axis);
    border-radius: 2px;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    -webkit-appearance: none;
  }
`;
