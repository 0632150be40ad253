/** What a line of the brief is called, how well it is borne out, and what changed last. */
import type { Words } from '../languages/said.js';
import { actorName, actorsListed } from './actor-name.js';
import { officeIn } from './office.js';
import type { ToldAbout, ToldLine } from './shapes.js';
import { daysMeant } from './times.js';
import { wordIn } from './wording.js';

export interface MatterName extends Particulars {
  readonly title: string;
}

/** What is told beside the name. */
export interface Particulars {
  readonly detail: string;
  /** What the detail begins with that stays in English, for the language has no word for it; empty where all of it is worded. */
  readonly asWritten: string;
}

export function matterName(about: ToldAbout, words: Words): MatterName {
  switch (about.kind) {
    case 'outcome':
      return worded(wordIn(words.topic, about.topic), actorsListed(about.parties, words));
    case 'meeting': {
      const kind = wordIn(words.meetingKind, about.meetingKind);
      const when = about.when === null ? [] : [words.quoted(about.when)];
      const where = about.place === null ? [] : [about.place];
      if (about.participants.length === 0) return worded(kind, [...where, ...when].join(' · '));
      return worded(actorsListed(about.participants, words), [kind, ...where, ...when].join(' · '));
    }
    case 'reaction':
      return { title: actorName(about.actor, words), ...standingOf(about, words) };
  }
}

function worded(title: string, detail: string): MatterName {
  return { title, detail, asWritten: '' };
}

/** "President, Ukraine"; a country is not told to be of itself. */
function standingOf({ role, affiliation, actor }: Extract<ToldAbout, { kind: 'reaction' }>, words: Words): Particulars {
  const country = affiliation === null || affiliation === actor ? '' : actorName(affiliation, words);
  const { office, asWritten } = officeOf(role ?? '', words);
  return { detail: [office, country].filter((part) => part !== '').join(', '), asWritten };
}

function officeOf(role: string, words: Words) {
  const office = officeIn(role, words);
  return { office: office ?? role, asWritten: office === null && words.tag !== 'en' ? role : '' };
}

/** "on the summit"; empty for what is no reaction. */
export function towardIn({ about }: Pick<ToldLine, 'about'>, words: Words): string {
  return about.kind === 'reaction' ? wordIn(words.toward, about.toward) : '';
}

/** "3 origins", "5 articles", "14 copies": articles of their own are told where they are more than the origins. */
export function backingWords(line: Pick<ToldLine, 'origins' | 'articles' | 'copies'>, { count }: Words) {
  const { origins, articles, copies } = line;
  const own = articles - copies;
  return [
    count(origins, 'origin'),
    ...(own > origins ? [count(own, 'article')] : []),
    ...(copies > 0 ? [count(copies, 'copy')] : []),
  ];
}

/** What the last change came from: "before: proposed", "before: for 22 August 2025", "turned 4 times, before: positive", "first reported so". */
export function changeWords(line: Pick<ToldLine, 'kind' | 'former' | 'instead' | 'turns'>, words: Words): string {
  const { kind, former, instead, turns } = line;
  const { first, before, forDays, turned } = words.lineWords;
  if (former === null) return first;
  const state = instead === null ? words.inSentence(wordIn(words[kind], former)) : forDays(daysMeant(instead, words));
  return `${turns > 2 ? `${turned(turns - 1)}, ` : ''}${before(state)}`;
}
