/**
 * One request and its answer on one line: no redirect, no retry, no politeness. Whatever the other side does ends
 * within the limits, as an answer or as a failure.
 */
import type { FetchFailure } from '#core';
import type { Dispatcher } from 'undici';
import { Failed, failureFrom } from '../failures.js';
import type { Limits } from '../settings.js';
import { Deadline } from './deadline.js';
import { readBeginning, readBody, readScrap } from './read-body.js';

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
}

const scrapBytes = 2_048;

export async function exchange(agent: Dispatcher, call: Call): Promise<Answer | FetchFailure> {
  const deadline = new Deadline(call.limits);
  const began = performance.now();
  try {
    const response = await deadline.within(agent.request(asRequest(call, deadline.signal)));
    deadline.headersIn();
    const headers = flat(response.headers);
    const body = await bodyOf(response, headers, call);
    return { url: call.url, status: response.statusCode, headers, body, milliseconds: performance.now() - began };
  } catch (error) {
    return failureFrom(error, call.url.href);
  } finally {
    deadline.stop();
  }
}

function asRequest({ url, method, headers, body }: Call, signal: AbortSignal): Dispatcher.RequestOptions {
  return { origin: url.origin, path: url.pathname + url.search, method, headers, body: body ?? null, signal };
}

async function bodyOf(response: Dispatcher.ResponseData, headers: Answer['headers'], call: Call): Promise<Buffer> {
  const success = response.statusCode >= 200 && response.statusCode < 300;
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

function flat(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const entries = Object.entries(headers).filter(
    (entry): entry is [string, string | string[]] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}
