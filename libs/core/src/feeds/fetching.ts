/**
 * The world outside, as values: fetching gives an answer or one of a closed list of failures, and never throws for
 * what a server, a network or an address does. Carried out by `web`; decided upon here.
 */
export const fetchFailureReasons = [
  'invalid-address',
  'refused-address',
  'dns',
  'connect',
  'tls',
  'timeout',
  'too-large',
  'bad-encoding',
  'too-many-redirects',
  'robots',
  'rate-limited',
  'blocked',
  'not-found',
  'gone',
  'client-error',
  'server-error',
] as const;
export type FetchFailureReason = (typeof fetchFailureReasons)[number];

/** Names and values as they stood on the wire, in order. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** One request and the head of its answer. */
export interface Exchange {
  readonly url: string;
  readonly requestHeaders: HeaderList;
  readonly status: number;
  readonly headers: HeaderList;
}

export interface FetchFailure {
  readonly ok: false;
  readonly url: string;
  readonly reason: FetchFailureReason;
  /** A sentence for people. */
  readonly detail: string;
  readonly status?: number;
  /** ISO 8601, from `Retry-After` (RFC 9110, 10.2.3), whether given in seconds or as a date. */
  readonly retryAfter?: string;
  /** Set when a server answered, though not with what was asked for: all requests, and the beginning of the last body, decompressed. */
  readonly answered?: { readonly exchanges: readonly Exchange[]; readonly body: Uint8Array };
}

export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface Fetched {
  readonly ok: true;
  /** After redirects. */
  readonly url: string;
  /** 200, or 304 when `validators` held. */
  readonly status: number;
  readonly contentType?: string;
  /** Lower-case names; repeated headers joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed; empty for 304. */
  readonly body: Uint8Array;
  readonly validators: Validators;
  /** True when every redirect on the way was permanent (301 or 308) and there was at least one. */
  readonly movedPermanently: boolean;
  /** From the first request, over each redirect, to the one that was answered with `body`. */
  readonly exchanges?: readonly Exchange[];
}

/** What a request is for: caps, accepted types and the private-network allow-list follow from it. */
export type Purpose = 'feed' | 'page' | 'webhook' | 'hub' | 'model';

export interface GetRequest {
  readonly url: string;
  readonly purpose: 'feed' | 'page';
  readonly validators?: Validators;
}

export type Get = (request: GetRequest) => Promise<Fetched | FetchFailure>;

export interface PostRequest {
  readonly url: string;
  /** A webhook's receiver unless told otherwise, or a WebSub hub that is asked for a subscription. */
  readonly purpose?: 'webhook' | 'hub';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Posted {
  readonly ok: true;
  readonly status: number;
  /** The first 2 kB of what the receiver answered. */
  readonly answer: string;
  readonly milliseconds: number;
  /** As it went over the wire. */
  readonly exchange?: Exchange;
}

export type Post = (request: PostRequest) => Promise<Posted | FetchFailure>;

/** A question to a service whose answer is wanted whole. */
export interface AskRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For all of it, in milliseconds. */
  readonly withinMs: number;
}

/** Whatever its status. A redirect is not followed. */
export interface AskAnswer {
  readonly ok: true;
  readonly status: number;
  readonly contentType: string;
  /** ISO 8601 UTC, where the answer names a time to come back. */
  readonly retryAfter?: string;
  readonly body: string;
}

export type Ask = (request: AskRequest) => Promise<AskAnswer | FetchFailure>;

/** A turn at a host, as a process asks for it. */
export interface HostTurn {
  /** Name and port, as in a URL. */
  readonly host: string;
  /** Names the process that asks. */
  readonly holder: string;
  /** Least time from the start of this turn to the start of the next, in milliseconds. */
  readonly spacingMs: number;
  /** After so long the turn ends by itself, should its holder have died. */
  readonly holdMs: number;
}

export interface HostTurnAnswer {
  /** 0: the turn is yours. Else the milliseconds to wait before asking again. */
  readonly waitMs: number;
  /** Milliseconds since 1970: the host asked not to be asked before. No turn is given until then. */
  readonly heldUntil?: number;
}

/** Turns at hosts as all processes of the service share them. Rejects while they cannot be had. */
export interface HostTurnClaims {
  readonly claim: (turn: HostTurn) => Promise<HostTurnAnswer>;
  readonly release: (turn: Pick<HostTurn, 'host' | 'holder'>) => Promise<void>;
  /** Nobody gets a turn at the host before `until` (milliseconds since 1970). */
  readonly holdBack: (host: string, until: number) => Promise<void>;
}
