import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onMethod } from '../assessment/register.ts';
import type { Language } from '../language/language.ts';
import { languageFor, onLanguage } from '../language/register.ts';
import { nameLanguage } from './box.ts';
import { onDemand } from './on-demand.ts';
import { watchLang } from './page-observer.ts';

const reader = onDemand(() => import('./page-languages.ts'));
let isAsked = false;

/** Languages that stand in the page as data: looked for once, and again when the page is complete. */
function askPage(): void {
  isAsked = true;
  const blocks = Array.from(document.querySelectorAll('script[data-indicator-language]'));
  const read = (): void => reader(read, () => undefined)?.readPageLanguages(blocks);
  if (blocks[0]) read();
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', askPage, { once: true });
}

/** The `lang` that holds for an element: its own or the nearest around it, through shadow roots; '' when none. */
function nearestLang(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (!(node instanceof Element)) continue;
    const lang = node.getAttribute('lang') ?? node.getAttribute('xml:lang');
    if (lang) return lang;
  }
  return '';
}

/** Knows the catalogue for the language of the place, live when a `lang` changes or a catalogue or a method arrives. */
export class LanguageController implements ReactiveController {
  /** The tag as the page wrote it. */
  lang = '';
  /** Undefined when no catalogue at all is registered. */
  language?: Language;
  private stops: (() => void)[] = [];
  private named?: Language;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!isAsked) askPage();
    const look = (): void => this.look();
    this.stops = [watchLang(this.host, look), onLanguage(look), onMethod(this.onChange)];
    this.look();
  }

  hostDisconnected(): void {
    for (const stop of this.stops.splice(0)) stop();
  }

  hostUpdated(): void {
    const { language, host } = this;
    const box = language === this.named ? null : host.shadowRoot?.querySelector<HTMLElement>('.iw');
    if (!box || !language) return;
    nameLanguage(box, language, this.lang);
    this.named = language;
  }

  private look(): void {
    this.lang = nearestLang(this.host);
    const language = languageFor(this.lang);
    if (language === this.language) return;
    this.language = language;
    this.onChange();
  }
}
