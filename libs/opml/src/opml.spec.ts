import { feedAddressKey, feedsView, publisherKinds, type FeedDoc } from '#core';
import { MemoryEventLog } from '#testing';
import fc from 'fast-check';
import { importFeeds, readOpml, writeOpml, type OutlineResult } from './index.js';
import { oneLine } from './one-line.js';
import type { Source } from './source-of.js';

const at = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;
const wishes = { lang: 'en', kind: 'newspaper', by: 'admin', at, dryRun: false } as const;

/** A service that has nothing but a log. */
class Desk {
  private readonly log = new MemoryEventLog();

  async feeds(): Promise<readonly FeedDoc[]> {
    const docs = new Map<string, FeedDoc>();
    for (const event of await this.log.read(0, 10_000)) {
      const [key] = feedsView.keys(event);
      const doc = key === undefined ? undefined : feedsView.evolve(docs.get(key), event, key);
      if (key !== undefined && doc !== undefined) docs.set(key, doc);
    }
    return [...docs.values()];
  }

  async take(text: string, dryRun = false): Promise<readonly OutlineResult[]> {
    const objectionTo = (url: string) => (url.includes('@') ? 'the address holds a user name or password' : undefined);
    const ports = { log: this.log, known: await this.feeds(), objectionTo };
    return importFeeds(ports, readOpml(text).outlines, { ...wishes, dryRun });
  }

  async list(): Promise<string> {
    return writeOpml('Feeds', await this.feeds());
  }

  async sources(): Promise<readonly Source[]> {
    const sources = (await this.feeds()).map(({ url, publisher, kind, country, lang, tags, list }) => ({
      ...{ url, publisher, kind, country, lang, tags, list },
    })) as Source[];
    return sources.sort((a, b) => (a.url < b.url ? -1 : 1));
  }
}

const file = (body: string) => `<?xml version="1.0"?><opml version="2.0"><head/><body>${body}</body></opml>`;
const feed = (name: string, rest = '') =>
  `<outline text="${name}" type="rss" xmlUrl="https://${name}.example/feed" ${rest}/>`;
const outcomes = (results: readonly OutlineResult[]) => results.map(({ outcome }) => outcome);

