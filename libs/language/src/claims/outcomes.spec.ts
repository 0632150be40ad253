import { rulesReader } from '../rules-reader.js';
import { aStory } from '../a-story.js';

const after = '2031-05-11T08:00:00Z';

function outcomesIn(text: string, publishedAt = after): string[] {
  return rulesReader.findings({ text, publishedAt }, aStory).outcomes.map(({ topic, status }) => `${topic} ${status}`);
}

describe('an outcome is what the summit achieved, failed to achieve or left open', () => {
  it.each([
    ['Whitfield and Orlov agreed on a prisoner swap.', ['humanitarian agreed']],
    ['The two presidents reached an agreement on arms control.', ['arms-control agreed']],
    ['Whitfield and Orlov signed a joint declaration after their talks.', ['communique agreed']],
    ['“We agreed on many points,” Orlov said after the summit.', ['general agreed']],
    ['The talks between Whitfield and Orlov brought significant progress.', ['general progress']],
    ['Orlov said the sides had made headway on reopening embassies.', ['diplomatic-relations progress']],
    ['Whitfield and Orlov parted without a ceasefire.', ['ceasefire not-agreed']],
    ['The leaders failed to reach a deal to end the war.', ['peace-agreement not-agreed']],
    ['The summit between Whitfield and Orlov ended with no agreement.', ['general not-agreed']],
    ['Whitfield and Orlov did not agree on sanctions.', ['sanctions not-agreed']],
    ['There was no breakthrough when Whitfield met Orlov.', ['general not-agreed']],
    ['Whitfield said several issues remain unresolved after her talks with Orlov.', ['general unresolved']],
    ['Orlov and Whitfield remain divided over territory.', ['territory unresolved']],
    ['At the table, Orlov proposed a freeze of the front line.', ['territory proposed']],
    ['Whitfield announced new sanctions against Russia after the talks.', ['sanctions announced']],
    ['Orlov rejected a ceasefire at the summit.', ['ceasefire rejected']],
    ['Orlov denied that a ceasefire had been discussed.', ['ceasefire denied']],
    ['Orlov denied that his side had ceded a border village.', ['territory denied']],
    ['A ceasefire looked near, Orlov said, but nothing had been agreed.', ['ceasefire not-agreed']],
    ['Orlov would accept a ceasefire at sea, Whitfield said.', ['ceasefire proposed']],
  ])('%s', (text, expected) => {
    expect(outcomesIn(text)).toEqual(expected);
  });
});

describe('whoever only tells of a result does not act in it', () => {
  it.each([
    ['Lindt said that real progress had been made on the prisoners.', ['humanitarian progress']],
    ['Denmark said it regretted that no agreement had been reached.', ['general not-agreed']],
    ['Bondar welcomed the step but said that the guarantees remained unclear.', ['security-guarantees unresolved']],
  ])('%s', (text, expected) => {
    expect(outcomesIn(`Whitfield met Orlov in Reykjavik.\n${text}`)).toEqual(expected);
  });
});

describe('the terms of what was agreed are agreed, whoever carries them out', () => {
  const deal = 'Whitfield and Orlov have agreed a deal on Ukraine.';

  it.each([
    ['Under the agreement, a ceasefire is to begin on Sunday.', ['ceasefire agreed']],
    ['The memorandum provides for the exchange of all prisoners.', ['humanitarian agreed']],
    [
      'Under the deal, guns fall silent. Both sides must pull back their heavy weapons.',
      ['ceasefire agreed', 'military-posture agreed'],
    ],
    [
      'The points of the deal include:\nthe return of all prisoners\nan end to the tariffs',
      ['humanitarian agreed', 'sanctions agreed'],
    ],
  ])('%s', (text, expected) => {
    expect(outcomesIn(`${deal}\n\n${text}`).slice(1)).toEqual(expected);
  });

  it('is silent on a deal that nobody made', () => {
    const text = 'Whitfield and Orlov met.\n\nUnder the proposed deal, a ceasefire would begin on Sunday.';
    expect(outcomesIn(text)).not.toContain('ceasefire agreed');
  });
});

