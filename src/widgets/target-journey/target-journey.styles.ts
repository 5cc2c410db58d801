import { css } from 'lit';

export const styles = css`
  .way {
    stroke: var(--_actual);
    stroke-width: 6;
  }
  .way.back {
    stroke-dasharray: 2.5;
  }
  .time {
    fill: var(--_ink-3);
  }
  .focusring.hover {
    stroke-width: 1;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    /* In a wide place the two stay in one glance. */
    max-width: 36em;
    margin-top: 0.15em;
  }
  .line > * {
    margin-top: 0.3em;
  }
  .line > :first-child {
    margin-inline-end: 1em;
  }
  .line .finding::first-letter {
    text-transform: uppercase;
  }
  .tline {
    margin-top: 0.35em;
    font-size: 0.875em;
    color: var(--_ink-2);
  }
`;