describe('a list of feeds', () => {
  it('gives one result for each outline, in the order of the file', async () => {
    const results = await new Desk().take(
      file(`
        <outline text="World"><outline text="Europe">${feed('wire')}</outline>
          <outline text="A note"/><outline text="Nobody" xmlUrl="https://a@b.example/feed"/>${feed('wire')}</outline>
        <outline text="More" type="include" url="https://wire.example/more.opml"/>`),
    );
    expect(results.map(({ outcome, name, tags }) => [outcome, name, tags])).toEqual([
      ['folder', 'World', []],
      ['folder', 'Europe', []],
      ['added', 'wire', ['World', 'Europe']],
      ['skipped', 'A note', ['World']],
      ['refused', 'Nobody', ['World']],
      ['known', 'wire', ['World']],
      ['skipped', 'More', []],
    ]);
    expect(results[3]?.because).toContain('no xmlUrl');
    expect(results[4]?.because).toContain('user name');
  });

  it('can be taken in again, and changes nothing', async () => {
    const desk = new Desk();
    const text = file(feed('wire') + feed('courier'));
    expect(outcomes(await desk.take(text))).toEqual(['added', 'added']);
    expect(outcomes(await desk.take(text))).toEqual(['known', 'known']);
    expect(await desk.feeds()).toHaveLength(2);
  });

  it('drops no feed whose address differs from another in punctuation or letter case, and takes fragments for nothing', async () => {
    const desk = new Desk();
    const paths = ['a-b', 'a/b', 'A-B', 'a-b#top', 'a/b'];
    const outline = (path: string) => `<outline text="${path}" xmlUrl="https://wire.example/${path}"/>`;
    const text = file(paths.map(outline).join(''));
    const dry = await desk.take(text, true);
    const results = await desk.take(text);
    expect(outcomes(results)).toEqual(['added', 'added', 'added', 'known', 'known']);
    expect(results).toEqual(dry);
    expect((await desk.feeds()).map(({ url: address }) => new URL(address).pathname)).toEqual(['/a-b', '/a/b', '/A-B']);
    expect(outcomes(await desk.take(text))).not.toContain('added');
  });

  it('tells in a dry run what would be, and changes nothing', async () => {
    const desk = new Desk();
    expect(outcomes(await desk.take(file(feed('wire')), true))).toEqual(['added']);
    expect(await desk.feeds()).toEqual([]);
  });

  it('makes one feed of one that stands in several folders, with all their tags', async () => {
    const desk = new Desk();
    await desk.take(
      file(
        `<outline text="A">${feed('wire', 'category="/C/D,E"')}</outline><outline text="B">${feed('wire')}</outline>`,
      ),
    );
    expect((await desk.feeds())[0]?.tags).toEqual(['A', 'C', 'D', 'E', 'B']);
  });

  it('takes the publisher from the host and the language from what is given, where the file is silent', async () => {
    const desk = new Desk();
    await desk.take(
      file(
        '<outline xmlUrl="https://www.wire.example/feed" language="unknown"/><outline title="T" xmlURL="https://t.example/" language="nb"/>',
      ),
    );
    expect(await desk.sources()).toMatchObject([
      { publisher: 'T', lang: 'nb', kind: 'newspaper' },
      { publisher: 'wire.example', lang: 'en' },
    ]);
  });

  it('does not take the attributes of another namespace for ours', async () => {
    const desk = new Desk();
    await desk.take(file(feed('wire', 'xmlns:sw="urn:other" sw:kind="wire"')));
    expect((await desk.feeds())[0]?.kind).toBe('newspaper');
  });

  it('keeps what OPML has no words for', async () => {
    const source: Source = {
      ...{
        url: 'https://gov.example/news',
        publisher: 'Ministry <of> "A & B"',
        kind: 'government',
        lang: 'nb-NO',
        country: 'NO',
      },
      ...{ tags: ['North, east', 'A/B', 'plain'], list: { item: 'li.news > a[href^="/n"]', date: 'time' } },
    };
    const desk = new Desk();
    await desk.take(writeOpml('Feeds', [source]));
    expect(await desk.sources()).toEqual([{ ...source }]);
  });

  it('writes what steers a terminal or turns text round as references', () => {
    const source: Source = { url: 'https://a.example/', publisher: 'a\u009bb\u202ec', kind: 'newspaper', lang: 'en' };
    expect(writeOpml('Feeds', [source])).toContain('text="a&#155;b&#8238;c"');
  });

  it('says what it leaves out, and refuses a page without selectors or read in a way that is not known', async () => {
    const own = `xmlns:s="https://summitwatch.example/ns/opml"`;
    const results = await new Desk().take(
      file(
        feed('a', `${own} s:kind="oracle" s:country="Norway"`) +
          '<outline text="b" type="HTML+CSS" xmlUrl="https://b.example/"/><outline text="c" type="HTML+XPath" xmlUrl="https://c.example/"/>',
      ),
    );
    expect(outcomes(results)).toEqual(['added', 'refused', 'refused']);
    expect(results[0]?.because).toMatch(/kind of publisher.*; its country/);
  });
});

