import { css } from 'lit';

export const styles = css`
  .fig {
    margin-top: 0.75em;
  }
  .fig:hover,
  .fig:focus {
    /* The box of a short figure lies over what follows. */
    position: relative;
  }
  .fig:focus {
    outline-offset: 6px;
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
  .box {
    display: flex;
    height: 100%;
    font-size: 13px;
    pointer-events: none;
  }
  .box div {
    align-self: flex-start;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_ink);
    background: var(--_surface);
  }
  .low div {
    align-self: flex-end;
  }
  .box p:first-child {
    font-weight: 700;
  }
  .rest {
    margin-top: 0.9em;
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  .rest dt {
    font-size: 0.923em;
    padding-bottom: 0.4em;
    border-bottom: 1px dotted var(--_axis);
    margin-bottom: 0.3em;
  }
  .rest dd {
    display: flex;
    padding: 0.15em 0;
  }
  .wide dd {
    padding-inline-start: 2em;
  }
  .rest b {
    flex: 0 0 30%;
    max-width: 8em;
    margin-inline-end: 1em;
    font-weight: 400;
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
  input {
    box-sizing: border-box;
    width: 15em;
    max-width: 100%;
    margin: 0 0.8em;
    padding: 0.45em 0.7em;
    border: 1px solid var(--_axis);
    border-radius: 2px;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    -webkit-appearance: none;
  }
  @media print {
    .find {
      display: none;
    }
  }
`;
