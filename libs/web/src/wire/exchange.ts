/**
 * One request and its answer on one line: no redirect, no retry, no politeness. Whatever the other side does ends
 * within the limits, as an answer or as a failure.
 */
import type { Exchange, FetchFailure, HeaderList } from '#core';
import type { Dispatcher } from 'undici';
import { Failed, failureFrom } from '../failures.js';
import type { Limits } from '../settings.js';
import { Deadline } from './deadline.js';
import { readBeginning, readBody, readScrap, readWall } from './read-body.js';

export interface Call {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly limits: Limits;
  /** Of a successful answer: all of it (or fail), its beginning, or what could be had. Of any other: what could be had. */
  readonly wanted: 'whole' | 'beginning' | 'scrap';
}

export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly milliseconds: number;
  /** The same on the wire: names as they were spelt, in order. */
  readonly exchange: Exchange;
}

const scrapBytes = 2_048;
/** Of a page that says why there is none: what a person would look at, and no download. */
const wallBytes = 65_536;

export async function exchange(agent: Dispatcher, call: Call): Promise<Answer | FetchFailure> {
  const deadline = new Deadline(call.limits);
  const began = performance.now();
  try {
    const response = await deadline.within(agent.request(asRequest(call, deadline.signal)));
    deadline.headersIn();
    const sent = pairsIn(response.headers as unknown as readonly string[]);
    const headers = flat(sent);
    const body = await bodyOf(response, headers, call);
    const { statusCode: status } = response;
    const milliseconds = performance.now() - began;
    return { url: call.url, status, headers, body, milliseconds, exchange: exchangeOf(call, status, sent) };
  } catch (error) {
    return failureFrom(error, call.url.href);
  } finally {
    deadline.stop();
  }
}

function asRequest({ url, method, headers, body }: Call, signal: AbortSignal): Dispatcher.RequestOptions {
  const to = { origin: url.origin, path: url.pathname + url.search };
  return { ...to, method, headers, body: body ?? null, signal, responseHeaders: 'raw' };
}

function exchangeOf({ url, headers }: Call, status: number, answered: HeaderList): Exchange {
  return { url: url.href, requestHeaders: Object.entries(headers), status, headers: answered };
}

async function bodyOf(response: Dispatcher.ResponseData, headers: Answer['headers'], call: Call): Promise<Buffer> {
  const { statusCode } = response;
  const success = statusCode >= 200 && statusCode < 300;
  if (call.wanted === 'whole' && statusCode >= 400) {
    return readWall(response.body, headers['content-encoding'], { ...call.limits, bytes: wallBytes });
  }
  if (!success || call.wanted === 'scrap') return readScrap(response.body, Math.min(scrapBytes, call.limits.bytes));
  const coding = headers['content-encoding'];
  if (call.wanted === 'beginning') return readBeginning(response.body, coding, call.limits);
  refuseAnnouncedExcess(response, headers, call.limits);
  return readBody(response.body, coding, call.limits);
}

function refuseAnnouncedExcess(response: Dispatcher.ResponseData, headers: Answer['headers'], limits: Limits): void {
  const announced = Number(headers['content-length'] ?? 0);
  if (announced <= Math.max(limits.bytes, limits.compressedBytes)) return;
  response.body.on('error', () => undefined).destroy();
  throw new Failed('too-large', `announces ${announced} bytes`);
}

/** undici's raw form: names and values by turns. */
function pairsIn(raw: readonly string[]): HeaderList {
  return Array.from({ length: raw.length / 2 }, (_, n) => [raw[2 * n] ?? '', raw[2 * n + 1] ?? '']);
}

function flat(sent: HeaderList): Record<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of sent) {
    const key = name.toLowerCase();
    const before = joined.get(key);
    joined.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(joined);
}
