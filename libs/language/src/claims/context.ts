/** What holds for a whole article: when it appeared, whether it is about the story's summit, and who sat at the table. */
import type { ReadableArticle, Story } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadPassage, ReadSentence } from '../speech/reading.js';
import type { Token } from '../text/tokens.js';

export interface Context {
  readonly passage: ReadPassage;
  readonly story: Story;
  readonly publishedAt: string | null;
  /** When it appeared, the end of that day where only the day is known; milliseconds, NaN where nothing is. */
  readonly published: number;
  /** When its summit ended, so far as can be told; milliseconds, NaN where nothing is. */
  readonly ended: number;
  /** It appeared before the talks began, so that it can know no result. */
  readonly beforehand: boolean;
  /** It names a side of the table, and another side, the place or a matter of such talks. */
  readonly aboutSummit: boolean;
  readonly leaders: readonly Person[];
  /** The states at the table. */
  readonly parties: readonly string[];
  /** A leader, their state, or somebody of it. */
  readonly isAtTable: (person: Person) => boolean;
  /** Years that can be the summit's own. */
  readonly years: ReadonlySet<number>;
  /** Of the summit, from 0. */
  readonly month: number;
  /** The state that most is said of among those that had no seat. */
  readonly concerned: string | null;
  /** Those, or another party to the story. */
  readonly isParty: (person: Person) => boolean;
}

const instant = (time: string | undefined): number => (time === undefined ? NaN : Date.parse(time));

/** An article that is older is on another summit, whose results it may well know. */
const longestBuildUp = 90 * 24 * 3_600_000;

/** The sides named: states by those who speak for them, groups and bodies by name. */
function sidesOf({ sentences, roster }: ReadPassage): Person[] {
  const people = sentences.flatMap(({ mentions }) => mentions.flatMap((mention) => mention.people));
  const sides = people.filter((person) => person.known || roster.isHead(person));
  return [...new Map(sides.map((person) => [person.affiliation ?? person.name, person])).values()];
}

/** A side of the table is named with another side, with the summit's place, or with what such talks are about. */
function isAboutSummit(passage: ReadPassage, story: Story, isAtTable: Context['isAtTable']): boolean {
  const sides = sidesOf(passage);
  if (!sides.some(isAtTable)) return false;
  const places = story.summit.place.toLowerCase().split(/[^\p{L}]+/u);
  const isPlace = ({ lower, capital }: Token): boolean => lower === 'summit' || (capital && places.includes(lower));
  const isMatter = ({ sentence }: ReadSentence): boolean =>
    sentence.marks.has('ceasefire', 'territory', 'security-guarantees') || sentence.tokens.some(isPlace);
  return sides.length > 1 || passage.sentences.some(isMatter);
}

/** The state, spoken of by name or by those who act for it, that is named most of all who had no seat. */
function concernedIn({ sentences }: ReadPassage, isAtTable: Context['isAtTable']): string | null {
  const people = sentences.flatMap(({ mentions }) => mentions.flatMap((mention) => mention.people));
  const outside = people.filter((person) => person.known && !isAtTable(person));
  const counts = new Map<string, number>();
  for (const state of outside.flatMap((person) => stateOf(person) ?? []))
    counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const stateOf = ({ kind, name, affiliation }: Person): string | null => (kind === 'country' ? name : affiliation);

/** The year of publication; without one, the story's and the year that the text names most. */
function yearsOf({ sentences }: ReadPassage, published: number, began: number): Set<number> {
  if (!Number.isNaN(published)) return new Set([new Date(published).getUTCFullYear()]);
  const counts = new Map<number, number>();
  for (const { sentence } of sentences)
    for (const { lower } of sentence.tokens)
      if (/^(?:19|20)\d\d$/.test(lower)) counts.set(Number(lower), (counts.get(Number(lower)) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return new Set([new Date(began).getUTCFullYear(), ...(most && most[1] > 1 ? [most[0]] : [])]);
}

const day = 24 * 3_600_000;
/** A date, or the midnight that sources make of one: any time of that day. */
const isDay = /^\d{4}-\d\d-\d\d(?:T00:00(?::00(?:\.0+)?)?Z)?$/;
const publishedBy = (time: string | undefined): number => instant(time) + (isDay.test(time ?? '') ? day - 1 : 0);

/** The story's end; an article of another time is taken to report of the day before. */
function endOf(published: number, story: Story): number {
  const ended = instant(story.summit.ended);
  return Math.abs(published - ended) < longestBuildUp || Number.isNaN(published) ? ended : published - 1.5 * day;
}

export function contextOf(passage: ReadPassage, article: ReadableArticle, story: Story): Context {
  const named = new Set(
    passage.sentences.flatMap(({ mentions }) => mentions.flatMap(({ people }) => people.map(({ name }) => name))),
  );
  const leaders = passage.roster.leaders();
  const parties = leaders.map(({ name, affiliation }) => affiliation ?? name);
  const others = new Set(story.actors.filter(({ party }) => party).map(({ name }) => name));
  const isAtTable = ({ name, affiliation }: Person): boolean =>
    parties.includes(name) || parties.includes(affiliation ?? '');
  const ahead = instant(story.summit.began) - publishedBy(article.publishedAt);
  return {
    passage,
    story,
    publishedAt: Number.isNaN(instant(article.publishedAt)) ? null : (article.publishedAt ?? null),
    published: publishedBy(article.publishedAt),
    ended: endOf(publishedBy(article.publishedAt), story),
    beforehand: ahead > 0 && ahead < longestBuildUp && story.summit.leaders.some((name) => named.has(name)),
    aboutSummit: isAboutSummit(passage, story, isAtTable),
    leaders,
    parties,
    years: yearsOf(passage, instant(article.publishedAt), instant(story.summit.began)),
    month: new Date(article.publishedAt ?? story.summit.began).getUTCMonth(),
    isAtTable,
    concerned: concernedIn(passage, isAtTable),
    isParty: (person) => isAtTable(person) || others.has(person.name),
  };
}
