import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../text/decode-text.js';
import { parseFeed } from './parse-feed.js';
import { doubtAbout } from './preflight.js';
import { toParsedFeed } from './to-feed.js';
import { readTolerantly } from './tolerant-reader.js';
import { readTrusted } from './trusted-reader.js';

const folder = join(__dirname, '../../golden-feeds');

interface Golden {
  readonly url: string;
  readonly contentType?: string;
  readonly headers?: Record<string, string>;
  readonly feed: object;
}

function golden(name: string): { body: Buffer; expected: Golden } {
  const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source'));
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Golden;
  return { body: readFileSync(join(folder, name, source!)), expected };
}

const names = readdirSync(folder);
const xmlOf = (name: string): string => decodeText(golden(name).body, '', 'xml').text;
const trusted = names.filter((name) => !name.startsWith('json') && doubtAbout(xmlOf(name)) === undefined);

describe('golden feeds', () => {
  it.each(names)('%s reads as expected', async (name) => {
    const { body, expected } = golden(name);
    expect(await parseFeed(body, expected)).toEqual(expected.feed);
  });

  it.each(trusted)(
    '%s reads the same through rss-parser, where it can, and through the tolerant reader',
    async (name) => {
      const tolerant = readTolerantly(xmlOf(name))!;
      const read = (await readTrusted(xmlOf(name))) ?? tolerant;
      expect(toParsedFeed(read, 'https://a.example/')).toEqual(toParsedFeed(tolerant, 'https://a.example/'));
    },
  );

  it('keeps rss-parser in use: the preflight trusts it with plain feeds', () => {
    expect(trusted).toEqual(expect.arrayContaining(['rss-0.91', 'source-element']));
  });
});
