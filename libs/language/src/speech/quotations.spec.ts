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

  it('keeps two speakers apart', () => {
    expect(quotesIn('“It was long,” Orlov said, while Whitfield said: “It was short.”')).toEqual([
      ['“It was long,”', 'Pavel Orlov'],
      ['“It was short.”', 'Clara Whitfield'],
    ]);
  });

  it('gives a second quotation of a paragraph to the speaker of the first', () => {
    expect(quotesIn('“It was long,” Orlov said. “It was worth the while.”').map(([, speaker]) => speaker)).toEqual([
      'Pavel Orlov',
      'Pavel Orlov',
    ]);
  });

  it('carries a quotation over paragraphs that open with the mark again', () => {
    expect(quotesIn('“It was long.\n“It was good,” Orlov said.')).toEqual([
      ['“It was long.\n“It was good,”', 'Pavel Orlov'],
    ]);
  });
});
