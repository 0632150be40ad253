/** Every ingested item with its verdict and the reason: one document for each article. */
import type { ArticleFact, ArticleJudged, Publisher } from '../articles/events.js';
import type { Match } from '../articles/judge.js';
import type { Recorded } from '../event.js';
import type { FindingFact } from '../findings/events.js';
import type { Findings } from '../findings/finding.js';
import { mattersOf } from '../findings/matters.js';
import type { RulingFact } from '../rulings/events.js';
import { noteOf, type Note } from '../rulings/evolve.js';
import type { View } from '../view.js';
import { articleOfSubject, concernsArticle } from './article-events.js';
import { removalIn, type Removal } from './erasures.js';

export type ItemVerdict = 'pending' | 'relevant' | 'copy' | 'not-relevant' | 'unreadable';

export interface ItemDoc {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: Publisher;
  readonly feed: string;
  readonly lang: string;
  readonly publishedAt?: string;
  /** ISO 8601 UTC. */
  readonly discoveredAt: string;
  readonly verdict: ItemVerdict;
  /** A sentence for people. */
  readonly reason: string;
  readonly because: readonly Match[];
  readonly score: number | null;
  readonly threshold: number | null;
  readonly copyOf: string | null;
  readonly revisions: number;
  readonly textHash: string | null;
  /** Set once its text was erased. */
  readonly removed: Removal | null;
  /** What a person says that it is about; the machine's judgement stays beside it. */
  readonly ruled: ItemRuling | null;
  /** What the reading of the page failed of; empty when it did not. */
  readonly failure: string;
  readonly findings: {
    readonly outcomes: number;
    readonly followUps: number;
    readonly reactions: number;
    readonly quotes: number;
  };
  readonly says: ItemSays;
}

/** What its findings are about, each once. */
export interface ItemSays {
  /** Of its outcomes. */
  readonly topics: readonly string[];
  /** Who reacts or is quoted: names as the story has them, else as the text does. */
  readonly actors: readonly string[];
  /** Subjects such as `outcome:ceasefire`. */
  readonly matters: readonly string[];
}

export interface ItemRuling extends Note {
  readonly relevant: boolean;
  /** Given together with others. */
  readonly batch?: string;
}

/** In which claims are read; of all others only quotations are. */
const understoodTag = /^(?:en(?:-.*)?|und)?$/i;

/** False for what is about the summit and told in a language in which no claims are read. */
export function isUnderstood({ verdict, lang }: Pick<ItemDoc, 'verdict' | 'lang'>): boolean {
  return (verdict !== 'relevant' && verdict !== 'copy') || understoodTag.test(lang);
}

export const itemsView: View<ItemDoc> = {
  name: 'items',
  version: 5,
  subjects: ['article:', 'finding:', 'ruling:item/'],
  keys: (event) =>
    concernsArticle(event) || concernsFindings(event) ? [articleOfSubject(event.subject)] : rulingKeys(event),
  evolve: (doc, event, key) => {
    if (concernsFindings(event)) return doc && withFindings(doc, event);
    if (doc !== undefined && concernsItemRuling(event)) return judgedBy(doc, event);
    if (!concernsArticle(event)) return doc;
    const next = evolveItem(doc, event, key);
    return next && { ...next, ...verdictOf(next) };
  },
};

function evolveItem(doc: ItemDoc | undefined, event: Recorded<ArticleFact>, id: string): ItemDoc | undefined {
  if (event.type === 'article-discovered.v1') return newItem(event, id);
  if (doc === undefined) return undefined;
  switch (event.type) {
    case 'article-headline-changed.v1':
      return { ...doc, title: event.data.title };
    case 'article-read.v1': {
      const { textHash, title = doc.title, lang = doc.lang } = event.data;
      return { ...doc, textHash, title, lang, failure: '' };
    }
    case 'article-unreadable.v1':
      return { ...doc, failure: event.data.detail };
    case 'article-judged.v1':
      return withJudgement(doc, event.data);
    case 'article-recognised-as-copy.v1':
      return { ...doc, copyOf: event.data.origin };
    case 'article-revised.v1':
      return { ...doc, revisions: doc.revisions + 1 };
    case 'article-let-go.v1':
      return doc;
    case 'article-text-erased.v1':
      return { ...doc, removed: doc.removed ?? removalIn(event) };
  }
}

