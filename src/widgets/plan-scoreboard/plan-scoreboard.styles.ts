import { css } from 'lit';

export const styles = css`
  .split {
    display: flex;
  }
  .split .board {
    flex: 1 1 0;
    min-width: 0;
  }
  .split .board + .board {
    margin-inline-start: 2em;
  }
  .label {
    margin-top: 1em;
  }
  .label span {
    margin-inline-start: 0.6em;
    font-size: 0.8125em;
    color: var(--_ink-3);
  }
  .tot {
    display: flex;
    justify-content: space-between;
    margin-top: 0.8em;
    padding: 0.45em 0 0.5em;
    border: solid var(--_axis);
    border-width: 1px 0;
  }
  .label + .tot {
    margin-top: 0.4em;
  }
  .tot div {
    padding-inline-end: 0.4em;
  }
  .tot div:last-child {
    padding-inline-end: 0;
  }
  .tot b {
    display: block;
    font-size: 1.75em;
    line-height: 1.2;
  }
  .tot .status {
    font-size: 0.8125em;
    overflow-wrap: normal;
    word-break: keep-all;
  }
  .zero b {
    font-weight: 400;
    color: var(--_ink-3);
  }
  .in-3 .tot,
  .in-2 .tot {
    flex-wrap: wrap;
  }
  .in-3 .tot div,
  .in-2 .tot div {
    flex: 0 0 33.33%;
    box-sizing: border-box;
    padding-inline-end: 0.3em;
  }
  .in-2 .tot div {
    flex-basis: 50%;
    min-width: 0;
  }
  .in-2 .tot .status {
    word-break: normal;
  }
  .domain {
    position: relative;
    display: flex;
    align-items: center;
    padding: 0.5em 0;
    font-size: 0.9375em;
  }
  .domain + .domain {
    border-top: 1px solid var(--_grid);
  }
  .name {
    flex: 0 0 7.5em;
    box-sizing: border-box;
    padding-inline-end: 0.6em;
  }
  .sum {
    flex: 0 0 2.4em;
    color: var(--_ink-3);
  }
  .marks {
    flex: 1 1 auto;
    min-width: 0;
    font-size: 0;
  }
  .narrow .box {
    margin: 0;
  }
  .narrow .domain {
    flex-wrap: wrap;
  }
  .narrow .name {
    flex: 0 1 auto;
    max-width: calc(100% - 2em);
  }
  .narrow .sum {
    flex-basis: auto;
  }
  .narrow .marks {
    flex: 1 1 100%;
    margin-top: 0.15em;
  }
  .un {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    width: 28px;
    height: 28px;
    margin: 1px 3px 1px 0;
    border: 1.5px solid transparent;
    font-size: 15px;
  }
  :host([text-size='large']) .un {
    width: 44px;
    height: 44px;
    font-size: 20px;
  }
  .bd,
  .frame {
    border-color: var(--_ink);
  }
  .un .shape {
    width: 1.2em;
    height: 1.2em;
    margin: 0;
  }
  .un:hover,
  .un[aria-pressed='true'] {
    background: var(--_highlight);
  }
  .un[aria-pressed='true'] {
    box-shadow: 0 2px 0 var(--_ink);
  }
  .un:focus {
    outline-offset: 1px;
  }
  /* Over what follows, so that nothing on the page moves. The pointer can go there, or past it along the names. */
  .box {
    position: absolute;
    left: 0;
    right: 0;
    margin-inline-start: 7.5em;
    top: 100%;
    z-index: 1;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_ink);
    background: var(--_surface);
  }
  .box .status {
    margin-inline-start: 0.8em;
  }
  .says {
    display: block;
    margin-top: 0.2em;
  }
  .frame {
    display: inline-block;
    width: 0.85em;
    height: 0.85em;
    margin-inline-end: 0.6em;
    border: 1.5px solid var(--_ink);
    vertical-align: -0.1em;
  }
  .legend + .src {
    margin-top: 0.2em;
  }
  .chosen {
    margin-top: 0.9em;
    padding: 0.6em 0.9em 0.7em;
    border-inline-start: 3px solid var(--_axis);
    font-size: 0.9375em;
  }
  .goal {
    margin-inline-start: 1em;
    color: var(--_ink-2);
  }
  @media (forced-colors: active) {
    /* A transparent border would be drawn. */
    .un:not(.bd) {
      border-color: Canvas;
    }
    .un[aria-pressed='true'] {
      border-bottom: 4px solid Highlight;
    }
  }
`;
