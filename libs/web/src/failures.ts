/**
 * Failures of the world as values: from an error of the network, and from a status, to one of core's closed reasons.
 * An error that is none of the world's doing is thrown again.
 */
import { types } from 'node:util';
import type { FetchFailure, FetchFailureReason } from '#core';

/** Carries a reason through code that can only throw: the connector, a stream, an abort signal. */
export class Failed extends Error {
  override readonly name = 'Failed';

  constructor(
    readonly reason: FetchFailureReason,
    message: string,
  ) {
    super(message);
  }
}

export function failure(url: string, reason: FetchFailureReason, detail: string): FetchFailure {
  return { ok: false, url, reason, detail };
}

/** Tells a failure from what would have come instead of it: a URL, an answer, nothing. */
export function isFailure(value: object | undefined): value is FetchFailure {
  return value !== undefined && 'ok' in value && value.ok === false;
}

/** First match wins. Codes are Node's, OpenSSL's, zlib's, llhttp's and undici's. */
const reasonsByCode: readonly (readonly [RegExp, FetchFailureReason])[] = [
  [/^(ENOTFOUND|EAI_|ENODATA$|ESERVFAIL$)/, 'dns'],
  [/CERT|^ERR_(TLS|SSL)_|^EPROTO$|^UNABLE_TO_|HOSTNAME_MISMATCH/, 'tls'],
  [/^(ETIMEDOUT$|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)/, 'timeout'],
  [/^(UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/, 'too-large'],
  [/^(Z_|ERR__|ERR_BROTLI)/, 'bad-encoding'],
  // What undici asserts of an answer, such as a status from 100 on, not every server keeps to.
  [/^(HPE_|HTTPParserError$|ERR_ASSERTION$)/, 'server-error'],
  [/^E[A-Z]+$|^UND_ERR_(SOCKET|RES_CONTENT|ABORTED|DESTROYED|CLOSED)|^ERR_STREAM_PREMATURE_CLOSE$/, 'connect'],
];

export function failureFrom(error: unknown, url: string): FetchFailure {
  if (error instanceof Failed) return failure(url, error.reason, error.message);
  if (!types.isNativeError(error)) throw error;
  const code = codeOf(error);
  const known = reasonsByCode.find(([pattern]) => pattern.test(code));
  if (known === undefined) throw error;
  return failure(url, known[1], sentenceFor(known[1], code, error.message));
}

/** What the system says in its own words is kept in brackets, for those who know it: its code, or where that says less its message. */
function sentenceFor(reason: FetchFailureReason, code: string, message: string): string {
  const ownWords = spoken.includes(reason) && code !== 'ERR_ASSERTION' && message !== '' ? message : code;
  return `${sentences[reason] ?? reason} (${ownWords})`;
}

const spoken: readonly FetchFailureReason[] = ['bad-encoding', 'server-error'];
const sentences: Partial<Record<FetchFailureReason, string>> = {
  'too-large': 'the headers of the answer are too long',
  'bad-encoding': 'the body is not in the coding that it names, or breaks off',
  'server-error': 'the answer is no HTTP',
  dns: 'the name of the host is not known, or name look-up does not work here',
  connect: 'the host does not take the connection, or drops it',
  timeout: 'the host did not answer in time',
  tls: 'the host’s certificate or its encryption cannot be trusted',
};

function codeOf(error: Error): string {
  // undici's parser error comes without a code.
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

const reasonsByStatus: Partial<Record<number, FetchFailureReason>> = {
  401: 'blocked',
  403: 'blocked',
  404: 'not-found',
  410: 'gone',
  429: 'rate-limited',
  451: 'blocked',
};

/** The failure a status stands for. The caller has dealt with success, 304 and redirects. */
export function failureOfStatus(url: string, status: number, retryAfter: string | undefined): FetchFailure {
  const detail = `answered ${status}`;
  return { ...failure(url, reasonOfStatus(status, retryAfter), detail), status, ...(retryAfter && { retryAfter }) };
}

function reasonOfStatus(status: number, retryAfter: string | undefined): FetchFailureReason {
  if (status === 503 && retryAfter !== undefined) return 'rate-limited';
  const named = reasonsByStatus[status];
  if (named !== undefined) return named;
  return status >= 400 && status < 500 ? 'client-error' : 'server-error';
}
