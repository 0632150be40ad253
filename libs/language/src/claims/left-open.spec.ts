/** What somebody asks, keeps to themselves or has only heard reported is not yet agreed. */
import { rulesReader } from '../rules-reader.js';
import { aStory } from '../a-story.js';

const about = 'Whitfield met Orlov in Reykjavik.';
const agreedIn = (text: string) =>
  rulesReader
    .findings({ text: `${about}\n\n${text}`, publishedAt: '2031-05-11T08:00:00Z' }, aStory)
    .outcomes.filter(({ status }) => status === 'agreed')
    .map(({ topic }) => topic);

it.each([
  'Smirin had no answer when asked what Orlov had agreed to give up in a deal.',
  'Asked whether the two had agreed on a ceasefire, Smirin only smiled.',
  'Reporters wanted to know what had been agreed on territory.',
  'Neither delegation gave details of what was agreed on sanctions.',
  'Neither side confirmed a report that a truce had been agreed.',
  'A newspaper report that Orlov had agreed to a prisoner exchange could not be verified.',
  'It was not clear how much the presidents had agreed on arms control.',
  'Lindt would like to hear which concessions on territory Orlov had agreed to.',
  'Smirin would not be drawn on whether a ceasefire had been accepted.',
  'Whether Orlov committed himself to a truce was the question of the evening.',
  'The White House declined to comment on reports that sanctions relief had been agreed.',
  'Whitfield appears to have adopted Orlov’s aim, agreeing to give up land for peace.',
  'Lindt wants to push back against a Washington-endorsed peace plan that gives Russia land.',
  'Bondar spoke of talk that a land swap had been struck in Reykjavik.',
  'It remained a mystery what the two men had agreed about Ukraine.',
])('nothing is agreed: %s', (text) => {
  expect(agreedIn(text)).toEqual([]);
});

it.each([
  ['Asked about the talks, Smirin said the two had agreed on a ceasefire.', 'ceasefire'],
  ['Smirin confirmed a report that a prisoner exchange had been agreed.', 'humanitarian'],
  ['Nobody asked for details, but Whitfield said that a truce had been agreed.', 'ceasefire'],
  ['When reporters asked again, Orlov said they had agreed on arms control.', 'arms-control'],
  ['The presidents, who were asked to hurry, agreed on a prisoner exchange.', 'humanitarian'],
  ['What mattered, Orlov said, was that they had agreed on a ceasefire.', 'ceasefire'],
])('it is: %s', (text, topic) => {
  expect(agreedIn(text)).toEqual([topic]);
});
