import type { Decider } from '../decider.js';
import { Refusal } from '../errors.js';
import type { Happened } from '../event.js';
import type {
  ArticleDiscovered,
  ArticleFact,
  ArticleJudged,
  ArticleRead,
  ArticleRecognisedAsCopy,
  ArticleRevised,
  ArticleUnreadable,
} from './events.js';
import {
  contentsOf,
  evolve,
  initialState,
  isNothing,
  joined,
  noContents,
  without,
  type ArticleState,
  type Contents,
} from './evolve.js';
import type { Judgement } from './judge.js';
import type { Revision } from './revise.js';

export type ArticleCommand = DiscoverArticle | RecordReading | RecordUnreadable | EraseText | LetGo;

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
  readonly revision: RevisionFound | null;
  readonly again?: Again;
}

export interface RevisionFound extends Revision {
  /** What it was compared with, where that is not the text read before: the page of then, read as pages are read now. */
  readonly previousTextHash?: string;
}

/** The page was read again though the line did not ask for it: that is a fact only where it finds something else. */
export interface Again {
  /** A person ordered it. */
  readonly isOrdered?: boolean;
  /** The text that the article had when the page was asked for. Null: it could not be read so far. */
  readonly over: string | null;
}

export interface RecordUnreadable {
  readonly type: 'RecordUnreadable';
  readonly at: Happened;
  /** The feed's headline when the page was asked for. */
  readonly headline: string;
  readonly failure: ArticleUnreadable['data'];
  /** Of the feed's headline and summary. */
  readonly judgement: Judgement;
  readonly again?: Again;
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

export interface LetGo {
  readonly type: 'LetGo';
  readonly at: Happened;
  /** A sentence for people. */
  readonly because: string;
  readonly contents: Contents;
}

export function decide(command: ArticleCommand, state: ArticleState): readonly ArticleFact[] {
  if (command.type === 'DiscoverArticle') return discover(command, state);
  if (state.status === 'unknown') throw new Refusal('not-found', 'no feed has named this article');
  if (command.type === 'EraseText') return erase(command, state);
  if (command.type === 'LetGo') return letGo(command, state);
  return state.erased === undefined ? record(command, state) : recordErased(command, state.erased);
}

type Known = Extract<ArticleState, { status: 'known' }>;
type Erased = NonNullable<Known['erased']>;

function record(command: RecordReading | RecordUnreadable, state: Known): readonly ArticleFact[] {
  if (!state.pending) return recordAgain(command, state);
  // The headline changed while the page was read: it stays due, and is read once more.
  if (command.headline !== state.headline.title) return [];
  return command.type === 'RecordReading' ? recordReading(command, state) : recordUnreadable(command, state);
}

function recordAgain(command: RecordReading | RecordUnreadable, state: Known): readonly ArticleFact[] {
  const before = state.read?.textHash ?? null;
  // Another reading may have come in between, and be the newer one.
  if (command.again?.over !== before || finds(command) === found(state)) return [];
  return command.type === 'RecordReading' ? recordReading(command, state) : recordUnreadable(command, state);
}

function finds(command: RecordReading | RecordUnreadable): string {
  return command.type === 'RecordReading' ? command.read.textHash : command.failure.reason;
}

/** By the latest reading: the text, or why there was none. */
function found({ read, failure }: Known): string | undefined {
  return failure === undefined ? read?.textHash : failure.reason;
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

/** What is gone already, by this or by an erasure, is not let go again. */
function letGo({ at, because, contents }: LetGo, state: Known): readonly ArticleFact[] {
  const left = without(without(contents, state.letGo ?? noContents), state.erased ?? noContents);
  if (isNothing(left)) return [];
  return [{ type: 'article-let-go.v1', happened: at, data: { because, ...left } }];
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
  const left = without(contents, erased);
  if (isNothing(left)) return [];
  return [{ type: 'article-text-erased.v1', happened, data: { reason, by, ...left, sharedWith } }];
}

function recordReading({ at, read, judgement, copy, revision }: RecordReading, state: Known): readonly ArticleFact[] {
  const facts: ArticleFact[] = [{ type: 'article-read.v1', happened: at, data: read }];
  if (revision !== null && state.read !== undefined && state.read.textHash !== read.textHash) {
    facts.push({
      type: 'article-revised.v1',
      happened: at,
      data: revised(revision, state.read.textHash, read.textHash),
    });
  }
  facts.push(...judged(at, { ...judgement, basis: 'page' }, state));
  if (copy !== null && copy.origin !== state.copyOf) {
    facts.push({ type: 'article-recognised-as-copy.v1', happened: at, data: copy });
  }
  return facts;
}

function revised(revision: RevisionFound, before: string, textHash: string): ArticleRevised['data'] {
  const { material, kinds, nature, headlineChanged, removed, added, previousTextHash = before } = revision;
  const told = { material, kinds, nature, headlineChanged };
  return { previousTextHash, textHash, ...told, removed: removed.length, added: added.length };
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
