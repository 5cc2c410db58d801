import { css } from 'lit';

export const styles = css`
  text.d2 {
    font-size: 13px;
    fill: var(--_ink-2);
  }
  .fig {
    margin-top: 0.75em;
  }
  .fig:focus {
    outline-offset: 6px;
  }
  .benchline {
    stroke: var(--_ink-3);
    stroke-width: 1.25;
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
    display: flex;
    flex-wrap: wrap;
    max-width: 24.6em;
    margin: 0.9em 0 0.4em;
    font-size: 0.8125em;
  }
  .find label {
    padding: 0.5em 0.8em 0.5em 0;
    color: var(--_ink-2);
  }
  .field {
    position: relative;
    flex: 1 1 9em;
  }
  input {
    box-sizing: border-box;
    width: 100%;
    padding: 0.45em 0.7em;
    border: 1px solid var(--_axis);
    border-radius: 2px;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    -webkit-appearance: none;
  }
  ul {
    position: absolute;
    z-index: 1;
    left: 0;
    right: 0;
    margin: 2px 0 0;
    padding: 0;
    border: 1px solid var(--_axis);
    background: var(--_surface);
    list-style: none;
  }
  li {
    padding: 0.45em 0.7em;
    cursor: pointer;
  }
  li:hover,
  li[aria-selected='true'] {
    background: var(--_highlight);
  }
  li[aria-selected='true'] {
    box-shadow: inset 3px 0 0 var(--_actual);
    font-weight: 700;
  }
  .count {
    padding-top: 0.25em;
    color: var(--_ink-3);
  }
  @media print {
    .find {
      display: none;
    }
  }
`;
