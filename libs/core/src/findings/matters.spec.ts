import { aFollowUp, anOutcome, aReaction, aQuotation, someFindings } from '#testing';
import type { FollowUpFinding } from './finding.js';
import { claimsOf, mattersOf } from './matters.js';

const meeting = (given: Partial<FollowUpFinding>) => mattersOf(someFindings({ followUps: [aFollowUp(given)] }))[0];
const reaction = (actor: string) => mattersOf(someFindings({ reactions: [aReaction({ actor })] }))[0];

describe('the matter of a finding', () => {
  it('is the topic of an outcome', () => {
    const outcomes = [anOutcome({ status: 'agreed' }), anOutcome({ status: 'denied' })];
    expect(mattersOf(someFindings({ outcomes }))).toEqual(['outcome:ceasefire']);
    expect(claimsOf(someFindings({ outcomes })).map(({ value }) => value)).toEqual(['agreed', 'denied']);
  });

  it('is the same meeting for the same people in any order, wherever and whenever', () => {
    const one = meeting({ participants: ['Pavel Orlov', 'Clara Whitfield'], place: 'Oslo', when: 'next week' });
    expect(one).toBe('meeting:meeting.clara-whitfield.pavel-orlov');
    expect(meeting({ participants: ['clara  WHITFIELD', 'Pavel Orlov', 'Pavel Orlov'] })).toBe(one);
    expect(meeting({ participants: ['Pavel Orlov', 'Iryna Bondar'] })).not.toBe(one);
  });

  it('is none for a meeting of which fewer than two participants are named', () => {
    expect(meeting({ participants: ['Pavel Orlov'] })).toBeUndefined();
    expect(meeting({ participants: [] })).toBeUndefined();
  });

  it('tells meetings, calls and consultations apart', () => {
    const kinds = ['bilateral-summit', 'meeting', 'phone-call', 'consultations'] as const;
    expect(new Set(kinds.map((kind) => meeting({ kind }))).size).toBe(3);
  });

  it('is an actor and what their stance is toward', () => {
    expect(reaction('Órla Ní-Dhuibhne')).toBe('reaction:orla-ni-dhuibhne.summit');
    expect(reaction('Зеленский')).toBe('reaction:зеленскии.summit');
  });

  it('is none for a quotation, and a list gives each claim its kind', () => {
    expect(mattersOf(someFindings({ quotes: [aQuotation()] }))).toEqual([]);
    const all = someFindings({ outcomes: [anOutcome()], followUps: [aFollowUp()], reactions: [aReaction()] });
    expect(claimsOf(all).map(({ kind }) => kind)).toEqual(['outcome', 'meeting', 'reaction']);
  });
});
