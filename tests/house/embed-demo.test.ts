import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embedCode } from '../../src/entries/embed-code.ts';
import type { Embed } from '../../src/entries/embed-code.ts';

/** The pages without our tags hold what the package makes for such pages, and nothing else. */
const demo = new URL('../../demo/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, demo), 'utf8');
/** Without the line breaks and indents of the file. */
const plain = (html: string): string => html.replace(/\s*([<>])\s*/g, '$1').replace(/\s+/g, ' ');
const code = (embed: Embed) =>
  embedCode({ ...embed, document: JSON.parse(text(`data/${String(embed.attributes!.src)}`)) as unknown });

const literacy = { src: 'tianjin.json', indicator: 'health-literacy', area: '120000' };

describe('the demonstration of frames', () => {
  it.each<Embed>([
    { tag: 'indicator-gauge', attributes: literacy },
    { tag: 'target-trend', attributes: { ...literacy, indicator: 'life-expectancy' } },
    { tag: 'plan-scoreboard', attributes: { src: 'tianjin.json', area: '120000' } },
    {
      tag: 'district-compare',
      attributes: { src: 'hongqiao.json', indicator: 'life-expectancy', highlight: '120106', lang: 'en' },
    },
  ])('holds the code of $tag', (embed) => {
    const [frame, helper] = code(embed).frame.split('\n');
    expect(plain(text('embed/index.html')).replace(/ >/g, '>')).toContain(plain(frame!));
    expect(text('embed/index.html')).toContain(helper!.replace('</script>', ''));
  });

  it.each<Embed>([
    { tag: 'indicator-gauge', attributes: literacy },
    { tag: 'indicator-gauge', attributes: { ...literacy, lang: 'en' } },
    { tag: 'indicator-table', attributes: { src: 'tianjin.json', area: '120000' } },
  ])('holds the words of $tag', (embed) => {
    expect(plain(text('embed/plain.html'))).toContain(plain(code(embed).text));
  });
});
