/**
 * The POST to a webhook's receiver or a WebSub hub: one try, no robots. A hub is asked when its host's turn comes, and may
 * send us on by a redirect that keeps the POST a POST (WebSub, 5.1); a receiver waits for nothing, and may not. A 2xx is a
 * delivery; anything else a failure with its reason and, where the receiver names one, the time to come back. The words of a
 * failure quote nothing of what the receiver wrote: that lies beside them.
 */
import type { FetchFailure, Post, Posted } from '#core';
import { readAddress } from '../address/web-address.js';
import { failure, failureOfStatus, isFailure } from '../failures.js';
import { follow, type Hop } from '../polite/follow.js';
import type { HostTurns } from '../polite/host-turns.js';
import { readRetryAfter } from '../polite/retry-after.js';
import type { DoorSettings } from '../settings.js';
import { limitsOf } from '../settings.js';
import type { Line } from '../wire/agents.js';
import type { Answer } from '../wire/exchange.js';
import { exchange } from '../wire/exchange.js';

const followed = { webhook: [], hub: [307, 308] } as const;

export function plainPost(
  settings: DoorSettings,
  lines: Readonly<Record<'webhook' | 'hub', Line>>,
  turns: HostTurns,
): Post {
  const now = settings.now ?? Date.now;
  return async ({ purpose = 'webhook', ...request }) => {
    const url = readAddress(request.url);
    if (isFailure(url)) return url;
    const headers = { 'user-agent': settings.userAgent, ...request.headers };
    const limits = limitsOf(settings, purpose);
    const call = { ...request, headers, method: 'POST', wanted: 'scrap' } as const;
    const hop: Hop = (to, totalMs) => {
      const send = () => exchange(lines[purpose].agent, { ...call, url: to, limits: { ...limits, totalMs } });
      return purpose === 'hub' ? turns.run(to, send) : send();
    };
    const arrival = await follow(url, limits, hop, followed[purpose]);
    return isFailure(arrival) ? { ...arrival, url: request.url } : judge(arrival.answer, request.url, now());
  };
}

function judge(answer: Answer, url: string, now: number): Posted | FetchFailure {
  const { status, milliseconds, exchange, body } = answer;
  if (status >= 200 && status < 300) return { ok: true, status, answer: body.toString('utf8'), milliseconds, exchange };
  const answered = { exchanges: [exchange], body };
  if (status >= 300 && status < 400) {
    const detail = `answered ${status}, a redirect that is not followed`;
    return { ...failure(url, 'too-many-redirects', detail), status, answered };
  }
  return { ...failureOfStatus(url, status, readRetryAfter(answer.headers['retry-after'], now)), answered };
}
