import { css, unsafeCSS } from 'lit';

/**
 * name, light, dark, print. The page overrides a token as `--indicator-<name>`; inside, everything reads
 * `--_<name>`, so that a host rule reaches in only through a name it means.
 */
export const TOKENS: readonly (readonly [name: string, light: string, dark: string, print: string])[] = [
  ['surface', '#fff', '#12181f', '#fff'],
  ['ink', '#17202b', '#e9eef3', '#000'],
  ['ink-2', '#45505d', '#b9c3cd', '#333'],
  ['ink-3', '#5f6a77', '#97a3b0', '#555'],
  ['actual', '#1f4470', '#8fbdf0', '#222'],
  ['target', '#17202b', '#f2f5f8', '#000'],
  ['path', '#6b7683', '#8a96a4', '#666'],
  ['axis', '#8b95a1', '#66727f', '#888'],
  ['grid', '#e4e8ec', '#28323c', '#ddd'],
  ['track', '#edf0f3', '#212a34', '#efefef'],
  ['allowed', '#d3dde6', '#33424f', '#d6d6d6'],
  ['band', '#f4f6f8', '#181f27', '#f6f6f6'],
  ['highlight', '#eef3f8', '#1c2733', '#f0f0f0'],
  ['rule', '#d5dae0', '#35404b', '#ccc'],
  ['met', '#12917e', '#2fa28e', '#767676'],
  ['on-track', '#2477c4', '#5aa3ea', '#6c6c6c'],
  ['behind', '#a65600', '#e59a35', '#5a5a5a'],
  ['moving-away', '#99280f', '#ffae9c', '#3f3f3f'],
  ['missed', '#5a1230', '#ffd9df', '#1d1d1d'],
  ['not-assessable', '#5f6a77', '#97a3b0', '#666'],
];

type Token = (typeof TOKENS)[number];

function declare(value: (token: Token) => string) {
  return unsafeCSS(TOKENS.map((token) => `--_${token[0]}:${value(token)}`).join(';'));
}
const overridable = (value: (token: Token) => string) =>
  declare((token) => `var(--indicator-${token[0]},${value(token)})`);

/** The default colour of a token on light ground, for pictures that stand alone. */
export function lightTokens(): string {
  return TOKENS.map(([name, light]) => `--_${name}:${light}`).join(';');
}

/** For who asks for more contrast: every text and line in ink. The verdicts keep their colours beside their words. */
const strong = unsafeCSS(
  ['ink-2', 'ink-3', 'path', 'axis', 'rule', 'not-assessable']
    .map((name) => `--_${name}:var(--_ink)`)
    .join(';'),
);

function forcedColour(name: string): string {
  if (name === 'target') return 'Highlight';
  return /^(surface|grid|track|allowed|band|highlight)$/.test(name) ? 'Canvas' : 'CanvasText';
}

/**
 * Colours in light, dark, print and forced colours, and the base size of the text.
 *
 * A page that declares `color-scheme: dark` (or `light dark`) gets the dark set by itself through `light-dark()`;
 * `theme="dark"`, `theme="light"` and `theme="auto"` say it for one widget; `theme="high-contrast"` keeps the ground
 * and leaves no text and no line paler than ink. Browsers without `light-dark()` know
 * the attribute only. The base size follows the reader's enlargement but not a 62.5 % root.
 */
export const tokens = css`
  :host {
    ${overridable((token) => token[1])};
    --_base: 16px;
  }
  :host([theme='dark']) {
    ${overridable((token) => token[2])};
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${overridable((token) => token[2])};
    }
  }
  @supports (color: light-dark(#000, #fff)) {
    :host,
    :host([theme]) {
      ${overridable((token) => `light-dark(${token[1]},${token[2]})`)};
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    :host([theme='auto']) {
      color-scheme: light dark;
    }
  }
  :host([theme='high-contrast']) {
    ${strong};
  }
  @media (prefers-contrast: more) {
    :host,
    :host([theme]) {
      ${strong};
    }
  }
  :host([text-size='large']) {
    --_base: 22px;
  }
  @supports (font-size: clamp(1px, 1rem, 2px)) {
    :host {
      --_base: clamp(16px, 1rem, 20px);
    }
    :host([text-size='large']) {
      --_base: clamp(22px, 1.375rem, 27.5px);
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      ${declare((token) => token[3])};
    }
  }
  @media (forced-colors: active) {
    :host,
    :host([theme]) {
      ${declare((token) => forcedColour(token[0]))};
    }
  }
`;
