/**
 * The feeds behind any address: the address itself where it is a feed, else those that the page declares, links to, names in its
 * robots.txt, or keeps at the usual places; each later way only where the earlier ones gave none, and only as far as the time goes.
 */
import {
  TooLongToRead,
  type Fetched,
  type FetchFailure,
  type ListPage,
  type PageOutlook,
  type ParsedFeed,
  fetchedDocument,
  withBelievedDates,
} from '#core';
import { Deadline, late } from './deadline.js';
import { defaultLimitMs, seconds, whyNot, type SourceDesk, type Unreadable } from './desk.js';
import { formatOf, type FeedFormat } from './feed-format.js';
import { leadsIn, sitemapsIn, usualLeads, type Found, type Lead } from './find-sources.js';
import { inHostLanes } from './host-lanes.js';

export interface Candidate {
  readonly url: string;
  readonly title: string;
  readonly found: Found;
  /** Absent for a feed that was not looked at in time, or could not be read; `trouble` says which. */
  readonly read?: {
    readonly format: FeedFormat;
    readonly items: number;
    /** ISO 8601: of the youngest item with a date. */
    readonly newestAt?: string;
    readonly lang?: string;
  };
  /** A sentence for people. */
  readonly trouble?: string;
}

export interface Discovery {
  /** Where the page was found. */
  readonly address: string;
  readonly title?: string;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** Where items seem to stand on the page itself: its feeds, if it has any, may be about other things. */
  readonly list?: ListPage;
  /** Sentences for people: what there was no time for. */
  readonly unfinished: readonly string[];
}

export async function discoverSources(
  desk: SourceDesk,
  address: string,
  limitMs = defaultLimitMs,
): Promise<Discovery | Unreadable> {
  const deadline = new Deadline(limitMs);
  try {
    return await new Search(desk, deadline, limitMs).at(address.trim());
  } finally {
    deadline.clear();
  }
}

class Search {
  private readonly candidates: Candidate[] = [];
  private readonly unfinished: string[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private readonly desk: SourceDesk,
    private readonly deadline: Deadline,
    private readonly limitMs: number,
  ) {}

  async at(address: string): Promise<Discovery | Unreadable> {
    const answer = await this.deadline.orLate(this.open(address));
    if (answer === late) return this.outOfTime(address, `${address} did not answer within ${seconds(this.limitMs)}`);
    if (!answer.ok) return { unreadable: whyNot(answer) };
    const outlook = await this.deadline.orLate(this.look(answer));
    if (outlook === late) return this.outOfTime(answer.url, 'the page was not read in time');
    if (outlook instanceof TooLongToRead) return { unreadable: `the page cannot be read: ${outlook.message}` };
    if (this.candidates.length === 0) await this.follow(answer.url, outlook);
    return this.found(answer.url, outlook);
  }

  private found(address: string, { title, list }: PageOutlook): Discovery {
    const told = { ...(title === undefined ? {} : { title }), ...(list === undefined ? {} : { list }) };
    return { address, ...told, ...this.result() };
  }

