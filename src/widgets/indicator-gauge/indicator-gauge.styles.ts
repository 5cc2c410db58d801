import { css } from 'lit';

/**
 * Each part of the value line brings its own distance, so that one that wraps begins at the edge. Compact rows (`cp`)
 * are elements of their own: columns of fixed widths, wide enough for the longer words of English, line up.
 */
export const styles = css`
  /* Room for one line, till the reader comes near. */
  :host([density='compact']) .wait {
    min-height: 3.5em;
  }
  .arc .fig {
    max-width: 26em;
  }
  .value {
    margin-inline-start: -0.61em;
  }
  .value .vv,
  .value .st {
    min-width: 0;
    margin: 0;
    margin-inline-start: 0.61em;
  }
  .value .st,
  .value .quiet {
    align-self: center;
  }
  .value .p {
    flex: 1;
  }
  .narrow .value b,
  .value .none b {
    font-size: 1.5em;
  }
  .tline {
    margin-top: 0.35em;
    font-size: 0.875em;
    color: var(--_ink-2);
  }
  .side {
    display: flex;
  }
  .side > .fig {
    flex: none;
    width: 16.5em;
    align-self: start;
    margin-inline-end: 1em;
  }
  .side > div {
    flex: 1;
    min-width: 0;
  }
  .side > div > :first-child,
  .line .fig,
  .vst .st {
    margin-top: 0;
  }
  .cp {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding: 0.4em 0;
    border-bottom: 1px solid var(--_grid);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) 6.6em 2.6em minmax(11em, 14em) 2.6em 7.6em 10.8em;
    grid-gap: 0 0.5em;
    align-items: center;
  }
  .cp .h,
  .cp .status {
    font-size: 1em;
    font-weight: 400;
  }
  .list .n,
  .list .vst {
    margin-inline-start: auto;
    white-space: normal;
  }
  .cp .u,
  .sc {
    font-size: 0.8571em;
    color: var(--_ink-3);
  }
  .vst .sc {
    display: block;
  }
  .list .sc {
    display: none;
  }
`;
