/**
 * Readings as WARC records: what was asked and answered, hop by hop, and what we made of it. A page that came before is a `revisit` of
 * where it first stands in this file; a reading from before responses were kept is a `resource`. One page at a time is in memory.
 */
import { DamagedContent, erased, type Archive, type Shelf } from '#archive';
import {
  readSeenResponse,
  type ArticleRead,
  type ArticleUnreadable,
  type Exchange,
  type Recorded,
  type SeenResponse,
} from '#core';
import { digestOf, identicalPayload, recordId, requestBlock, responseBlock, responseHead, warcRecord, type WarcRecord } from '#warc'; // oxfmt-ignore
import { LRUCache } from 'lru-cache';

export type Reading = Recorded<ArticleRead> | Recorded<ArticleUnreadable>;

/** What was left out is said, never guessed. */
export interface WarcCounts {
  pages: number;
  revisits: number;
  erased: number;
  missing: number;
  damaged: number;
}

/** Of so many pages it is known where they stand; one that comes again later than that is written again. */
const remembered = 100_000;
const http = (type: 'request' | 'response') => `application/http;msgtype=${type}`;
/** Of an answer with an error no more is read than its beginning (`wallBytes` of the door). */
const beginning = 65_536;

interface Page {
  readonly reading: Reading;
  readonly body: Uint8Array;
  readonly response: SeenResponse | undefined;
}

type Fields = WarcRecord['fields'];
interface First {
  readonly id: string;
  readonly uri: string;
  readonly date: string;
}

export class WarcRecords {
  readonly counts: WarcCounts = { pages: 0, revisits: 0, erased: 0, missing: 0, damaged: 0 };
  private readonly first = new LRUCache<string, First>({ max: remembered });

  constructor(private readonly archive: Archive) {}

  warcinfo(story: string, date: string): Promise<Buffer> {
    const lines = [
      'software: Summitwatch',
      'format: WARC File Format 1.1',
      'conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
      `isPartOf: ${story.replace(/[\r\n]+/g, ' ')}`,
      'robots: obey',
      'description: pages as they were read; bodies are decompressed, cookies left out, bodies of redirects not kept',
    ];
    const block = Buffer.from(`${lines.join('\r\n')}\r\n`);
    const id = recordId(`warcinfo ${story} ${date}`);
    return warcRecord({ type: 'warcinfo', id, date, contentType: 'application/warc-fields', block, fields: {} });
  }

  /** Nothing for a reading of which no page is there. */
  async *of(reading: Reading): AsyncGenerator<Buffer> {
    const page = await this.pageOf(reading);
    if (page === undefined) return;
    const { response } = page;
    const main = this.idOf(reading, 'response', response?.exchanges.at(-1));
    if (response === undefined) yield await this.resource(page, main);
    else yield* this.exchanges(page, response, main);
    yield await this.metadata(page, main);
    this.counts.pages += 1;
  }

  private async pageOf(reading: Reading): Promise<Page | undefined> {
    const { pageHash, responseHash } = reading.data;
    if (pageHash === undefined) return undefined;
    const body = await this.contentOf('pages', pageHash);
    const document = responseHash === undefined ? undefined : await this.contentOf('responses', responseHash);
    const lost = [body, document].find((content) => typeof content === 'string');
    if (lost !== undefined || !(body instanceof Uint8Array)) {
      this.counts[lost ?? 'missing'] += 1;
      return undefined;
    }
    const response = document instanceof Uint8Array ? Buffer.from(document).toString('utf8') : undefined;
    return { reading, body, response: response === undefined ? undefined : readSeenResponse(response) };
  }

  private async contentOf(shelf: Shelf, hash: string): Promise<Uint8Array | 'erased' | 'missing' | 'damaged'> {
    try {
      const content = await this.archive.find(shelf, hash);
      return content === erased ? 'erased' : (content ?? 'missing');
    } catch (error) {
      if (error instanceof DamagedContent) return 'damaged';
      throw error;
    }
  }

  /** Redirects first: their bodies were not kept. */
  private async *exchanges(page: Page, response: SeenResponse, main: string): AsyncGenerator<Buffer> {
    for (const exchange of response.exchanges) {
      const isLast = exchange === response.exchanges.at(-1);
      const id = isLast ? main : this.idOf(page.reading, 'response', exchange);
      const fields = { 'WARC-Target-URI': exchange.url };
      const base = { id, date: response.at, contentType: http('response') };
      if (isLast) yield await this.arrival(page, exchange, { ...base, fields });
      else {
        const block = responseBlock(exchange, new Uint8Array());
        yield await warcRecord({
          ...base,
          type: 'response',
          block,
          fields: { ...fields, 'WARC-Truncated': 'unspecified' },
        });
      }
      const asked = requestBlock(exchange.url, exchange.requestHeaders);
      yield await warcRecord({
        ...{ type: 'request', date: response.at, contentType: http('request'), block: asked },
        ...{ id: this.idOf(page.reading, 'request', exchange), fields: { ...fields, 'WARC-Concurrent-To': id } },
      });
    }
  }

  private arrival({ body }: Page, exchange: Exchange, base: Omit<WarcRecord, 'type' | 'block'>): Promise<Buffer> {
    const payload = { 'WARC-Payload-Digest': digestOf(body) };
    const cut = exchange.status >= 400 && body.length === beginning ? { 'WARC-Truncated': 'length' } : {};
    const before = this.seenBefore(payload['WARC-Payload-Digest'], base, exchange.url);
    const fields = { ...base.fields, ...payload, ...cut, ...before };
    if (before === undefined)
      return warcRecord({ ...base, type: 'response', block: responseBlock(exchange, body), fields });
    this.counts.revisits += 1;
    return warcRecord({ ...base, type: 'revisit', block: responseHead(exchange, body.length), fields });
  }

  private seenBefore(digest: string, { id, date }: Pick<WarcRecord, 'id' | 'date'>, uri: string): Fields | undefined {
    const first = this.first.get(digest);
    if (first === undefined) {
      this.first.set(digest, { id, uri, date });
      return undefined;
    }
    return {
      ...{ 'WARC-Profile': identicalPayload, 'WARC-Refers-To': first.id },
      ...{ 'WARC-Refers-To-Target-URI': first.uri, 'WARC-Refers-To-Date': first.date },
    };
  }

  private resource({ reading, body }: Page, id: string): Promise<Buffer> {
    const fields = { 'WARC-Target-URI': uriOf(reading), 'WARC-Payload-Digest': digestOf(body) };
    const date = reading.learntAt;
    return warcRecord({ type: 'resource', id, date, contentType: 'application/octet-stream', block: body, fields });
  }

  /** What we made of it. */
  private metadata({ reading, response }: Page, main: string): Promise<Buffer> {
    const { subject, position, learntAt, data } = reading;
    const block = Buffer.from(
      JSON.stringify({ article: subject.slice('article:'.length), position, learntAt, ...data }),
    );
    const uri = response?.exchanges.at(-1)?.url ?? uriOf(reading);
    return warcRecord({
      ...{
        type: 'metadata',
        id: this.idOf(reading, 'metadata'),
        date: learntAt,
        contentType: 'application/json',
        block,
      },
      fields: { 'WARC-Target-URI': uri, 'WARC-Concurrent-To': main },
    });
  }

  private idOf({ subject, position }: Reading, type: string, exchange?: Exchange): string {
    return recordId([subject, String(position), type, exchange?.url ?? ''].join(' '));
  }
}

function uriOf({ data, subject }: Reading): string {
  return 'finalUrl' in data ? data.finalUrl : `urn:x-summitwatch:${encodeURIComponent(subject)}`;
}
