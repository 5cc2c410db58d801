import { css } from 'lit';
export const anatomy = css``;