function newItem(event: Recorded<Extract<ArticleFact, { type: 'article-discovered.v1' }>>, id: string): ItemDoc {
  const { url, title, publisher, feed, lang, publishedAt } = event.data;
  return {
    ...{ id, url, title, publisher, feed, lang },
    ...(publishedAt === undefined ? {} : { publishedAt }),
    discoveredAt: event.learntAt,
    ...{ verdict: 'pending', reason: '', because: [], score: null, threshold: null },
    ...{ copyOf: null, revisions: 0, textHash: null, removed: null, ruled: null, failure: '' },
    findings: { outcomes: 0, followUps: 0, reactions: 0, quotes: 0 },
    says: { topics: [], actors: [], matters: [] },
  };
}

function withJudgement(doc: ItemDoc, { score, threshold, because }: ArticleJudged['data']): ItemDoc {
  return { ...doc, score, threshold, because };
}

/** A person's word stands before the machine's; what could not be read stays unreadable, whatever it is about. */
function verdictOf(doc: ItemDoc): Pick<ItemDoc, 'verdict' | 'reason'> {
  const machine = machineVerdictOf(doc);
  const { ruled, copyOf } = doc;
  if (ruled === null || machine.verdict === 'pending' || machine.verdict === 'unreadable') return machine;
  const reason = `${ruled.relevant ? 'about the summit' : 'not about the summit'}, says ${ruled.by}: ${ruled.reason}`;
  if (!ruled.relevant) return { verdict: 'not-relevant', reason };
  return { verdict: copyOf === null ? 'relevant' : 'copy', reason };
}

function machineVerdictOf(doc: ItemDoc): Pick<ItemDoc, 'verdict' | 'reason'> {
  const { score, threshold } = doc;
  if (score === null || threshold === null) return unjudged(doc);
  const about = score >= threshold ? 'about the summit' : 'not about the summit';
  const weighed = `${about}: ${String(score)} of ${String(threshold)} points needed`;
  if (doc.textHash === null) return { verdict: 'unreadable', reason: `${doc.failure}; its headline is ${weighed}` };
  if (score < threshold) return { verdict: 'not-relevant', reason: weighed };
  if (doc.copyOf !== null) return { verdict: 'copy', reason: 'repeats the text of another article' };
  return { verdict: 'relevant', reason: weighed };
}

function unjudged({ removed }: ItemDoc): Pick<ItemDoc, 'verdict' | 'reason'> {
  if (removed === null) return { verdict: 'pending', reason: 'the page is due to be read' };
  return { verdict: 'unreadable', reason: 'its text was erased before it was read' };
}

function withFindings(doc: ItemDoc, event: Recorded<FindingFact>): ItemDoc {
  if (event.type !== 'findings-recorded.v1') return doc;
  const { outcomes, followUps, reactions, quotes } = event.data.findings;
  // The page names the true publisher where a feed passed the item on.
  const { publisher } = event.data.article;
  const counts = { outcomes, followUps, reactions, quotes };
  const findings = Object.fromEntries(Object.entries(counts).map(([kind, found]) => [kind, found.length]));
  const says = saidIn(event.data.findings);
  return { ...doc, publisher, findings: findings as unknown as ItemDoc['findings'], says };
}

function saidIn(findings: Findings): ItemSays {
  const { outcomes, reactions, quotes } = findings;
  const speakers = quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  return {
    topics: [...new Set(outcomes.map(({ topic }) => topic))],
    actors: [...new Set([...reactions.map(({ actor }) => actor), ...speakers])],
    matters: mattersOf(findings),
  };
}

type ItemFact = Extract<RulingFact, { type: 'item-ruled.v1' | 'item-ruling-lifted.v1' }>;

function concernsItemRuling(event: Recorded): event is Recorded<ItemFact> {
  return event.subject.startsWith('ruling:item/');
}

function rulingKeys(event: Recorded): readonly string[] {
  return concernsItemRuling(event) ? [event.subject.slice('ruling:item/'.length)] : [];
}

function judgedBy(doc: ItemDoc, event: Recorded<ItemFact>): ItemDoc {
  const { relevant, batch } = event.type === 'item-ruled.v1' ? event.data : {};
  const among = batch === undefined ? {} : { batch };
  const ruled = relevant === undefined ? null : { ...noteOf(event), relevant, ...among };
  return { ...doc, ruled, ...verdictOf({ ...doc, ruled }) };
}

function concernsFindings(event: Recorded): event is Recorded<FindingFact> {
  return event.subject.startsWith('finding:');
}
