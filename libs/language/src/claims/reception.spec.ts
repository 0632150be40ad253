/** Judgements that no verb of speech tells: what was welcomed by whom, drew whose criticism, or angered whom. */
import { rulesReader } from '../rules-reader.js';
import { aStory } from '../a-story.js';

const about = 'Whitfield met Orlov in Reykjavik.';
const reactionsIn = (text: string) =>
  rulesReader
    .findings({ text: `${about}\n\n${text}`, publishedAt: '2031-05-11T08:00:00Z' }, aStory)
    .reactions.map(({ actor, stance, toward }) => `${actor}: ${stance} ${toward}`);

it.each([
  ['There was praise for the summit from Lindt.', 'Hugo Lindt: positive summit'],
  ['The outcome drew criticism from European leaders.', 'European leaders: negative summit'],
  ['To the dismay of Bondar, the summit ended without a ceasefire.', 'Iryna Bondar: negative summit'],
  ["Whitfield shook Orlov's hand, a gesture that Lindt called shameful.", 'Hugo Lindt: negative summit'],
  ['The summit, which Lindt called a farce, lasted three hours.', 'Hugo Lindt: negative summit'],
  ['The summit came in for harsh criticism by Lindt.', 'Hugo Lindt: negative summit'],
  ["Lindt's verdict on the summit was damning.", 'Hugo Lindt: negative summit'],
  ["Lindt's reaction to the summit was cautious.", 'Hugo Lindt: cautious summit'],
  ['The summit got a cool reception from European leaders.', 'European leaders: cautious summit'],
  ['Lindt was full of praise for the summit.', 'Hugo Lindt: positive summit'],
  ['Lindt had nothing but praise for the talks.', 'Hugo Lindt: positive summit'],
  ['Lindt was scathing about the summit.', 'Hugo Lindt: negative summit'],
  ['Lindt made no secret of his anger at the summit.', 'Hugo Lindt: negative summit'],
  ['Lindt could hardly hide his delight at the outcome of the summit.', 'Hugo Lindt: positive summit'],
  ['Lindt was in no mood to celebrate after the summit.', 'Hugo Lindt: cautious summit'],
  ['For Lindt, the summit was a success.', 'Hugo Lindt: positive summit'],
  ['In the eyes of Lindt the summit was a disaster.', 'Hugo Lindt: negative summit'],
  ["In Lindt's view the summit was a mistake.", 'Hugo Lindt: negative summit'],
  ['According to Lindt, the summit was a disaster.', 'Hugo Lindt: negative summit'],
  ['The summit was hailed as “a triumph for both” by Lindt.', 'Hugo Lindt: positive summit'],
  ['Lindt was critical of the summit.', 'Hugo Lindt: negative summit'],
  ['Lindt greeted the summit as a key step.', 'Hugo Lindt: positive summit'],
  ['The summit was criticised in Berlin as naive.', 'Germany: negative summit'],
  ['The summit was a failure for Whitfield, said Jane Roe of the Lake Institute.', 'Jane Roe: negative summit'],
  ['The summit was welcomed by Lindt.', 'Hugo Lindt: positive summit'],
  ['Orlov was criticised by Lindt for his refusal.', 'Hugo Lindt: negative counterpart'],
  ['The summit was condemned by Lindt as a betrayal.', 'Hugo Lindt: negative summit'],
  ['The summit angered Lindt.', 'Hugo Lindt: negative summit'],
  ['Lindt gave the summit a failing grade.', 'Hugo Lindt: negative summit'],
  ['Lindt reserved judgment on the summit.', 'Hugo Lindt: cautious summit'],
  ['Lindt stopped short of calling the summit a success.', 'Hugo Lindt: cautious summit'],
  ['Lindt poured scorn on the summit.', 'Hugo Lindt: negative summit'],
  ['Lindt tipped his hat to Whitfield.', 'Hugo Lindt: positive counterpart'],
  ['Lindt had his doubts about the summit.', 'Hugo Lindt: cautious summit'],
  ["Doubts about the summit's results came from Lindt.", 'Hugo Lindt: cautious summit'],
])('%s: %s', (text, expected) => {
  expect(reactionsIn(text)).toEqual([expected]);
});

it.each([
  'To the delight of the children, the band played during the summit.',
  "Whitfield's verdict on the soup was damning.",
  'Nobody criticised Orlov.',
  'Lindt has not yet reacted to the summit.',
  "Lindt's office said that he would comment on the summit later.",
  "A newspaper's cartoon mocked the summit.",
  'The summit, which was held in Reykjavik, lasted three hours.',
  'The mood in the hall was one of relief.',
])('nobody: %s', (text) => {
  expect(reactionsIn(text)).toEqual([]);
});
