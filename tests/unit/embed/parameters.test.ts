import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParameters } from '../../../src/embed/parameters.ts';
import { askMessage, heightIn, heightMessage, LEAST, MOST } from '../../../src/embed/protocol.ts';
import { TAGS } from '../../../src/embed/tags.ts';

const known = () => ['src', 'indicator', 'lang'];
const read = (search: string, hash = '') => readParameters({ search, hash }, known);

describe('the address of a frame', () => {
  it('gives the tag, its attributes and the document behind #', () => {
    expect(
      read('?tag=target-trend&src=a.json&indicator=x%26y', '#data=%7B%22a%22%3A%22%2B1%25%22%7D'),
    ).toEqual({
      tag: 'target-trend',
      attributes: [
        ['src', 'a.json'],
        ['indicator', 'x&y'],
      ],
      data: '{"a":"+1%"}',
      wrong: [],
    });
  });

  it('may carry what others put into addresses', () => {
    expect(read('?tag=target-trend&utm_source=a&_=1&spm=2&_t=3').wrong).toEqual([]);
  });

  it('is asked for nothing but what the element has', () => {
    const { attributes, wrong } = read('?tag=target-trend&onclick=x&src=a&tagg=2');
    expect(attributes).toEqual([['src', 'a']]);
    expect(wrong.map(({ parts }) => parts)).toEqual([
      { given: 'onclick', tag: 'target-trend', known: 'src, indicator, lang' },
      { given: 'tagg', tag: 'target-trend', known: 'src, indicator, lang' },
    ]);
  });

  it.each(['', '?tag=', '?tag=script', '?tag=constructor', '?tag=__proto__', '?tag=indicator-data'])(
    '%j names no element that stands alone',
    (search) => {
      const { tag, attributes, wrong } = read(search);
      expect([tag, attributes, wrong[0]!.code]).toEqual([undefined, [], 'tag']);
    },
  );

  it('whatever it is, gives known attributes only and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        for (const { attributes } of [read(search, hash), read(`?tag=target-trend&${search}`, hash)])
          for (const [name] of attributes) expect(known()).toContain(name);
      }),
    );
  });
});

describe('the message of a height', () => {
  it('holds a number within the bounds, and is understood', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (height) => {
        const told = heightIn(heightMessage(height));
        expect(told).toBeGreaterThanOrEqual(LEAST);
        expect(told).toBeLessThanOrEqual(MOST);
      }),
    );
  });

  it('is nothing else', () => {
    fc.assert(fc.property(fc.anything(), (data) => heightIn(data) === undefined));
  });
});

describe('the documents', () => {
  it.each(['embed.md', 'embed.zh-CN.md'])('%s: every tag, both messages and the bounds', (name) => {
    const text = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
    const written = (message: object): string =>
      JSON.stringify(message)
        .replace(/"/g, "'")
        .replace(/[:,{]|(?=})/g, '$& ');
    for (const tag of Object.keys(TAGS)) expect(text).toContain(`\`${tag}\``);
    expect(text).toContain(written(heightMessage(412)));
    expect(text).toContain(written(askMessage()));
    expect(text).toMatch(RegExp(`${LEAST}\\D{1,4}${MOST}\\D`));
  });
});
