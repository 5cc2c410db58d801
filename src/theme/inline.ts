import { css } from 'lit';

/** The few parts that stand in running text. Colour and type are those of the sentence around. */
export const inline = css`
  :host {
    display: inline;
  }
  :host([hidden]) {
    display: none;
  }
  .iw {
    font-variant-numeric: tabular-nums;
  }
  /* A theme that is asked for by name does not know the colour of the text around. */
  :host([theme]) .iw {
    color: var(--_ink);
  }
  .nb {
    white-space: nowrap;
  }
  .quiet {
    color: var(--_ink-3);
  }
  .prob {
    border-bottom: 1px solid;
  }
  .sample {
    display: inline-block;
    margin: 0 0.3em;
    padding: 0 0.4em;
    border: 1px dashed;
    font-size: 0.75em;
    line-height: 1.3;
    vertical-align: 0.1em;
    white-space: nowrap;
  }
`;
