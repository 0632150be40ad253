import type { Decider } from '../decider.js';
import { Refusal } from '../errors.js';
import type { Happened } from '../event.js';
import type {
  ArticleDiscovered,
  ArticleFact,
  ArticleJudged,
  ArticleRead,
  ArticleRecognisedAsCopy,
  ArticleUnreadable,
} from './events.js';
import { contentsOf, evolve, initialState, joined, type ArticleState, type Contents } from './evolve.js';
import type { Judgement } from './judge.js';
import type { Revision } from './revise.js';

export type ArticleCommand = DiscoverArticle | RecordReading | RecordUnreadable | EraseText;

export interface DiscoverArticle {
  readonly type: 'DiscoverArticle';
  readonly at: Happened;
  readonly entry: ArticleDiscovered['data'];
}

export interface RecordReading {
  readonly type: 'RecordReading';
  readonly at: Happened;
  /** The feed's headline when the page was asked for. */
  readonly headline: string;
  readonly read: ArticleRead['data'];
  readonly judgement: Judgement;
  readonly copy: ArticleRecognisedAsCopy['data'] | null;
  /** Set when the text differs from the one read before. */
  readonly revision: Revision | null;
}

export interface RecordUnreadable {
  readonly type: 'RecordUnreadable';
  readonly at: Happened;
  /** The feed's headline when the page was asked for. */
  readonly headline: string;
  readonly failure: ArticleUnreadable['data'];
  /** Of the feed's headline and summary. */
  readonly judgement: Judgement;
}

export interface EraseText {
  readonly type: 'EraseText';
  readonly at: Happened;
  readonly reason: string;
  readonly by: string;
  /** What its own facts do not name: texts of readings that were not recorded, pages on which others had the very same text. */
  readonly also: Contents;
  /** Ids of other articles that had the very same text. */
  readonly sharedWith: readonly string[];
}

export function decide(command: ArticleCommand, state: ArticleState): readonly ArticleFact[] {
  if (command.type === 'DiscoverArticle') return discover(command, state);
  if (state.status === 'unknown') throw new Refusal('not-found', 'no feed has named this article');
  if (command.type === 'EraseText') return erase(command, state);
  return state.erased === undefined ? record(command, state) : recordErased(command, state.erased);
}

type Known = Extract<ArticleState, { status: 'known' }>;
type Erased = NonNullable<Known['erased']>;

function record(command: RecordReading | RecordUnreadable, state: Known): readonly ArticleFact[] {
  if (!state.pending) return [];
  // The headline changed while the page was read: it stays due, and is read once more.
  if (command.headline !== state.headline.title) return [];
  return command.type === 'RecordReading' ? recordReading(command, state) : recordUnreadable(command, state);
}

function discover({ at, entry }: DiscoverArticle, state: ArticleState): readonly ArticleFact[] {
  if (state.status === 'unknown') return [{ type: 'article-discovered.v1', happened: at, data: entry }];
  // Other feeds phrase the same page differently; only the one that brought it can change its mind.
  if (state.erased !== undefined) return [];
  const same = state.headline.title === entry.title && state.headline.summary === entry.summary;
  if (same || state.entry.feed !== entry.feed) return [];
  const { title, summary } = entry;
  const data = { title, summary, previousTitle: state.headline.title };
  return [{ type: 'article-headline-changed.v1', happened: at, data }];
}

function erase({ at, reason, by, also, sharedWith }: EraseText, state: Known): readonly ArticleFact[] {
  if (reason.trim() === '') throw new Refusal('invalid', 'say why the text must go: a reason is required');
  const all = joined(state.contents, also);
  if (state.erased !== undefined) return uncovered(at, all, state.erased, sharedWith);
  return [{ type: 'article-text-erased.v1', happened: at, data: { reason, by, ...all, sharedWith } }];
}

/** A page that was read while the erasure was ordered: what was kept of it goes for the same reason. */
function recordErased(command: RecordReading | RecordUnreadable, erased: Erased): readonly ArticleFact[] {
  const contents = contentsOf(command.type === 'RecordReading' ? command.read : command.failure);
  return uncovered(command.at, contents, erased, []);
}

function uncovered(
  happened: Happened,
  contents: Contents,
  erased: Erased,
  sharedWith: readonly string[],
): readonly ArticleFact[] {
  const { reason, by } = erased;
  const textHashes = contents.textHashes.filter((hash) => !erased.textHashes.includes(hash));
  const pageHashes = contents.pageHashes.filter((hash) => !erased.pageHashes.includes(hash));
  const responseHashes = contents.responseHashes?.filter((hash) => !erased.responseHashes?.includes(hash)) ?? [];
  if (textHashes.length + pageHashes.length + responseHashes.length === 0) return [];
  const responses = responseHashes.length === 0 ? {} : { responseHashes };
  const data = { reason, by, textHashes, pageHashes, ...responses, sharedWith };
  return [{ type: 'article-text-erased.v1', happened, data }];
}

function recordReading({ at, read, judgement, copy, revision }: RecordReading, state: Known): readonly ArticleFact[] {
  const facts: ArticleFact[] = [{ type: 'article-read.v1', happened: at, data: read }];
  if (revision !== null && state.read !== undefined && state.read.textHash !== read.textHash) {
    const { material, removed, added } = revision;
    const hashes = { previousTextHash: state.read.textHash, textHash: read.textHash };
    const data = { ...hashes, material, removed: removed.length, added: added.length };
    facts.push({ type: 'article-revised.v1', happened: at, data });
  }
  facts.push(...judged(at, { ...judgement, basis: 'page' }, state));
  if (copy !== null && copy.origin !== state.copyOf) {
    facts.push({ type: 'article-recognised-as-copy.v1', happened: at, data: copy });
  }
  return facts;
}

function recordUnreadable({ at, failure, judgement }: RecordUnreadable, state: Known): readonly ArticleFact[] {
  const unreadable: ArticleFact = { type: 'article-unreadable.v1', happened: at, data: failure };
  // A page once read keeps its verdict: that it is gone now changes nothing that it said.
  if (state.judged?.basis === 'page') return [unreadable];
  return [unreadable, ...judged(at, { ...judgement, basis: 'entry' }, state)];
}

function judged(happened: Happened, data: ArticleJudged['data'], state: Known): readonly ArticleFact[] {
  if (JSON.stringify(state.judged) === JSON.stringify(data)) return [];
  return [{ type: 'article-judged.v1', happened, data }];
}

export const articleDecider: Decider<ArticleCommand, ArticleState, ArticleFact> = { initialState, evolve, decide };