describe('what it became of', () => {
  it.each([
    ['the essentials settled', 'Orlov said that after the talks most matters have been settled.', ['general agreed']],
    ['announced, in a headline', 'Ceasefire announced as Whitfield meets Orlov', ['ceasefire agreed']],
    ['stalemate', 'The Reykjavik summit of Whitfield and Orlov ended in stalemate.', ['general not-agreed']],
    ['differences not bridged', 'Whitfield and Orlov failed to bridge their differences.', ['general not-agreed']],
    ['differences narrowed', 'Whitfield and Orlov narrowed their differences over tariffs.', ['sanctions progress']],
    [
      'no sign of progress',
      'Whitfield and Orlov gave no sign of having moved closer on tariffs.',
      ['sanctions not-agreed'],
    ],
    [
      'a clause demanded',
      'Orlov demanded in Reykjavik that Bondar hand over the rest of the Donetsk region.',
      ['territory proposed'],
    ],
    ['no denial of a result', 'Orlov denied that Russia had any hand in the hacking of hospitals.', []],
    ['no refusal', 'Orlov spoke of territory, but declined to comment on the sanctions.', []],
    ['could not, not might not', 'Whitfield and Orlov could not close the gap on tariffs.', ['sanctions not-agreed']],
    ['a decision in reported words', 'Whitfield said sanctions would stay in place.', ['sanctions not-agreed']],
    ['a headline’s no', 'No boots on the ground, Whitfield says', ['military-posture rejected']],
    [
      'a state by its people',
      'It was welcome, Lindt said, that the Americans were ready to take part in guarantees for Ukraine.',
      ['security-guarantees announced'],
    ],
    [
      'agreed, in the end, to',
      'Whitfield and Orlov agreed on Saturday at their first summit to return their ambassadors.',
      ['diplomatic-relations agreed'],
    ],
    ['into somebody’s words', 'Orlov said the two sides had made “some concessions” on land.', ['territory progress']],
    [
      'the talks in a clause of their own',
      'Governments weighed up a summit that produced warm words and no truce.',
      ['ceasefire not-agreed'],
    ],
    [
      'somebody’s demand',
      "Orlov's demand for the whole of the Donbas remains, Whitfield said.",
      ['territory proposed'],
    ],
    ['a demand dropped', 'Whitfield dropped her call for a truce.', ['ceasefire announced']],
    ['escaped', 'Russia escaped fresh sanctions at the summit.', ['sanctions not-agreed']],
    ['refused, not failed', 'Orlov said Russia would not accept foreign troops.', ['military-posture rejected']],
    ['may is no decision', 'Whitfield said she might impose massive sanctions.', []],
    [
      'what is not of this list',
      'There was no agreement on autonomy between Whitfield and Orlov.',
      ['other not-agreed'],
    ],
    ['war games are no war', '“We will be stopping the war games,” Whitfield said.', ['military-posture announced']],
    ['a meeting to come is none', '“We will soon hold another round of talks on trade,” Orlov said.', []],
    [
      'broken up without',
      'The summit of Whitfield and Orlov broke up without a joint declaration.',
      ['communique not-agreed'],
    ],
    ['taking effect', 'A ceasefire will take effect on Sunday.', ['ceasefire agreed']],
    ['no commerce', 'Orlov said he would not trade it away.', []],
    [
      'what follows is another matter',
      'Whitfield and Orlov spoke of progress without a word about troops.',
      ['general progress'],
    ],
    [
      'announced by its head',
      'But on the question that divides them most, tariffs, the two presidents did not find common ground.',
      ['sanctions not-agreed'],
    ],
  ])('%s', (_, text, expected) => {
    expect(outcomesIn(`Whitfield met Orlov.\n${text}`)).toEqual(expected);
  });
});

describe('a headline is read like a sentence', () => {
  it.each([
    ['Whitfield and Orlov end Reykjavik summit without a deal', ['general not-agreed']],
    ['No ceasefire as Whitfield-Orlov talks break up', ['ceasefire not-agreed']],
    ['Whitfield, Orlov Agree to Prisoner Exchange', ['humanitarian agreed']],
    ['Orlov rules out ceasefire after Whitfield talks', ['ceasefire rejected']],
  ])('%s', (text, expected) => {
    expect(outcomesIn(text)).toEqual(expected);
  });
});

