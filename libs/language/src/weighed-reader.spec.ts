/** What the default reader makes of single sentences: their classes, in words that it was not taught by. */
import type { Findings, Story } from '#core';
import { aStory } from './a-story.js';
import { rulesReader } from './rules-reader.js';
import { weighedReader } from './weighed-reader.js';

const headline = 'Clara Whitfield and Pavel Orlov end their summit in Reykjavik';
const bodyOf = (findings: Findings) => {
  const isBody = ({ start }: { readonly start: number }) => start > headline.length;
  return {
    outcomes: findings.outcomes.filter(isBody),
    followUps: findings.followUps.filter(isBody),
    reactions: findings.reactions.filter(isBody),
  };
};
const read = (sentence: string, story: Story = aStory) =>
  bodyOf(weighedReader.findings({ text: `${headline}\n\n${sentence}`, publishedAt: '2031-05-11' }, story));

describe('the default reader finds no outcome', () => {
  it.each([
    'Whitfield is eager to see the guns fall silent.',
    'If Orlov signs, the sanctions will go.',
    'Did they agree to a truce?',
    'Whether Orlov gave up the harbour is not known.',
    'In 1994 the two countries agreed to a border treaty.',
    'The treaty of 1987 did away with a whole class of missiles.',
    'The aim was a deal on prisoners.',
    'The dinner began at eight.',
  ])('%s', (sentence) => {
    expect(read(sentence).outcomes).toEqual([]);
  });
});

it('a heading that only names the matter tells nothing of what became of it', () => {
  const text = 'Summit of Whitfield and Orlov: prisoners\n\nWhitfield and Orlov agreed to exchange prisoners of war.';
  const { outcomes } = weighedReader.findings({ text, publishedAt: '2031-05-11' }, aStory);
  expect(outcomes.map(({ start }) => start)).toEqual([text.indexOf('\n\n') + 2]);
});

describe('the default reader hears no reaction', () => {
  it.each([
    'Lindt has said nothing about the talks.',
    'What Lindt makes of the summit',
    '“The soup was cold,” said the cook Jon Aas.',
    'Orlov shook hands with Whitfield.',
  ])('%s', (sentence) => {
    expect(read(sentence).reactions).toEqual([]);
  });
});

describe('the default reader finds', () => {
  it.each([
    ['Whitfield and Orlov agreed to a ceasefire.', 'ceasefire', 'agreed'],
    ['They left without an agreement on the border.', 'territory', 'not-agreed'],
    ['Whitfield announced new sanctions on Russian banks.', 'sanctions', 'announced'],
  ])('%s', (sentence, topic, status) => {
    expect(read(sentence).outcomes).toMatchObject([{ topic, status }]);
  });

  it.each([
    ['Lindt welcomed the talks in Reykjavik.', 'Hugo Lindt', 'positive'],
    ['Bondar called the summit a disgrace.', 'Iryna Bondar', 'negative'],
  ])('%s', (sentence, actor, stance) => {
    expect(read(sentence).reactions).toMatchObject([{ actor, stance }]);
  });
});

it.each([
  'European leaders said that they would work with Whitfield and Bondar towards a trilateral summit.',
  'Lindt hopes that Whitfield, Orlov and Bondar will hold a trilateral summit in June.',
])('a meeting of three leaders has three of them and no group: %s', (sentence) => {
  const [meeting] = read(sentence).followUps;
  expect(meeting?.kind).toBe('trilateral-summit');
  expect(new Set(meeting?.participants)).toEqual(new Set(['Clara Whitfield', 'Pavel Orlov', 'Iryna Bondar']));
});

it('Quotations are those of the rules, and each finding is whole sentences of the text.', () => {
  const text = [
    headline,
    '“We have come a long way,” Whitfield said. The border stays where it is for now, Orlov told reporters.',
    'Iryna Bondar said from Kyiv that nothing had been decided about her country.',
    'The two will see each other again in Oslo in June.',
  ].join('\n\n');
  const [weighed, ruled] = [weighedReader, rulesReader].map((reader) => reader.findings({ text }, aStory));
  expect(weighed?.quotes).toEqual(ruled?.quotes);
  const { outcomes = [], followUps = [], reactions = [] } = weighed ?? {};
  const all = [...outcomes, ...followUps, ...reactions];
  expect(all.length).toBeGreaterThan(0);
  for (const { start, end } of all) expect(text.slice(start, end)).toMatch(/^[“\p{Lu}].*[.”]$/su);
});

it('The same text gives the same findings, and one that is about nothing of the story gives none.', () => {
  const text = 'The council of the town met on Monday.\n\nThe mayor hailed the new bridge as a great success.';
  expect(weighedReader.findings({ text }, aStory)).toEqual(weighedReader.findings({ text }, aStory));
  expect(bodyOf(weighedReader.findings({ text }, aStory))).toEqual({ outcomes: [], followUps: [], reactions: [] });
});
