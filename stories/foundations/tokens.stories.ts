import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { statusPath } from '../../src/marks/status.ts';
import { TOKENS } from '../../src/theme/tokens.ts';
import { contrast, difference, lab, seen } from './colour.ts';
import type { Vision } from './colour.ts';
import { speaker } from './speech.ts';
import type { Context, Said } from './speech.ts';
import { SPACES, TYPE, USES, VERDICTS } from './token-words.ts';

const meta: Meta = { title: 'Foundations/Tokens', parameters: { wide: true, controls: { disable: true } } };
export default meta;

type Draw = (say: (words: Said) => string) => TemplateResult;
const page = (name: string, draw: Draw): StoryObj => ({
  name,
  render: (_args, context) =>
    html`<div style="max-width:1080px;font:15px/1.5 system-ui,sans-serif">
      ${draw(speaker(context as Context))}
    </div>` as unknown as string,
});

const CELL = 'padding:5px 14px 5px 0;text-align:start;vertical-align:middle;border-bottom:1px solid #8884';
const COLUMNS = { light: 1, dark: 2 } as const;
const colour = (name: string, column: 1 | 2): string => TOKENS.find((token) => token[0] === name)![column];

/** A table that scrolls in its own box where the page is narrow. */
const table = (heads: readonly string[], rows: unknown): TemplateResult =>
  html`<div style="overflow-x:auto" tabindex="0" role="region" aria-label=${heads[0]!}>
    <table style="border-collapse:collapse;font-size:14px">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col" style=${CELL}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

const swatch = (fill: string, ground: string): TemplateResult =>
  html`<span
    style="display:inline-block;padding:6px;background:${ground};vertical-align:middle;margin-right:8px"
    ><span style="display:block;width:36px;height:20px;background:${fill}"></span
  ></span>`;

/** Contrast is measured here, from the colours that ship. */
export const Colours = page('Colours · 颜色', (say) =>
  table(
    [say(['名称', 'Token']), say(['浅色', 'Light']), say(['深色', 'Dark']), say(['用途', 'Use'])],
    TOKENS.map(([name, ...values]) => {
      const verdict = VERDICTS.find(([status]) => status === name);
      return html`<tr>
        <th scope="row" style="${CELL};font-weight:400;white-space:nowrap">
          <code>--indicator-${name}</code>
        </th>
        ${[0, 1].map((index) => {
          const ground = colour('surface', index ? 2 : 1);
          const value = values[index]!;
          const measured = name === 'surface' ? '' : contrast(value, ground).toFixed(2);
          return html`<td style="${CELL};white-space:nowrap">
            ${swatch(value, ground)}<code>${value}</code> ${measured}
          </td>`;
        })}
        <td style=${CELL}>${say(verdict?.[1] ?? USES[name]!)}</td>
      </tr>`;
    }),
  ),
);

const VISIONS: readonly (readonly [Vision, Said])[] = [
  ['normal', ['原色', 'As drawn']],
  ['grey', ['灰度', 'Grey']],
  ['protanopia', ['红色盲', 'Protanopia']],
  ['deuteranopia', ['绿色盲', 'Deuteranopia']],
  ['tritanopia', ['蓝黄色盲', 'Tritanopia']],
];

function shape(status: (typeof VERDICTS)[number][0], fill: string): TemplateResult {
  const ring = status === 'not-assessable';
  return html`<svg width="22" height="22" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d=${statusPath(status)}
      fill=${ring ? 'none' : fill}
      fill-rule="evenodd"
      stroke=${ring ? fill : 'none'}
      stroke-width="1.7"
      stroke-dasharray="2.6 2.1"
    />
  </svg>`;
}

/** The smallest difference of two filled shapes as they are seen. */
function closest(column: 1 | 2, vision: Vision): string {
  const colours = VERDICTS.slice(0, 5).map(([name]) => seen(colour(name, column), vision));
  const all = colours.flatMap((one, index) =>
    colours.slice(index + 1).map((other) => difference(one, other)),
  );
  return Math.min(...all).toFixed(1);
}

function verdictTable(theme: 'light' | 'dark', say: (words: Said) => string): TemplateResult {
  const column = COLUMNS[theme];
  return html`<section
    style="margin-bottom:24px;padding:16px;background:${colour('surface', column)};color:${colour(
      'ink',
      column,
    )}"
  >
    ${table(
      [
        theme === 'light' ? say(['浅色', 'Light']) : say(['深色', 'Dark']),
        ...VERDICTS.map(([, words]) => say(words)),
        say(['最小色差', 'Smallest difference']),
      ],
      VISIONS.map(
        ([vision, words]) =>
          html`<tr>
            <th scope="row" style="${CELL};font-weight:400">${say(words)}</th>
            ${VERDICTS.map(([status]) => {
              const drawn = seen(colour(status, column), vision);
              return html`<td style=${CELL}>${shape(status, drawn)} L* ${lab(drawn)[0].toFixed(0)}</td>`;
            })}
            <td style=${CELL}>${closest(column, vision)}</td>
          </tr>`,
      ),
    )}
  </section>`;
}

/** One shape each: the set can be told apart in grey and with every kind of colour vision. */
export const Verdicts = page(
  'Verdicts · 状态形状',
  (say) =>
    html`<p>
        ${say([
          '状态由形状和文字表示，颜色只是补充；文字一律用墨色。色差为 CIE76，小于 2.3 时肉眼难辨；灰度下靠形状区分。',
          'Shape and word carry a verdict, colour only helps; the word is always in ink. Differences are CIE76: below 2.3 nobody sees one. In grey the shapes decide.',
        ])}
      </p>
      ${verdictTable('light', say)}${verdictTable('dark', say)}`,
);

/** Sizes follow the widget's own em: 16 px, or 22 px with `text-size="large"`. */
export const Type = page(
  'Type · 文字',
  (say) =>
    TYPE.map(
      ([role, em, weight, line]) =>
        html`<p style="margin:0 0 12px">
          <span style="display:block;font-size:13px"
            >${say(role)} · ${em} em · ${+(em * 16).toFixed(1)} px · ${weight} · ${line}</span
          >
          <span style="font-size:${em * 16}px;font-weight:${weight};line-height:${line}"
            >${say(['81.91岁，距2025年目标82.38岁还差0.47岁', '81.91 years, 0.47 short of the target of 82.38'])}</span
          >
        </p>`,
    ) as unknown as TemplateResult,
);

/** Distances in em of the widget. */
export const Space = page('Space · 间距', (say) =>
  table(
    [say(['位置', 'Place']), 'em', 'px', say(['长度', 'Length'])],
    SPACES.map(
      ([place, em]) =>
        html`<tr>
          <th scope="row" style="${CELL};font-weight:400">${say(place)}</th>
          <td style=${CELL}>${em}</td>
          <td style=${CELL}>${+(em * 16).toFixed(1)}</td>
          <td style=${CELL}>
            <span style="display:block;width:${em * 16}px;height:14px;background:currentColor"></span>
          </td>
        </tr>`,
    ),
  ),
);
