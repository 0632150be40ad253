/** The people an article has named so far, so that "the diplomat", a bare last name and "he" find their way home. */
import type { Actor } from '#core';
import { stateLedBy } from '../words/heads.js';
import { familyNames } from '../words/family-names.js';
import { holdsNow, holdsOffice, isHeadOfState } from '../words/offices.js';
import type { Cast, Entry } from './cast.js';
import type { Person } from './mention.js';
import { bearsGivenName, pronounFor, type Singular } from './pronoun-for.js';

const personOf = ({ name, kind, role, affiliation }: Actor): Person => ({
  name,
  kind,
  role: role ?? null,
  affiliation: affiliation ?? (kind === 'country' ? name : null),
  known: true,
});

/** "Kim Jong Un", "Moon Jae-in", "Ri Yong Ho": what is said alone later stands first. */
const familyNameFirst = /^(\p{Ll}{2,5}) \p{Ll}{2,6}[- ]\p{Ll}{2,6}$/u;

const firstWordOf = (name: string): string => name.toLowerCase().split(/[ -]/)[0] ?? '';
const lastNameOf = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? '';
const namesAlone = (name: string): string[] => [
  lastNameOf(name),
  ...(familyNameFirst.exec(name.toLowerCase())?.slice(1) ?? []),
  ...(familyNames.has(firstWordOf(name)) ? [firstWordOf(name)] : []),
];
/** "Jane Roe" for "Jane Ann Roe": what stands between given and family name is left out, or added. */
function isVariant(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase().split(' '), other.toLowerCase().split(' ')];
  return one === other || (a.length !== b.length && a.length > 1 && b.length > 1 && a[0] === b[0]);
}
/** Who was named longer ago is not meant by "the diplomat", nor by "she". */
const memory = 40;
const memoryOfPronouns = 6;

export class Roster {
  /** Who the text is speaking of or through: the last to speak or to act. */
  topic: Person | null = null;
  /** Who spoke last, or put out a document. */
  issuer: Person | null = null;
  /** The body, state or group that spoke last. */
  body: Person | null = null;
  private readonly byLastName = new Map<string, Person>();
  /** Names of those who have spoken, or were called by their last name alone: people, whatever their names look like. */
  private readonly sure = new Set<string>();
  private recent: Person[] = [];
  private readonly actors: readonly Person[];
  private readonly summitLeaders: readonly Person[];

  /** @param leaders of the summit that the article is about, where not the story's */
  constructor(cast: Cast, leaders?: readonly Person[]) {
    this.actors = cast.actors.map(personOf);
    this.summitLeaders = leaders ?? cast.leaders.map(personOf);
  }

  entry({ name, kind, actor }: Entry): Person {
    if (actor) return personOf(actor);
    return { name, kind, role: null, affiliation: kind === 'country' ? name : null, known: false };
  }

  /** Remembers a person; a bare last name becomes the full name it stood in before. */
  meet(person: Person): Person {
    const key = lastNameOf(person.name);
    const before = this.byLastName.get(key);
    const isSame = before !== undefined && (!person.name.includes(' ') || isVariant(before.name, person.name));
    const met = isSame ? this.joined(before, person) : person;
    if (isSame && !person.name.includes(' ') && met.name.includes(' ')) this.sure.add(met.name);
    for (const alone of namesAlone(met.name)) this.byLastName.set(alone, met);
    this.recent = [met, ...this.recent.filter(({ name }) => name !== met.name)].slice(0, memory);
    return met;
  }

  /** Somebody speaks or acts in the sentence just read: the next "he" may well be them. */
  turnTo(person: Person, speaks: boolean): void {
    if (speaks && person.kind === 'person') this.sure.add(person.name);
    this.topic = person;
  }

  hear(person: Person): void {
    this.issuer = person;
    if (person.kind !== 'person') this.body = person;
  }

  /** "Sir Keir": of the story's people by their given name. */
  titled(given: string): Person | undefined {
    return this.actors.find(({ name, kind }) => kind === 'person' && name.toLowerCase().startsWith(`${given} `));
  }

  /** Who is meant by "he" or "she": who speaks in the sentence, else whom the text is speaking of, else the last named whom the pronoun fits. */
  meantBy(pronoun: Singular, speaker: Person | null = null): Person | null {
    const others = this.recent.slice(0, memoryOfPronouns);
    const candidates = [speaker, this.topic, ...others].flatMap((person) =>
      person !== null && this.isSomebody(person) ? [person] : [],
    );
    // Names mislead: where the pronoun fits nobody, it means whom the text is speaking of, the story's own people apart.
    const fits = (person: Person): boolean => (pronounFor(person) ?? pronoun) === pronoun;
    const unsure = others.find((person) => person.kind === 'person' && person.name.includes(' ') && fits(person));
    // A man's name is the rule in such news: whose name tells nothing is "she" only where nobody is for certain.
    const sure = pronoun === 'she' ? candidates.find((person) => pronounFor(person) === 'she') : undefined;
    return sure ?? candidates.find(fits) ?? unsure ?? candidates.find(({ known }) => !known) ?? null;
  }

  isSomebody(person: Person): boolean {
    if (person.kind !== 'person') return false;
    const isPlain = person.known || person.role !== null || !person.name.includes(' ');
    return isPlain || bearsGivenName(person) || this.sure.has(person.name);
  }

  named(lastName: string): Person | undefined {
    return this.byLastName.get(lastName);
  }

  /** Who holds an office, of a state where one is named. Where the text has named nobody who does and several may, none of them is meant for certain. */
  holder(role: string, affiliation: string | null): Person | null {
    const isOf = ({ kind, affiliation: state }: Person): boolean =>
      kind === 'person' && (affiliation === null || state === affiliation);
    const met =
      this.recent.find((person) => isOf(person) && holdsNow(person.role, role)) ??
      this.recent.find((person) => isOf(person) && holdsOffice(person.role, role));
    if (met !== undefined || affiliation === null) return met ?? null;
    const [known, ...others] = this.actors.filter((person) => isOf(person) && holdsNow(person.role, role));
    return others.length === 0 ? (known ?? null) : null;
  }

  /** The leaders at the table: the story's, or those of the other summit that the article is about. */
  leaders(): readonly Person[] {
    return this.summitLeaders;
  }

  /** "The American" said alone: the leader of that state at the table. */
  leaderOf(state: string): Person | null {
    return this.summitLeaders.find(({ affiliation }) => affiliation === state) ?? null;
  }

  /** The head of a state as the text or the story names them; else nobody known. */
  headOf(state: string): Person {
    return (
      this.headNamed(state) ??
      this.actors.find((person) => this.leads(person, state)) ?? {
        name: `the leader of ${state}`,
        kind: 'person',
        role: 'leader',
        affiliation: state,
        known: false,
      }
    );
  }

  /** The head of a state who was at the table, or whom the text names. */
  headNamed(state: string): Person | null {
    return this.leaderOf(state) ?? this.recent.find((person) => this.leads(person, state)) ?? null;
  }

  private leads(person: Person, state: string): boolean {
    return person.affiliation === state && this.isHead(person);
  }

  isHead(person: Person): boolean {
    return (
      this.summitLeaders.some(({ name }) => name === person.name) ||
      isHeadOfState(person.role) ||
      stateLedBy.has(person.name)
    );
  }

  private joined(before: Person, now: Person): Person {
    return { ...before, role: now.role ?? before.role, affiliation: now.affiliation ?? before.affiliation };
  }
}
