/**
 * Which contents policy lets go of: old pages whose text stays, and all of old items that are not about the summit. Never what a finding
 * rests on, whenever it was found: no sentence, no claim. A content that several articles share stays while one of them needs it.
 */
import type { ArticleFact } from '../articles/events.js';
import { contentsOf, isNothing, joined, noContents, without, type Contents } from '../articles/evolve.js';
import type { Recorded } from '../event.js';
import { claimsOf } from '../findings/matters.js';
import type { FindingFact } from '../findings/events.js';
import { articleOfSubject, concernsArticle } from './article-events.js';

export interface RetentionPolicy {
  /** After so many days the page and response of a reading go; null: never. */
  readonly pagesDays: number | null;
  /** After so many days all that was kept of an item that is not about the summit goes; null: never. */
  readonly irrelevantDays: number | null;
}

export interface LettingGo {
  readonly article: string;
  /** A sentence for people. */
  readonly because: string;
  /** All that is to go, what a run that was cut off may have left lying included. */
  readonly contents: Contents;
  /** Of that, what the log does not tell yet. */
  readonly untold: Contents;
}

interface Reading {
  readonly learntAt: string;
  readonly textHash?: string;
  readonly contents: Contents;
}

interface Known {
  readonly readings: Reading[];
  relevant: boolean | null;
  ruled: boolean | null;
  told: { readonly at: string; readonly contents: Contents }[];
}

const dayMs = 86_400_000;
/** After so many days nothing is left lying of what was told to go. */
const settledDays = 2;

/** Takes the whole log in its order, then tells what is due. It holds a few hundred bytes for each reading. */
export class Retention {
  private readonly articles = new Map<string, Known>();
  private readonly cited = new Set<string>();

  constructor(private readonly policy: RetentionPolicy) {}

  take(event: Recorded): void {
    if (concernsArticle(event)) this.takeArticle(event);
    else if (event.subject.startsWith('finding:')) this.takeFindings(event as Recorded<FindingFact>);
    else if (event.subject.startsWith('ruling:item/')) this.takeRuling(event);
  }

  due(now: Date): readonly LettingGo[] {
    const orders = [...this.articles].flatMap(([id, known]) => this.dueOf(id, known, now));
    const needed = this.needed(orders);
    return orders
      .map((order) => ({ ...order, contents: only(order.contents, (shelf, hash) => !needed.has(shelf + hash)) }))
      .map((order) => ({ ...order, untold: without(order.contents, this.toldOf(order.article)) }))
      .filter(({ contents }) => !isNothing(contents));
  }

  private takeArticle(event: Recorded<ArticleFact>): void {
    const known = this.known(articleOfSubject(event.subject));
    switch (event.type) {
      case 'article-read.v1':
      case 'article-unreadable.v1': {
        const text = event.type === 'article-read.v1' ? { textHash: event.data.textHash } : {};
        const contents = contentsOf(event.data);
        known.readings.push({ learntAt: event.learntAt, ...text, contents });
        known.told = known.told.map((each) => ({ ...each, contents: without(each.contents, contents) }));
        return;
      }
      case 'article-judged.v1':
        known.relevant = event.data.relevant;
        return;
      case 'article-let-go.v1':
      case 'article-text-erased.v1':
        known.told.push({ at: event.learntAt, contents: joined(noContents, event.data) });
        return;
      case 'article-discovered.v1':
      case 'article-headline-changed.v1':
      case 'article-recognised-as-copy.v1':
      case 'article-revised.v1':
        return;
    }
  }

  private takeFindings(event: Recorded<FindingFact>): void {
    if (event.type !== 'findings-recorded.v1') return;
    const { findings, textHash } = event.data;
    if (claimsOf(findings).length + findings.quotes.length > 0) this.cited.add(textHash);
  }

  private takeRuling({ subject, data }: Recorded): void {
    const { relevant } = data as { readonly relevant?: unknown };
    this.known(subject.slice('ruling:item/'.length)).ruled = typeof relevant === 'boolean' ? relevant : null;
  }

  private known(article: string): Known {
    const found = this.articles.get(article) ?? { readings: [], relevant: null, ruled: null, told: [] };
    this.articles.set(article, found);
    return found;
  }

  private dueOf(article: string, known: Known, now: Date): readonly LettingGo[] {
    const { irrelevantDays, pagesDays } = this.policy;
    const wholly = irrelevantDays !== null && this.isIrrelevant(known) && isOlder(lastOf(known), irrelevantDays, now);
    const days = wholly ? irrelevantDays : pagesDays;
    if (days === null) return [];
    const contents = known.readings.reduce<Contents>((all, reading) => {
      const goes = wholly ? reading.contents : this.pageOf(reading, days, now);
      return joined(all, goes);
    }, noContents);
    const what = wholly ? 'items that are not about the summit' : 'pages';
    const because = `${what} are kept for ${String(days)} day${days === 1 ? '' : 's'}`;
    const settled = this.toldOf(article, (at) => isOlder(at, settledDays, now));
    return [{ article, because, contents: without(contents, settled), untold: noContents }];
  }

  private toldOf(article: string, counts: (at: string) => boolean = () => true): Contents {
    const told = this.articles.get(article)?.told ?? [];
    return told.reduce((all, { at, contents }) => (counts(at) ? joined(all, contents) : all), noContents);
  }

  /** As a person says, or else the machine; one that was never judged is not let go of. */
  private isIrrelevant({ ruled, relevant, readings }: Known): boolean {
    const isAbout = ruled ?? relevant;
    return isAbout === false && !readings.some(({ textHash }) => textHash !== undefined && this.cited.has(textHash));
  }

  private pageOf({ learntAt, textHash, contents }: Reading, days: number, now: Date): Contents {
    const isCited = textHash !== undefined && this.cited.has(textHash);
    return isCited || !isOlder(learntAt, days, now) ? noContents : { ...contents, textHashes: [] };
  }

  /** Of all that is not ordered to go for the article itself, and of every text that is cited. */
  private needed(orders: readonly LettingGo[]): ReadonlySet<string> {
    const going = new Map(orders.map(({ article, contents }) => [article, contents]));
    const needed = new Set([...this.cited].map((hash) => `textHashes${hash}`));
    for (const [id, { readings }] of this.articles) {
      const own = going.get(id) ?? noContents;
      for (const { contents } of readings)
        only(contents, (shelf, hash) => {
          if (own[shelf]?.includes(hash) !== true) needed.add(shelf + hash);
          return true;
        });
    }
    return needed;
  }
}

type ShelfOf = keyof Contents;

function only(contents: Contents, holds: (shelf: ShelfOf, hash: string) => boolean): Contents {
  const kept = (shelf: ShelfOf) => (contents[shelf] ?? []).filter((hash) => holds(shelf, hash));
  const responseHashes = kept('responseHashes');
  return {
    textHashes: kept('textHashes'),
    pageHashes: kept('pageHashes'),
    ...(responseHashes.length === 0 ? {} : { responseHashes }),
  };
}

function lastOf({ readings }: Known): string {
  return readings.at(-1)?.learntAt ?? '';
}

/** False for what was never read. */
function isOlder(at: string, days: number, now: Date): boolean {
  return Date.parse(at) < now.getTime() - days * dayMs;
}
