import { css } from 'lit';

/** What figures of areas share: the box beside a mark, and the list of areas below. */
export const areas = css`
  .fig:hover,
  .fig:focus {
    /* The box of a short figure lies over what follows. */
    position: relative;
  }
  .fig:focus {
    outline-offset: 6px;
  }
  .box {
    display: flex;
    height: 100%;
    font-size: 13px;
    pointer-events: none;
  }
  .box div {
    pointer-events: auto;
    align-self: flex-start;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_ink);
    background: var(--_surface);
  }
  .low div {
    align-self: flex-end;
  }
  .end {
    justify-content: flex-end;
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
  .rest b {
    flex: 0 0 30%;
    max-width: 8em;
    margin-inline-end: 1em;
    font-weight: 400;
  }
`;
