import { css } from 'lit';

/** A native choice with its label in one line, which may break where there is no room. */
export const picker = css`
  :host {
    display: inline-block;
    min-width: 0;
    max-width: 100%;
    vertical-align: top;
  }
  .pick {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  label {
    margin-inline-end: 0.7em;
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  select {
    box-sizing: border-box;
    max-width: 100%;
    min-height: 2em;
    padding: 0.3em 0.4em;
    border: 1px solid var(--_axis);
    border-radius: 2px;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-size: 0.875em;
  }
  select:disabled {
    color: var(--_ink-3);
    opacity: 1;
  }
  :host([text-size='large']) select {
    min-height: 44px;
  }
`;
