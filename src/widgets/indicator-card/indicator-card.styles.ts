import { css } from 'lit';

/** The element is as high as its neighbours in a row of cards, and so is the outline. */
export const styles = css`
  :host {
    display: flex;
  }
  .iw {
    flex: 1;
    min-width: 0;
    border: 1px solid var(--_rule);
    padding: 1em 1.125em 0.875em;
  }
  .value {
    margin-inline-start: -0.61em;
  }
  .value .vv {
    margin-inline-start: 0.61em;
  }
  .kv {
    margin-top: 0.7em;
    border-top: 1px solid var(--_grid);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .kv > div {
    display: flex;
    flex-wrap: wrap;
    padding: 0.36em 0;
    border-bottom: 1px solid var(--_grid);
  }
  .kv dt {
    margin-inline-end: 1em;
    color: var(--_ink-2);
  }
  .kv dd {
    flex: 1;
    text-align: end;
  }
  .below .kv dd {
    flex-basis: 100%;
    text-align: start;
  }
  .kv small,
  .reason {
    display: block;
    font-size: 0.9286em;
    color: var(--_ink-2);
  }
  .reason {
    padding-inline-start: 1.75em;
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .card .value.mid b {
    font-size: 1.75em;
  }
  .small .vv {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    min-width: 0;
  }
  .card .value.small b {
    font-size: 1.25em;
  }
  .quiet {
    margin-top: 0.6em;
  }
  .side {
    display: grid;
    grid-template-columns: minmax(0, 0.8fr) minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    grid-column-gap: 2em;
  }
  .side > * {
    grid-column: 1;
  }
  .side .kv {
    grid-area: 1 / 2 / 3;
    align-self: start;
    justify-self: end;
    width: 100%;
    max-width: 40em;
  }
  .side > .sums {
    grid-column: 1 / 3;
  }
`;
