import { css } from 'lit';

export const styles = css`
  .fig {
    margin-top: 0.5em;
  }
  .fig:focus {
    outline-offset: 4px;
  }
  .two {
    display: flex;
    flex-wrap: wrap;
    margin: 0.3em -0.8em 0;
    font-size: 0.9em;
  }
  .two > span {
    margin: 0 0.8em;
  }
  .tail {
    font-size: 12px;
    font-weight: 400;
    fill: var(--_ink-3);
  }
  .hatchm.soft {
    opacity: 0.55;
  }
  .dots.other {
    stroke: var(--_ink-3);
  }
  .otherline.prov {
    stroke-dasharray: 1 5;
  }
  .wall.thin {
    stroke-width: 1.5;
  }
  .focusring.hover {
    stroke-width: 1;
  }
  .tip {
    pointer-events: none;
  }
  .tip .k {
    font-size: 12px;
    fill: var(--_ink-3);
  }
`;
