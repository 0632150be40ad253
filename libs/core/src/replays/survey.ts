/** The log, read once: the register of matters as it is, and what is known of each article that can be read again. */
import { evolve as evolveArticle, initialState as unknownArticle, type ArticleState } from '../articles/evolve.js';
import { publisherBehind } from '../articles/publisher.js';
import { voiceOf } from '../articles/voice.js';
import type { EventLog } from '../event-log.js';
import type { Happened, Recorded } from '../event.js';
import type { FindingFact, FindingsRecorded } from '../findings/events.js';
import { evolve as evolveFindings, initialState as noFindings, type FindingsState } from '../findings/evolve.js';
import type { ArchivedArticle } from '../findings/in-article.js';
import type { ReaderName } from '../findings/reader.js';
import type { RulingDoc } from '../rulings/doc.js';
import type { Story } from '../story/story.js';
import type { Matter } from '../summit/evolve.js';
import { articleOfSubject, concernsArticle } from '../views/article-events.js';
import type { View } from '../view.js';
import { mattersView } from '../views/matters.js';
import { rulingsView } from '../views/rulings.js';

export interface Survey {
  readonly position: number;
  readonly matters: ReadonlyMap<string, Matter>;
  readonly rulings: ReadonlyMap<string, RulingDoc>;
  readonly articles: ReadonlyMap<string, SurveyedArticle>;
}

export interface SurveyedArticle {
  readonly article: ArticleState;
  readonly findings: FindingsState;
  /** The record that stands, and when it happened and was learnt. */
  readonly record?: FindingsRecorded['data'];
  readonly happened?: Happened;
  readonly learntAt?: string;
}

/** An article to read again. */
export interface Due {
  readonly article: Omit<ArchivedArticle, 'text'>;
  readonly over: string;
  readonly happened: Happened;
  readonly knownSince: string;
}

const batch = 1000;
const unknown: SurveyedArticle = { article: unknownArticle, findings: noFindings };

export async function surveyLog(log: EventLog): Promise<Survey> {
  const [matters, rulings] = [new Map<string, Matter>(), new Map<string, RulingDoc>()];
  const articles = new Map<string, SurveyedArticle>();
  let position = 0;
  for (;;) {
    const events = await log.read(position, batch);
    for (const event of events) {
      foldInto(matters, mattersView, event);
      foldInto(rulings, rulingsView, event);
      foldArticle(articles, event);
      position = event.position;
    }
    if (events.length < batch) return { position, matters, rulings, articles };
  }
}

export function foldInto<Doc>(docs: Map<string, Doc>, view: View<Doc>, event: Recorded): void {
  for (const key of view.keys(event)) {
    const next = view.evolve(docs.get(key), event, key);
    if (next !== undefined) docs.set(key, next);
  }
}

function foldArticle(articles: Map<string, SurveyedArticle>, event: Recorded): void {
  const id = articleOfSubject(event.subject);
  const before = articles.get(id) ?? unknown;
  if (concernsArticle(event))
    articles.set(id, { ...withReading(before, event), article: evolveArticle(before.article, event) });
  else if (event.subject.startsWith('finding:')) articles.set(id, withFinding(before, event as Recorded<FindingFact>));
}

/** Of an article without a record, its last reading says when it was learnt. */
function withReading(before: SurveyedArticle, { type, happened, learntAt }: Recorded): SurveyedArticle {
  return type === 'article-read.v1' && before.record === undefined ? { ...before, happened, learntAt } : before;
}

function withFinding(before: SurveyedArticle, event: Recorded<FindingFact>): SurveyedArticle {
  const findings = evolveFindings(before.findings, event);
  if (event.type !== 'findings-recorded.v1') return { ...before, findings };
  const { happened, learntAt, data } = event;
  return { ...before, findings, record: data, happened, learntAt };
}

/** Every article whose findings stand, and every relevant one in which nothing was found; not what this reader has read. */
export function dueFor(reader: ReaderName, { articles }: Survey, story: Story): readonly Due[] {
  return [...articles].flatMap(([id, known]) => {
    const { record, happened, learntAt, findings } = known;
    if (happened === undefined || learntAt === undefined || isReadBy(reader, record)) return [];
    const article = record === undefined ? unrecorded(id, known, story) : archived(record);
    return article === null
      ? []
      : [{ article, over: findings.basis, happened, knownSince: record?.knownSince ?? learntAt }];
  });
}

function isReadBy({ name, version }: ReaderName, record: FindingsRecorded['data'] | undefined): boolean {
  return record?.reader === name && record.readerVersion === version;
}

function archived({ article, textHash, origin, baseline }: FindingsRecorded['data']): Due['article'] {
  return { header: article, textHash, origin, baseline };
}

/** What was found relevant and read, and of which no finding was recorded: its header is made as for a live record. */
function unrecorded(id: string, { article, happened }: SurveyedArticle, story: Story): Due['article'] | null {
  if (article.status === 'unknown' || article.read === undefined || article.judged?.relevant !== true) return null;
  const { entry, read, copyOf: origin = id } = article;
  const { textHash, title = entry.title, lang = entry.lang, siteName } = read;
  const publisher = publisherBehind(siteName, entry.publisher, story.feeds);
  const voice = voiceOf(read, { publisher, url: read.finalUrl }, story.families);
  const header = { id, url: entry.url, title, publisher, lang, ...publicationOf(happened), ...voice };
  return { header, textHash, origin, baseline: entry.baseline };
}

function publicationOf(happened: Happened | undefined) {
  return happened === undefined || happened.precision === 'unknown' ? {} : { publishedAt: happened.at };
}
