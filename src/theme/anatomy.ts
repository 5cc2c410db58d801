import { css } from 'lit';

/**
 * The parts that all widgets share: box and text reset, heading, meta, status, finding, notes, source, actions,
 * arithmetic, table, notices. What is drawn inside a figure stands in `figure.ts`.
 *
 * The reset stands on the box inside, where no rule of the page can select it: `all: initial` ends whatever an
 * article style hands down (letter-spacing, text-indent, white-space …). Kept from the page on purpose: font
 * family (or `--indicator-font`), `visibility` (a page may hide us), `color-scheme`. The direction is that of the words.
 */
export const anatomy = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-width: 120px;
  }
  :host([hidden]) {
    display: none;
  }
  .iw {
    all: initial;
    display: block;
    position: relative;
    box-sizing: border-box;
    color: var(--_ink);
    color-scheme: inherit;
    font-family: var(--indicator-font, inherit);
    font-size: var(--indicator-text-size, var(--_base));
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    line-break: strict;
    overflow-wrap: break-word;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: 100%;
    -webkit-font-smoothing: inherit;
  }
  /* Room for a widget that is drawn when the reader comes near. */
  .wait {
    min-height: 22em;
  }
  /* Tells the size observer width (100 %) and text size (1em high) at once, without asking for layout. */
  .probe {
    position: absolute;
    left: 0;
    right: 0;
    top: 0;
    height: 1em;
    visibility: hidden;
    pointer-events: none;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  .h {
    font-size: 1.0625em;
    line-height: 1.35;
    font-weight: 700;
    text-wrap: balance;
  }
  /* A bar stands before each part; the one that begins a line lies outside the box and is cut off. */
  .meta {
    position: relative;
    overflow: hidden;
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.2em;
    font-size: 0.8125em;
    color: var(--_ink-3);
  }
  .meta span {
    margin-inline-end: 1.3em;
  }
  .meta span::before {
    content: '';
    position: absolute;
    width: 1px;
    height: 0.85em;
    background: var(--_axis);
    margin-top: 0.34em;
    margin-inline-start: -0.65em;
  }
  .sample,
  .flag {
    display: inline-block;
    font-weight: 400;
    white-space: nowrap;
  }
  .sample {
    font-size: 0.706em;
    line-height: 1.5;
    border: 1px dashed var(--_ink-3);
    color: var(--_ink-3);
    padding: 0 0.4em;
    margin-inline-start: 0.6em;
    vertical-align: 0.12em;
  }
  .flag {
    font-size: 0.8em;
    line-height: 1.45;
    margin-inline-start: 0.55em;
    padding: 0 0.45em;
    border: 1px solid var(--_axis);
    border-radius: 2px;
    color: var(--_ink-2);
  }
  .st {
    margin-top: 0.6em;
  }
  .status {
    display: inline-flex;
    align-items: flex-start;
    max-width: 100%;
    font-size: 0.9375em;
    line-height: 1.4;
    color: var(--_ink);
  }
  .shape {
    flex: none;
    width: 1.0667em;
    height: 1.0667em;
    margin-inline-end: 0.42em;
  }
  /* A long word breaks beside its shape, which stands in the middle of its first line; flags follow the word. */
  .status > span {
    min-width: 0;
  }
  .status .shape {
    margin-top: 0.1667em;
  }
  /* Some browsers break no line between a word and a box. */
  .status-w::after {
    content: '\\200b';
  }
  .status .flag {
    white-space: normal;
  }
  .binding .status-w {
    font-weight: 700;
  }
  .finding {
    margin-top: 0.4em;
    font-size: 0.9375em;
    line-height: 1.6;
    text-wrap: pretty;
  }
  .nb {
    white-space: nowrap;
  }
  .why {
    color: var(--_ink-2);
  }
  .quiet {
    font-size: 0.9375em;
    color: var(--_ink-3);
  }
  .src {
    margin-top: 0.75em;
    font-size: 0.75em;
    color: var(--_ink-3);
  }
  .src > span,
  .src slot span {
    display: inline-block;
    margin-inline-end: 1.2em;
  }
  .value {
    display: flex;
    align-items: baseline;
    flex-wrap: wrap;
    line-height: 1.15;
    margin-top: 0.4em;
  }
  .value b {
    font-size: 2.2em;
    letter-spacing: -0.01em;
  }
  .value .u {
    margin-inline-start: 0.2em;
  }
  .value .u.sym {
    font-size: 1.35em;
    margin-inline-start: 0.06em;
  }
  .value .p {
    font-size: 0.8125em;
    color: var(--_ink-3);
    margin-inline-start: 0.75em;
  }
  .sg,
  .ab {
    font-size: 0.72em;
  }
  .none b {
    font-weight: 400;
    color: var(--_ink-3);
  }
  :host([text-size='large']) .value b {
    font-size: 2em;
  }

  /* Buttons: words that can be pressed. The area to press is 24 px high at least, 44 px in the large mode. */
  button,
  a {
    all: unset;
    display: inline-block;
    min-height: 24px;
    cursor: pointer;
  }
  button.status {
    box-sizing: border-box;
    padding: 0.1em 0;
  }
  :host([text-size='large']) button.status {
    padding: 0.32em 0;
  }
  button.status .status-w,
  .do {
    text-decoration: underline;
    text-decoration-color: var(--_axis);
    text-underline-offset: 0.22em;
  }
  button.status .status-w {
    text-decoration-style: dotted;
  }
  button:hover .status-w,
  .do:hover {
    text-decoration-color: currentColor;
    text-decoration-style: solid;
  }
  .do {
    margin-inline-end: 1em;
  }
  :host([text-size='large']) button,
  :host([text-size='large']) a {
    min-height: 44px;
  }
  :focus {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.35em;
    font-size: 0.8125em;
    color: var(--_ink-2);
  }

  .sums {
    margin-top: 0.6em;
    padding: 0.7em 0.9em;
    border: 1px solid var(--_rule);
    font-size: 0.8125em;
    line-height: 1.55;
  }
  .sums-t,
  .prob-t {
    font-weight: 700;
  }
  .sums dl > div {
    display: flex;
    flex-wrap: wrap;
    padding: 0.35em 0;
    border-bottom: 1px solid var(--_grid);
  }
  .sums dt {
    flex: 0 0 7.5em;
    padding-inline-end: 0.8em;
    color: var(--_ink-2);
  }
  .sums dd {
    flex: 1 1 14em;
    min-width: 0;
  }
  .sums dd span {
    display: block;
  }
  .fx,
  .sums-n {
    color: var(--_ink-2);
  }
  .sums-n {
    margin-top: 0.45em;
  }

  .scroll {
    overflow-x: auto;
    margin-top: 0.6em;
  }

  .prob {
    margin-top: 0.9em;
    padding: 0.75em 0.875em;
    border: 1px solid var(--_ink-2);
    border-inline-start-width: 4px;
    font-size: 0.875em;
    line-height: 1.6;
  }
  .prob-t {
    font-size: 1.07em;
  }
  .code {
    margin: 0.5em 0;
    font-family: Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.8571em;
    line-height: 1.45;
    color: var(--_ink-2);
  }
  .stale {
    display: flex;
    justify-content: space-between;
    margin-bottom: 0.8em;
    padding: 0.45em 0;
    border-top: 1.5px solid var(--_ink);
    border-bottom: 1px solid var(--_axis);
    font-size: 0.8125em;
  }
  .stale .do {
    flex: none;
    margin-inline-start: 0.8em;
    margin-inline-end: 0;
  }
  .gl {
    display: block;
    width: 100%;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  /* What is pressed, typed into or pointed at has no place on paper and in a picture. */
  .paper .acts,
  .paper .do,
  .paper .tip,
  .paper .screen {
    display: none;
  }
  .paper .scroll {
    overflow: visible;
  }
  @media print {
    .acts,
    .do,
    .tip,
    .screen {
      display: none;
    }
    .iw,
    .finding,
    tr,
    li {
      page-break-inside: avoid;
      break-inside: avoid;
    }
    button.status .status-w {
      text-decoration: none;
    }
    .long {
      page-break-inside: auto;
      break-inside: auto;
    }
    .h,
    .meta,
    .st,
    .finding,
    caption {
      page-break-after: avoid;
      break-after: avoid;
    }
    .src {
      page-break-before: avoid;
      break-before: avoid;
    }
  }
  @media (forced-colors: active) {
    .meta span::before {
      background: CanvasText;
    }
  }
`;
