/** A row of docs/etiquette.md: how one feed behaves towards us, and what we do then. */
import type { z } from 'zod';
import type { Feed } from '../../apps/api/src/contract/feeds.js';
import type { Recorded } from '#core';
import type { Answer, SeenRequest } from '#testing';

/** One request that a site was asked. */
export interface Asked extends SeenRequest {
  /** Milliseconds, on one clock for all sites. */
  readonly at: number;
  /** Milliseconds: when the answer was handed over; absent while it was not. */
  answeredAt?: number;
  /** How many times this path was asked, this one counted. */
  readonly nth: number;
  /** Of the site, without a slash at its end. */
  readonly origin: string;
  /** An address in a private network that the service was not allowed to enter. */
  readonly forbidden: string;
}

export type Script = (asked: Asked) => Answer | Promise<Answer>;

export interface Row {
  /** MUST by a standard, or because somebody would be harmed otherwise; SHOULD for what is better done. */
  readonly level: 'MUST' | 'SHOULD';
  /** What the site does. */
  readonly when: string;
  /** What we do. With the row's name it names the test. */
  readonly does: string;
  readonly feed: Script;
  /** Other paths of the site; what is not among them is answered by 404, as robots.txt is without a script. */
  readonly also?: Readonly<Record<string, Script>>;
  /** A second feed that is watched on the site: one of `also`. */
  readonly second?: string;
  readonly holds: (seen: Seen) => void;
}

export type Chapter = Readonly<Record<string, Row>>;

/** What is left of a row when all was played. */
export interface Seen {
  /** Requests for the feed itself, in order. */
  readonly polls: readonly Asked[];
  /** Every request the site was asked. */
  readonly all: readonly Asked[];
  readonly feed: z.infer<typeof Feed>;
  /** Facts about the feed, in order. */
  readonly facts: readonly Recorded[];
  /** Paths of the articles that were discovered in it, as often as they were. */
  readonly articles: readonly string[];
  /** Sockets that reached a place where nobody may go. */
  readonly trespasses: number;
}
