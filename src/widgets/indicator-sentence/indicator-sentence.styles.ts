import { css } from 'lit';

/** The shape is as high as the letters and does not raise the line. */
export const styles = css`
  .shape {
    width: 0.85em;
    height: 0.85em;
    margin: 0 0.25em 0 0.15em;
    vertical-align: -0.08em;
  }
  .first {
    white-space: nowrap;
  }
  .binding {
    font-weight: 700;
  }
`;
