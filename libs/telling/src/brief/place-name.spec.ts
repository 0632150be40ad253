import * as de from '../languages/de/index.js';
import * as en from '../languages/en/index.js';
import { matterName, runsOf } from './line-words.js';
import { placeIn } from './place-name.js';

describe('a place', () => {
  it.each([
    ['Moscow', 'Moskau'],
    ['MOSCOW', 'Moskau'],
    ['Kyiv', 'Kiew'],
    ['the White House', 'Weißes Haus'],
    ['Washington, D.C.', 'Washington, D.C.'],
    ['Oslo', 'Oslo'],
    ['Switzerland', 'Schweiz'],
    ['the United States', 'Vereinigte Staaten'],
    ['Geneva, Switzerland', 'Genf, Schweiz'],
  ])('is called as the language calls it, and in English as the article does: %s', (place, german) => {
    expect([placeIn(place, en), placeIn(place, de)]).toEqual([place, german]);
  });

  it.each(['the Russian capital', 'Geneva, by the lake', 'constructor', ''])('may have no word: “%s”', (place) => {
    expect(placeIn(place, de)).toBeNull();
  });

  const meeting = (place: string | null, when: string | null = null) =>
    matterName({ kind: 'meeting', meetingKind: 'phone-call', participants: ['Ada Brink'], place, when }, de);

  it('stands beside those who meet', () => {
    expect(meeting('Vienna')).toEqual({ title: 'Ada Brink', detail: 'Telefonat · Wien', asWritten: [] });
  });

  it('stands apart where it has no word, and so do the words for the time', () => {
    const runs = runsOf(meeting('the Russian capital', 'next week'));
    expect(runs.map(({ text, isForeign }) => (isForeign ? `en: ${text}` : text))).toEqual([
      ...['Telefonat · ', 'en: the Russian capital', ' · „', 'en: next week', '“'],
    ]);
  });
});
