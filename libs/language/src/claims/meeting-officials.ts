/**
 * Officials, staffs and delegations that meet for somebody: "NATO's military chiefs", "delegations from Oslo and Bern", "their
 * teams". For the search for participants each such phrase becomes one mention of those it meets for.
 */
import type { Mention, Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import { states } from '../words/geography.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import { stateAt } from './meeting-sides.js';
import type { Range } from './scope.js';
import { tableOf } from './table.js';

/** The role of a state or body whose officials meet, not itself. */
export const officialRole = 'officials';
export const isOfficial = ({ role }: Person): boolean => role === officialRole;

export const stateNamed = (name: string): Person => ({
  name,
  kind: 'country',
  role: null,
  affiliation: name,
  known: true,
});

interface Side extends Range {
  readonly person: Person;
  /** "European": names no body by itself. */
  readonly vague: boolean;
}

const modifier =
  /^(?:the|a|both|two|three|several|some|other|most|all|senior|top|high|ranking|level|military|army|national|security|defence|defense|foreign|special|presidential|chief|technical|political|diplomatic|working|expert|joint|new|respective|negotiating|government|western|allied|finance|and|[’']s|nuclear|economic|trade|intelligence|planning|\d+|thirty)$/;
const possessive = /^(?:their|its|his|her|our)$/;
const inList = /^(?:the|both|all|two|three|several|some|other|and|,|as|well|its|allied|western|major)$/;
const theTwo = /^(?:countries|sides|nations|governments|states|parties|capitals|leaders|presidents|powers)$/;
const joins = /^(?:of|from|for|representing)$/;

const sideOf = (name: string, kind: Person['kind']): Person => ({
  name,
  kind,
  role: officialRole,
  affiliation: name,
  known: true,
});

const isState = (name: string | null): name is string =>
  name !== 'European Union' && states.some((state) => state.name === name);

/** "European" names no body. */
const otherThanEurope = (name: string | null): string | null => (name === 'European Union' ? null : name);

/** The body that a phrase is about: "NATO" of "NATO countries". */
function bodyOf(person: Person): string | null {
  const { name, kind, known, affiliation } = person;
  if (kind === 'organization' && known && isState(affiliation)) return affiliation;
  if (kind !== 'organization' && kind !== 'group') return null;
  return known || /^(?:coalition|g7|g20|group of)/i.test(name) ? name : otherThanEurope(affiliation);
}

function bodyAt({ sentence, mentions }: ReadSentence, at: number): Side | null {
  const mention = mentions.find(({ from, people }) => from === at && people.length === 1);
  const body = mention?.people[0];
  const name = body ? bodyOf(body) : null;
  if (!mention || !body || name === null || sentence.marks.at('officials', at)) return null;
  const to = name === body.name ? mention.to : Math.max(mention.from + 1, mention.to - 1);
  return { from: mention.from, to, person: sideOf(name, body.kind), vague: false };
}

/** "The coalition's teams": the story's own. */
function coalitionAt({ story }: Context, { sentence }: ReadSentence, at: number): Side | null {
  if (sentence.word(at) !== 'coalition') return null;
  const name = story.actors.find((actor) => actor.kind === 'group' && /coalition/i.test(actor.name))?.name;
  return name === undefined ? null : { from: at, to: at + 1, person: sideOf(name, 'group'), vague: false };
}

function nationAt(read: ReadSentence, at: number): Side | null {
  const state = stateAt(read, at);
  const vague = read.sentence.word(at) === 'european' && read.sentence.word(at + 1) !== 'union';
  return state && { from: at, to: state.to, person: sideOf(state.name, 'country'), vague };
}

/** States and bodies named in the sentence, by noun, adjective or capital. */
function sidesIn(context: Context, read: ReadSentence): Side[] {
  const found: Side[] = [];
  for (let at = 0; at < read.sentence.tokens.length;) {
    const side = nationAt(read, at) ?? bodyAt(read, at) ?? coalitionAt(context, read, at);
    if (side) found.push(side);
    at = side?.to ?? at + 1;
  }
  return found;
}

/** Back over what belongs to the phrase; past "and" only to another state. */
function beginOf({ sentence }: ReadSentence, sides: readonly Side[], mark: Mark): number {
  const step = (at: number): number => {
    const side = sides.find(({ to }) => to === at);
    if (side) return side.from;
    const word = sentence.word(at - 1);
    if (/^(?:and|,)$/.test(word)) {
      const joinsStates = sides.some(({ to }) => to === at - 1) && sides.some(({ from }) => from === at);
      return joinsStates ? at - 1 : at;
    }
    return modifier.test(word) || possessive.test(word) ? at - 1 : at;
  };
  let at = mark.from;
  for (let next = step(at); next < at && at > 0; next = step(at)) at = next;
  return at;
}

/** Over "of both countries", "from Oslo, Bern and several allies". */
function endOf({ sentence }: ReadSentence, sides: readonly Side[], mark: Mark): number {
  if (!joins.test(sentence.word(mark.to))) return mark.to;
  let end = mark.to;
  for (let at = mark.to + 1; at < sentence.tokens.length;) {
    const side = sides.find(({ from }) => from === at);
    if (side) at = end = side.to;
    else if (theTwo.test(sentence.word(at))) at = end = at + 1;
    else if (inList.test(sentence.word(at))) at += 1;
    else break;
  }
  return end;
}

const named = (sides: readonly Side[], { from, to }: Range): Side[] =>
  sides.filter((side) => side.from >= from && side.to <= to);

/** Whose officials "their" are: those of the group, body or states last named before. */
function ownersBefore(context: Context, read: ReadSentence, at: number): readonly Person[] {
  const owner = read.mentions.findLast(
    ({ to, people, pronoun }) =>
      to <= at && pronoun === null && people.every(({ kind }) => kind !== 'person') && people.length > 0,
  );
  return owner
    ? owner.people.map(({ name, kind }) => sideOf(name, kind))
    : context.parties.map((name) => sideOf(name, 'country'));
}

const bothStates = (context: Context): Person[] => context.parties.map((name) => sideOf(name, 'country'));

/** "European countries", "US and European officials": named by their own words. */
function inWords({ sentence }: ReadSentence, { from, to }: Range, phrase: Range): Person {
  const [office] = sentence.marks.within('officials', phrase.from, phrase.to);
  const end = theTwo.test(sentence.word(to)) ? sentence.word(to) : office && sentence.slice(office.from, office.to);
  return sideOf([sentence.slice(from, to), end].filter(Boolean).join(' '), 'group');
}

/** "The chiefs of staff", "national security advisers": more than the two of the table have some. */
const isOfManyStates = ({ sentence }: ReadSentence, { from, to }: Range): boolean =>
  /^(?:the )?(?:military chiefs|army chiefs|chiefs of (?:general )?(?:staff|defen[cs]e)|(?:national )?security advisers|political directors)$/i.test(
    sentence.slice(from, to),
  );

function peopleOf(context: Context, read: ReadSentence, range: Range, owners: readonly Side[]): readonly Person[] {
  if (owners.length === 0 && isOfManyStates(read, range))
    return [
      sideOf(read.sentence.slice(range.from + Number(read.sentence.word(range.from) === 'the'), range.to), 'group'),
    ];
  if (owners.length === 0)
    return /^(?:their|its)$/.test(read.sentence.word(range.from))
      ? ownersBefore(context, read, range.from)
      : bothStates(context);
  const people = owners.map((owner) => (owner.vague ? inWords(read, owner, range) : owner.person));
  return [...new Map(people.map((person) => [person.name, person])).values()];
}

/** "European envoys": who they are is all that is said. */
const aloneInWords = ({ sentence }: ReadSentence, owners: readonly Side[], mark: Mark): Person[] | null => {
  const [only] = owners;
  return only?.vague && owners.length === 1 && only.from < mark.from
    ? [sideOf(sentence.slice(only.from, mark.to), 'group')]
    : null;
};

/** "Officials briefed on the call", "aides close to". */
const tellers = /^(?:briefed|familiar|close|involved|say|said|says|told|with|believe|think|fear|expect|hope|point)$/;

/** "Officials said", and "foreign ministers Roe and Doe": these are no phrase of their own. */
function isTold({ sentence, mentions, frames }: ReadSentence, { from, to }: Range): boolean {
  const speaks = sentence.marks.all('saying').some((mark) => mark.from === to);
  const isSpeaker = frames.some(({ speaker }) => speaker.from >= from && speaker.to <= to);
  const isTitle = mentions.some((each) => each.from === to && each.named && each.people[0]?.kind === 'person');
  return speaks || isSpeaker || isTitle || tellers.test(sentence.word(to));
}

/** "The finance ministers of the eurozone": of whom nothing is known here. */
const isOfStrangers = ({ sentence }: ReadSentence, { to }: Range): boolean =>
  /^(?:of|from|for)$/.test(sentence.word(to)) && !/^(?:high|senior|top|more|talks|peace)$/.test(sentence.word(to + 1));

function mentionOf(context: Context, read: ReadSentence, sides: readonly Side[], mark: Mark): Mention | null {
  const range = { from: beginOf(read, sides, mark), to: endOf(read, sides, mark) };
  const isStrange = range.to === mark.to && isOfStrangers(read, mark);
  if (isStrange || isTold(read, { from: range.from, to: mark.to })) return null;
  const owners = named(sides, range);
  const people = aloneInWords(read, owners, mark) ?? peopleOf(context, read, range, owners);
  return { ...range, people, pronoun: null, named: false, bound: false };
}

function officialMentions(context: Context, read: ReadSentence): Mention[] {
  const marks = read.sentence.marks.all('officials');
  const sides = marks.length > 0 ? sidesIn(context, read) : [];
  const found: Mention[] = [];
  for (const mark of marks) {
    const mention = mentionOf(context, read, sides, mark);
    if (mention && mention.from >= (found.at(-1)?.to ?? 0)) found.push(mention);
  }
  return found;
}

/** "Leaders of the coalition", "the leaders of NATO countries": the body, and of states those who lead them. */
function leadersOf(context: Context, read: ReadSentence): Mention[] {
  const { sentence } = read;
  const sides = sentence.tokens.some(({ lower }) => lower === 'leaders') ? sidesIn(context, read) : [];
  return sides.flatMap((side) => {
    const isThe = sentence.word(side.from - 1) === 'the';
    const at = side.from - 1 - Number(isThe);
    if (!joins.test(sentence.word(at)) || sentence.word(at - 1) !== 'leaders' || side.person.kind === 'country')
      return [];
    const from = sentence.word(at - 2) === 'the' ? at - 2 : at - 1;
    const to = side.to + Number(theTwo.test(sentence.word(side.to)));
    const person = { ...side.person, role: null };
    return [{ from, to, people: [person], pronoun: null, named: false, bound: false }];
  });
}

/** "Will host", "to head": a verb, not somebody's office. */
const isVerb = ({ sentence }: ReadSentence, { from, to, named }: Mention): boolean =>
  !named &&
  to - from === 1 &&
  /^(?:host|head|chair|lead|deputy|chief)$/.test(sentence.word(from)) &&
  (/^(?:to|will|would|could|can|may|might|should|also|both|[’']ll|and)$/.test(sentence.word(from - 1)) ||
    /^(?:to|for|a|an|the)$/.test(sentence.word(to)));

/** The sentence with every such phrase as one mention. */
export function withOfficials(context: Context, read: ReadSentence): ReadSentence {
  const officials = [...officialMentions(context, read), ...leadersOf(context, read), ...tableOf(context, read)];
  const others = read.mentions.filter(
    (mention) => !isVerb(read, mention) && !officials.some(({ from, to }) => mention.from < to && from < mention.to),
  );
  return { ...read, mentions: [...others, ...officials].toSorted((a, b) => a.from - b.from) };
}
