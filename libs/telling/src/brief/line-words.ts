/** What a line of the brief is called, how well it is borne out, and what changed last. */
import type { Words } from '../languages/said.js';
import { actorName, actorsListed } from './actor-name.js';
import { officeIn } from './office.js';
import { placeIn } from './place-name.js';
import type { ToldAbout, ToldLine } from './shapes.js';
import { daysMeant } from './times.js';
import { listed, wordIn } from './wording.js';

type Meeting = Extract<ToldAbout, { kind: 'meeting' }>;

export interface MatterName extends Particulars {
  readonly title: string;
}

/** What is told beside the name. */
export interface Particulars {
  readonly detail: string;
  /** What stays in English in the detail, in its order, for the language has no word for it; empty where all of it is worded. */
  readonly asWritten: readonly string[];
}

/** The detail in its parts: what stays in English apart from the rest. */
export function runsOf({ detail, asWritten }: Particulars): readonly { text: string; isForeign: boolean }[] {
  let rest = detail;
  const runs = asWritten.flatMap((text) => {
    const before = rest.slice(0, rest.indexOf(text));
    rest = rest.slice(before.length + text.length);
    return [
      { text: before, isForeign: false },
      { text, isForeign: true },
    ];
  });
  return [...runs, { text: rest, isForeign: false }].filter(({ text }) => text !== '');
}

export function matterName(about: ToldAbout, words: Words): MatterName {
  switch (about.kind) {
    case 'outcome':
      return worded(wordIn(words.topic, about.topic), actorsListed(about.parties, words));
    case 'meeting':
      return meetingName(about, words);
    case 'reaction':
      return { title: actorName(about.actor, words), ...standingOf(about, words) };
  }
}

function worded(title: string, detail: string): MatterName {
  return { title, detail, asWritten: [] };
}

/** Where nobody is named, the kind of meeting is its name. */
function meetingName({ participants, ...about }: Meeting, words: Words): MatterName {
  const kind = wordIn(words.meetingKind, about.meetingKind);
  const { told, asWritten } = whereAndWhen(about, words);
  if (participants.length === 0) return { title: kind, detail: told.join(' · '), asWritten };
  return { title: actorsListed(participants, words), detail: [kind, ...told].join(' · '), asWritten };
}

function whereAndWhen({ place, when }: Pick<Meeting, 'place' | 'when'>, words: Words) {
  const where = place === null ? [] : [{ written: place, told: placeIn(place, words) }];
  const quoted = when === null ? [] : [words.quoted(when)];
  const unworded = where.filter(({ told }) => told === null).map(({ written }) => written);
  return {
    told: [...where.map(({ written, told }) => told ?? written), ...quoted],
    asWritten: words.tag === 'en' ? [] : [...unworded, ...(when === null ? [] : [when])],
  };
}

/** "President, Ukraine"; a country is not told to be of itself. */
function standingOf({ role, affiliation, actor }: Extract<ToldAbout, { kind: 'reaction' }>, words: Words): Particulars {
  const country = affiliation === null || affiliation === actor ? '' : actorName(affiliation, words);
  const { office, asWritten } = officeOf(role ?? '', words);
  return { detail: [office, country].filter((part) => part !== '').join(', '), asWritten };
}

function officeOf(role: string, words: Words) {
  const office = officeIn(role, words);
  return { office: office ?? role, asWritten: office === null && role !== '' && words.tag !== 'en' ? [role] : [] };
}

/** "on the summit"; empty for what is no reaction. */
export function towardIn({ about }: Pick<ToldLine, 'about'>, words: Words): string {
  return about.kind === 'reaction' ? wordIn(words.toward, about.toward) : '';
}

/** "3 origins", "5 articles", "14 copies", "all by the word of X": articles of their own are told where they are more than the origins. */
export function backingWords(line: Pick<ToldLine, 'origins' | 'articles' | 'copies' | 'claimants'>, words: Words) {
  const { origins, articles, copies, claimants } = line;
  const { count, lineWords } = words;
  const own = articles - copies;
  return [
    count(origins, 'origin'),
    ...(own > origins ? [count(own, 'article')] : []),
    ...(copies > 0 ? [count(copies, 'copy')] : []),
    ...(claimants.length > 0 ? [lineWords.byTheWordOf(fewOf(claimants, words))] : []),
  ];
}

const mostClaimants = 2;

/** "Steve Witkoff", "Steve Witkoff and 2 more". */
export function fewOf(claimants: readonly string[], words: Words): string {
  const names = claimants.slice(0, mostClaimants).map((name) => actorName(name, words));
  const more = claimants.length - names.length;
  return listed(more > 0 ? [...names, words.lineWords.andMore(more)] : names, words);
}

/** What the last change came from: "before: proposed", "before: for 22 August 2025", "turned 4 times, before: positive", "first reported so". */
export function changeWords(line: Pick<ToldLine, 'kind' | 'former' | 'instead' | 'turns'>, words: Words): string {
  const { kind, former, instead, turns } = line;
  const { first, before, forDays, turned } = words.lineWords;
  if (former === null) return first;
  const state = instead === null ? words.inSentence(wordIn(words[kind], former)) : forDays(daysMeant(instead, words));
  return `${turns > 2 ? `${turned(turns - 1)}, ` : ''}${before(state)}`;
}
