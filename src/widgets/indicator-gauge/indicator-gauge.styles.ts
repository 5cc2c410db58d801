import { css } from 'lit';

export const styles = css`
  .arc .fig {
    max-width: 26em;
  }
  /* Each part brings its own distance, so that a part that wraps begins at the edge. */
  .value {
    margin-inline-start: -0.75em;
  }
  .value .vv {
    min-width: 0;
    margin-inline-start: 0.75em;
  }
  .value .p {
    margin-inline-start: 0.923em;
  }
  .vst {
    margin-inline-start: auto;
    align-self: center;
  }
  .value .vst {
    padding-inline-start: 0.6em;
  }
  .value .sg {
    font-size: 0.72em;
  }
  b .u {
    font-weight: 400;
    letter-spacing: 0;
  }
  .value b .u {
    margin: 0;
    font-size: 0.4546em;
  }
  .value .ab {
    font-size: 0.75em;
  }
  .narrow .status,
  .line .status {
    flex-wrap: wrap;
  }
  .narrow .value b {
    font-size: 1.75em;
  }
  .long .value b {
    font-size: 1.375em;
  }
  .none .value b {
    font-size: 1.5em;
    line-height: 1.68;
  }
  .none b {
    font-weight: 400;
    color: var(--_ink-3);
  }
  .tline {
    margin-top: 0.35em;
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  .words {
    margin-top: 0.6em;
    padding-inline-start: 0.7em;
    border-inline-start: 4px solid var(--_allowed);
    font-size: 0.9375em;
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

  /* Compact rows. */
  .cp {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding: 0.5em 0;
    border-bottom: 1px solid var(--_grid);
    font-size: 0.875em;
    line-height: 1.4;
  }
  /* Rows are elements of their own: columns of fixed widths, for the longer words of English too, line up. */
  .line {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) 6.6em 2.6em minmax(11em, 14em) 2.6em 7.6em 10.8em;
    grid-gap: 0 0.5em;
    align-items: center;
    padding: 0.35em 0;
  }
  .cp .h,
  .cp .status {
    font-size: 1em;
    line-height: 1.4;
    font-weight: 400;
  }
  .cp .n {
    margin-inline-start: auto;
    white-space: normal;
  }
  .cp .u,
  .sc {
    font-size: 0.8571em;
    color: var(--_ink-3);
  }
  .cp .u {
    margin-inline-start: 0.15em;
  }
  .cp .ab {
    color: var(--_ink);
  }
  .cp .shape {
    width: 1em;
    height: 1em;
  }
  .cp .status-w,
  .line .sc {
    white-space: nowrap;
  }
  .line .vst {
    margin: 0;
  }
  .line .vst .sc {
    display: block;
    white-space: normal;
    line-height: 1.3;
    padding-inline-start: 1.6em;
  }
  .list .sc {
    display: none;
  }
  .list .tg {
    font-size: 0.9286em;
    color: var(--_ink-2);
  }
`;
