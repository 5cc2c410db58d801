import { css } from 'lit';

/** Tables: the data behind a picture, and those that are the picture. */
export const table = css`
  /* A table may state its own width. */
  table:not([width]) {
    width: 100%;
  }
  table {
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.4;
  }
  caption {
    text-align: start;
    padding-bottom: 0.4em;
    font-weight: 700;
  }
  th,
  td {
    padding: 0.45em 0.55em;
    border-bottom: 1px solid var(--_grid);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    /* 2015年 stays in one piece; what does not fit scrolls in its own box. */
    word-break: keep-all;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  thead th {
    font-size: 0.8571em;
    color: var(--_ink-3);
    border-bottom-color: var(--_axis);
    vertical-align: bottom;
  }
  .n {
    text-align: end;
    white-space: nowrap;
  }
  @media print {
    /* Paper does not scroll: long names may break. */
    th,
    td {
      word-break: normal;
    }
  }
`;
