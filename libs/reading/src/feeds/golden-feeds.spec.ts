import { expectedOf, feedOutcome, goldenFolders } from '#testing';
import { join } from 'node:path';
import { decodeText } from '../text/decode-text.js';
import { parseFeed } from './parse-feed.js';
import { doubtAbout } from './preflight.js';
import { toParsedFeed } from './to-feed.js';
import { readTolerantly } from './tolerant-reader.js';
import { readTrusted } from './trusted-reader.js';

const folders = new Map(goldenFolders(join(__dirname, '../../golden-feeds')).map((folder) => [folder.name, folder]));
const names = [...folders.keys()];
const xmlOf = (name: string): string => decodeText(folders.get(name)!.source, '', 'xml').text;
const trusted = names.filter((name) => !name.startsWith('json') && doubtAbout(xmlOf(name)) === undefined);

describe('golden feeds', () => {
  it.each(names)('%s reads as expected', async (name) => {
    const folder = folders.get(name)!;
    const outcome = feedOutcome(folder.expected, await parseFeed(folder.source, folder.expected));
    expect(outcome).toEqual(expectedOf(folder, outcome));
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
