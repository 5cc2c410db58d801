/** The program of `embed/embed.html`: a classic script. */
import { showEmbed } from '../embed/page.ts';

// Where there are no constructable style sheets, Lit gives it to its style elements; the page's policy names it.
Object.assign(window, { litNonce: 'indicator-widgets' });
showEmbed();
