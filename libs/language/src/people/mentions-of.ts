/** Finds who a sentence names or means, left to right, the longest noun phrase first; and resolves pronouns. */
import type { Sentence } from '../text/passage.js';
import { asOne } from './appositions.js';
import { commaOfOpening, endOfQuestion, speakerBefore, subjectBefore } from './antecedents.js';
import type { Cast } from './cast.js';
import type { Mention, Person, Pronoun } from './mention.js';
import { NounPhrase } from './noun-phrase.js';
import { officeAfter } from './office-after.js';
import type { Roster } from './roster.js';
import { ownsAccount } from './accounts.js';
import { severalBefore } from './several.js';
import { standInAt } from './stand-ins.js';
import { isFamilyName, thingAt } from './unknown-name.js';

const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ...['he', 'she', 'him', 'himself', 'herself'].map((word) => [word, 'he'] as const),
  ...['they', 'them', 'themselves'].map((word) => [word, 'they'] as const),
  ...['i', 'me', 'myself'].map((word) => [word, 'i'] as const),
  ...['we', 'us', 'ourselves'].map((word) => [word, 'we'] as const),
]);
/** Behind these a name only says whose or which: "the Orlov government". */
const following = new Set(
  'administration government ally aides team regime era side camp delegation plane summit meeting talks call deal'.split(
    ' ',
  ),
);

/** For each word the index of the quotation it stands in. */
type Quoted = readonly (number | null)[];

export class MentionFinder {
  constructor(
    private readonly cast: Cast,
    private readonly roster: Roster,
  ) {}

  mentionsOf(sentence: Sentence, quoted: Quoted): Mention[] {
    const found: Mention[] = [];
    for (let at = 0; at < sentence.tokens.length;) {
      at = this.thingAt(sentence, at) ?? this.addMentionAt(sentence, at, found, quoted);
    }
    return found;
  }

  /** Past the name of a place, a war or a treaty, where the story knows no such name. */
  private thingAt(sentence: Sentence, at: number): number | null {
    const from = /^(?:the|an?|this|that|his|her|their)$/.test(sentence.word(at)) ? at + 1 : at;
    const to = thingAt(sentence, from);
    const known = to === null ? null : this.cast.find(sentence, from);
    return known && !known.entry.adjective ? null : to;
  }

  /** Where the next one may begin. */
  private addMentionAt(sentence: Sentence, at: number, found: Mention[], quoted: Quoted): number {
    const mention = sentence.tokens[at]?.word ? this.mentionAt(sentence, at, found, quoted) : null;
    if (!mention) return at + 1;
    const last = found.at(-1);
    const one = last && asOne(sentence, last, mention);
    if (!one) found.push(mention);
    else found[found.length - 1] = { ...one, people: one.people.map((person) => this.roster.meet(person)) };
    return mention.to;
  }

  private mentionAt(sentence: Sentence, from: number, before: readonly Mention[], quoted: Quoted): Mention | null {
    return (
      this.pairAt(sentence, from, before) ??
      this.standIn(sentence, from, before, quoted) ??
      this.ownerAt(sentence, from, before, quoted) ??
      this.oneAt(sentence, from, before, quoted)
    );
  }

  private oneAt(sentence: Sentence, from: number, before: readonly Mention[], quoted: Quoted): Mention | null {
    const pronoun = pronouns.get(sentence.word(from));
    const isState = sentence.word(from) === 'us' && sentence.tokens[from]?.capital === true;
    if (!pronoun || isState || isFamilyName(sentence, from)) return this.nounPhrase(sentence, from);
    if (pronoun === 'they') return this.severalAt(sentence, from, before, quoted);
    const person = pronoun === 'he' ? this.meantInSentence(sentence, from, before, quoted) : null;
    return this.pronounAt(sentence, from, pronoun, person);
  }

  /** "They": those who act before it in the sentence, else the leaders at the table. */
  private severalAt(sentence: Sentence, from: number, before: readonly Mention[], quoted: Quoted): Mention {
    const several = this.severalMeant(sentence, from, before, quoted);
    const people = several ?? (meansTalks(sentence, from) ? [] : this.roster.leaders());
    return { ...mentionOf(sentence, from, from + 1, people), pronoun: 'they' };
  }

  private severalMeant(
    sentence: Sentence,
    from: number,
    before: readonly Mention[],
    quoted: Quoted,
  ): readonly Person[] | null {
    const outside = before.filter((mention) => quoted[mention.from] === null);
    return quoted[from] === null ? severalBefore(sentence, outside) : null;
  }

  /** "In his opinion", "by her account", "quoted her as saying": who is meant holds or says what follows. */
  private ownerAt(sentence: Sentence, from: number, before: readonly Mention[], quoted: Quoted): Mention | null {
    const word = sentence.word(from);
    const isCited = word === 'her' && sentence.word(from + 1) === 'as' && sentence.marks.has('citing');
    if (quoted[from] !== null || !(isCited || ownsAccount(sentence, from))) return null;
    const person = this.roster.meantBy(
      word === 'her' ? 'she' : 'he',
      this.meantInSentence(sentence, from, before, quoted),
    );
    return person && { ...mentionOf(sentence, from, from + 1, [person]), pronoun: 'he', bound: !isCited };
  }

  /** What the article calls a speaker of before; somebody's own "it" is theirs. */
  private standIn(sentence: Sentence, from: number, before: readonly Mention[], quoted: Quoted): Mention | null {
    const isMeantHere = sentence.word(from) === 'they' && this.severalMeant(sentence, from, before, quoted) !== null;
    const found = quoted[from] === null && !isMeantHere ? standInAt(sentence, from, this.roster) : null;
    return found && mentionOf(sentence, from, found.to, [found.person]);
  }

