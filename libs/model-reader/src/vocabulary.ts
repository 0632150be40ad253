/** The words that a model may choose among, each with what it means, and the form of its answer (JSON Schema, all of it strict). */
import {
  meetingKinds,
  meetingStatuses,
  outcomeStatuses,
  outcomeTopics,
  speeches,
  stances,
  towards,
  type MeetingKind,
  type MeetingStatus,
  type OutcomeStatus,
  type OutcomeTopic,
  type Stance,
  type Toward,
} from '#core';

export const actorKinds = ['person', 'organization', 'country', 'group'] as const;

type Meanings<T extends string> = Readonly<Record<T, string>>;

const topics: Meanings<OutcomeTopic> = {
  general: 'the talks as a whole, no subject named',
  ceasefire: 'an end or a pause of the fighting',
  'peace-agreement': 'a lasting settlement of the war',
  territory: 'land, borders, their recognition or exchange',
  'security-guarantees': 'promises to protect a state after the war, membership in an alliance included',
  sanctions: 'penalties on trade, money or people, new or lifted',
  'arms-control': 'limits on weapons, nuclear ones above all',
  'military-posture': 'troops, deployments, deliveries of arms',
  energy: 'oil, gas, power, nuclear power plants',
  trade: 'commerce, tariffs, investments, minerals',
  'diplomatic-relations': 'embassies, ambassadors, contacts between the states',
  humanitarian: 'prisoners, children, aid, civilians',
  communique: 'a joint statement or signed document as such',
  other: 'any other subject that is named',
};

const outcomes: Meanings<OutcomeStatus> = {
  agreed: 'the parties agreed on it',
  progress: 'they came nearer to it without agreeing',
  unresolved: 'it was discussed and left open',
  'not-agreed': 'they did not agree on it, or talks on it failed',
  proposed: 'one of them put it forward',
  announced: 'one of them decided it by itself and said so',
  rejected: 'one of them turned it down',
  denied: 'one of them says that it was not so',
};

const meetings: Meanings<MeetingKind> = {
  'bilateral-summit': 'leaders of two states',
  'trilateral-summit': 'leaders of three states',
  'multilateral-summit': 'leaders of more states',
  consultations: 'talks of ministers, envoys or experts',
  'phone-call': 'a call, by telephone or video',
  meeting: 'any other meeting',
};

const plans: Meanings<MeetingStatus> = {
  proposed: 'somebody suggests it',
  expected: 'it is thought likely',
  announced: 'one side says that it will be',
  confirmed: 'those who will meet say so, or its date and place are settled',
  held: 'it has taken place since the summit',
  postponed: 'it was put off',
  cancelled: 'it was called off',
  rejected: 'one side does not want it',
};

const attitudes: Meanings<Stance> = {
  positive: 'welcomes',
  cautious: 'welcomes with doubts or conditions, or waits',
  negative: 'criticises',
  neutral: 'comments without judging',
};

const targets: Meanings<Toward> = {
  summit: 'the meeting and what came of it',
  'peace-process': 'the way to peace as a whole',
  counterpart: 'the other side or its leader',
};

const lines = (meanings: Meanings<string>) =>
  Object.entries(meanings).map(([word, meaning]) => `  ${word}: ${meaning}`);

export const definitions = [
  ...['topic of an outcome:', ...lines(topics), 'status of an outcome:', ...lines(outcomes)],
  ...['kind of a follow-up meeting:', ...lines(meetings), 'status of a follow-up meeting:', ...lines(plans)],
  ...['stance of a reaction:', ...lines(attitudes), 'what it is toward:', ...lines(targets)],
].join('\n');

const text = { type: 'string' };
const perhaps = { type: ['string', 'null'] };
const texts = { type: 'array', items: text };
const oneOf = (words: readonly string[]) => ({ type: 'string', enum: words });
const object = (properties: Readonly<Record<string, object>>) => ({
  ...{ type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
});
const list = (properties: Readonly<Record<string, object>>) => ({ type: 'array', items: object(properties) });

const evidence = { type: 'string', description: 'copied from the article, character by character' };

export const answerSchema = object({
  outcomes: list({
    ...{ topic: oneOf(outcomeTopics), status: oneOf(outcomeStatuses) },
    ...{ parties: texts, attributedTo: texts, evidence },
  }),
  followUps: list({
    ...{ kind: oneOf(meetingKinds), status: oneOf(meetingStatuses), participants: texts },
    ...{ place: perhaps, when: perhaps, attributedTo: texts, evidence },
  }),
  reactions: list({
    ...{ actor: text, actorKind: oneOf(actorKinds), role: perhaps, affiliation: perhaps },
    ...{ stance: oneOf(stances), toward: oneOf(towards), speech: oneOf(speeches), via: perhaps, evidence },
  }),
  quotes: list({ speaker: perhaps, cue: perhaps, kind: oneOf(speeches), evidence }),
});
