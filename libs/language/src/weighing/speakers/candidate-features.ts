/** What tells whether a candidate said a quotation: who they are, what the rules say of them, and where they are named. */
import type { Person } from '../../people/mention.js';
import { pronounFor } from '../../people/pronoun-for.js';
import { Features, see, step, stemmed } from '../features.js';
import type { Candidate } from './candidates.js';
import { seeBefore, seeBehind } from './nearby-features.js';
import { seeEarlier, seeLater, seePrevious } from './farther-features.js';
import type { Setting } from './setting.js';

export function candidateFeatures(setting: Setting, candidate: Candidate): Features {
  const features = new Features();
  seePerson(features, setting, candidate);
  seeRuled(features, setting, candidate);
  seePronoun(features, setting, candidate);
  seeOffice(features, setting, candidate);
  seeBefore(features, setting, candidate);
  seeBehind(features, setting, candidate);
  seeEarlier(features, setting, candidate);
  seeLater(features, setting, candidate);
  seePrevious(features, setting, candidate);
  seeEcho(features, setting, candidate);
  return features;
}

export const isRuled = ({ utterance }: Setting, { person }: Candidate): boolean =>
  utterance.speakers.some(({ name }) => name === person.name);

function seePerson(features: Features, setting: Setting, { person, places, rank }: Candidate): void {
  const { manner, ruled, seat, passage } = setting;
  const { kind, name, known, role } = person;
  see(features, `a ${kind}`);
  see(features, `a ${kind}, ${manner}`);
  if (known) see(features, `of the story, ${manner}`);
  if (role !== null) see(features, 'with an office');
  if (passage.roster.leaders().some((leader) => leader.name === name)) {
    see(features, `a leader, ${manner}`);
    see(features, `a leader, rules ${ruled}`);
  }
  if (!hasName(person)) see(features, `nameless, rules ${ruled}`);
  else if (!name.includes(' ')) see(features, `one word, ${kind}`);
  see(features, `named ${step(6, places.length)}`);
  see(features, `rank ${step(5, rank)}, rules ${ruled}`);
  see(features, `rank ${step(3, rank)}, ${seat}`);
}

function seeRuled(features: Features, setting: Setting, candidate: Candidate): void {
  const { ruled, manner, seat, utterance } = setting;
  if (!isRuled(setting, candidate)) {
    if (ruled !== 'nobody') see(features, `not by rules ${ruled}, ${manner}`);
    return;
  }
  see(features, 'by rules');
  see(features, `by rules ${ruled}`);
  see(features, `by rules ${ruled}, ${manner}`);
  see(features, `by rules ${ruled}, ${seat}`);
  see(features, `by rules, a ${candidate.person.kind}`);
  see(features, `by rules, ${stemmed(utterance.cue?.toLowerCase() ?? 'no word')}`);
}

/** Whether the pronoun beside the quotation fits, and whether they are named in its own sentence: "Smith might come, he said". */
function seePronoun(features: Features, setting: Setting, candidate: Candidate): void {
  const { pronoun, utterance } = setting;
  if (pronoun === null) return;
  const { person, rank, places } = candidate;
  const own = pronounFor(person);
  const fit = person.kind !== 'person' ? 'never' : own === null ? 'open' : own === pronoun ? 'fits' : 'unfit';
  see(features, `pronoun ${fit}`);
  see(features, `pronoun ${pronoun} ${fit}`);
  see(features, `pronoun ${fit}, rank ${step(5, rank)}`);
  const isBeside = places.some(
    ({ read: { sentence }, mention }) =>
      sentence.index === utterance.first &&
      mention.pronoun === null &&
      sentence.tokens[mention.from]?.start !== utterance.mention?.start,
  );
  if (isBeside) see(features, `pronoun in the sentence of the name${isRuled(setting, candidate) ? ', by rules' : ''}`);
}

/** Whether an office or a description that the rules could not tell apart may be theirs: "the prime minister", "the envoy". */
function seeOffice(features: Features, setting: Setting, candidate: Candidate): void {
  const { ruled, utterance } = setting;
  if (utterance.said === null || (ruled !== 'phrase' && ruled !== 'office')) return;
  const { person } = candidate;
  const by = isRuled(setting, candidate) ? 'by rules' : 'not by rules';
  const said = utterance.said.toLowerCase();
  if (person.role !== null) see(features, `${hasLastWord(said, person.role) ? 'that' : 'another'} office, ${by}`);
  seeState(features, utterance.speakers, person);
  const office = `${articleOf(said)} office, ${by}`;
  see(features, office);
  see(features, `${office}, ${hasName(person) ? 'named' : 'nameless'}, ${backTo(setting, candidate)} before`);
}

const backTo = ({ utterance }: Setting, { earlier }: Candidate): string =>
  earlier ? step(3, utterance.first - earlier.read.sentence.index) : 'never';

function seeState(features: Features, [ruled]: readonly Person[], { affiliation }: Person): void {
  if (!ruled?.affiliation || affiliation === null) return;
  see(features, affiliation === ruled.affiliation ? 'of that state' : 'of another state');
}

const hasLastWord = (said: string, role: string): boolean =>
  role
    .toLowerCase()
    .split(/\s+/)
    .includes(said.split(/\s+/).at(-1) ?? '');

const hasName = ({ name }: Person): boolean => /^\p{Lu}/u.test(name);

/** "The envoy" was named before, "an envoy" was not. */
function articleOf(said: string): string {
  if (/^(?:an?|one|some|another|two|three|several) /.test(said)) return 'some';
  return /^(?:the|this|that|his|her|its|their) /.test(said) ? 'that' : 'bare';
}

function seeEcho(features: Features, { echoes, manner, seat, ruled }: Setting, { person }: Candidate): void {
  if (echoes.length === 0) return;
  if (!echoes.some(({ speakers }) => speakers.some(({ name }) => name === person.name))) {
    see(features, 'not of the echo');
    return;
  }
  see(features, 'of the echo');
  see(features, `of the echo, ${manner}, ${seat}`);
  see(features, `of the echo, rules ${ruled === 'nobody' ? 'nobody' : 'somebody'}`);
}
