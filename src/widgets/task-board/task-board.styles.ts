import { css } from 'lit';

export const styles = css`
  .going {
    fill: var(--_ink-2);
    fill-rule: evenodd;
  }
  table {
    margin-top: 0.7em;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0.45em 0.9em 0.45em 0;
  }
  thead th {
    font-size: 0.8667em;
  }
  tbody th {
    width: 38%;
    word-break: normal;
  }
  td {
    color: var(--_ink-2);
    word-break: keep-all;
  }
  td .status {
    white-space: nowrap;
  }
  .group {
    padding-top: 0.9em;
    font-size: 0.9333em;
    font-weight: 700;
    color: var(--_ink-2);
  }
  .status {
    font-size: 1em;
  }
  .days {
    display: block;
    padding-inline-start: 1.9em;
    font-size: 0.8em;
    line-height: 1.4;
  }
  .chosen {
    background: var(--_highlight);
  }
  .do {
    display: block;
    width: fit-content;
    font-size: 0.8667em;
    color: var(--_ink-2);
    font-weight: 400;
  }
  .said-of {
    margin-top: 0.3em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_axis);
    font-weight: 400;
  }
  td .said-of {
    color: var(--_ink);
  }
  .said-of .status,
  .said-of .finding {
    font-size: 0.9333em;
  }
  .said-of .st {
    margin-top: 0.2em;
  }
  .goal {
    font-size: 0.8667em;
    color: var(--_ink-2);
  }
  .acts .do {
    display: inline-block;
    font-size: 1em;
  }
  ul {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  p.group {
    margin-top: 0.5em;
    padding-top: 0.4em;
  }
  li {
    padding: 0.5em 0;
    border-top: 1px solid var(--_grid);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    color: var(--_ink-2);
  }
  .line .days {
    padding-inline-start: 0.8em;
  }
`;