  /** Without a scheme https is meant, and http where nobody answers there. */
  private async open(address: string): Promise<Fetched | FetchFailure> {
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(address)) return this.desk.get({ url: address, purpose: 'feed' });
    const answer = await this.desk.get({ url: `https://${address}`, purpose: 'feed' });
    if (answer.ok || !['connect', 'tls', 'refused-address'].includes(answer.reason)) return answer;
    return this.desk.get({ url: `http://${address}`, purpose: 'feed' });
  }

  /** A feed is found at once; a page is looked at. */
  private async look(answer: Fetched): Promise<PageOutlook | TooLongToRead> {
    this.seen.add(answer.url);
    try {
      if (await this.take({ url: answer.url, found: 'address' }, answer)) return { links: [] };
      return await this.desk.reading.lookAt(fetchedDocument(answer));
    } catch (error) {
      if (error instanceof TooLongToRead) return error;
      throw error;
    }
  }

  /** One way after another, until one leads to a feed. */
  private async follow(page: string, { links }: PageOutlook): Promise<void> {
    const ways = [
      () => this.tryAll(leadsIn(links, true)),
      () => this.tryAll(leadsIn(links, false)),
      async () => this.tryAll(await this.sitemapsOf(page)),
      () => this.tryAll(usualLeads(page), () => this.hasOne()),
    ];
    for (const way of ways) {
      if (this.hasOne()) return;
      if (this.deadline.isOver) {
        this.unfinished.push('there was no time for robots.txt and the usual places');
        return;
      }
      await way();
    }
  }

  private hasOne(): boolean {
    return this.candidates.some(({ read }) => read !== undefined);
  }

  private async sitemapsOf(page: string): Promise<readonly Lead[]> {
    const robots = await this.deadline.orLate(
      this.desk.get({ url: new URL('/robots.txt', page).href, purpose: 'feed' }),
    );
    return robots === late || !robots.ok ? [] : sitemapsIn(Buffer.from(robots.body).toString('utf8'));
  }

  private async tryAll(leads: readonly Lead[], isEnough = () => false): Promise<void> {
    const fresh = leads.filter(({ url }) => !this.seen.has(url));
    const untried = new Set(fresh);
    await inHostLanes(
      fresh,
      () => this.deadline.isOver || isEnough(),
      async (lead) => {
        this.seen.add(lead.url);
        const tried = await this.deadline.orLate(this.tryOne(lead));
        if (tried !== late) untried.delete(lead);
      },
    );
    if (this.deadline.isOver) this.leave([...untried]);
  }

  private async tryOne(lead: Lead): Promise<void> {
    const answer = await this.desk.get({ url: lead.url, purpose: 'feed' });
    if (this.deadline.isOver) return;
    if (answer.ok) await this.take(lead, answer);
    // What the publisher declares and we cannot have is told; a guess that fails is none.
    else if (lead.found === 'declared' && !['refused-address', 'invalid-address'].includes(answer.reason)) {
      this.candidates.push({ ...named(lead), trouble: answer.detail });
    }
  }

  /** True where the answer is a feed. */
  private async take(lead: Lead, answer: Fetched): Promise<boolean> {
    const reading = await this.desk.reading.readFeed(fetchedDocument(answer)).catch(unreadableWhenTooLong);
    if ('unreadable' in reading || this.deadline.isOver) return false;
    const feed = withBelievedDates(reading.feed, this.desk.now());
    const url = answer.movedPermanently ? answer.url : lead.url;
    const title = feed.title ?? named(lead).title;
    this.candidates.push({ url, title, found: lead.found, read: summaryOf(feed, formatOf(answer.body)) });
    return true;
  }

  private leave(leads: readonly Lead[]): void {
    if (leads.length === 0) return;
    const known = leads.filter(({ found }) => found === 'declared' || found === 'linked');
    const trouble = `it was not looked at within ${seconds(this.limitMs)}`;
    this.candidates.push(...known.map((lead) => ({ ...named(lead), trouble })));
    this.unfinished.push(`${String(leads.length)} addresses were not tried within ${seconds(this.limitMs)}`);
  }

  private outOfTime(address: string, because: string): Discovery {
    this.unfinished.push(because);
    return { address, ...this.result() };
  }

  private result(): Pick<Discovery, 'candidates' | 'unfinished'> {
    return { candidates: bestFirst(this.candidates), unfinished: this.unfinished };
  }
}

function unreadableWhenTooLong(error: unknown): Unreadable {
  if (error instanceof TooLongToRead) return { unreadable: error.message };
  throw error;
}

function named({ url, title, found }: Lead): Pick<Candidate, 'url' | 'title' | 'found'> {
  return { url, found, title: title ?? (URL.canParse(url) ? new URL(url).host : url) };
}

export function summaryOf({ items, lang }: ParsedFeed, format: FeedFormat): NonNullable<Candidate['read']> {
  const dates = items.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const newestAt = dates.at(-1);
  const told = { ...(newestAt === undefined ? {} : { newestAt }), ...(lang === undefined ? {} : { lang }) };
  return { format, items: items.length, ...told };
}

/** What brings most, most lately; what readers comment is not what a publisher publishes. */
function bestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const rank = ({ title, url, read }: Candidate) =>
    (read === undefined ? 4 : 0) + ((read?.items ?? 0) === 0 ? 2 : 0) + (/comment/i.test(`${title} ${url}`) ? 1 : 0);
  const newest = ({ read }: Candidate) => read?.newestAt?.slice(0, 10) ?? '';
  return [...candidates].sort((a, b) => rank(a) - rank(b) || newest(b).localeCompare(newest(a)));
}
