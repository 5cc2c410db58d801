import { css } from 'lit';
export const tokens = css``;
