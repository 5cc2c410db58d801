import { css } from 'lit';

export const styles = css`
  .pt {
    /* Rules of a sticky head stay with it only where cells have their own. */
    border-collapse: separate;
    border-spacing: 0;
    margin-top: 1em;
    font-size: 0.84375em;
  }
  .pt th,
  .pt td {
    padding: 0.42em 0.9em 0.42em 0;
    vertical-align: middle;
    word-break: normal;
  }
  .pt thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    border: solid var(--_ink);
    border-width: 1.5px 0;
    background: var(--_surface);
    font-size: 0.963em;
    line-height: 1.3;
    color: var(--_ink-2);
    vertical-align: bottom;
  }
  .pt thead .n {
    white-space: pre-line;
  }
  .pt tbody:last-child tr:last-child > *,
  .wide tbody:last-child .dom {
    border-bottom: 1.5px solid var(--_ink);
  }
  .wide tbody + tbody tr:first-child > * {
    border-top: 1.6px solid var(--_axis);
  }
  .dom {
    font-weight: 700;
  }
  .wide .dom {
    width: 4.2em;
    padding-top: 0.62em;
    border-bottom: 0;
    vertical-align: top;
  }
  /* The name of a long group stays in sight, below the head. */
  .dom span {
    position: sticky;
    top: 3.9em;
  }
  .middle .dom {
    padding-top: 1em;
    border-bottom-color: var(--_axis);
  }
  .wide th[scope='row'] {
    width: 19em;
  }
  .small,
  .q,
  .sc,
  sup {
    font-size: 0.889em;
    font-weight: 400;
    color: var(--_ink-3);
  }
  .small {
    display: block;
    line-height: 1.3;
    white-space: normal;
  }
  .a > :first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  .list .rb {
    margin-inline-end: 0.6em;
  }
  .cond {
    width: 7em;
    margin-inline-start: auto;
  }
  .pt .gc {
    padding-inline-start: 1.4em;
    white-space: nowrap;
    direction: ltr;
  }
  .sc {
    display: inline-block;
    width: 2.6em;
    margin-right: 0.45em;
    text-align: right;
    vertical-align: middle;
  }
  .sc.r {
    margin: 0 0 0 0.45em;
    text-align: left;
  }
  .gc .fig {
    display: inline-block;
    width: 11.11em;
    margin: 0;
    vertical-align: middle;
  }
  .middle .gc {
    padding-inline-start: 0.5em;
  }
  .middle .gc .fig {
    width: 8.15em;
  }
  .pt .stc {
    padding-inline-end: 0;
  }
  .wide .stc {
    min-width: 12.2em;
    white-space: nowrap;
  }
  [data-row] .status {
    font-size: 1em;
  }
  [data-row] .flag {
    font-size: 0.9em;
  }
  .middle .stc {
    min-width: 8em;
  }
  .middle .status {
    display: inline;
  }
  .middle .shape {
    vertical-align: -0.12em;
  }
  .middle th[scope='row'] {
    width: 28%;
  }
  .middle td.n {
    width: 5.6em;
    white-space: normal;
  }
  .middle .cond {
    width: auto;
  }
  .stc .shape {
    width: 0.96em;
    height: 0.96em;
  }
  sup {
    margin-inline-start: 0.2em;
    line-height: 0;
  }

  .rb,
  .sort {
    min-height: 0;
  }
  a.rb,
  .rb:hover,
  .sort:hover,
  [aria-expanded='true'].rb {
    text-decoration: underline;
    text-decoration-color: var(--_axis);
    text-underline-offset: 0.22em;
  }
  [data-row] {
    cursor: pointer;
  }
  tr:hover > :not(.dom),
  .on > :not(.dom),
  .detail td,
  li:hover,
  li.on {
    background: var(--_highlight);
  }
  .on .rb {
    font-weight: 700;
  }
  .way {
    width: 0.6em;
    height: 0.75em;
    margin-inline-start: 0.35em;
    fill: none;
    stroke: var(--_axis);
    stroke-width: 1.25;
  }
  [aria-sort$='ending'] .way {
    stroke: var(--_ink);
    stroke-width: 1.75;
  }
  .detail td {
    padding-bottom: 0.9em;
  }
  .detail .finding {
    margin: 0;
    font-size: 1em;
  }
  .sums {
    max-width: 46em;
  }
  /* On the highlight the pale track would be lost. */
  :hover > * > .fig .track,
  .on .track {
    fill: var(--_surface);
  }

  .ask {
    margin-top: 0.6em;
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  summary {
    min-height: 24px;
    cursor: pointer;
  }
  :host([text-size='large']) summary {
    min-height: 44px;
  }
  summary span {
    margin-inline-start: 1em;
    color: var(--_ink-3);
  }

  .list {
    margin: 0.8em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  div.dom {
    margin-top: 1.2em;
    font-size: 0.9375em;
  }
  div.dom + .list {
    margin-top: 0.35em;
  }
  li {
    padding: 0.55em 0 0.5em;
    border-top: 1px solid var(--_grid);
  }
  li .fig {
    margin: 0.35em 0 0.05em;
  }
  .a {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
  }
  .a > :last-child {
    flex: none;
    max-width: 55%;
    margin-inline-start: 0.8em;
    text-align: end;
  }
  .c {
    flex-wrap: wrap;
    align-items: center;
    font-size: 0.9286em;
    color: var(--_ink-2);
  }
  .c > :last-child {
    max-width: 100%;
    margin-inline-start: auto;
  }

  @media print {
    .iw {
      page-break-inside: auto;
      break-inside: auto;
    }
    .pt thead th {
      position: static;
    }
  }
`;