  private pairAt(sentence: Sentence, from: number, before: readonly Mention[]): Mention | null {
    const both = sentence.marks.at('bothLeaders', from);
    const heads = this.headsOfBoth(sentence, from);
    if (heads || !both) return heads;
    const people = pairBefore(sentence, before) ?? this.groupOfLeaders(sentence, from, both.to);
    return mentionOf(sentence, from, both.to, people ?? this.roster.leaders());
  }

  /** "The leaders" are those who, as a group, spoke or put out a statement just before. */
  private groupOfLeaders(sentence: Sentence, from: number, to: number): readonly Person[] | null {
    const { issuer, body } = this.roster;
    const isSaid = sentence.word(from) === 'the' && to === from + 2 && issuer !== null && issuer === body;
    return isSaid && issuer.kind === 'group' && /leaders$/i.test(issuer.name) ? [issuer] : null;
  }

  /** "The Russian and Ukrainian presidents", "the German and Polish leaders". */
  private headsOfBoth(sentence: Sentence, from: number): Mention | null {
    const first = sentence.word(from) === 'the' ? this.cast.find(sentence, from + 1) : undefined;
    if (!first?.entry.adjective || sentence.word(first.to) !== 'and') return null;
    const second = this.cast.find(sentence, first.to + 1);
    if (!second?.entry.adjective || !/^(?:presidents|leaders)$/.test(sentence.word(second.to))) return null;
    const people = [first, second].map(({ entry }) => this.roster.headOf(entry.name));
    return mentionOf(sentence, from, second.to + 1, people);
  }

  private pronounAt(sentence: Sentence, from: number, pronoun: Pronoun, speaker: Person | null): Mention {
    const his = /^(?:she|herself)$/.test(sentence.word(from)) ? 'she' : 'he';
    const one = pronoun === 'he' ? this.roster.meantBy(his, speaker) : null;
    return { ...mentionOf(sentence, from, from + 1, one ? [one] : []), pronoun };
  }

  /** Whom the sentence itself speaks of: who speaks in it, who acts in it, or who is named past its opening clause. */
  private meantInSentence(sentence: Sentence, from: number, all: readonly Mention[], quoted: Quoted): Person | null {
    const asked = endOfQuestion(sentence, from);
    const before = all.filter((mention) => mention.from > asked);
    const speaker = speakerBefore(sentence, from, before);
    if (speaker || quoted[from] !== null) return speaker;
    const outside = before.filter((mention) => quoted[mention.from] === null);
    return subjectBefore(sentence, from, outside) ?? (outside.length === 0 ? this.namedAhead(sentence, from) : null);
  }

  /** "If he was tired, Smith did not show it", "Asked whether he was, Smith said". */
  private namedAhead(sentence: Sentence, from: number): Person | null {
    const comma = commaOfOpening(sentence, from);
    if (comma === null) return null;
    const found = this.cast.find(sentence, comma + 1)?.entry;
    return found?.kind === 'person' ? this.roster.entry(found) : (this.roster.named(sentence.word(comma + 1)) ?? null);
  }

  private nounPhrase(sentence: Sentence, from: number): Mention | null {
    const phrase = new NounPhrase(sentence, from, this.cast, this.roster);
    const person = phrase.person();
    if (!person) return null;
    const met = phrase.named && person.kind === 'person' ? this.meet(sentence, phrase.at, person) : person;
    return { ...mentionOf(sentence, from, phrase.at, [met]), named: phrase.named !== null };
  }

  private meet(sentence: Sentence, at: number, person: Person): Person {
    return this.roster.meet({ ...person, ...officeAfter(sentence, at) });
  }
}

const mentionOf = (sentence: Sentence, from: number, to: number, people: readonly Person[]): Mention => {
  return { from, to, people, pronoun: null, named: false, bound: isBound(sentence, from, to) };
};

function isBound(sentence: Sentence, from: number, to: number): boolean {
  const next = sentence.word(to);
  const isGenitive = next === "'s" || (next === "'" && sentence.word(to - 1).endsWith('s'));
  const isGlued = [sentence.tokens[from], sentence.tokens[to]].some((token) => token?.glued === true);
  return isGenitive || isGlued || following.has(next) || isOwnerOfRole(sentence, from, to);
}

/** "Smith adviser Jane Roe", "Smith aides": whose they are. */
const isOwnerOfRole = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens[from]?.capital === true &&
  (sentence.marks.at('role', to) ?? sentence.marks.at('group', to)) !== undefined;

/** "The talks were useful; Smith gave them a ten." */
const meansTalks = (sentence: Sentence, from: number): boolean =>
  sentence.word(from) === 'them' &&
  sentence.tokens.slice(0, from).some(({ lower }) => /^(?:talks|negotiations|discussions|meetings)$/.test(lower));

/** "Smith and Jones … the two leaders": the last pair that the sentence joined. */
function pairBefore(sentence: Sentence, before: readonly Mention[]): readonly Person[] | null {
  for (let at = before.length - 1; at > 0; at -= 1) {
    const pair = before.slice(at - 1, at + 1);
    const people = pair.flatMap((mention) => mention.people);
    const [first, second] = pair;
    const isJoined = second?.from === (first?.to ?? 0) + 1 && sentence.word(second.from - 1) === 'and';
    if (isJoined && people.every(({ kind }) => kind === 'person')) return people;
  }
  return null;
}
