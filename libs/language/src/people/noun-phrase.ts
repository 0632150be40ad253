/**
 * Reads one noun phrase that may name or mean somebody: state, office and name in the order of newspapers ("Russian
 * President Pavel Orlov", "the US envoy", "European leaders"), grown word by word from where it begins.
 */
import type { Sentence } from '../text/passage.js';
import { holdsOffice } from '../words/offices.js';
import { bodyOf, bodyPhraseAt, stateOf, type BodyPhrase } from './body-phrase.js';
import type { Cast, Entry, Found } from './cast.js';
import type { Person } from './mention.js';
import { officeAfter } from './office-after.js';
import type { Roster } from './roster.js';
import { isGivenName } from './pronoun-for.js';
import { isOfAnother, namesakeAt } from './namesake.js';
import {
  adjectives,
  definite,
  demonym,
  determiners,
  epithets,
  indefinite,
  leadingWord,
  oneOfMany,
} from './phrase-words.js';
import { isFullName, unknownName } from './unknown-name.js';

export class NounPhrase {
  at: number;
  named: Person | null = null;
  private group = false;
  private body: Person | null = null;
  private state: Person | null = null;
  private readonly roles: string[] = [];
  private readonly isDefinite: boolean;

  constructor(
    private readonly sentence: Sentence,
    private readonly from: number,
    private readonly cast: Cast,
    private readonly roster: Roster,
  ) {
    const first = sentence.word(from);
    this.at = from + Number(determiners.has(first));
    this.isDefinite = definite.has(first);
    while (!this.named && !this.group && this.grow());
  }

  /** Who is named or meant; null when it is nobody. */
  person(): Person | null {
    const role = this.roles.join(' ') || null;
    if (this.named) return this.named.known ? this.named : this.described(this.named, role);
    if (this.group) return this.groupMeant();
    if (role) return this.holder(role);
    return this.state?.kind === 'group' ? this.leaderAlone() : this.state;
  }

  /** "The American told reporters": no noun follows, so that the adjective stands for a person. */
  private leaderAlone(): Person | null {
    const acts = /^(?:is|was|has|had|did|does|will|would|also|then|later)$/.test(this.sentence.word(this.at));
    const speaks = this.sentence.marks.all('saying').some(({ from }) => from === this.at);
    if (!this.isDefinite || this.state === null || !(acts || speaks)) return null;
    return this.roster.leaderOf(this.state.affiliation ?? this.state.name);
  }

  /** Takes the next word or name in; false when it does not belong. */
  private grow(): boolean {
    const { sentence, at } = this;
    const found = this.cast.find(sentence, at);
    const body = bodyPhraseAt(sentence, at);
    if (found && this.isPeople(found)) this.state = this.roster.entry(found.entry);
    else if (found && !(body && this.isOfState(found.entry))) return this.growByFound(found);
    return body ? this.growByBody(body) : this.growByMark();
  }

  /** "Russia's Security Council" is not that of the United Nations. */
  private isOfState({ kind }: Entry): boolean {
    return kind === 'organization' && this.state !== null && this.state.kind !== 'organization';
  }

  /** "54 pct of Finns", a people by itself, where "Finnish" only says whose. */
  private isPeople({ entry, to }: Found): boolean {
    const isShare = this.sentence.word(this.at - 1) === 'of';
    return isShare && entry.adjective && this.state === null && this.sentence.marks.at('group', this.at)?.to === to;
  }

  private growByMark(): boolean {
    const { sentence, at } = this;
    const role = sentence.marks.at('role', at);
    const group = sentence.marks.at('group', at);
    if (group && group.to >= (role?.to ?? 0)) return this.growByGroup(group.to);
    return role ? this.growByRole(role.to) : this.growByWord();
  }

  private growByFound({ entry, to }: Found): boolean {
    const namesake = to === this.at + 1 ? namesakeAt(this.sentence, this.at, entry, this.cast) : null;
    return namesake ? this.growByName(namesake.to, namesake.kind) : this.growByEntry(entry, to);
  }

  private growByEntry(entry: Entry, to: number): boolean {
    const person = this.roster.entry(entry);
    if (entry.kind === 'person') return this.growByPerson(person, to);
    if (this.sentence.word(to) === 'party') return this.growByParty(to + 1);
    if (this.state && this.roles.length === 0) return false;
    this.state = entry.adjective ? { ...person, kind: 'group' } : person;
    this.at = this.introduces(to) ? to + 1 : to;
    if (entry.kind === 'group') this.named = person;
    return true;
  }

