/**
 * What must hold between the parts of a story file: nothing twice, no alias claimed by two, every name known.
 * Looks only at parts that are well-formed by themselves, so that one slip does not hide another.
 */
import type { Actor, FeedSource, PublisherFamily, SummitFacts, TermGroup } from '#core';
import type { z } from 'zod';
import { didYouMean } from './nearest.js';
import { shown, type Path, type Problem } from './problems.js';
import { actorSchema, familySchema, feedSchema, groupSchema, summitSchema } from './story-schema.js';

interface Placed<Part> {
  readonly part: Part;
  readonly path: Path;
}

export function storyProblems(raw: unknown): readonly Problem[] {
  const actors = parts<Actor>(actorSchema, raw, ['actors']);
  const groups = parts<TermGroup>(groupSchema, raw, ['relevance', 'groups']);
  const known = namesIn(raw);
  const summit = summitSchema.safeParse(at(raw, ['summit'])).data;
  return [
    ...nameProblems(actors),
    ...affiliationProblems(actors, known),
    ...(summit === undefined ? [] : summitProblems(summit, known)),
    ...groupProblems(groups),
    ...thresholdProblems(raw, groups),
    ...feedProblems(parts<FeedSource>(feedSchema, raw, ['feeds'])),
    ...familyProblems(parts<PublisherFamily>(familySchema, raw, ['families'])),
  ];
}

/** Letter case does not part two names: "us" beside "US" would be a trap. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase();

function nameProblems(actors: readonly Placed<Actor>[]): readonly Problem[] {
  const names = actors.flatMap(({ part, path }) => [
    { path: [...path, 'name'], value: part.name, owner: part.name },
    ...part.aliases.map((alias, index) => ({ path: [...path, 'aliases', index], value: alias, owner: part.name })),
  ]);
  return repeats(
    names,
    ({ value }) => folded(value),
    (again, first) =>
      again.owner === first.owner
        ? `repeats ${shown(first.value)} of the same actor`
        : `${shown(again.value)} belongs to ${shown(first.owner)} already; a name may mean one actor only`,
  );
}

function affiliationProblems(actors: readonly Placed<Actor>[], known: readonly string[]): readonly Problem[] {
  return actors.flatMap(({ part, path }) =>
    part.affiliation === undefined ? [] : unknownName([...path, 'affiliation'], part.affiliation, known),
  );
}

/** Names of ill-formed actors too: their own problem is told once, where it is. */
function namesIn(raw: unknown): readonly string[] {
  const actors = at(raw, ['actors']);
  const names: readonly unknown[] = Array.isArray(actors) ? actors.map((actor: unknown) => at(actor, ['name'])) : [];
  return names.filter((name) => typeof name === 'string');
}

function unknownName(path: Path, name: string, known: readonly string[]): readonly Problem[] {
  if (known.includes(name)) return [];
  return [{ path, text: `${shown(name)} is not the name of an actor${didYouMean(name, known)}` }];
}

function summitProblems(summit: SummitFacts, known: readonly string[]): readonly Problem[] {
  const strangers = summit.leaders.flatMap((name, index) => unknownName(['summit', 'leaders', index], name, known));
  if (Date.parse(summit.ended) >= Date.parse(summit.began)) return strangers;
  return [...strangers, { path: ['summit', 'ended'], text: `is before summit.began, ${summit.began}` }];
}

function groupProblems(groups: readonly Placed<TermGroup>[]): readonly Problem[] {
  const terms = groups.flatMap(({ part, path }) =>
    part.any.map((value, index) => ({ path: [...path, 'any', index], value, owner: path.join('.') })),
  );
  return [
    ...repeats(
      groups,
      ({ part }) => part.name,
      (again) => `repeats the group name ${shown(again.part.name)}`,
    ),
    ...repeats(
      terms,
      ({ value, owner }) => `${owner} ${folded(value)}`,
      (again) => `repeats the term ${shown(again.value)} of the same group`,
    ),
  ];
}

function thresholdProblems(raw: unknown, groups: readonly Placed<TermGroup>[]): readonly Problem[] {
  const threshold = at(raw, ['relevance', 'threshold']);
  const best = groups.reduce((sum, { part }) => sum + 2 * Math.max(0, part.weight), 0);
  const whole = groups.length > 0 && groups.length === at(raw, ['relevance', 'groups', 'length']);
  if (!whole || typeof threshold !== 'number' || threshold <= best) return [];
  const text = `is ${threshold}, which no article can reach: all groups matched in a headline give ${best}`;
  return [{ path: ['relevance', 'threshold'], text }];
}

function feedProblems(feeds: readonly Placed<FeedSource>[]): readonly Problem[] {
  return [
    ...repeats(
      feeds,
      ({ part }) => part.id,
      (again) => `repeats the id ${shown(again.part.id)} of an earlier feed`,
    ),
    ...repeats(
      feeds,
      ({ part }) => sameAddress(part.url),
      (again, first) => `repeats the address of ${shown(first.part.id)}, ${first.part.url}`,
    ),
  ];
}

/** A publisher is of one family. A family's own name may stand among its members. */
function familyProblems(families: readonly Placed<PublisherFamily>[]): readonly Problem[] {
  const names = families.flatMap(({ part, path }) =>
    [...new Map([part.name, ...part.members].map((name) => [folded(name), name])).values()].map((name) => ({
      path,
      name,
      owner: part.name,
    })),
  );
  return repeats(
    names,
    ({ name }) => folded(name),
    ({ name }, first) => `${shown(name)} belongs to the family ${shown(first.owner)} already`,
  );
}

/** http and https, a trailing slash and a fragment do not make another feed. */
function sameAddress(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname.replace(/\/+$/, '')}${search}`;
}

function repeats<Entry extends { readonly path: Path }>(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
  text: (again: Entry, first: Entry) => string,
): readonly Problem[] {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const first = seen.get(key(entry));
    if (first === undefined) seen.set(key(entry), entry);
    return first === undefined ? [] : [{ path: entry.path, text: text(entry, first) }];
  });
}

function parts<Part>(schema: z.ZodType<Part>, raw: unknown, path: Path): readonly Placed<Part>[] {
  const list = at(raw, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    const read = schema.safeParse(entry);
    return read.success ? [{ part: read.data, path: [...path, index] }] : [];
  });
}

function at(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    raw,
  );
}
