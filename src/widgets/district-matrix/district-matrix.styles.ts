import { css } from 'lit';

export const styles = css`
  .wrap {
    position: relative;
    margin-top: 0.9em;
  }
  .sheet {
    overflow: auto;
    /* Columns are counted from the left in every language. */
    direction: ltr;
  }
  .tall {
    max-height: 75vh;
  }
  .mx {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
  }
  .mx th,
  .mx td {
    padding: 0.34em 0;
    vertical-align: middle;
    word-break: normal;
  }
  .mx td {
    text-align: center;
    color: var(--_ink-3);
  }
  .mx thead tr > *,
  .wide tbody th {
    position: sticky;
    z-index: 1;
    background: var(--_surface);
  }
  .mx thead tr > * {
    top: 0;
    padding: 0 0.1em 0.35em;
    border-bottom-color: var(--_grid);
    font-size: 0.9286em;
    line-height: 1.3;
    text-align: center;
    vertical-align: bottom;
    text-wrap: balance;
    color: var(--_ink-2);
  }
  .tall thead tr > *,
  .mx tbody tr:last-child > * {
    border-bottom-color: var(--_axis);
  }
  .mx tbody th {
    padding-inline-end: 0.5em;
  }
  .wide thead td,
  .wide tbody th {
    left: 0;
  }
  .wide thead td {
    z-index: 2;
  }
  .above tr > :nth-child(2) {
    border-inline-end: 1px solid var(--_axis);
  }
  .mx i {
    font-style: normal;
    font-weight: 400;
    font-size: 0.9em;
    margin-inline-start: 0.1em;
    color: var(--_ink-3);
    white-space: nowrap;
  }
  .mx .b,
  .mx thead .hi {
    font-weight: 700;
  }
  .mx .hi {
    background: var(--_highlight);
    color: var(--_ink);
  }
  .mx .g {
    padding-top: 0.9em;
    font-size: 0.8571em;
    color: var(--_ink-3);
  }
  td[aria-selected],
  td:focus {
    outline: 1px solid var(--_ink);
    outline-offset: -2px;
  }
  td:focus {
    outline-width: 2px;
  }
  .mx .shape {
    margin: 0;
    vertical-align: -0.16em;
  }
  .tip {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 3;
    width: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.8em;
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    margin-inline-end: 1.4em;
  }
  .legend i {
    font-style: normal;
    margin-inline-end: 0.42em;
  }
  .paper .sheet {
    overflow: visible;
    max-height: none;
  }
  .paper .mx + .mx {
    margin-top: 1.4em;
  }
  @media print {
    .iw {
      page-break-inside: auto;
      break-inside: auto;
    }
  }
`;