  private growByPerson(person: Person, to: number): boolean {
    if (this.isTitleOf(to)) return this.growByTitle(person, to);
    if (this.sentence.word(to) === "'s" && this.sentence.word(to + 1) === 'office') return this.settle(person, to + 2);
    if (this.sentence.word(to) !== "'s" || !bodyPhraseAt(this.sentence, to + 1)) return this.settle(person, to);
    this.state = stateOf(person);
    this.at = to + 1;
    return this.state !== null;
  }

  /** "The Congress party" is another than the Congress. */
  private growByParty(to: number): boolean {
    const name = this.sentence.slice(this.at, to);
    return this.settle({ name, kind: 'organization', role: null, affiliation: null, known: false }, to);
  }

  /** "The Russian foreign ministry", "Smith's government"; its spokesman is a person. */
  private growByBody(body: BodyPhrase): boolean {
    const isNamed = !body.isOfSomebody && (this.state !== null || (this.isDefinite && !body.isRegime));
    if (!body.isOfSomebody && !isNamed) return false;
    if (isNamed) this.body = bodyOf(this.sentence.slice(this.at, body.to), body, this.state);
    this.group = isNamed;
    this.at = body.to;
    return true;
  }

  /** An alias that is an office ("the U.S. president") with the name of somebody else behind it. */
  private isTitleOf(to: number): boolean {
    const isOffice = this.sentence.marks.all('role').some((role) => role.to === to && role.from >= this.at);
    return isOffice && (this.namesPerson(to) || unknownName(this.sentence, to) !== null);
  }

  private growByTitle(person: Person, to: number): boolean {
    this.state = stateOf(person);
    this.roles.push(this.sentence.slice(to - 1, to));
    return this.pass(to);
  }

  /** "Ukraine's president", "Ukraine's Bondar": the genitive belongs to the phrase. */
  private introduces(genitive: number): boolean {
    if (this.sentence.word(genitive) !== "'s") return false;
    const next = genitive + 1;
    return (
      this.sentence.marks.at('role', next) !== undefined ||
      bodyPhraseAt(this.sentence, next) !== null ||
      this.namesPerson(next) ||
      isFullName(this.sentence, next)
    );
  }

  private namesPerson(at: number): boolean {
    return this.cast.find(this.sentence, at)?.entry.kind === 'person';
  }

  private growByGroup(to: number): boolean {
    this.group = true;
    return this.pass(to);
  }

  private growByRole(to: number): boolean {
    this.roles.push(this.sentence.slice(this.at, to));
    const isAbbreviated = this.sentence.word(to) === '.' && this.sentence.tokens[to + 1]?.capital === true;
    this.at = isAbbreviated ? to + 1 : this.behindOffice(to);
    return true;
  }

  /** Where the name may begin: behind "president of France" and "ambassador to the USA". */
  private behindOffice(at: number): number {
    if (!/^(?:of|to|for)$/.test(this.sentence.word(at))) return at;
    const state = this.sentence.word(at + 1) === 'the' ? at + 2 : at + 1;
    const found = this.cast.find(this.sentence, state);
    if (!found || !/^(?:country|organization)$/.test(found.entry.kind)) return at;
    return this.sentence.word(at) === 'of' ? state : found.to;
  }

  private growByWord(): boolean {
    const isAdjective = adjectives.has(this.sentence.word(this.at));
    const name = isAdjective ? null : unknownName(this.sentence, this.at);
    if (name?.kind === 'organization' && this.isOfGroup(name.to)) return this.pass(name.to);
    if (name)
      return this.sentence.word(name.to) === 'party'
        ? this.growByParty(name.to + 1)
        : this.growByName(name.to, name.kind);
    return isAdjective && this.pass(this.at + 1);
  }

  /** "GOP lawmakers": a body in capitals that says which. */
  private isOfGroup(to: number): boolean {
    return to === this.at + 1 && this.sentence.marks.at('group', to) !== undefined;
  }

  private growByName(to: number, kind: Person['kind']): boolean {
    const meant = this.epithetMeans(to);
    if (meant) return this.settle(meant, to);
    const last = this.cast.find(this.sentence, to - 1);
    const name = this.sentence.slice(this.at, to);
    if (last?.entry.kind === 'person' && !isOfAnother(name, last.entry))
      return this.settle(this.roster.entry(last.entry), last.to);
    if (name.includes(' ')) return this.settle({ name, kind, role: null, affiliation: null, known: false }, to);
    return this.growByWordAlone(name, to, kind);
  }

