/**
 * Renders a Lit template to text in plain Node, for stored figures: the marker-free markup a reader can open and
 * a diff can show. Only what our figures use: attribute, boolean attribute, text, lists and nested templates.
 * Event and property bindings are left out; numbers are rounded so that pictures do not flicker.
 */
import { nothing } from 'lit';
import type { Painted } from '../src/marks/painted.ts';
import { figure } from '../src/theme/figure.ts';
import { plot } from '../src/theme/plot.ts';
import { lightTokens } from '../src/theme/tokens.ts';

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

const ATTRIBUTE = /([?.@]?)([\w:-]+)=("|')?$/;

/** Markup of a template. */
export function renderTemplate(value: unknown): string {
  if (value === null || value === undefined || value === nothing || value === false) return '';
  if (isTemplate(value)) return renderStrings(value);
  if (typeof value === 'object' && Symbol.iterator in value)
    return Array.from(value as Iterable<unknown>, renderTemplate).join('');
  return escape(roundNumbers(String(value)));
}

/** A figure that opens by itself in a viewer, beside the one style sheet of all stored figures. */
export function renderFigure(template: unknown): string {
  const markup = roundNumbers(renderTemplate(template)).trim();
  const svg = markup.slice(markup.indexOf('<svg'), markup.lastIndexOf('</svg>') + 6);
  return (
    '<?xml-stylesheet type="text/css" href="figures.css"?>\n'
      .concat(svg.replace(/^<svg(?![^>]*xmlns=)/, '<svg xmlns="http://www.w3.org/2000/svg"'))
      // A file is XML, where an attribute cannot stand without a value.
      .replace(/ (data-[a-z]+)(?=[ >])/g, ' $1=""')
      .replace(/>\s*</g, '>\n<')
      .concat('\n')
  );
}

/** The style sheet of stored figures: light tokens and the rules of the theme, one a line. */
export function figureStyles(): string {
  const rules = `svg{${lightTokens()};font-family:sans-serif}${tidy(figure.cssText + plot.cssText)}`;
  return `${rules.replace(/\} ?(?=[^}])/g, '}\n').trim()}\n`;
}

function renderStrings({ strings, values }: Template): string {
  let out = '';
  let close = '';
  let inner = '';
  strings.forEach((string, index) => {
    let text = string;
    if (close && text.startsWith(close)) text = text.slice(close.length);
    close = '';
    if (inner && text.includes('>')) {
      text = text.replace('>', () => `>${inner}`);
      inner = '';
    }
    const value = values[index];
    if (isPainted(value)) {
      inner = value.values[0].map(renderNode).join('');
      out += text;
      return;
    }
    const attribute = inTag(out + text) ? ATTRIBUTE.exec(text) : null;
    if (!attribute || index === values.length) {
      out += text + (index < values.length ? renderValue(value, inTag(out + text)) : '');
      return;
    }
    const [match, kind, name, quote] = attribute;
    const whole = !quote || strings[index + 1]!.startsWith(quote);
    if (quote) close = quote;
    if (!whole) {
      close = '';
      out += text + attributeText(value);
      return;
    }
    out += text.slice(0, -match!.length);
    if (kind === '?') out += value ? name : '';
    else if (!kind && value !== nothing) out += `${name}="${attributeText(value)}"`;
  });
  return out.replace(/<!--[^]*?-->/g, '').replace(/\s+(?=[\s/>])/g, '');
}

function renderValue(value: unknown, inside: boolean): string {
  return inside ? attributeText(value) : renderTemplate(value);
}

function inTag(text: string): boolean {
  return text.lastIndexOf('<') > text.lastIndexOf('>');
}

function attributeText(value: unknown): string {
  return value === nothing || value === null || value === undefined
    ? ''
    : escape(roundNumbers(String(value)));
}

/** What `painted(nodes)` gives. */
function isPainted(value: unknown): value is { readonly values: readonly [readonly Painted[]] } {
  return typeof value === 'object' && value !== null && '_$litDirective$' in value;
}

function renderNode([tag, attributes, inside = '']: Painted): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const written = given.map(([name, value]) => ` ${name}="${attributeText(value)}"`).join('');
  const inner = typeof inside === 'string' ? escape(roundNumbers(inside)) : inside.map(renderNode).join('');
  return inner ? `<${tag}${written}>${inner}</${tag}>` : `<${tag}${written}/>`;
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function roundNumbers(text: string): string {
  return text.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function tidy(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,]) ?/g, '$1');
}
