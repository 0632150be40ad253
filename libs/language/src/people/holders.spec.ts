import type { Actor } from '#core';
import { aStory } from '../a-story.js';
import { rulesReader } from '../rules-reader.js';

const envoy = (name: string): Actor => ({
  ...{ name, kind: 'person', aliases: [], role: 'special envoy', affiliation: 'United States', party: true },
});
const story = {
  ...aStory,
  actors: [
    ...aStory.actors,
    { ...envoy('Paul Ames'), role: 'Secretary of State' },
    envoy('Miriam Stone'),
    envoy('Carl Ruben'),
  ],
};
const headline = 'Clara Whitfield and Pavel Orlov end their summit in Reykjavik';
const claimantsIn = (body: string) =>
  rulesReader.findings({ text: `${headline}\n\n${body}`, publishedAt: '2031-05-11' }, story).outcomes.at(-1)
    ?.attributedTo;

describe('who holds an office that the text names', () => {
  it.each([
    ['the only one of the story who does', 'The US president said no ceasefire was agreed.', ['Clara Whitfield']],
    ['none of several who may, but the words of the text', 'US envoy says a ceasefire was agreed.', ['US envoy']],
    [
      'whichever of several the text has named',
      'Carl Ruben flew home. The US envoy said a ceasefire was agreed.',
      ['Carl Ruben'],
    ],
    ['nobody of the state for certain', 'The top US diplomat said no ceasefire was agreed.', ['top US diplomat']],
  ])('%s', (_, text, names) => {
    expect(claimantsIn(text)).toEqual(names);
  });
});
