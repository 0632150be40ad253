import { rulesReader } from '../rules-reader.js';
import { aStory } from '../a-story.js';

const reactionsIn = (text: string) =>
  rulesReader.findings({ text, publishedAt: '2031-05-11T08:00:00Z' }, aStory).reactions;
const about = 'Whitfield met Orlov in Reykjavik.\n';
const told = (text: string) =>
  reactionsIn(about + text).map(({ actor, stance, toward, speech }) => `${actor}: ${stance} ${toward} ${speech}`);

describe('a reaction is an evaluation by somebody', () => {
  it.each([
    ['“The talks were very constructive,” Orlov said.', ['Pavel Orlov: positive summit direct']],
    ['Lindt welcomed the outcome of the summit.', ['Hugo Lindt: positive summit indirect']],
    ['European leaders welcome Whitfield’s efforts for peace', ['European leaders: positive peace-process indirect']],
    ['Lindt called the summit a “historic failure”.', ['Hugo Lindt: negative summit mixed']],
    ['Bondar warned that the meeting rewarded aggression.', ['Iryna Bondar: negative summit indirect']],
    ['“It is too early to judge the results of the talks,” Lindt said.', ['Hugo Lindt: cautious summit direct']],
    ['NATO took note of the results of the summit.', ['NATO: neutral summit indirect']],
    ['Bondar accused Orlov of buying time.', ['Iryna Bondar: negative counterpart indirect']],
    ['Orlov thanked Whitfield for the invitation.', ['Pavel Orlov: positive counterpart indirect']],
    ['Critics said the summit was a gift to Moscow.', ['Critics: negative summit indirect']],
    [
      'Both leaders described the talks as “useful”.',
      ['Clara Whitfield: positive summit mixed', 'Pavel Orlov: positive summit mixed'],
    ],
    ['Smirin said that Bondar was “furious” about the summit.', ['Iryna Bondar: negative summit mixed']],
  ])('%s', (text, expected) => {
    expect(told(text).toSorted()).toEqual(expected.toSorted());
  });
});

describe('praise denied is reserve, and no evaluation is no reaction', () => {
  it.each([
    ['negation', '“The talks were not productive,” Lindt said.', ['Hugo Lindt: cautious summit direct']],
    ['own voice', 'The summit was a humiliating failure.', []],
    ['ceremony', 'Whitfield welcomed Orlov with applause.', []],
    ['position', 'Orlov reiterated that a settlement takes time.', []],
    ['unrelated', '“The harvest was excellent,” farmer Jon Aas said.', []],
    ['hearsay', 'People said the talks were great.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('tells who passes a reaction on', () => {
    const [reaction] = reactionsIn(`${about}NATO welcomed the talks, according to spokeswoman Ada Holm.`);
    expect(reaction).toMatchObject({ actor: 'NATO', via: 'Ada Holm' });
  });

  it('takes one quotation over several sentences as one reaction', () => {
    const text = `${about}“The talks were useful. They were also honest,” Orlov said.`;
    const [reaction, ...more] = reactionsIn(text);
    expect(text.slice(reaction?.start, reaction?.end)).toBe(
      '“The talks were useful. They were also honest,” Orlov said.',
    );
    expect(more).toEqual([]);
  });
});
