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
  .value .vst {
    margin-inline-start: auto;
    align-self: center;
    padding-inline-start: 0.6em;
  }
  .value .sg {
    font-size: 0.72em;
  }
  .value b .u {
    margin: 0;
    font-size: 0.4546em;
    font-weight: 400;
    letter-spacing: 0;
  }
  .value .ab {
    font-size: 0.75em;
    margin-inline-start: 0.1em;
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
    padding: 0.1em 0 0.1em 0.7em;
    border-inline-start: 4px solid var(--_allowed);
    font-size: 0.9375em;
  }
  .side {
    display: flex;
    align-items: flex-start;
  }
  .side > .fig {
    flex: none;
    width: 16.5em;
    margin-inline-end: 1em;
  }
  .side > div {
    flex: 1;
    min-width: 0;
  }
  .side > div > :first-child {
    margin-top: 0;
  }

  /* Compact rows. */
  .line {
    display: grid;
    grid-template-columns: minmax(6em, 1fr) 5.5em 2.6em 15em 2.6em 7em 8.5em;
    grid-gap: 0 0.6em;
    align-items: center;
    padding: 0.35em 0;
    border-bottom: 1px solid var(--_grid);
  }
  .line,
  .list {
    font-size: 0.875em;
    line-height: 1.4;
  }
  .list {
    padding: 0.55em 0 0.5em;
    border-top: 1px solid var(--_grid);
  }
  .line .h,
  .list .h {
    font-size: 1em;
    line-height: 1.4;
    font-weight: 400;
  }
  .line .fig {
    margin: 0;
  }
  .line .st,
  .list .st,
  .vst .st {
    margin-top: 0;
  }
  .line .u,
  .list .u {
    font-size: 0.8571em;
    color: var(--_ink-3);
    margin-inline-start: 0.15em;
  }
  .line .ab,
  .list .ab {
    font-size: 1em;
    color: var(--_ink);
  }
  .line.none .n b,
  .list.none .n b {
    font-weight: 400;
    color: var(--_ink-3);
  }
  .line .status,
  .list .status {
    font-size: 1em;
  }
  .line .shape,
  .list .shape {
    width: 1em;
    height: 1em;
  }
  .sc,
  .whys {
    font-size: 0.8571em;
    color: var(--_ink-3);
  }
  .whys {
    display: block;
    line-height: 1.3;
    padding-inline-start: 1.6em;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
  }
  .ends .nm {
    min-width: 0;
  }
  .ends .st {
    margin-inline-start: auto;
  }
  .line .status-w,
  .list .status-w {
    white-space: nowrap;
  }
  .ends .n {
    margin-inline-start: auto;
    padding-inline-start: 0.8em;
  }
  .ends.c {
    align-items: center;
    font-size: 0.9286em;
    color: var(--_ink-2);
  }
`;
