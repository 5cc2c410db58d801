import { css } from 'lit';

/** A badge is as large as the text around it, or as the page asks; what it opens has the type of a widget. */
export const styles = css`
  :host {
    display: inline-flex;
    min-width: 0;
    max-width: 100%;
  }
  .iw {
    min-width: 0;
    font-size: var(--indicator-text-size, inherit);
  }
  :host([text-size='large']) .iw,
  .pop {
    font-size: var(--indicator-text-size, var(--_base));
  }
  /* The word, not the shape, stands on the line of the text around. */
  .status {
    align-items: baseline;
    font-size: 1em;
  }
  .shape {
    align-self: flex-start;
  }
  button.status {
    min-width: 24px;
    min-height: 24px;
  }
  .reason {
    display: block;
    padding-inline-start: 1.5em;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .only .shape {
    margin: 0 auto;
    width: 1em;
    height: 1em;
  }
  .only .status-w,
  .only .flag,
  .only .sample,
  .pop .sums-t {
    position: absolute;
    width: 1px;
    height: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  .acts {
    display: none;
  }

  .pop {
    position: fixed;
    left: 0;
    top: 0;
    z-index: 1000;
    box-sizing: border-box;
    width: 26.25em;
    max-width: calc(100vw - 32px);
    overflow: auto;
    padding: 0.875em 1em 0.75em;
    border: 1px solid var(--_ink);
    border-radius: 3px;
    background: var(--_surface);
  }
  .pop-h {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    padding-bottom: 0.5em;
    border-bottom: 1px solid var(--_grid);
    font-size: 0.9375em;
  }
  .pop-n {
    font-size: 0.9333em;
    color: var(--_ink-3);
  }
  .pop .sums {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .pop .src {
    margin-top: 0.5em;
  }
`;
