/** What hubs say to a callback: is it you who asked (5.3), you are denied (5.2), here is what is new (7). */
import { answerToHub, denied, isPushed, verified, type HubState } from '#core';
import type { HubStates } from '#redis';
import { hash } from 'node:crypto';
import type { Api } from '../api.js';
import { isSigned } from './hub-signature.js';

export interface HubCalls extends Pick<Api, 'polls' | 'queues' | 'now'> {
  readonly hubs: HubStates;
}

export interface Callback {
  readonly feed: string;
  readonly state: HubState;
}

export async function callbackOf({ hubs }: HubCalls, token: string): Promise<Callback | undefined> {
  const feed = isToken(token) ? await hubs.feedOf(token) : undefined;
  const state = feed === undefined ? undefined : await hubs.state(feed);
  return feed === undefined || state === undefined ? undefined : { feed, state };
}

/** As we make them: 32 bytes in base64url. Anything else is not worth a look. */
function isToken(token: string): boolean {
  return /^[\w-]{43}$/.test(token);
}

/** By the names of the Recommendation; what came twice or not at all is undefined. */
export type HubQuery = Readonly<Record<string, string | undefined>>;

/** The challenge to echo, an empty text for a denial that was noted, or undefined: this was not asked for. */
export async function answerVerification(
  calls: HubCalls,
  { feed, state }: Callback,
  query: HubQuery,
): Promise<string | undefined> {
  const challenge = query['hub.challenge'];
  switch (answerToHub(state, query['hub.mode'], query['hub.topic'])) {
    case 'refuse':
      return undefined;
    case 'denied':
      await noteDenial(calls, { feed, state }, query['hub.reason']);
      return '';
    case 'confirm':
      if (challenge === undefined) return undefined;
      if (state.status === 'leaving') await calls.hubs.forget(feed);
      else await calls.hubs.change(feed, verified(query['hub.lease_seconds'], calls.now(), Math.random()));
      return challenge;
  }
}

async function noteDenial({ hubs, polls, now }: HubCalls, { feed, state }: Callback, reason: string | undefined) {
  await hubs.change(feed, denied(reason, now()));
  if (isPushed(state, now())) await polls.schedule([feed], now().getTime(), true);
}

export interface Push {
  readonly body: Uint8Array;
  readonly signature: string | undefined;
  readonly contentType: string | undefined;
}

const longestType = 200;

/** Queues its reading if it is signed. When too many wait already, the feed is polled instead, which finds them all. */
export async function takeHubPush(
  { hubs, queues, polls, now }: HubCalls,
  { feed, state }: Callback,
  { body, signature, contentType }: Push,
): Promise<void> {
  if (!isSigned(body, signature, state.secret)) return;
  const push = hash('sha256', body).slice(0, 32);
  if (!(await hubs.keepPush(feed, push, body))) {
    await polls.schedule([feed], now().getTime(), true);
    return;
  }
  const type = contentType === undefined ? {} : { contentType: contentType.slice(0, longestType) };
  await queues.add('take-push', { feed, push, ...type }, `${feed}-${push}`);
}
