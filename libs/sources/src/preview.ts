/**
 * A source as it would come in, before it is added: its latest items, how well their pages read, which are about the summit and
 * why, and what that would have told whom. Ends in time whatever the world does, and says what it did not get to.
 */
import {
  TooLongToRead,
  type FeedItem,
  type Fetched,
  type ListPage,
  type ParsedFeed,
  type Publisher,
  fetchedDocument,
  withBelievedDates,
  withoutFragment,
} from '#core';
import { Deadline, late } from './deadline.js';
import { defaultLimitMs, seconds, whyNot, type SourceDesk, type Unreadable } from './desk.js';
import { summaryOf, type Candidate } from './discover.js';
import { formatOf } from './feed-format.js';
import { inHostLanes } from './host-lanes.js';
import { judgedByEntry, readItem, type ItemPreview, type ReadItem } from './preview-item.js';
import { noticesOf, type NoticePreview } from './preview-notices.js';

export interface PreviewRequest {
  readonly url: string;
  /** For a page without a feed. */
  readonly list?: ListPage;
  /** Whose items they are; without it the feed's title is taken, and what kind of publisher it is stays unknown. */
  readonly publisher?: Publisher;
  readonly lang?: string;
}

export interface Preview {
  readonly url: string;
  readonly feed: NonNullable<Candidate['read']> & { readonly title?: string };
  /** The latest ones, at most 10. */
  readonly items: readonly ItemPreview[];
  /** What the readable relevant ones would have told, oldest first. */
  readonly notices: readonly NoticePreview[];
  /** From which state the notices follow: what is known now, or nothing. */
  readonly basis: 'now' | 'nothing';
  /** Sentences for people: what there was no time for. */
  readonly unfinished: readonly string[];
}

const mostItems = 10;
/** For the notices, which need no more than a few documents. */
const reserveMs = 300;

export async function previewSource(
  desk: SourceDesk,
  request: PreviewRequest,
  limitMs = defaultLimitMs,
): Promise<Preview | Unreadable> {
  const [reading, whole] = [new Deadline(limitMs - Math.min(reserveMs, limitMs / 4)), new Deadline(limitMs)];
  try {
    return await new Looking(desk, request, { reading, whole, limitMs }).run();
  } finally {
    reading.clear();
    whole.clear();
  }
}

interface Time {
  readonly reading: Deadline;
  readonly whole: Deadline;
  readonly limitMs: number;
}

class Looking {
  private readonly unfinished: string[] = [];

  constructor(
    private readonly desk: SourceDesk,
    private readonly request: PreviewRequest,
    private readonly time: Time,
  ) {}

  async run(): Promise<Preview | Unreadable> {
    const { url } = this.request;
    const answer = await this.time.reading.orLate(this.desk.get({ url, purpose: 'feed' }));
    if (answer === late) return this.nothingYet('the address did not answer');
    if (!answer.ok) return { unreadable: whyNot(answer) };
    const reading = await this.time.reading.orLate(this.read(answer));
    if (reading === late) return this.nothingYet('the feed was not read');
    if ('unreadable' in reading) return { unreadable: `${reading.unreadable} ${this.advice()}` };
    return this.preview(answer, withBelievedDates(reading.feed, this.desk.now()));
  }

  private async preview(answer: Fetched, feed: ParsedFeed): Promise<Preview> {
    const latest = latestOf(feed.items);
    const read = await this.readPages(latest, feed);
    const notices = await this.tell(latest.flatMap((item) => read.get(item) ?? []));
    const { title } = feed;
    const format = this.request.list === undefined ? formatOf(answer.body) : 'list';
    return {
      url: withoutFragment(answer.movedPermanently ? answer.url : this.request.url),
      feed: { ...summaryOf(feed, format), ...(title === undefined ? {} : { title }) },
      items: latest.map(
        (item) => read.get(item)?.shown ?? judgedByEntry(this.desk, item, 'its page was not read in time'),
      ),
      notices,
      basis: this.basis,
      unfinished: this.unfinished,
    };
  }

  private get basis(): Preview['basis'] {
    return this.desk.rehearsalBasis === undefined ? 'nothing' : 'now';
  }

  private async read(answer: Fetched) {
    const { list } = this.request;
    try {
      return await this.desk.reading.readFeed({ ...fetchedDocument(answer), ...(list === undefined ? {} : { list }) });
    } catch (error) {
      if (error instanceof TooLongToRead) return { unreadable: error.message };
      throw error;
    }
  }

  /** Those first that speak of the summit already: their pages say what would be told. */
  private async readPages(items: readonly FeedItem[], feed: ParsedFeed): Promise<ReadonlyMap<FeedItem, ReadItem>> {
    const { reading } = this.time;
    const publisher = this.request.publisher ?? { name: feed.title ?? new URL(this.request.url).host };
    const lang = this.request.lang ?? feed.lang;
    const origin = { publisher, ...(lang === undefined ? {} : { lang }) };
    const read = new Map<FeedItem, ReadItem>();
    const errands = items.flatMap((item) => (item.link === undefined ? [] : [{ url: item.link, item }]));
    const relevant = ({ item }: { item: FeedItem }) => Number(judgedByEntry(this.desk, item, '').judgement.relevant);
    const ordered = errands.toSorted((a, b) => relevant(b) - relevant(a));
    await inHostLanes(
      ordered,
      () => reading.isOver,
      async ({ item }) => {
        const outcome = await reading.orLate(readItem(this.desk, item, origin));
        if (outcome !== late) read.set(item, outcome);
      },
    );
    const left = errands.length - read.size;
    if (left > 0)
      this.leave(`${String(left)} of ${String(errands.length)} pages were not read; the feed’s own words are judged`);
    return read;
  }

  private async tell(read: readonly ReadItem[]): Promise<readonly NoticePreview[]> {
    const notices = await this.time.whole.orLate(noticesOf(this.desk, read));
    if (notices !== late) return notices;
    this.leave('what would have been told was not worked out');
    return [];
  }

  private leave(what: string): void {
    this.unfinished.push(`${what} (the limit is ${seconds(this.time.limitMs)})`);
  }

  private nothingYet(because: string): Preview {
    this.leave(because);
    const { url, list } = this.request;
    const feed = { format: list === undefined ? 'rss' : 'list', items: 0 } as const;
    return { url, feed, items: [], notices: [], basis: this.basis, unfinished: this.unfinished };
  }

  private advice(): string {
    return this.request.list === undefined
      ? 'Look for a feed behind the address, or name by CSS selectors where its items stand.'
      : 'Change the selectors; each is CSS, and all but the items’ are looked up inside an item.';
  }
}

/** By date where every item has one, else as the feed gives them: newest first, by custom. */
function latestOf(items: readonly FeedItem[]): readonly FeedItem[] {
  const areDated = items.every(({ publishedAt }) => publishedAt !== undefined);
  const ordered = areDated
    ? items.toSorted((a, b) => Date.parse(b.publishedAt ?? '') - Date.parse(a.publishedAt ?? ''))
    : items;
  return ordered.slice(0, mostItems);
}
