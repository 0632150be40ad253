/** What a line of the brief is called, how well it is borne out, and what changed last. */
import { names } from '../words/names.js';
import type { ToldAbout, ToldLine } from './shapes.js';
import { daysMeant } from './times.js';
import { count, listed, statusWord, wordIn } from './wording.js';

export interface MatterName {
  readonly title: string;
  readonly detail: string;
}

export function matterName(about: ToldAbout): MatterName {
  switch (about.kind) {
    case 'outcome':
      return { title: wordIn(names.topic, about.topic), detail: listed(about.parties) };
    case 'meeting': {
      const kind = wordIn(names.meeting, about.meetingKind);
      const when = about.when === null ? [] : [`“${about.when}”`];
      const where = about.place === null ? [] : [about.place];
      if (about.participants.length === 0) return { title: kind, detail: [...where, ...when].join(' · ') };
      return { title: listed(about.participants), detail: [kind, ...where, ...when].join(' · ') };
    }
    case 'reaction':
      return { title: about.actor, detail: office(about.role, about.affiliation, about.actor) };
  }
}

/** "President, Ukraine"; a country is not told to be of itself. */
function office(role: string | null, affiliation: string | null, actor: string): string {
  return [role, affiliation === actor ? null : affiliation].filter((part) => part !== null && part !== '').join(', ');
}

/** "on the summit"; empty for what is no reaction. */
export function towardIn({ about }: Pick<ToldLine, 'about'>): string {
  return about.kind === 'reaction' ? wordIn(names.toward, about.toward) : '';
}

/** "3 origins", "5 articles", "14 copies": articles of their own are told where they are more than the origins. */
export function backingWords({ origins, articles, copies }: Pick<ToldLine, 'origins' | 'articles' | 'copies'>) {
  const own = articles - copies;
  return [
    count(origins, 'origin'),
    ...(own > origins ? [count(own, 'article')] : []),
    ...(copies > 0 ? [count(copies, 'copy', 'copies')] : []),
  ];
}

/** What the last change came from: "before: proposed", "before: for 22 August 2025", "turned 4 times, before: positive", "first reported so". */
export function changeWords({ former, instead, turns }: Pick<ToldLine, 'former' | 'instead' | 'turns'>): string {
  if (former === null) return 'first reported so';
  const before = instead === null ? statusWord(former).toLowerCase() : `for ${daysMeant(instead)}`;
  return `${turns > 2 ? `turned ${String(turns - 1)} times, ` : ''}before: ${before}`;
}
