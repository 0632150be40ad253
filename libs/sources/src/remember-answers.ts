/**
 * Whoever chooses a source looks at it several times: at its page, at its feed, at its list with one selector after another. A host is
 * asked once for all of that, and the next look spends its time on pages that the one before did not get to.
 */
import type { Fetched, Get } from '#core';
import { LRUCache } from 'lru-cache';

const rememberMs = 60_000;
const mostBytes = 16_000_000;
const perAnswer = 2000;

export function rememberAnswers(get: Get): Get {
  const answers = new LRUCache<string, Fetched>({
    ttl: rememberMs,
    maxSize: mostBytes,
    sizeCalculation: ({ body }) => body.length + perAnswer,
  });
  return async (request) => {
    const key = `${request.purpose} ${request.url}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = await get(request);
    if (answer.ok) answers.set(key, answer);
    return answer;
  };
}