describe('in, out and in again', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 90 }),
    fc.constantFrom(
      'World',
      'Europe',
      'a,b',
      'c/d',
      '<b>&amp;</b>',
      '"',
      '\u202Eevil',
      'line\r\nline',
      '\uD800',
      ']]>',
      '&#0;',
    ),
  );
  const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
  const source = fc.record(
    {
      ...{
        url,
        publisher: words,
        kind: fc.constantFrom(...publisherKinds),
        lang: fc.constantFrom('en', 'nb-NO', 'uk'),
      },
      country: fc.constantFrom('NO', 'EU', 'xx'),
      tags: fc.array(words, { maxLength: 25 }),
      list: fc.record({ item: words, link: words, date: words }, { requiredKeys: ['item'] }),
    },
    { requiredKeys: ['url', 'publisher', 'kind', 'lang'] },
  );

  it('is a fixed point: the same feeds, and the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(source, { maxLength: 6 }), async (sources) => {
        const [first, second] = [new Desk(), new Desk()];
        await first.take(writeOpml('Any', sources));
        const written = await first.list();
        await second.take(written);
        expect(await second.sources()).toEqual(await first.sources());
        expect(await second.list()).toBe(written);
        expect(new Set(outcomes(await first.take(written)))).not.toContain('added');
      }),
      { numRuns: 300 },
    );
  });

  it('loses none of the feeds of a file, and gives each address an id of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(source, { maxLength: 6 }), async (sources) => {
        const desk = new Desk();
        const results = await desk.take(writeOpml('Any', sources));
        const taken = results.filter(({ outcome }) => outcome !== 'folder');
        expect(taken).toHaveLength(sources.length);
        const added = taken.filter(({ outcome }) => outcome === 'added');
        expect(new Set(added.map(({ url: address }) => feedAddressKey(address!))).size).toBe(added.length);
        expect((await desk.feeds()).map(({ id }) => id).sort()).toEqual(added.map(({ feed: id }) => id).sort());
      }),
      { numRuns: 100 },
    );
  });
});

describe('a file that is careless or means ill', () => {
  it.each([
    ['no OPML', '<rss/>', /no OPML/],
    ['nothing', '  ', /no OPML/],
    ['a hundred thousand folders inside each other', file('<outline>'.repeat(100_000)), /deeper than 50/],
    ['a hundred thousand outlines', file('<outline/>'.repeat(100_000)), /more than 5000/],
    [
      'an outline without end',
      file(`<outline ${Array.from({ length: 300 }, (_, i) => `a${i}=""`).join(' ')}/>`),
      /200 attributes/,
    ],
  ])('is refused in words: %s', (_what, text, said) => {
    expect(() => readOpml(text)).toThrow(said);
  });

  it('gives what it has when it ends too soon, and says so', () => {
    const whole = file(feed('wire') + feed('courier'));
    expect(readOpml(whole).complete).toBe(true);
    const cut = readOpml(whole.slice(0, whole.indexOf('courier.example')));
    expect(cut).toMatchObject({ complete: false, outlines: [{ name: 'wire' }] });
  });

  it('is not believed where an address goes on into what follows', async () => {
    const broken = file('<outline text="wire" xmlUrl="https://wire.example/fe<outline text="A note"/>');
    const [result] = await new Desk().take(broken);
    expect(result).toMatchObject({ outcome: 'refused', because: 'its address holds markup: the file is broken there' });
  });

  it('may have bare ampersands and attributes in any case', async () => {
    const desk = new Desk();
    await desk.take('<OPML><BODY><OUTLINE TEXT="R&D" XMLURL="https://wire.example/?a=1&b=2"></BODY></OPML>');
    expect(await desk.sources()).toMatchObject([{ publisher: 'R&D', url: 'https://wire.example/?a=1&b=2' }]);
  });

  it('has no entities of its own expanded', async () => {
    const bomb = '<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const [result] = await new Desk().take(bomb + file('<outline text="&b;&b;" xmlUrl="https://wire.example/feed"/>'));
    expect(result?.name).toBe('&b;&b;');
  });

  it('has titles that end on one line and turn no direction', () => {
    expect(oneLine(' a\r\n\tb\u202Ec\u2066\u0000 d\uD800 ', 120)).toBe('a bc d');
    expect(oneLine('ab😀', 3)).toBe('ab');
  });
});
