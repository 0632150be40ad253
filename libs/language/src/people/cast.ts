/** Who can be meant in a story: its actors by every name, and all states by theirs. Built once per story. */
import type { Actor, ActorKind, Story } from '#core';
import type { Sentence } from '../text/passage.js';
import { cities, states } from '../words/geography.js';
import { NameIndex } from './name-index.js';

export interface Entry {
  readonly name: string;
  readonly kind: ActorKind;
  /** An adjective or people ("Russian"), which names the state only together with an office. */
  readonly adjective: boolean;
  readonly actor: Actor | null;
}

export interface Found {
  readonly entry: Entry;
  readonly to: number;
}

const peoples = new Set(states.flatMap((state) => state.peoples));
const isPeople = (name: string): boolean => peoples.has(name.toLowerCase());

/** Geography is written in lower case; newspapers write acronyms in capitals and names with one. */
const titled = (name: string): string =>
  name.length < 4 || name.includes('.')
    ? name.toUpperCase()
    : name.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());

/** "The coalition of the willing": newspapers leave a group of several words without its capitals. */
const namesIn = ({ name, aliases, kind }: Actor): string[] =>
  [name, ...aliases].flatMap((each) => (kind === 'group' && / .* /.test(each) ? [each, each.toLowerCase()] : [each]));

function* storyNames(actors: readonly Actor[]): Iterable<readonly [string, Entry]> {
  for (const actor of actors)
    for (const name of namesIn(actor))
      yield [name, { name: actor.name, kind: actor.kind, adjective: isPeople(name), actor }];
}

function* stateNames(actors: readonly Actor[]): Iterable<readonly [string, Entry]> {
  const owners = new Map(actors.flatMap((actor) => namesIn(actor).map((name) => [name.toLowerCase(), actor] as const)));
  for (const { name, others, peoples: adjectives } of states) {
    const [actor] = [name, ...others].flatMap((each) => owners.get(each.toLowerCase()) ?? []);
    const entry = actor
      ? { name: actor.name, kind: actor.kind, actor }
      : { name, kind: 'country' as const, actor: null };
    for (const each of [name, ...others]) yield [titled(each), { ...entry, adjective: false }];
    for (const each of adjectives) yield [titled(each), { ...entry, adjective: true }];
  }
}

export class Cast {
  readonly leaders: readonly Actor[];
  readonly actors: readonly Actor[];
  private readonly places: ReadonlySet<string>;
  private readonly names: NameIndex<Entry>;

  constructor(story: Story) {
    // By name, so that the order in the story decides nothing when two actors share an alias.
    this.actors = story.actors.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    this.names = new NameIndex([...storyNames(this.actors), ...stateNames(this.actors)]);
    this.places = new Set([...cities, ...story.summit.place.toLowerCase().split(/,\s*/)]);
    this.leaders = story.summit.leaders.flatMap((name) => this.actors.find((actor) => actor.name === name) ?? []);
  }

  find(sentence: Sentence, from: number): Found | null {
    const match = this.names.find(sentence, from);
    return match ? { entry: match.meant, to: match.to } : this.behindInitial(sentence, from);
  }

  /** "Suggested Geneva" quotes nobody, and neither does "agreed in Oslo". */
  isPlace(name: string): boolean {
    return this.places.has(name.toLowerCase());
  }

  /** "Pavel V. Orlov": a given name and an initial before a last name that is known by itself. */
  private behindInitial(sentence: Sentence, from: number): Found | null {
    const isInitial = sentence.word(from + 1).length === 1 && sentence.word(from + 2) === '.';
    const isGiven = [from, from + 1].every((at) => sentence.tokens[at]?.capital === true);
    const match = isInitial && isGiven ? this.names.find(sentence, from + 3) : null;
    return match?.meant.kind === 'person' ? { entry: match.meant, to: match.to } : null;
  }
}

const casts = new WeakMap<Story, Cast>();

export function castOf(story: Story): Cast {
  const cast = casts.get(story) ?? new Cast(story);
  casts.set(story, cast);
  return cast;
}
