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
    fill: none;
    stroke: var(--_ink-3);
    stroke-width: 1.25;
  }
  .bound {
    fill: none;
  }
  .tip {
    pointer-events: none;
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
  .k.now {
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
  .k.none {
    display: none;
  }
  .legend + .src {
    margin-top: 0.2em;
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    max-width: 24.6em;
    margin: 0.9em 0 0.4em;
    font-size: 0.8125em;
  }
  .find label {
    flex: none;
    padding: 0.5em 0.8em 0.5em 0;
    color: var(--_ink-2);
  }
  .field {
    position: relative;
    flex: 1 1 9em;
    min-width: 0;
  }
  .field input {
    box-sizing: border-box;
    width: 100%;
    padding: 0.45em 0.7em;
    border: 1px solid var(--_axis);
    border-radius: 2px;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    line-height: 1.4;
    -webkit-appearance: none;
    appearance: none;
  }
  .field ul {
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
  .field li {
    padding: 0.45em 0.7em;
    cursor: pointer;
  }
  .field li[aria-selected='true'] {
    background: var(--_highlight);
    box-shadow: inset 3px 0 0 var(--_actual);
    font-weight: 700;
  }
  .field li:hover {
    background: var(--_highlight);
  }
  .field .count {
    padding-top: 0.25em;
    font-size: 0.9231em;
    color: var(--_ink-3);
  }
  @media print {
    .find {
      display: none;
    }
  }
`;
