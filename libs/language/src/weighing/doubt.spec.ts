/** What the default reader finds and is not sure of, class by class, beside what it is sure of; in words that it was not taught by. */
import type { Findings } from '#core';
import { aStory } from '../a-story.js';
import { leadReader } from '../lead-reader.js';
import { weighedReader } from '../weighed-reader.js';

const heading = 'Clara Whitfield and Pavel Orlov end their summit in Reykjavik';
type Kind = 'outcomes' | 'followUps' | 'reactions';

function foundIn(text: string, kind: Kind, publishedAt = '2031-05-12T09:00:00Z'): Findings[Kind] {
  return weighedReader.findings({ text, publishedAt }, aStory)[kind];
}

/** `sure` or `unsure` for each finding; sentences stand below a heading. */
function trustIn(words: string, kind: Kind, publishedAt?: string): string[] {
  const isSentence = words.endsWith('.');
  const found = foundIn(isSentence ? `${heading}\n\n${words}` : words, kind, publishedAt);
  const own = isSentence ? found.filter(({ start }) => start > heading.length) : found;
  return own.map(({ doubtful }) => (doubtful ? 'unsure' : 'sure'));
}

const isNeverSure = (words: string, kind: Kind, publishedAt?: string) => {
  expect(trustIn(words, kind, publishedAt)).not.toContain('sure');
};

describe('of outcomes it is not sure', () => {
  it.each([
    ['where one side gives up what it asked for', 'Whitfield drops demand for truce after talks with Orlov'],
    ['where one side gives up what it asked for', 'Washington abandons its call for a ceasefire'],
    ['where one side changes its mind', 'Whitfield shifts truce stance and urges Kyiv to accept peace deal'],
    ['where no word says so', 'Bondar and allies to press Whitfield on security guarantees'],
    ['where it is a guess', 'Moscow may agree to security guarantees for Kyiv'],
    ['where it is an opinion', 'Pavel Orlov agreed with Clara Whitfield that any peace deal must be just.'],
    ['where it is a wish', 'Clara Whitfield said she would not be glad to go home without a ceasefire.'],
    ['where they only agree to talk', 'Orlov has agreed to face-to-face talks with Bondar on a peace deal'],
    ['where an alliance takes nobody in', 'Whitfield rules out joining NATO for Kyiv, as Orlov asked'],
    ['where markets are watched', 'Oil prices hang in the balance as energy talks of Whitfield and Orlov go on.'],
    ['where somebody is refused as a guarantor', 'Bondar rules out Brazil as guarantor of peace deal with Orlov'],
  ])('%s: %s', (_why, words) => {
    isNeverSure(words, 'outcomes');
  });

  it.each([
    'Whitfield and Orlov agree on a ceasefire',
    'Clara Whitfield and Pavel Orlov agreed to security guarantees for Ukraine.',
    'Clara Whitfield and Pavel Orlov failed to agree on a ceasefire.',
  ])('but it is of “%s”', (words) => {
    expect(trustIn(words, 'outcomes')).toEqual(['sure']);
  });
});

describe('of meetings it is not sure', () => {
  it.each([
    ['where they are the topic of another', 'Allies of Kyiv to hold conference call over Whitfield-Orlov meeting'],
    ['where what is held is still to come', 'Bondar and European leaders to hold call with Whitfield'],
    [
      'where they are told by offices alone',
      'The secretary of state and national security adviser will meet with European counterparts on Thursday.',
    ],
    ['where others are not named', 'He said he would meet with the two leaders afterwards.'],
    [
      'where it is called for',
      'Clara Whitfield’s meeting with European leaders ended with calls for talks between Russia and Ukraine.',
    ],
    [
      'where they are spoken for',
      'Whitfield and Orlov spoke in favour of more direct negotiations between the delegations of Ukraine and Russia.',
    ],
    ['where nobody is named', 'Next week’s visit will mark the first return to the White House.'],
  ])('%s: %s', (_why, words) => {
    isNeverSure(words, 'followUps');
  });

  it('where one of a pair would meet a third party', () => {
    const words =
      'Whitfield says she arranges meeting between Bondar and Orlov after talks with European leaders finish';
    expect(trustIn(words, 'followUps')).toEqual(['sure', 'unsure']);
  });

  it('where somebody else is called', () => {
    const words = 'Whitfield breaks off talks with European leaders to call Orlov, says diplomat';
    expect(trustIn(words, 'followUps')).toEqual(['unsure', 'sure']);
  });

  it('where it is the summit itself, told before it is over', () => {
    const words = 'Clara Whitfield announced that she will be meeting Pavel Orlov for talks in Iceland on Saturday.';
    isNeverSure(words, 'followUps', '2031-05-08T09:00:00Z');
  });

  it.each([
    'Whitfield to meet Bondar in Washington on Monday',
    'Bondar and Whitfield meet in Washington',
    'Orlov invites Whitfield to Moscow',
    'Orlov invited Whitfield to Moscow.',
    'Whitfield left the talks with European leaders to phone Pavel Orlov.',
    'Clara Whitfield and Pavel Orlov will meet again in Moscow in June.',
  ])('but it is of “%s”', (words) => {
    expect(trustIn(words, 'followUps')).toEqual(['sure']);
  });
});

describe('of reactions it is not sure', () => {
  it.each([
    ['where it is a quarrel with the press', 'Hugo Lindt attacked the reporter for calling the summit a failure.'],
    ['where nobody could be asked', 'Analysts called the summit a failure.'],
    [
      'where it is what another wants',
      'Hugo Lindt said on Monday that Whitfield wanted a truce and that no land would be ceded without Kyiv.',
    ],
    [
      'where it is what their own side did',
      'Hugo Lindt said that his government had changed the rules for guests of a peace conference.',
    ],
    [
      'where it is of whom others speak',
      'Of a meeting between Orlov and Bondar he said that it must be prepared with care.',
    ],
    ['where it is one of a list', 'The leaders of Germany, the United States and Russia welcomed the end of the war.'],
    [
      'where it is what they had hoped for before',
      'The two leaders ended talks early and without the landmark peace deal that Whitfield had been hoping for.',
    ],
    ['where it is whom others resist', 'Orlov has resisted American demands for an end to the war.'],
    ['where a person is blamed', 'Pavel Orlov was blasted by Hugo Lindt after the summit.'],
    ['where it warns of somebody beforehand', 'Bondar warns Whitfield of a bluff by Orlov ahead of Reykjavik summit'],
  ])('%s: %s', (_why, words) => {
    isNeverSure(words, 'reactions');
  });

  it.each([
    'Hugo Lindt called the summit a disgrace.',
    'The summit was criticised by Hugo Lindt.',
    '“It was a great success,” Clara Whitfield said of the summit.',
  ])('but it is of “%s”', (words) => {
    expect(trustIn(words, 'reactions')).toEqual(['sure']);
  });
});

it('The reader of the lead doubts what the default one doubts.', () => {
  const text = 'Bondar and European leaders to hold call with Whitfield';
  const [found] = leadReader.findings({ text, publishedAt: '2031-05-12' }, aStory).followUps;
  expect(found?.doubtful).toBe(true);
});
