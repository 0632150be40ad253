/** People of a filter who have not appeared: they may yet, or their names are written otherwise than the story has them. */
import { namesIn } from '../findings/matters.js';
import type { Story } from '../story/story.js';
import type { Matter } from '../summit/evolve.js';
import type { NoticeFilter } from './notice-filter.js';

/** A sentence for each; what a notice names them by counts, in any case of letters. */
export function hintsOfUnheard(
  { actors: asked = [] }: Pick<NoticeFilter, 'actors'>,
  { actors }: Pick<Story, 'actors'>,
  matters: Iterable<Matter>,
): readonly string[] {
  if (asked.length === 0) return [];
  const heard = new Set(actors.map(({ name }) => plain(name)));
  for (const { reports } of matters)
    for (const { claim } of reports) for (const name of namesIn(claim)) heard.add(plain(name));
  return asked.filter((name) => !heard.has(plain(name))).map((name) => hintOf(name, actors));
}

function hintOf(name: string, actors: Story['actors']): string {
  const meant = actors.find(({ aliases }) => aliases.some((alias) => plain(alias) === plain(name)));
  if (meant !== undefined) return `actors: who is called “${name}” is told of as “${meant.name}”`;
  return `actors: nobody named “${name}” has appeared so far`;
}

const plain = (name: string) => name.toLowerCase();
