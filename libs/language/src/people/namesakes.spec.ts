import type { Actor } from '#core';
import { aStory } from '../a-story.js';
import { readPassage } from '../speech/read-passage.js';

const actors: Actor[] = [
  { name: 'Lin Mei', kind: 'person', aliases: ['Lin'], role: 'President', affiliation: 'China' },
  { name: 'UN Secretary-General', kind: 'person', aliases: ['Aas'], role: 'Secretary-General' },
  { name: 'UN Security Council', kind: 'organization', aliases: ['Security Council'] },
];
const summit = { ...aStory.summit, place: 'Akureyri, Iceland' };
const story = { ...aStory, summit, actors: [...aStory.actors, ...actors] };
const named = (text: string) =>
  readPassage(text, story).sentences.flatMap(({ mentions }) =>
    mentions.flatMap(({ people }) => people.map(({ name }) => name)),
  );

describe('others of the same name', () => {
  it.each([
    ['Lin said nothing.', 'Lin Mei'],
    ['“A pity,” Lin Tao-yan, a spokesman, said.', 'Lin Tao-yan'],
    ['Lin Mei said nothing.', 'Lin Mei'],
    ['Peter Whitfield of the Lake Institute said nothing.', 'Peter Whitfield'],
    ['Jonas Aas said nothing.', 'UN Secretary-General'],
    ['Chris Whitfield said nothing.', 'Clara Whitfield'],
    ['The Security Council met.', 'UN Security Council'],
  ])('%s', (text, name) => {
    expect(named(text)[0]).toBe(name);
  });

  it('are not the council of all nations where a state’s is meant', () => {
    expect(named('Tomas Reyes, deputy chairman of Russia’s Security Council, spoke.')).not.toContain(
      'UN Security Council',
    );
  });
});

it.each(['Akureyri', 'Geneva'])('%s is a place and speaks to nobody', (place) => {
  expect(named(`Lindt suggested ${place}.`)).toEqual(['Hugo Lindt']);
});