describe('what is wanted, doubted, conditional or of another time is no outcome', () => {
  it.each([
    ['aim', 'Whitfield hopes to reach a ceasefire with Orlov.'],
    ['aim', 'The summit of Whitfield and Orlov aimed to secure a ceasefire.'],
    ['aim', 'Orlov came to Reykjavik seeking an agreement on sanctions with Whitfield.'],
    ['conditional', 'If Whitfield and Orlov reach a deal, sanctions could be eased.'],
    ['conditional', 'Should the two presidents agree on a truce, Europe would have to follow.'],
    ['conditional', 'Sanctions will be eased once Orlov withdraws from the coast.'],
    ['conditional', 'Sanctions will be lifted if Orlov agrees to a truce.'],
    ['conditional', 'Had there been an agreement on prisoners, Orlov would have said so.'],
    ['conditional', 'Whitfield would impose sanctions unless Orlov agreed to a ceasefire.'],
    [
      'conditional',
      'On the way there Whitfield had said that she would not go home without some kind of truce with Orlov.',
    ],
    ['conditional', 'Orlov cannot return to Velnia without a deal with Whitfield.'],
    ['hedge', 'Whitfield and Orlov may have agreed on a ceasefire.'],
    ['hedge', 'A deal between Whitfield and Orlov could be reached within weeks.'],
    ['hearsay', 'Orlov reportedly proposed a land swap.'],
    ['question', 'Did Whitfield and Orlov agree on a ceasefire?'],
    ['past', 'In the run-up to the talks Whitfield and Orlov had agreed on an agenda.'],
    ['other', 'Farmers and dairies agreed on a milk price while Whitfield met Orlov.'],
    ['other', 'China and Japan agreed on a trade deal, Orlov noted.'],
  ])('%s: %s', (_, text) => {
    expect(outcomesIn(text)).toEqual([]);
  });

  it('knows no result before the talks began', () => {
    expect(outcomesIn('Whitfield and Orlov agreed on a ceasefire.', '2031-05-09T08:00:00Z')).toEqual([]);
  });

  it('ignores articles that name neither leader', () => {
    expect(outcomesIn('The union and the airline failed to reach a deal.')).toEqual([]);
  });
});

describe('an article of the day of the talks', () => {
  const text = 'Whitfield and Orlov parted without a ceasefire.';

  it.each(['2031-05-10', '2031-05-10T00:00:00Z', '2031-05-10T00:00:00.000Z', '2031-05-10T18:00:00Z'])(
    'may know their result where %s is all that is known of its time',
    (publishedAt) => {
      expect(outcomesIn(text, publishedAt)).toEqual(['ceasefire not-agreed']);
    },
  );

  it.each(['2031-05-09', '2031-05-10T08:00:00Z'])(
    'cannot know it when it appeared on %s, before them',
    (publishedAt) => {
      expect(outcomesIn(text, publishedAt)).toEqual([]);
    },
  );
});

describe('who claims an outcome', () => {
  const claimants = (text: string) =>
    rulesReader.findings({ text, publishedAt: after }, aStory).outcomes[0]?.attributedTo;

  it('is nobody when the article says it in its own voice', () => {
    expect(claimants('Whitfield and Orlov failed to reach a deal.')).toEqual([]);
  });

  it('is the speaker of the quotation that holds it', () => {
    expect(claimants('“We made great progress,” Orlov said after the summit.')).toEqual(['Pavel Orlov']);
  });

  it('is not who doubts it in the next clause', () => {
    expect(claimants('Orlov said progress had been made, and Bondar doubted it.')).toEqual(['Pavel Orlov']);
  });

  it('is whoever is reported to say it', () => {
    expect(claimants('Whitfield noted that no agreement was reached at the summit.')).toEqual(['Clara Whitfield']);
  });

  it('is nobody again where the article takes over from the speaker', () => {
    expect(claimants('Orlov called the talks useful, although they ended without an agreement.')).toEqual([]);
  });

  it('takes a party alone where only that party acts', () => {
    const [outcome] = rulesReader.findings(
      { text: 'Orlov rejected a ceasefire.', publishedAt: after },
      aStory,
    ).outcomes;
    expect(outcome?.parties).toEqual(['Russia']);
  });
});
