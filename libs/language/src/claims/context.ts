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
  readonly isParty: (person: Person) => boolean;
}

const instant = (time: string | undefined): number => (time === undefined ? NaN : Date.parse(time));

export function contextOf(passage: ReadPassage, article: ReadableArticle, story: Story): Context {
  const leaders = passage.roster.leaders();
  const parties = leaders.map(({ name, affiliation }) => affiliation ?? name);
  const named = new Set(
    passage.sentences.flatMap(({ mentions }) => mentions.flatMap(({ people }) => people.map(({ name }) => name))),
  );
  const atTable = new Set(story.actors.filter(({ party }) => party).map(({ name }) => name));
  const publishedAt = Number.isNaN(instant(article.publishedAt)) ? null : (article.publishedAt ?? null);
  return {
    passage,
    story,
    publishedAt,
    beforehand:
      story.summit.leaders.some((name) => named.has(name)) &&
      instant(article.publishedAt) < instant(story.summit.began),
    aboutSummit: leaders.some(({ name }) => named.has(name)) || parties.filter((name) => named.has(name)).length > 1,
    leaders,
    parties,
    isParty: (person) =>
      atTable.has(person.name) || parties.includes(person.name) || parties.includes(person.affiliation ?? ''),
  };
}
