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

describe('judges by meaning, not by one verb', () => {
  it.each([
    ['Lindt called the day a gift to Moscow.', ['Hugo Lindt: negative summit indirect']],
    ['Lindt called the encounter “game-changing”.', ['Hugo Lindt: positive summit mixed']],
    ['Lindt called the meeting a damp squib.', ['Hugo Lindt: negative summit indirect']],
    ['Lindt described the talks as a good start.', ['Hugo Lindt: positive summit indirect']],
    ['Lindt hailed the summit as a turning point.', ['Hugo Lindt: positive summit indirect']],
    ['Lindt dismissed the summit as a photo opportunity.', ['Hugo Lindt: negative summit indirect']],
    ['Bondar lamented that the talks had been held over her head.', ['Iryna Bondar: negative summit indirect']],
    ['Lindt said the summit had been a waste of time.', ['Hugo Lindt: negative summit indirect']],
    ['Lindt said the talks had broken the ice.', ['Hugo Lindt: positive summit indirect']],
    ['“They came home with nothing to show for it,” Lindt said.', ['Hugo Lindt: negative summit direct']],
    ['“It was a masterclass in statesmanship,” Lindt said.', ['Hugo Lindt: positive summit direct']],
    ['“The devil is in the detail,” Lindt said.', ['Hugo Lindt: cautious summit direct']],
    ['“The summit was a disaster,” Bondar said.', ['Iryna Bondar: negative summit direct']],
    ['Lindt said he was relieved by the outcome of the summit.', ['Hugo Lindt: positive summit indirect']],
    ['Lindt wondered whether the talks would last.', ['Hugo Lindt: cautious summit indirect']],
    ['Lindt said the meeting was useful only if others followed.', ['Hugo Lindt: cautious summit indirect']],
    ['Lindt sounded wary.', ['Hugo Lindt: cautious summit indirect']],
    ['Lindt was among the first to applaud.', ['Hugo Lindt: positive summit indirect']],
    ['Lindt saw no shame in the modest summit.', ['Hugo Lindt: positive summit indirect']],
    ['“There was no hostility at the talks,” Orlov said.', ['Pavel Orlov: positive summit direct']],
    ['“The talks were good, but much remains to do,” Lindt said.', ['Hugo Lindt: cautious summit direct']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('tells what is judged: the summit, what follows, or somebody', () => {
  it.each([
    ['Lindt said a peace must be just.', ['Hugo Lindt: cautious peace-process indirect']],
    ['Bondar said Europe must be at the table.', ['Iryna Bondar: cautious peace-process indirect']],
    ['NATO urged both sides to keep talking.', ['NATO: neutral peace-process indirect']],
    ['“If we are weak, others will pay,” Lindt said.', ['Hugo Lindt: negative peace-process direct']],
    ['Lindt warned that Orlov was buying time.', ['Hugo Lindt: negative counterpart indirect']],
    ['Bondar said Orlov had been dragging his feet.', ['Iryna Bondar: negative counterpart indirect']],
    ['Lindt criticised Orlov for his threats.', ['Hugo Lindt: negative counterpart indirect']],
    ['“It was a present to Orlov,” Lindt said.', ['Hugo Lindt: negative summit direct']],
    ['“You do not send the cook to the fire,” analyst Ada Holm said.', ['Ada Holm: negative summit direct']],
    ['“We have a title and no book,” analyst Ada Holm said.', ['Ada Holm: negative summit direct']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('is no reaction', () => {
  it.each([
    ['a denial', 'Orlov denied that a plan had been rejected.'],
    ['the article’s own gloom', 'The talks were a charade.'],
    ['a plan', 'Whitfield said he would fly home in the evening.'],
    ['a leader’s demand', '“The border must be open by June,” Orlov said.'],
    ['a fact told', 'Lindt said the two had met at nine.'],
    ['nobody', 'Residents said the summit was awful.'],
    ['a leader shown', 'Orlov was calm and wary.'],
  ])('%s: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('weighs who gains, what the verb carries, and what lies ahead', () => {
  it.each([
    ['Lindt said Whitfield had handed Orlov a victory.', ['Hugo Lindt: negative summit indirect']],
    ['Lindt said Orlov had won and Whitfield got nothing in return.', ['Hugo Lindt: negative summit indirect']],
    ['Lindt said he was ready to host the next meeting.', ['Hugo Lindt: positive peace-process indirect']],
    ['“We support the talks,” Lindt said.', ['Hugo Lindt: positive peace-process direct']],
    ['“Orlov has no intention of stopping,” Lindt said.', ['Hugo Lindt: negative counterpart direct']],
    ['Lindt called Orlov a cunning player.', ['Hugo Lindt: negative counterpart indirect']],
    ['Lindt backed Whitfield’s efforts for peace.', ['Hugo Lindt: positive counterpart indirect']],
    [
      'Lindt welcomed the talks, but said that pressure on Orlov must continue.',
      ['Hugo Lindt: cautious peace-process indirect', 'Hugo Lindt: positive summit indirect'],
    ],
    ['A spokesman for Lindt said that the chancellor welcomed the talks.', ['Hugo Lindt: positive summit indirect']],
  ])('%s', (text, expected) => {
    expect(told(text).toSorted()).toEqual(expected.toSorted());
  });
});

describe('hears a caution as one, and each of two clauses', () => {
  it.each([
    ['Lindt called the talks useful, though he warned against haste.', ['Hugo Lindt: cautious summit indirect']],
    ['Lindt warned against rushing to judge the talks.', ['Hugo Lindt: cautious summit indirect']],
    ['Bondar warned against appeasement at the talks.', ['Iryna Bondar: negative summit indirect']],
    [
      'Lindt called the summit a good start; in 2019 he had described another one as a waste of time.',
      ['Hugo Lindt: positive summit indirect'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('lets bodies judge, and whoever is named amid their own words', () => {
  it.each([
    ['The German foreign ministry called the talks useful.', ['foreign ministry: positive summit indirect']],
    ['Poland’s presidential office called the summit a farce.', ['presidential office: negative summit indirect']],
    ['Lindt’s government welcomed the outcome of the summit.', ['Germany: positive summit indirect']],
    ['The Congress party welcomed the talks.', ['Congress party: positive summit indirect']],
    ['Foreign ministry spokeswoman Ada Holm welcomed the talks.', ['Ada Holm: positive summit indirect']],
    ['The summit was useful, Lindt said, but much remains to do.', ['Hugo Lindt: cautious summit indirect']],
    ['The summit, Bondar added on Sunday, was “a farce”.', ['Iryna Bondar: negative summit mixed']],
    [
      'Lindt said the summit had failed, but Bondar welcomed it.',
      ['Hugo Lindt: negative summit indirect', 'Iryna Bondar: positive summit indirect'],
    ],
    [
      'Hugo Lindt, the German chancellor, was blunt: “The talks were a waste of time.”',
      ['Hugo Lindt: negative summit direct'],
    ],
    [
      'Lindt spoke next. Asked whether Orlov wanted peace, he was blunt: “No, he is stalling.”',
      ['Hugo Lindt: negative counterpart direct'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text).toSorted()).toEqual(expected.toSorted());
  });
});

describe('tells whom words are aimed at, and whose they are', () => {
  it.each([
    ['Lindt spoke of a diplomatic victory for his country at the summit.', ['Hugo Lindt: positive summit indirect']],
    ['Orlov accused the visitors of bad faith.', ['Pavel Orlov: negative counterpart indirect']],
    ['Bondar laid the blame squarely on the delegation.', ['Iryna Bondar: negative counterpart indirect']],
    ['Lindt said he still regarded Orlov as a dictator.', ['Hugo Lindt: negative counterpart indirect']],
    ['Lindt wrote it on X. Bondar called the mood bleak.', ['Iryna Bondar: negative summit indirect']],
    ['Lindt rated the meeting a “10 out of 10.”', ['Hugo Lindt: positive summit mixed']],
    [
      '“The meeting was a disgrace,” Bondar said, replying to Lindt, who had called it a success.',
      ['Iryna Bondar: negative summit direct', 'Hugo Lindt: positive summit indirect'],
    ],
    ['“The banner read ‘We welcome the truce’ and it fell,” waiter Jon Aas said.', ['Jon Aas: negative summit direct']],
  ])('%s', (text, expected) => {
    expect(told(text).toSorted()).toEqual(expected.toSorted());
  });

  it('takes a short name for what something is', () => {
    expect(told('The White House called it “historic”; critics called it theatre.')).toContain(
      'critics: negative summit indirect',
    );
  });

  it('takes “the leaders” for those who spoke before as a group', () => {
    const text = 'European leaders called the summit useful. The leaders said they welcomed the outcome.';
    expect(told(text)).toEqual(Array(2).fill('European leaders: positive summit indirect'));
  });

  it('names who retold it', () => {
    const [reaction] = reactionsIn(`${about}Smirin told reporters that Bondar had called the talks very positive.`);
    expect(reaction).toMatchObject({ actor: 'Iryna Bondar', stance: 'positive', via: 'Oleg Smirin' });
  });
});

describe('passes over plans, older words and what another promised', () => {
  it.each([
    'Whitfield and Orlov agreed on a truce on Sunday, the White House announced.',
    'Orlov and Bondar will hold a long video call on 3 June, the White House announced.',
    'Lindt said Orlov had agreed to welcome observers.',
    'Smirin dismissed reports of a rift as nonsense.',
    'Lindt disputed that the summit had been a disaster.',
    'Protesters held signs that read “No deal without us”.',
    'Poland would probably welcome another round, an editor guessed.',
    'Whitfield and Orlov want to send the ambassadors back, after months of talks.',
    'Moscow and Washington had called home their envoys before the good talks.',
    'The talks spare Orlov the one thing that Ukraine had demanded of him.',
    'Lindt said he would soon brief the allies about the excellent results.',
    'Bondar had warned before the summit that it would be a disaster.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('only somebody who can be told apart reacts', () => {
  it.each([
    'Chief warns of new tariffs after the talks.',
    'Talks with Orlov were a humiliating failure, an expert told the Herald.',
    'The newspaper called the summit a disaster.',
    'Envoy slammed for “damaging incompetence” at the summit.',
    'Orlov was criticised for his conduct at the summit.',
    'Reports praised the summit as a triumph.',
    'Sources welcomed the outcome of the summit.',
    'Officials hailed the talks as a success.',
    'The host called the summit a failure, and so did a reporter.',
    'What Orlov hopes to gain from the summit',
    'Why Lindt fears the summit was a failure',
    'While Orlov sees a chance, Whitfield hopes to play the peacemaker.',
    'Defence secretary dismisses the summit as theatre.',
  ])('nobody: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['A senior German diplomat called the summit a failure.', 'senior German diplomat: negative summit indirect'],
    ['Analysts called the summit a failure.', 'Analysts: negative summit indirect'],
    ['Former ambassador Ada Holm called the summit a failure.', 'Ada Holm: negative summit indirect'],
    ['Why the summit was a failure is plain, Lindt said.', 'Hugo Lindt: negative summit indirect'],
    ['Lindt hopes that the summit brings peace.', 'Hugo Lindt: positive summit indirect'],
    ['The German foreign minister welcomed the outcome.', 'German foreign minister: positive summit indirect'],
  ])('somebody: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

it('lets what is missing deny no blame', () => {
  expect(told('Talks on this without Kyiv are a road to nowhere, Lindt said.')[0]).toContain('Hugo Lindt: negative');
});

describe('what leaders decide about the matter itself is their position', () => {
  it.each([
    'Whitfield ruled out a ceasefire.',
    'Orlov resisted calls for a truce.',
    'Whitfield backs a plan to cede land for peace.',
    'Whitfield told European leaders that she now favours giving up land.',
    'Orlov insists on a full peace agreement before any truce.',
    'Whitfield embraces Orlov’s terms.',
    'Russia refused a ceasefire.',
  ])('no reaction: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Orlov praised Whitfield’s efforts.', 'Pavel Orlov: positive counterpart indirect'],
    ['Whitfield accused Orlov of stalling.', 'Clara Whitfield: negative counterpart indirect'],
    ['Whitfield hailed the summit as a success.', 'Clara Whitfield: positive summit indirect'],
  ])('a reaction: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
