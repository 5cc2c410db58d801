import { css } from 'lit';

/** Filters and order: native controls in one line, which breaks where there is no room; they come with the controls. */
export const controls = css`
  .ask div {
    display: flex;
    flex-wrap: wrap;
  }
  label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    max-width: 100%;
    margin: 0.35em 1.2em 0.35em 0;
  }
  select,
  input {
    box-sizing: border-box;
    min-width: 0;
    max-width: 12em;
    min-height: 2.1em;
    margin-inline-start: 0.5em;
    padding: 0.2em 0.4em;
    border: 1px solid var(--_axis);
    border-radius: 2px;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }
  [type='search'] {
    width: 10em;
    -webkit-appearance: none;
  }
  .tick {
    display: inline-flex;
    align-items: center;
  }
  [type='checkbox'] {
    min-height: 0;
    margin: 0 0.4em 0 0;
  }
  :host([text-size='large']) select,
  :host([text-size='large']) [type='search'],
  :host([text-size='large']) .tick {
    min-height: 44px;
  }
`;
