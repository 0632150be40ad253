/**
 * Who can be meant in a story: its actors by every name, and all states by theirs. Looks up the longest name at a word.
 * A name with a capital is only found with one, and an acronym only in capitals ("US" is not "us").
 */
import type { Actor, ActorKind, Story } from '#core';
import { tokensOf, type Token } from '../text/tokens.js';
import { states } from '../words/geography.js';

export interface Entry {
  readonly name: string;
  readonly kind: ActorKind;
  /** An adjective or people ("Russian"), which names the state only together with an office. */
  readonly adjective: boolean;
  readonly actor: Actor | null;
}

interface Known {
  readonly words: readonly string[];
  readonly capitals: readonly boolean[];
  readonly acronym: string | null;
  readonly entry: Entry;
}

export interface Found {
  readonly entry: Entry;
  readonly to: number;
}

export interface Cast {
  readonly story: Story;
  readonly leaders: readonly Actor[];
  readonly find: (text: string, tokens: readonly Token[], from: number) => Found | null;
  readonly actor: (name: string) => Actor | undefined;
}

const acronym = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,})$/u;
const articles = new Set(['the', 'a', 'an']);

function knownAs(name: string, entry: Entry): Known {
  const all = tokensOf(name, { start: 0, end: name.length }).filter(({ word }) => word);
  const first = all[0];
  const tokens = first && articles.has(first.lower) && all.length > 1 ? all.slice(1) : all;
  return {
    words: tokens.map(({ lower }) => lower),
    capitals: tokens.map(({ capital }) => capital),
    acronym: acronym.test(name) ? name : null,
    entry,
  };
}

const namesOf = (story: Story): Known[] =>
  story.actors.flatMap((actor) =>
    [actor.name, ...actor.aliases].map((name) =>
      knownAs(name, { name: actor.name, kind: actor.kind, adjective: isPeople(name), actor }),
    ),
  );

const titled = (name: string): string =>
  name.length < 4 || name.includes('.')
    ? name.toUpperCase()
    : name.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());

const peoples = new Set(states.flatMap((state) => state.peoples));
const isPeople = (name: string): boolean => peoples.has(name.toLowerCase());

function statesBesides(story: Story): Known[] {
  const owner = new Map(
    story.actors.flatMap((actor) => [actor.name, ...actor.aliases].map((name) => [name.toLowerCase(), actor] as const)),
  );
  return states.flatMap((state) => {
    const actor = [state.name, ...state.others].map((name) => owner.get(name.toLowerCase())).find(Boolean) ?? null;
    const entry = { name: actor?.name ?? state.name, kind: actor?.kind ?? ('country' as const), actor };
    const plain = [state.name, ...state.others].map((name) => knownAs(titled(name), { ...entry, adjective: false }));
    return [...plain, ...state.peoples.map((name) => knownAs(titled(name), { ...entry, adjective: true }))];
  });
}

function fits(known: Known, text: string, tokens: readonly Token[], from: number): boolean {
  const { words, capitals } = known;
  for (let index = 0; index < words.length; index += 1) {
    const token = tokens[from + index];
    if (!token || token.lower !== words[index] || (capitals[index] === true && !token.capital)) return false;
  }
  const first = tokens[from];
  return !known.acronym || (first !== undefined && text.slice(first.start, first.end) === known.acronym);
}

/** "Vladimir V. Putin": a given name and an initial before a last name that is known by itself. */
function behindInitial(
  byFirstWord: ReadonlyMap<string, readonly Known[]>,
  text: string,
  tokens: readonly Token[],
  from: number,
): Found | null {
  const [given, initial, dot] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (!given?.capital || !initial?.capital || initial.lower.length > 1 || dot?.lower !== '.') return null;
  const known = byFirstWord
    .get(tokens[from + 3]?.lower ?? '')
    ?.find((each) => each.entry.kind === 'person' && fits(each, text, tokens, from + 3));
  return known ? { entry: known.entry, to: from + 3 + known.words.length } : null;
}

function makeCast(story: Story): Cast {
  const byFirstWord = new Map<string, Known[]>();
  // The story's own names stand first, so that among names of one length they win.
  for (const known of [...namesOf(story), ...statesBesides(story)]) {
    const key = known.words[0] ?? '';
    byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), known]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  const actors = new Map(story.actors.map((actor) => [actor.name, actor]));
  return {
    story,
    leaders: story.summit.leaders.flatMap((name) => actors.get(name) ?? []),
    find: (text, tokens, from) => {
      const known = byFirstWord.get(tokens[from]?.lower ?? '')?.find((each) => fits(each, text, tokens, from));
      return known
        ? { entry: known.entry, to: from + known.words.length }
        : behindInitial(byFirstWord, text, tokens, from);
    },
    actor: (name) => actors.get(name),
  };
}

const casts = new WeakMap<Story, Cast>();

/** Built once per story. */
export function castOf(story: Story): Cast {
  const cast = casts.get(story) ?? makeCast(story);
  casts.set(story, cast);
  return cast;
}
