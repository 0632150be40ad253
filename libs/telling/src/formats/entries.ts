/** A line of the brief, and a change of state, as an entry of a feed. */
import type { BriefLine, Notice, Report } from '#core';
import { capitalised } from '../brief/wording.js';
import { valueInWords } from '../words/english.js';
import { headlineOf } from '../words/headline.js';
import { titleOf } from '../words/title.js';
import type { FeedEntry } from './entry.js';

/** `pageOf` a matter, or a notice. */
interface Links<T> {
  readonly story: string;
  readonly pageOf: (what: T) => string;
}

type Cited = Pick<Report, 'article'> | null;

/** One for each matter, for ever under one id: readers see it anew when its state changes, or a person changes it. */
export function entryOfLine(line: BriefLine, sentence: string | null, { story, pageOf }: Links<string>): FeedEntry {
  const title = `${titleOf(line.about)}: ${valueInWords(line.value)}`;
  const decided = line.belief === 'person' ? [line.ruling?.at ?? ''] : [];
  return {
    ...{ id: `urn:summitwatch:${story}:${line.matter}`, title: capitalised(title), url: pageOf(line.matter) },
    ...quoted(sentence, line.because),
    ...{ published: line.history[0]?.at ?? line.since, updated: [line.since, ...decided].sort().at(-1) ?? line.since },
    categories: [line.kind, line.value],
  };
}

/** One for each change, never to change itself. */
export function entryOfNotice(notice: Notice, sentence: string | null, { story, pageOf }: Links<Notice>): FeedEntry {
  const { id, kind, after, because, learntAt } = notice;
  return {
    ...{ id: `urn:summitwatch:${story}:${id}`, title: headlineOf(notice), url: pageOf(notice) },
    ...quoted(sentence, because),
    ...{ published: learntAt, updated: learntAt, categories: [kind, after ?? 'withdrawn'] },
  };
}

function quoted(sentence: string | null, cited: Cited): Pick<FeedEntry, 'sentence' | 'source'> {
  if (cited === null) return { sentence: '', source: null };
  const { title, url, publisher } = cited.article;
  return { sentence: sentence ?? '', source: { title, url, publisher: publisher.name } };
}