  /** A lone capitalised word may be anything, unless it was met before, holds an office or speaks. */
  private growByWordAlone(name: string, to: number, kind: Person['kind']): boolean {
    const isTitled = /^(?:sir|dame|lord|lady)$/i.test(this.roles.at(-1) ?? '');
    const given = isTitled ? this.roster.titled(this.sentence.word(to - 1)) : undefined;
    const met = given ?? this.roster.named(this.sentence.word(to - 1));
    if (met) return this.settle(met, to);
    if (kind === 'person' && this.roles.length === 0 && !this.isPlainlyName(name, to)) return false;
    return this.settle({ name, kind, role: null, affiliation: null, known: false }, to);
  }

  private pass(to: number): true {
    this.at = to;
    return true;
  }

  private settle(person: Person, to: number): boolean {
    this.named = person;
    return this.pass(to);
  }

  private isPlainlyName(name: string, to: number): boolean {
    return !this.cast.isPlace(name) && ((this.at > 0 && isGivenName(name)) || this.speaks(to));
  }

  /** "The South Carolinian wrote": whom the text is speaking of. */
  private epithetMeans(to: number): Person | null {
    const { topic } = this.roster;
    const isEpithet = this.isDefinite && this.at === this.from + 1 && demonym.test(this.sentence.word(to - 1));
    const speaks = this.sentence.marks.all('saying').some(({ from }) => from === to);
    return isEpithet && speaks && topic?.kind === 'person' ? topic : null;
  }

  /** "Smith said", "said Smith", "Smith, 43," and "Smith, a Yale professor,": plainly a name. */
  private speaks(to: number): boolean {
    const { at, sentence } = this;
    if (sentence.word(to) === ',')
      return /^(?:\d.*|who)$/.test(sentence.word(to + 1)) || officeAfter(sentence, to) !== null;
    const verb = /^(?:has|also|had)$/.test(sentence.word(to)) ? to + 1 : to;
    return sentence.marks.all('saying').some((mark) => mark.from === verb || mark.to === at);
  }

  private get affiliation(): string | null {
    return this.state?.affiliation ?? this.state?.name ?? null;
  }

  private get words(): string {
    return this.sentence.slice(this.from, this.at).replace(leadingWord, '');
  }

  private described(person: Person, role: string | null): Person {
    return { ...person, role: person.role ?? role, affiliation: person.affiliation ?? this.affiliation };
  }

  private groupMeant(): Person {
    if (this.body) return this.body;
    return { name: this.words, kind: 'group', role: null, affiliation: this.state?.name ?? null, known: false };
  }

  /** "A minister" is somebody new; "the minister" is who the text is speaking of, or the last named who is one. */
  private holder(role: string): Person {
    const isNew = this.isNew(role) || this.isSomebodysSpokesman(role);
    const met = isNew ? null : (this.topicHolding(role) ?? this.roster.holder(role, this.affiliation));
    return (
      met ??
      (isNew ? null : this.topicAs(role)) ?? {
        name: this.words,
        kind: 'person',
        role,
        affiliation: this.affiliation,
        known: false,
      }
    );
  }

  /** "A minister", "senior US official": nobody whom the text has spoken of. */
  private isNew(role: string): boolean {
    return indefinite.has(this.sentence.word(this.from)) || (!this.isDefinite && oneOfMany.test(role));
  }

  /** "His spokesman": not the one of another who spoke before. */
  private isSomebodysSpokesman(role: string): boolean {
    return /^(?:his|her|its|their)$/.test(this.sentence.word(this.from)) && /^spokes/i.test(role);
  }

  private topicHolding(role: string): Person | null {
    const { topic } = this.roster;
    return this.affiliation === null && topic?.kind === 'person' && holdsOffice(topic.role, role) ? topic : null;
  }

  /** "The diplomat" is whom the text is speaking of, if nothing is known of an office of theirs. */
  private topicAs(role: string): Person | null {
    const { topic } = this.roster;
    if (!topic || !this.isDefinite || this.affiliation !== null) return null;
    return this.isEpithet(role, topic) || topic.role === null || holdsOffice(topic.role, role) ? topic : null;
  }

  /** "The lawmaker", "the former agent": what any person may be called besides their office. */
  private isEpithet(role: string, { kind }: Person): boolean {
    return kind === 'person' && (epithets.test(role) || /^(?:former|onetime) /.test(this.words));
  }
}
