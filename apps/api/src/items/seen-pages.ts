/** What was seen when an item's page was asked for, each time: from its facts, and from the responses archived beside the pages. */
import { DamagedContent, type Archive } from '#archive';
import {
  goneByPolicy,
  headerIn,
  readSeenResponse,
  Refusal,
  type ArticleFact,
  type Recorded,
  type SeenResponse,
} from '#core';
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { SeenPage } from '../contract/pages.js';
import { inWords } from './present-item.js';

type Seen = z.infer<typeof SeenPage>;
type Ports = Pick<Api, 'log' | 'archive' | 'erasures'>;
type Reading = Extract<Recorded<ArticleFact>, { type: 'article-read.v1' | 'article-unreadable.v1' }>;

/** The newest; a page that is read again all day long was seen in between as well. */
const most = 100;

/** The newest first. Empty for an item of which no page was ever had; rejects with a `Refusal` for none. */
export async function pagesSeen(ports: Ports, item: string): Promise<readonly Seen[]> {
  const facts = await factsOf(ports, item);
  if (facts.length === 0) throw new Refusal('not-found', `there is no item ${item}`);
  const readings = readingsIn(facts).slice(-most).reverse();
  return Promise.all(readings.map((reading) => seenIn(ports, reading, facts)));
}

export interface ArchivedPage {
  readonly body: Uint8Array;
  readonly contentType?: string;
  /** Of the text that was read from it, where one was. */
  readonly textHash?: string;
}

/** Rejects with a `Refusal` for a page that this item never had, and for one that was erased or is damaged. */
export async function archivedPage(ports: Ports, item: string, hash: string): Promise<ArchivedPage> {
  const facts = await factsOf(ports, item);
  const reading = readingsIn(facts).findLast(({ data }) => data.pageHash === hash);
  if (reading === undefined) throw new Refusal('not-found', `no page ${hash} was seen for the item ${item}`);
  const erasure = ports.erasures.ofPage(hash);
  if (erasure !== undefined) throw new Refusal('not-found', `the page was erased on ${erasure.at}: ${erasure.reason}`);
  const body = await contentOf(ports.archive, 'pages', hash);
  if (body === undefined) throw new Refusal('not-found', whyNot(hash, facts));
  const type = typeIn(await responseOf(ports.archive, reading));
  const { data } = reading;
  return {
    body,
    ...(type === undefined ? {} : { contentType: type }),
    ...('textHash' in data ? { textHash: data.textHash } : {}),
  };
}

type Facts = readonly Recorded<ArticleFact>[];

async function factsOf({ log }: Ports, item: string): Promise<Facts> {
  return (await log.readSubject(`article:${item}`)) as Facts;
}

function readingsIn(facts: Facts): readonly Reading[] {
  return facts.filter((fact) => isReading(fact)).filter(({ data }) => data.pageHash !== undefined);
}

function whyNot(hash: string, facts: Facts): string {
  const gone = goneByPolicy(facts, hash);
  return gone === undefined ? `the archive does not hold the page ${hash}` : `the page was ${gone.reason} (${gone.at})`;
}

function isReading(fact: Recorded<ArticleFact>): fact is Reading {
  return fact.type === 'article-read.v1' || fact.type === 'article-unreadable.v1';
}

async function seenIn({ archive, erasures }: Ports, reading: Reading, facts: Facts): Promise<Seen> {
  const { position, learntAt, data } = reading;
  const { pageHash = '', responseHash = null } = data;
  const common = { position, pageHash, responseHash, textHash: textIn(data), ...inWords(reading) };
  const erasure = erasures.ofPage(pageHash);
  if (erasure !== undefined) {
    const { at, reason, by } = erasure;
    return { ...common, at: learntAt, kept: false, response: null, removed: { at, reason, by } };
  }
  const response = await responseOf(archive, reading);
  const kept = await archive.remains('pages', pageHash);
  const answered = orNull(response && told(response));
  const gone = kept ? undefined : goneByPolicy(facts, pageHash);
  return { ...common, at: response?.at ?? learntAt, kept, response: answered, removed: orNull(gone) };
}

function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}

function textIn(data: Reading['data']): string | null {
  return 'textHash' in data ? data.textHash : null;
}

function told(response: SeenResponse): NonNullable<Seen['response']> {
  const { asked, exchanges, bytes } = response;
  const last = exchanges.at(-1);
  const steps = exchanges.map(({ url, status, requestHeaders, headers }) => {
    return { url, status, requestHeaders: pairs(requestHeaders), headers: pairs(headers) };
  });
  const arrival = { finalUrl: last?.url ?? asked, status: last?.status ?? 0 };
  return { asked, ...arrival, bytes, contentType: typeIn(response) ?? null, exchanges: steps };
}

function pairs(headers: SeenResponse['exchanges'][number]['headers']): { name: string; value: string }[] {
  return headers.map(([name, value]) => ({ name, value }));
}

function typeIn(response: SeenResponse | undefined): string | undefined {
  return headerIn(response?.exchanges.at(-1)?.headers ?? [], 'content-type');
}

/** Undefined for a reading from before responses were kept, and where it is gone. */
async function responseOf(archive: Archive, { data }: Reading): Promise<SeenResponse | undefined> {
  if (data.responseHash === undefined) return undefined;
  const document = await contentOf(archive, 'responses', data.responseHash).catch(unlessDamaged);
  return document && readSeenResponse(Buffer.from(document).toString('utf8'));
}

async function contentOf(archive: Archive, shelf: 'pages' | 'responses', hash: string) {
  try {
    const content = await archive.find(shelf, hash);
    return content instanceof Uint8Array ? content : undefined;
  } catch (cause) {
    if (cause instanceof DamagedContent) throw new Refusal('unreadable', cause.message, { cause });
    throw cause;
  }
}

/** Without its response a page can be shown all the same. */
function unlessDamaged(error: unknown): undefined {
  if (error instanceof Refusal) return undefined;
  throw error;
}
