import { rulesReader } from '../rules-reader.js';
import { aStory } from '../a-story.js';

const quotesIn = (text: string) =>
  rulesReader.findings({ text }, aStory).quotes.map(({ start, end, speaker }) => [text.slice(start, end), speaker]);

describe('whose words a quotation holds', () => {
  it.each([
    ['verb behind', '“We did well,” Orlov said.', [['“We did well,”', 'Pavel Orlov']]],
    ['inverted', '“We did well,” said Orlov.', [['“We did well,”', 'Pavel Orlov']]],
    ['verb before', 'Orlov said: “We did well.”', [['“We did well.”', 'Pavel Orlov']]],
    ['headline colon', 'Orlov: “We did well”', [['“We did well”', 'Pavel Orlov']]],
    ['fragment', 'Orlov called the talks “useful”.', [['“useful”', 'Pavel Orlov']]],
    ['according to', 'The talks were “useful”, according to Orlov.', [['“useful”', 'Pavel Orlov']]],
    ['cited', '“We did well,” the agency cited Orlov as saying.', [['“We did well,”', 'Pavel Orlov']]],
    ['office', '“We did well,” the Russian president said.', [['“We did well,”', 'Pavel Orlov']]],
    ['office', '“We did well,” the Kremlin spokesman said.', [['“We did well,”', 'Oleg Smirin']]],
    ['unknown name', '“They did well,” Professor Jane Roe of Oslo told reporters.', [['“They did well,”', 'Jane Roe']]],
    ['group', '“They did badly,” analysts said.', [['“They did badly,”', 'analysts']]],
    ['lone name', '“They did badly,” said Falk.', [['“They did badly,”', 'Falk']]],
    ['nobody known', '“We are tired,” one of the drivers said.', [['“We are tired,”', 'one of the drivers']]],
    ['name in apposition', 'His lawyer, Ada Holm, called it “absurd.”', [['“absurd.”', 'Ada Holm']]],
    ['passive', 'The plan was called “absurd” in the press.', [['“absurd”', null]]],
    ['passive, and by whom', 'The plan was called “absurd” by Lindt.', [['“absurd”', 'Hugo Lindt']]],
    [
      'clauses of several',
      'Lindt spoke of “a step”, and Peter Falk praised Orlov for “great patience”.',
      [
        ['“a step”', 'Hugo Lindt'],
        ['“great patience”', 'Peter Falk'],
      ],
    ],
    [
      'a relative clause with a quotation of its own',
      'Orlov, who called it “long overdue,” said there was “an understanding” of sorts.',
      [
        ['“long overdue,”', 'Pavel Orlov'],
        ['“an understanding”', 'Pavel Orlov'],
      ],
    ],
    [
      'an agency that passes it on',
      'In return, Lindt said, “Orlov assured me of his good will,” the Lake News Agency reported.',
      [['“Orlov assured me of his good will,”', 'Hugo Lindt']],
    ],
    [
      'two quotations before their verb',
      '“They hardly understood each other” and may have “lost the will” to go on, Smirin told reporters.',
      [
        ['“They hardly understood each other”', 'Oleg Smirin'],
        ['“lost the will”', 'Oleg Smirin'],
      ],
    ],
    [
      'whoever predicts behind “and”',
      'Orlov vowed to stay and Lindt predicting “a hard winter”.',
      [['“a hard winter”', 'Hugo Lindt']],
    ],
    [
      'a programme',
      "Lindt said so on the network's “Face of the Nation,” and left.",
      [['“Face of the Nation,”', null]],
    ],
    ['irony', 'The “summit” lasted an hour.', [['“summit”', null]]],
    ['slogan', 'Banners reading “Pursuing Peace” hung from the hall.', [['“Pursuing Peace”', null]]],
    ['guillemets', 'Orlov said: «We did well.»', [['«We did well.»', 'Pavel Orlov']]],
    ['low and high', 'Lindt said: „We did well.“', [['„We did well.“', 'Hugo Lindt']]],
    ['straight', '"We did well," Orlov said.', [['"We did well,"', 'Pavel Orlov']]],
    ['single', "Orlov hails 'great progress' in talks", [["'great progress'", 'Pavel Orlov']]],
    ['apostrophes', "Orlov's aides said Whitfield's plan wasn't the allies' plan.", []],
    [
      'quotation inside',
      '“She told me ‘never’ to ask again,” Orlov said.',
      [['“She told me ‘never’ to ask again,”', 'Pavel Orlov']],
    ],
    ['middle initial', '“We are tired,” Jane A. Roe said.', [['“We are tired,”', 'Jane A. Roe']]],
    ['lower-case description', '“We are tired,” harbour pilots wrote.', [['“We are tired,”', 'harbour pilots']]],
    ['description with a name', '“It is late,” harbour pilot Jane Roe said.', [['“It is late,”', 'Jane Roe']]],
    ['how it was said', '“We are tired,” Jane Roe sighed.', [['“We are tired,”', 'Jane Roe']]],
    [
      'a verb that tells nothing far from a quotation',
      'Jane Roe reported late. “Tired” men slept.',
      [['“Tired”', null]],
    ],
    ['a guess for a term', 'The “summit” the hosts said was over.', [['“summit”', null]]],
    ['sentence opener', 'But Roe was late. “It was dark,” Roe said.', [['“It was dark,”', 'Roe']]],
    [
      'long apposition',
      '“It is late,” Jane Roe, the senior and managing pilot for the harbour of Oslo, told the port paper.',
      [['“It is late,”', 'Jane Roe']],
    ],
    ['unbalanced', 'Orlov said “we did well and left.\nNothing else happened.', []],
    ['mixed pair', '"We did well,” Orlov said.', [['"We did well,”', 'Pavel Orlov']]],
  ])('%s: %s', (_, text, expected) => {
    expect(quotesIn(text)).toEqual(expected);
  });

  it('finds the speaker behind "he" and "the expert"', () => {
    expect(quotesIn('Orlov left early. “We did well,” he said.')).toEqual([['“We did well,”', 'Pavel Orlov']]);
    const text = 'Jane Roe, director of the Lake Institute, was there.\n“They did well,” the expert noted.';
    expect(quotesIn(text)).toEqual([['“They did well,”', 'Jane Roe']]);
  });

  it.each([
    ['by given name', 'Mary Holm thanked Peter Falk. “It was late,” she said.', 'Mary Holm'],
    ['by given name', 'Mary Holm thanked Peter Falk. “It was late,” he said.', 'Peter Falk'],
    ['by office', 'Spokeswoman Kim Aas met Peter Falk. “It was late,” she said.', 'Kim Aas'],
    ['not a team', 'Mary Holm arrived. Port City Rovers lost. “It was late,” she said.', 'Mary Holm'],
  ])('finds whom a pronoun means: %s', (_, text, speaker) => {
    expect(quotesIn(text)[0]?.[1]).toBe(speaker);
  });

  it.each([
    ['the sentence before tells their tone', 'Orlov struck a softer note. “We did well.”', 'Pavel Orlov'],
    ['the sentence before tells their manner', 'Orlov was blunt. “We did well.”', 'Pavel Orlov'],
    ['a colon announces it', 'Orlov was blunt. He said:\n“We did well.”', 'Pavel Orlov'],
    ['a paragraph of its own goes on', '“It was long,” Orlov said.\n“And it was worth it.”', 'Pavel Orlov'],
  ])('finds the speaker in the paragraph before: %s', (_, text, speaker) => {
    expect(quotesIn(text).at(-1)?.[1]).toBe(speaker);
  });

  it('does not give a paragraph to a speaker whose words ended earlier', () => {
    expect(quotesIn('“It was long,” Orlov said. The hall was empty.\n“Who pays for all this?”').at(-1)?.[1]).toBeNull();
  });

  it('keeps two speakers apart', () => {
    expect(quotesIn('“It was long,” Orlov said, while Whitfield said: “It was short.”')).toEqual([
      ['“It was long,”', 'Pavel Orlov'],
      ['“It was short.”', 'Clara Whitfield'],
    ]);
  });

  it('gives a second quotation of a paragraph to the speaker of the first', () => {
    const text = '“It was long,” Orlov said. “It was worth the while.”';
    expect(quotesIn(text).map(([, speaker]) => speaker)).toEqual(['Pavel Orlov', 'Pavel Orlov']);
    const [, second] = rulesReader.findings({ text }, aStory).quotes;
    expect(text.slice(second?.speakerStart ?? 0, second?.speakerEnd ?? 0)).toBe('Orlov');
  });

  it('carries a quotation over paragraphs that open with the mark again', () => {
    expect(quotesIn('“It was long.\n“It was good,” Orlov said.')).toEqual([
      ['“It was long.\n“It was good,”', 'Pavel Orlov'],
    ]);
  });
});
