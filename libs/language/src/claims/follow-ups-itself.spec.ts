/** The summit itself is no follow-up to itself, in whatever tense the day's reports speak of it. */
import { rulesReader } from '../rules-reader.js';
import { aStory } from '../a-story.js';

const meetingsIn = (text: string, publishedAt = '2031-05-10T20:00:00Z') =>
  rulesReader
    .findings({ text: `${text}\n\nWhitfield and Orlov hold their summit in Reykjavik.`, publishedAt }, aStory)
    .followUps.map(({ status, participants }) => `${participants.join(' and ')} ${status}`);

it.each([
  'Orlov tests a missile as he prepares for the Whitfield talks.',
  'Markets wait for whatever comes out of the meeting of Whitfield and Orlov.',
  'Whitfield and Orlov are to meet over the war in Ukraine.',
  'Whitfield says she will meet with Orlov.',
  'Crowds gathered before the Whitfield-Orlov meeting.',
  'Lindt expects little of the talks that Whitfield will have with Orlov.',
])('no meeting: %s', (text) => {
  expect(meetingsIn(text)).toEqual([]);
});

it.each([
  ['Whitfield and Orlov are to meet again.', 'Clara Whitfield and Pavel Orlov announced'],
  ['Orlov invites Whitfield to Moscow.', 'Pavel Orlov and Clara Whitfield proposed'],
  ['Whitfield and Orlov will meet in Vienna in June.', 'Clara Whitfield and Pavel Orlov announced'],
  ['A second meeting of Whitfield and Orlov is planned.', 'Clara Whitfield and Pavel Orlov announced'],
  ['Whitfield is to meet Bondar on Monday.', 'Clara Whitfield and Iryna Bondar announced'],
])('another: %s', (text, expected) => {
  expect(meetingsIn(text)).toEqual([expected]);
});
