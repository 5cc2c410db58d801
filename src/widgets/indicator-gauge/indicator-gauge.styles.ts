import { css } from 'lit';

export const styles = css`
  .bound {
    fill: none;
    stroke-width: 1.2;
  }
  .wall {
    stroke-linecap: butt;
  }
  .gauge .fig {
    max-width: 100%;
  }
  .arc .fig {
    max-width: 26em;
  }
  .value .vst {
    margin-inline-start: auto;
    align-self: center;
    padding-inline-start: 0.6em;
  }
  .value .sg {
    font-size: 0.72em;
  }
  .value .ab {
    font-size: 0.5556em;
    margin-inline-start: 0.1em;
  }
  .narrow .value b {
    font-size: 1.75em;
  }
  .none .value b {
    font-size: 1.5em;
    line-height: 1.68;
    font-weight: 400;
    color: var(--_ink-3);
  }
  .tline {
    margin-top: 0.35em;
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  .words {
    margin-top: 0.6em;
    padding: 0.1em 0 0.1em 0.7em;
    border-inline-start: 4px solid var(--_allowed);
    font-size: 0.9375em;
  }
  .side {
    display: flex;
    align-items: flex-start;
  }
  .side > .fig {
    flex: none;
    width: 16.5em;
    margin-inline-end: 1em;
  }
  .side > div {
    flex: 1;
    min-width: 0;
  }
`;
