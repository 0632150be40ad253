import { aStory } from '#testing';
import { spansIn } from './read-span.js';
import { believe } from './statements.js';

const text = `Talks in Reykjavik end

Whitfield and Orlov did not agree on a ceasefire, the Kremlin said. “We will meet in Oslo in June,” Orlov told reporters.
Jane Roe of the Lake Institute called the summit a failure.`;

const lists = (given: object) => ({ outcomes: [], followUps: [], reactions: [], quotes: [], ...given });
const believed = (given: object) => believe(lists(given), spansIn(text, aStory())({ start: 0, end: text.length }));
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

const outcome = {
  ...{ topic: 'ceasefire', status: 'not-agreed', parties: ['Orlov', 'Clara Whitfield'], attributedTo: ['the Kremlin'] },
  evidence: 'Whitfield and Orlov did not agree on a ceasefire, the Kremlin said.',
};
const followUp = {
  ...{ kind: 'bilateral-summit', status: 'announced', participants: ['Whitfield', 'Pavel Orlov'] },
  ...{ place: 'Oslo', when: 'in June', attributedTo: ['Orlov'], evidence: '"We will meet in Oslo in June,"' },
};
const reaction = {
  ...{ actor: 'Jane Roe', actorKind: 'person', role: null, affiliation: 'Lake Institute', stance: 'negative' },
  ...{ toward: 'summit', speech: 'indirect', via: null },
  evidence: 'Jane Roe of the Lake Institute called the summit a failure.',
};
const quote = {
  speaker: 'Pavel Orlov',
  cue: 'told reporters',
  kind: 'direct',
  evidence: 'We will meet in Oslo in June,',
};

describe('what a model states', () => {
  it('becomes findings under the names of the story, at the characters that say so', () => {
    const { findings, dropped } = believed({
      ...{ outcomes: [outcome], followUps: [followUp], reactions: [reaction], quotes: [quote] },
    });
    expect(dropped).toEqual({});
    const [what] = findings.outcomes;
    expect(what).toMatchObject({ parties: ['Pavel Orlov', 'Clara Whitfield'], attributedTo: ['the Kremlin'] });
    expect([what, ...findings.followUps, ...findings.reactions].map((one) => one && words(one))).toEqual([
      outcome.evidence,
      '“We will meet in Oslo in June,”',
      reaction.evidence,
    ]);
    expect(findings.followUps[0]).toMatchObject({ participants: ['Clara Whitfield', 'Pavel Orlov'], place: 'Oslo' });
    expect(findings.reactions[0]).toMatchObject({ actor: 'Jane Roe', affiliation: 'Lake Institute' });
  });

  it('has quotations with their marks, and the speaker where the text has the name next to them', () => {
    const [said = { start: 0, end: 0, speakerStart: 0, speakerEnd: 0 }] = believed({ quotes: [quote] }).findings.quotes;
    expect(words(said)).toBe('“We will meet in Oslo in June,”');
    const start = text.indexOf('Orlov told');
    expect([said.speakerStart, said.speakerEnd]).toEqual([start, start + 'Orlov'.length]);
  });

  it.each([
    ['no-substring', { ...outcome, evidence: 'Whitfield and Orlov agreed on a ceasefire.' }],
    ['unknown-value', { ...outcome, status: 'nearly agreed' }],
    ['unknown-value', { ...outcome, topic: 'toString' }],
    ['speaker-not-in-text', { ...outcome, attributedTo: ['the White House'] }],
    ['name-not-in-text', { ...outcome, parties: ['Iceland'] }],
    ['name-not-in-text', { ...outcome, parties: ['United States'] }],
    ['evidence-too-short', { ...outcome, evidence: 'Talks' }],
    ['evidence-too-long', { ...outcome, evidence: 'Talks '.repeat(300) }],
    ['malformed', { ...outcome, parties: 'Orlov' }],
    ['malformed', { ...outcome, evidence: 7 }],
    ['malformed', { ...outcome, attributedTo: [null] }],
    ['malformed', 'There is a ceasefire.'],
    ['malformed', null],
  ])('falls as %s, and is counted', (reason, statement) => {
    const { findings, dropped } = believed({ outcomes: [statement, outcome] });
    expect([findings.outcomes.length, dropped]).toEqual([1, { [reason]: 1 }]);
  });

  it('falls when it names a speaker who is not there, of a reaction or a quotation, too', () => {
    const { findings, dropped } = believed({
      reactions: [{ ...reaction, actor: 'John Doe' }],
      quotes: [
        { ...quote, speaker: 'John Doe' },
        { ...quote, speaker: null },
      ],
    });
    expect([findings.reactions.length, findings.quotes.length]).toEqual([0, 1]);
    expect(dropped).toEqual({ 'speaker-not-in-text': 2 });
  });

  it('loses a place or a time that the text does not have, and stays a claim', () => {
    const [meeting] = believed({ followUps: [{ ...followUp, place: 'Bergen', when: 'in July' }] }).findings.followUps;
    expect(meeting).toMatchObject({ place: null, when: null, status: 'announced' });
  });

  it('counts once, however often it is stated', () => {
    const { findings, dropped } = believed({ outcomes: Array.from({ length: 300 }, () => outcome) });
    expect([findings.outcomes.length, dropped]).toEqual([1, { repeated: 199, 'too-many': 100 }]);
  });
});
