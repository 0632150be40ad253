/** Whose words a quotation holds where the rules alone do not tell, in words that it was not taught by. */
import { aStory } from '../../a-story.js';
import { weighedReader } from '../../weighed-reader.js';

const headline = 'Clara Whitfield and Pavel Orlov end their summit in Reykjavik';
const quotesIn = (body: string) => {
  const text = `${headline}\n\n${body}`;
  const { quotes } = weighedReader.findings({ text, publishedAt: '2031-05-11' }, aStory);
  return quotes.map(({ start, end, speaker }) => [text.slice(start, end), speaker]);
};

describe('whose words a quotation holds, weighed', () => {
  it.each([
    ['no verb of saying', 'For Lindt the evening was “a lesson in patience”.', '“a lesson in patience”', 'Hugo Lindt'],
    [
      'a pronoun, of two the one who acts',
      'Hugo Lindt was in the Baltic when Orlov landed. He had seen “worse days than this one”.',
      '“worse days than this one”',
      'Hugo Lindt',
    ],
    [
      'a pronoun behind what another did',
      'Hugo Lindt took the longer view. Orlov had given nothing away, he said, and “got his pictures for it”.',
      '“got his pictures for it”',
      'Hugo Lindt',
    ],
    [
      'an office that somebody named before holds',
      'Prime Minister Aino Virta stayed at home that day. “It is not our table,” the prime minister said.',
      '“It is not our table,”',
      'Aino Virta',
    ],
    [
      'a headline, by what is said further down',
      '‘We came for nothing’: Oslo shakes its head\n\nThe night was short. “We came for nothing,” said Aino Virta.',
      '‘We came for nothing’',
      'Aino Virta',
    ],
    [
      'somebody presented a sentence before',
      'Jon Aas, 61, mends nets on the quay. “They passed us by in nine cars and waved from none.”',
      '“They passed us by in nine cars and waved from none.”',
      'Jon Aas',
    ],
  ])('%s', (_, body, quotation, speaker) => {
    expect(quotesIn(body)).toContainEqual([quotation, speaker]);
  });

  it.each([
    ['a title', 'Orlov was given a copy of “The Long Way Home”.', '“The Long Way Home”'],
    ['what is mocked', 'Whitfield spoke of the so-called “northern route”.', '“northern route”'],
    ['a reporter', '“Will you resign?” a reporter shouted at Orlov.', '“Will you resign?”'],
  ])('and neither of the leaders said it: %s', (_, body, quotation) => {
    const known = quotesIn(body).filter(([, speaker]) => speaker === 'Pavel Orlov' || speaker === 'Clara Whitfield');
    expect(known.map(([text]) => text)).not.toContain(quotation);
  });
});

it('a speaker is somebody of the text, and whoever is said to say it stands where the text means them', () => {
  const body = 'Prime Minister Aino Virta stayed at home. “It is not our table,” the prime minister said.';
  const text = `${headline}\n\n${body}`;
  const { quotes } = weighedReader.findings({ text, publishedAt: '2031-05-11' }, aStory);
  expect(quotes.map(({ speakerStart, speakerEnd }) => text.slice(speakerStart ?? 0, speakerEnd ?? 0))).toEqual([
    'the prime minister',
  ]);
});

it('of a page full of quotations none is lost, and those past the most that are weighed keep the speaker of the rules', () => {
  const text = `${headline}\n\n${'“So it goes on,” said Orlov. '.repeat(2000)}`;
  const { quotes } = weighedReader.findings({ text, publishedAt: '2031-05-11' }, aStory);
  expect(quotes).toHaveLength(2000);
  expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set(['Pavel Orlov']));
});
