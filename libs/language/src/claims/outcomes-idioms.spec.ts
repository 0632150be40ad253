/** Results in loose words: what reports say instead of "no agreement", "open", "agreed" and "headway". */
import { rulesReader } from '../rules-reader.js';
import { aStory } from '../a-story.js';

const about = 'Whitfield met Orlov in Reykjavik.';
const outcomesIn = (text: string) =>
  rulesReader
    .findings({ text: `${about}\n\n${text}`, publishedAt: '2031-05-11T08:00:00Z' }, aStory)
    .outcomes.map(({ topic, status }) => `${topic} ${status}`);

it.each([
  ['A ceasefire was not even discussed, Smirin said.', 'ceasefire not-agreed'],
  ['Security guarantees did not come up at the summit.', 'security-guarantees not-agreed'],
  ['Territory was left off the agenda.', 'territory not-agreed'],
  ['Of sanctions relief there was not a word.', 'sanctions not-agreed'],
  ['The ceasefire that Whitfield had promised never materialised.', 'ceasefire not-agreed'],
  ['Whitfield came away empty-handed from her talks with Orlov.', 'general not-agreed'],
  ['Whitfield and Orlov had nothing to show for six hours of talks.', 'general not-agreed'],
  ['After six hours of talks Whitfield and Orlov were no further than before.', 'general not-agreed'],
  ['The summit moved nothing forward, Lindt said.', 'general not-agreed'],
  ['The summit changed nothing on the ground.', 'general not-agreed'],
  ['The talks fell well short of what Whitfield had hoped for.', 'general not-agreed'],
  ['The talks between Whitfield and Orlov ran into the sand.', 'general not-agreed'],
  ['Whitfield and Orlov went home with their positions unchanged.', 'general not-agreed'],
  ['Neither president could point to a single result.', 'general not-agreed'],
  ['Orlov gave no ground.', 'general not-agreed'],
  ['Orlov conceded nothing.', 'general not-agreed'],
  ['Orlov made no concession on territory.', 'territory not-agreed'],
  ['The sanctions stay in place, the White House said.', 'sanctions not-agreed'],
  ['New sanctions will have to wait, Whitfield said.', 'sanctions not-agreed'],
  ['The ceasefire is off the table.', 'ceasefire not-agreed'],
  ['The truce is dead, Bondar said.', 'ceasefire not-agreed'],
  ['A truce proved out of reach.', 'ceasefire not-agreed'],
  ['A ceasefire remains elusive.', 'ceasefire not-agreed'],
  ['The guns will not fall silent.', 'ceasefire not-agreed'],
  ['Hopes of a ceasefire were dashed in Reykjavik.', 'ceasefire not-agreed'],
  ['There was still no sign of a ceasefire.', 'ceasefire not-agreed'],
  ['A peace deal is as far away as ever.', 'peace-agreement not-agreed'],
  ['Whitfield could not get Orlov to end the war.', 'peace-agreement not-agreed'],
  ['Whitfield did not persuade Orlov to stop the fighting.', 'ceasefire not-agreed'],
  ['The two sides are still miles apart on territory.', 'territory unresolved'],
  ['Territory remains the sticking point.', 'territory unresolved'],
  ['The question of missiles was put off.', 'arms-control unresolved'],
  ['The leaders left missiles for another day.', 'arms-control unresolved'],
  ['Details of the security guarantees have yet to be worked out.', 'security-guarantees unresolved'],
  ['Two hundred prisoners will be freed by both sides this week, Whitfield and Orlov said.', 'humanitarian agreed'],
  ['Ambassadors are to return to both capitals.', 'diplomatic-relations agreed'],
  ['Whitfield and Orlov to send ambassadors back', 'diplomatic-relations agreed'],
  ['The two countries will resume trade, Orlov said after the talks.', 'trade agreed'],
  ['Both sides will cut their nuclear arsenals by a third.', 'arms-control agreed'],
  ['The two presidents reaffirmed that a nuclear war must never be fought.', 'arms-control agreed'],
  ['Direct flights will begin again in the autumn under what the two leaders settled.', 'diplomatic-relations agreed'],
  ["The United States will help guarantee Ukraine's security, Whitfield said.", 'security-guarantees announced'],
  ['No American soldier will be sent to Ukraine, Whitfield said.', 'military-posture rejected'],
  ['Whitfield put the sanctions on ice.', 'sanctions announced'],
  ['Whitfield will spare Russia new sanctions for now.', 'sanctions announced'],
  ['Whitfield no longer speaks of a ceasefire.', 'ceasefire announced'],
  ['Orlov and Whitfield are on the home straight.', 'general progress'],
  ['They got further than ever before, Orlov said.', 'general progress'],
  ['A peace deal is within touching distance, Whitfield said.', 'peace-agreement progress'],
  ['Whitfield said much had been achieved in the talks.', 'general progress'],
  ['The two sides understood each other better than before, Orlov said.', 'general progress'],
])('%s: %s', (text, expected) => {
  expect(outcomesIn(text)).toEqual([expected]);
});

it.each([
  'Before the talks Whitfield had said that she would not leave without a ceasefire.',
  'Nobody had expected a ceasefire.',
  'Lindt said that sanctions should stay in place until a ceasefire holds.',
  'The question is whether a ceasefire is off the table.',
  'Prisoners will be freed only if the guns fall silent.',
  'Bondar hopes that prisoners will be freed.',
  "The hotel's kitchen fell short of what the guests had hoped for.",
  'If a deal is out of reach, Lindt said, sanctions must follow.',
  'Will the guns fall silent?',
])('nothing: %s', (text) => {
  expect(outcomesIn(text)).toEqual([]);
});
