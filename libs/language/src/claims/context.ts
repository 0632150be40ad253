/** What holds for a whole article: when it appeared, whether it is about the story's summit, and who sat at the table. */
import type { ReadableArticle, Story } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadPassage } from '../speech/reading.js';

export interface Context {
  readonly passage: ReadPassage;
  readonly story: Story;
  readonly publishedAt: string | null;
  /** It appeared before the talks began, so that it can know no result. */
  readonly beforehand: boolean;
  /** It names one of the summit's leaders, or two heads of state. */
  readonly aboutSummit: boolean;
  readonly leaders: readonly Person[];
  /** The states at the table. */
  readonly parties: readonly string[];
  /** A leader, their state, or somebody of it. */
  readonly isAtTable: (person: Person) => boolean;
  /** Those, or another party to the story. */
  readonly isParty: (person: Person) => boolean;
}

const instant = (time: string | undefined): number => (time === undefined ? NaN : Date.parse(time));

/** Too short a text may leave a leader of the summit unnamed and still be about it. */
const longEnough = 5;

/** The summit's leaders, or those of the summit that a longer article is about instead: one of ours met another. */
function leadersOf({ roster, sentences }: ReadPassage, named: ReadonlySet<string>): readonly Person[] {
  const leaders = roster.leaders();
  const isThere = ({ name, affiliation }: Person): boolean => named.has(name) || named.has(affiliation ?? name);
  const present = leaders.filter(isThere);
  const other = roster.otherHead(leaders);
  const isOurs = sentences.length < longEnough || present.length === leaders.length || present.length === 0 || !other;
  return isOurs ? leaders : [...present, other];
}

export function contextOf(passage: ReadPassage, article: ReadableArticle, story: Story): Context {
  const named = new Set(
    passage.sentences.flatMap(({ mentions }) => mentions.flatMap(({ people }) => people.map(({ name }) => name))),
  );
  const leaders = leadersOf(passage, named);
  const parties = leaders.map(({ name, affiliation }) => affiliation ?? name);
  const others = new Set(story.actors.filter(({ party }) => party).map(({ name }) => name));
  const isAtTable = ({ name, affiliation }: Person): boolean =>
    parties.includes(name) || parties.includes(affiliation ?? '');
  const isBefore = instant(article.publishedAt) < instant(story.summit.began);
  return {
    passage,
    story,
    publishedAt: Number.isNaN(instant(article.publishedAt)) ? null : (article.publishedAt ?? null),
    beforehand: isBefore && story.summit.leaders.some((name) => named.has(name)),
    aboutSummit: leaders.some(({ name }) => named.has(name)) || parties.filter((name) => named.has(name)).length > 1,
    leaders,
    parties,
    isAtTable,
    isParty: (person) => isAtTable(person) || others.has(person.name),
  };
}
