/**
 * A question to a model: one POST, one answer, whole or a failure, and no redirect followed. Statuses are the asker's to judge.
 * Nothing of what was sent is in a failure: the headers hold a key.
 */
import type { Ask } from '#core';
import { readAddress } from '../address/web-address.js';
import { isFailure } from '../failures.js';
import { readRetryAfter } from '../polite/retry-after.js';
import type { DoorSettings } from '../settings.js';
import { limitsOf } from '../settings.js';
import type { Line } from '../wire/agents.js';
import { exchange } from '../wire/exchange.js';

export function wholeAnswer(settings: DoorSettings, line: Line): Ask {
  const now = settings.now ?? Date.now;
  return async ({ url: asked, headers, body, withinMs }) => {
    const url = readAddress(asked);
    if (isFailure(url)) return url;
    const limits = { ...limitsOf(settings, 'model'), totalMs: withinMs, firstByteMs: withinMs };
    const call = { url, method: 'POST', body, limits, wanted: 'whole' } as const;
    const answer = await exchange(line.agent, { ...call, headers: { 'user-agent': settings.userAgent, ...headers } });
    if (isFailure(answer)) return answer;
    const retryAfter = readRetryAfter(answer.headers['retry-after'], now());
    return {
      ...{ ok: true, status: answer.status, contentType: answer.headers['content-type'] ?? '' },
      body: answer.body.toString('utf8'),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
  };
}
