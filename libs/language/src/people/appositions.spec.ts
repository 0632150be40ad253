import { aStory } from '../a-story.js';
import { readPassage } from '../speech/read-passage.js';

/** Who is named or meant in a text, in order, each once for each mention. */
const named = (text: string) =>
  readPassage(text, aStory)
    .sentences.flatMap(({ mentions }) => mentions.flatMap(({ people }) => people))
    .map(({ name, role }) => `${name}${role === null ? '' : `, ${role}`}`);

const speaker = (text: string) => readPassage(text, aStory).utterances.at(-1)?.speakers[0]?.name ?? 'nobody';

describe('who is meant', () => {
  it.each([
    ['an office behind a name is nobody else', 'Ada Brink, a senator, left early.', ['Ada Brink, senator']],
    [
      'whatever brackets stand behind the name',
      'Ada Brink (阿达), chief executive of Nord, left early.',
      ['Ada Brink'],
    ],
    [
      'an office before a name is theirs',
      "India's foreign ministry spokesperson, Randhir Vale, left early.",
      ['Randhir Vale, spokesperson'],
    ],
    [
      'whose aide somebody is',
      'Orlov aide Ada Brink left early.',
      ['Pavel Orlov, President of Russia', 'Ada Brink, aide'],
    ],
    ['a war is nobody', 'The Korean War never ended.', []],
    ['a house by a lake is nobody', 'It began at Villa Rosa Grande by the lake.', []],
    ['Jane Ann Roe is Jane Roe', 'Jane Ann Roe spoke. Jane Roe left.', ['Jane Ann Roe', 'Jane Ann Roe']],
  ])('%s', (_, text, people) => {
    expect(named(text)).toEqual(people);
  });

  it.each([
    [
      'an official is somebody new',
      'Defense Secretary Ada Brink left. “We are pleased,” a senior defense official said.',
      'senior defense official',
    ],
    ['in a headline, too', 'Defense Secretary Ada Brink left.\n\nUS official: “We did not plan it”', 'US official'],
    [
      'a person of whom the office is told first',
      "India's foreign ministry spokesperson, Randhir Vale, restated its stance. “We want peace,” he said.",
      'Randhir Vale',
    ],
    [
      'whoever acts past an opening clause',
      'Although Orlov was met with honours, Lindt left without a deal. “We are not there yet,” he said.',
      'Hugo Lindt',
    ],
  ])('speaks: %s', (_, text, name) => {
    expect(speaker(text)).toBe(name);
  });
});
