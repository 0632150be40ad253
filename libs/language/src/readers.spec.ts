import { aStory } from './a-story.js';
import { readerNamed, readers } from './readers.js';

const text = [
  'Whitfield and Orlov end their talks in Reykjavik',
  'Clara Whitfield and Pavel Orlov agreed to a ceasefire.',
  'It rained.',
  'The delegations left.',
  'Clara Whitfield and Pavel Orlov agreed to exchange prisoners of war.',
].join('\n\n');
const topics = (name: string) => readerNamed(name).findings({ text }, aStory).outcomes;

describe('the readers', () => {
  it('each say in a sentence what they read', () => {
    expect(readers.map(({ about }) => about.length > 20)).toEqual(readers.map(() => true));
  });

  it('refuse an unknown name with the list', () => {
    expect(() => readerNamed('oracle@1.0.0')).toThrow(
      /oracle@1\.0\.0; the readers are weighed@2\.12\.0, rules@2\.11\.0, lead@2\.17\.0/,
    );
  });

  it('of the lead stop after the first paragraphs, with the offsets of the whole text', () => {
    expect(topics('rules@2.11.0').map(({ topic }) => topic)).toEqual(['ceasefire', 'humanitarian']);
    const [found, ...others] = topics('lead@2.17.0');
    expect([text.slice(found?.start, found?.end), others]).toEqual([
      expect.stringContaining('agreed to a ceasefire'),
      [],
    ]);
  });
});
