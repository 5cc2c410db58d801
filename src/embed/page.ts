import { embedWords } from '../language/embed-words.ts';
import { readParameters } from './parameters.ts';
import { heightMessage, isAsk } from './protocol.ts';

/** Scripts beside `indicator-widgets.js` that only some attributes need. */
const MORE: Readonly<Record<string, string>> = {
  method: 'indicator-methods.js',
  'geometry-src': 'indicator-map.js',
};

/** Fills `embed.html`: one element as the address asks for it, what is wrong with the address, and the height for the page around. */
export function showEmbed(): void {
  const place = document.querySelector('main')!;
  const { tag, attributes, data, wrong } = readParameters(window.location, attributesOf);
  const given = new Map(attributes);
  const root = document.documentElement;
  root.lang = given.get('lang') || root.lang;
  root.dataset.theme = given.get('theme') || 'light';
  const words = embedWords(root.lang);
  const say = (sentence: string): void => {
    const line = document.createElement('p');
    line.textContent = sentence;
    place.append(line);
  };
  for (const { code, parts } of wrong) say(words.sentence(code, parts));
  tellHeight(place);
  if (!tag) return;
  if (!customElements.get(tag)) return say(words.sentence('library'));
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  if (data) Object.assign(element, { data });
  for (const name of Object.keys(MORE)) if (given.has(name)) load(MORE[name]!);
  tellRefusals(element, words.sentence, say);
  place.append(element);
  // Everybody can write a link to this page; around a frame the page says whose words these are.
  if (window.parent === window) say(words.sentence('alone'));
}

/**
 * What the class of a tag listens to, and the language; no links: an address that somebody sends about should not make
 * a page of this site lead elsewhere.
 */
function attributesOf(tag: string): readonly string[] {
  const known = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
  const heard = known?.observedAttributes ?? [];
  return [...heard.filter((name) => name !== 'href-template'), 'lang'];
}

function load(name: string): void {
  const script = document.createElement('script');
  script.src = name;
  document.head.append(script);
}

/** Why data did not come, where the reason is the page or its frame: the widget only knows that they did not. */
function tellRefusals(
  element: HTMLElement,
  sentence: (code: 'policy' | 'sandbox', parts?: Readonly<Record<string, string>>) => string,
  say: (sentence: string) => void,
): void {
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI }) => {
      if (effectiveDirective === 'connect-src') say(sentence('policy', { address: blockedURI }));
    },
    { once: true },
  );
  element.addEventListener('indicator-problem', ({ detail }) => {
    const isRefused = detail.problems.some(({ code }) => code === 'load-failed');
    if (isRefused && window.origin === 'null') say(sentence('sandbox'));
  });
}

/** The height goes to whoever has the frame: it is no secret. What is measured does not depend on the frame's height. */
function tellHeight(place: Element): void {
  const { parent } = window;
  if (parent === window) return;
  const heightOf = (): number => Math.ceil(place.getBoundingClientRect().height);
  // A scroll bar takes width, and the picture gets higher: a frame that is high enough shall never have one.
  const scroll = (): void => {
    document.documentElement.style.overflowY = window.innerHeight < heightOf() ? 'auto' : 'hidden';
  };
  const tell = (): void => {
    parent.postMessage(heightMessage(heightOf()), '*');
    scroll();
  };
  new ResizeObserver(tell).observe(place);
  window.addEventListener('resize', scroll);
  window.addEventListener('message', ({ source, data }) => {
    if (source === parent && isAsk(data)) tell();
  });
}
